import { describe, expect, it } from "vitest";
import type { CheckedFile } from "../../codegen/load/entries.ts";
import { schemaFolder } from "../../codegen/load/index.ts";
import { MetaSchemas } from "../../codegen/load/meta.ts";
import { Problems, type Problem } from "../../codegen/load/problem.ts";
import { parseTexts, readTexts, type Texts } from "../../codegen/load/read.ts";
import { loadTables, type TablesIr } from "../../codegen/load/tables.ts";

interface Result {
  readonly tables: TablesIr;
  readonly problems: readonly Problem[];
}

const texts = readTexts(schemaFolder);
const metas = parseTexts(new Map([...texts].filter(([file]) => file.startsWith("meta/"))), new Problems());

/** Loads tables from texts, by the same steps as the whole loader. */
function load(sources: Texts): Result {
  const problems = new Problems();
  const meta = new MetaSchemas(metas, problems);
  const files = parseTexts(sources, problems).map((raw): CheckedFile => {
    const broken = meta.check(raw);
    const data = Object.fromEntries(Object.entries(raw.data).filter(([key]) => key !== "$schema"));
    const keys = new Set(broken === "all" ? Object.keys(data) : broken);
    return { file: raw.file, module: raw.file.replace(/\.json$/, ""), data, broken: keys };
  });
  return { tables: loadTables(files, problems), problems: problems.list };
}

/** Loads one file that holds `rows` besides what its meta-schema asks for. */
function loadRows(file: string, meta: string, rows: object): Result {
  const head = { $schema: meta, $doc: "A table.", $source: { docs: "page#anchor" } };
  return load(new Map([[file, JSON.stringify({ ...head, ...rows })]]));
}

function loadCdn(endpoint: object): Result {
  const endpoints = { Icon: { path: "/icons/{id}", params: { id: "string" }, formats: ["png"], ...endpoint } };
  const described = { Icon: { ...endpoints.Icon, doc: "An icon.", source: { docs: "page#anchor" } } };
  const cdn = { $schema: "meta/cdn.schema.json", base: "https://cdn.example.com", endpoints: described };
  const ids = { $schema: "meta/ids.schema.json", Guild: "A guild." };
  return load(new Map(Object.entries({ "cdn.json": JSON.stringify(cdn), "ids.json": JSON.stringify(ids) })));
}

describe("the tables of schema/", () => {
  const isTable = (file: string): boolean => !/^(meta|models|bodies|routes|events|upstream)\//.test(file);
  const isDefinition = (file: string): boolean => /^gateway\/(commands|webhook-events)/.test(file);
  const { tables, problems } = load(new Map([...texts].filter(([file]) => isTable(file) && !isDefinition(file))));
  const bitsOf = (rows: readonly { readonly bit: number }[]): bigint =>
    rows.reduce((all, { bit }) => all | (1n << BigInt(bit)), 0n);
  const namesOf = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map((row) => row.name);

  it("are sound", () => {
    expect(problems).toEqual([]);
  });

  it("hold the 21 intents, three of them privileged", () => {
    expect(tables.intents).toHaveLength(21);
    expect(bitsOf(tables.intents)).toBe(53_608_447n);
    const privileged = tables.intents.filter((intent) => intent.privileged);
    expect(namesOf(privileged)).toEqual(["GuildMembers", "GuildPresences", "MessageContent"]);
  });

  it("hold the 52 permissions, eleven of which need two-factor authentication", () => {
    expect(tables.permissions).toHaveLength(52);
    expect(bitsOf(tables.permissions)).toBe(8_866_461_766_385_663n);
    expect(tables.permissions.filter((permission) => permission.requires2fa)).toHaveLength(11);
  });

  it("say for which kinds of channels a permission counts", () => {
    const channelsOf = (name: string): readonly string[] | undefined =>
      tables.permissions.find((permission) => permission.name === name)?.channels;
    expect(channelsOf("ViewChannel")).toEqual(["text", "voice", "stage"]);
    expect(channelsOf("Speak")).toEqual(["voice"]);
    expect(channelsOf("BanMembers")).toEqual([]);
  });

  it("say which gateway opcodes are sent", () => {
    const sent = tables.opcodes.filter((opcode) => opcode.direction.includes("send"));
    expect(sent.map((opcode) => opcode.code)).toEqual([1, 2, 3, 4, 6, 8, 31, 43]);
    expect(tables.opcodes.map((opcode) => opcode.code)).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 31, 43]);
  });

  it("say what a gateway close code leaves of the session", () => {
    const fatal = tables.closeCodes.filter((closeCode) => !closeCode.reconnect);
    expect(fatal.map((closeCode) => closeCode.code)).toEqual([4004, 4010, 4011, 4012, 4013, 4014]);
    const resumable = tables.closeCodes.filter((closeCode) => closeCode.resume);
    expect(resumable.map((closeCode) => closeCode.code)).toEqual([4000, 4001, 4002, 4005, 4008]);
  });

  it("say with which close codes a client gives its session up", () => {
    expect(tables.clientCloseCodes.map((closeCode) => closeCode.code)).toEqual([1000, 1001]);
  });

  it("say what a voice close code leaves of the session", () => {
    expect(tables.voiceCloseCodes).toHaveLength(16);
    const fatal = tables.voiceCloseCodes.filter((closeCode) => !closeCode.reconnect);
    expect(fatal.map((closeCode) => closeCode.code)).toEqual([4014, 4017, 4021, 4022]);
    const resumable = tables.voiceCloseCodes.filter((closeCode) => closeCode.resume);
    expect(resumable.map((closeCode) => closeCode.code)).toEqual([4015]);
  });

  it("say which voice opcodes travel in binary frames", () => {
    expect(tables.voiceOpcodes).toHaveLength(23);
    const binary = tables.voiceOpcodes.filter((opcode) => opcode.binary);
    expect(binary.map((opcode) => opcode.code)).toEqual([25, 26, 27, 28, 29, 30]);
  });

  it("hold 241 error codes, 34 locales, 35 scopes, 22 addresses of images and 9 timestamp styles", () => {
    const { errorCodes, locales, scopes, cdn, timestampStyles } = tables;
    const counts = [errorCodes, locales, scopes, cdn.endpoints, timestampStyles].map((rows) => rows.length);
    expect(counts).toEqual([241, 34, 36, 22, 9]);
  });

  it("hold formats whose example is what their pattern describes", () => {
    for (const { name, pattern, example } of tables.formatting) {
      const expression = pattern.replace(/[\\^$*+?.()|[\]]/g, "\\$&").replaceAll(/\{\w+\}/g, "\\S+");
      expect(example, name).toMatch(new RegExp(`^${expression}$`, "u"));
    }
  });

  it("type the parameters of an image's address", () => {
    const icon = tables.cdn.endpoints.find((endpoint) => endpoint.name === "GuildIcon");
    expect(icon).toMatchObject({ path: "/icons/{guild_id}/{icon}", animated: true, sized: true });
    expect(icon?.params).toEqual({
      guild_id: { kind: "id", of: "Guild" },
      icon: { kind: "primitive", name: "imageHash" },
    });
  });

  it("say that sticker GIFs lie below another base", () => {
    const sticker = tables.cdn.endpoints.find((endpoint) => endpoint.name === "Sticker");
    expect(sticker).toMatchObject({ sized: false, bases: { gif: "https://media.discordapp.net" } });
  });

  it("place the epoch of snowflakes at the start of 2015", () => {
    expect(tables.constants["SnowflakeEpoch"]).toBe(Date.UTC(2015, 0, 1));
  });

  it("are types that a field may name", () => {
    const kinds = tables.definitions.map((definition) => [definition.name, definition.kind]);
    expect(kinds).toEqual([
      ["GatewayOpcode", "enum"],
      ["GatewayCloseCode", "enum"],
      ["VoiceOpcode", "enum"],
      ["VoiceCloseCode", "enum"],
      ["JsonErrorCode", "enum"],
      ["Intent", "flags"],
      ["Permission", "flags"],
      ["Locale", "enum"],
      ["OAuth2Scope", "enum"],
    ]);
  });

  it("send permissions as text and intents as a number", () => {
    const wires = tables.definitions.flatMap((definition) => (definition.kind === "flags" ? [definition.wire] : []));
    expect(wires).toEqual(["integer", "string"]);
  });

  it("name the upstream enums that locales and scopes stand for", () => {
    const sourceOf = (name: string): unknown => tables.definitions.find((found) => found.name === name)?.source.openapi;
    expect([sourceOf("Locale"), sourceOf("OAuth2Scope")]).toEqual([["AvailableLocalesEnum"], ["OAuth2Scopes"]]);
  });
});

describe("loadTables", () => {
  it("reports a bit that is taken", () => {
    const { problems } = loadRows("intents.json", "meta/intents.schema.json", {
      Guilds: { bit: 0, doc: "Guilds." },
      Members: { bit: 0, doc: "Members." },
    });
    expect(problems).toEqual([
      { file: "intents.json", path: "Members.bit", message: 'bit 0 belongs to "Guilds"', expected: "a bit of its own" },
    ]);
  });

  it.each([
    ["errors.json", "meta/errors.schema.json", "code", { code: 1 }],
    ["permissions.json", "meta/permissions.schema.json", "bit", { bit: 1 }],
    ["oauth2.json", "meta/oauth2.schema.json", "scope", { scope: "bot" }],
    ["locales.json", "meta/locales.schema.json", "code", { code: "de", english: "German", native: "Deutsch" }],
    ["gateway/opcodes.json", "../meta/opcodes.schema.json", "code", { code: 1, direction: ["send"] }],
    ["gateway/voice-opcodes.json", "../meta/voice-opcodes.schema.json", "code", { code: 1, sentBy: ["client"] }],
    [
      "gateway/close-codes.json",
      "../meta/close-codes.schema.json",
      "code",
      { code: 4000, reconnect: true, resume: true },
    ],
    ["gateway/client-close-codes.json", "../meta/client-close-codes.schema.json", "code", { code: 1000 }],
  ])("reports a value of %s that stands twice", (file, meta, key, row) => {
    const described = { ...row, doc: "A row." };
    const { problems } = loadRows(file, meta, { First: described, Second: described });
    expect(problems.map(({ file, path, expected }) => ({ file, path, expected }))).toEqual([
      { file, path: `Second.${key}`, expected: `a ${key} of its own` },
    ]);
  });

  it.each([
    ["intents.json", "meta/intents.schema.json", "bit", { bit: 31 }, "a bit from 0 to 30"],
    ["permissions.json", "meta/permissions.schema.json", "bit", { bit: 64 }, "a bit from 0 to 63"],
    [
      "gateway/close-codes.json",
      "../meta/close-codes.schema.json",
      "code",
      { code: 1000, reconnect: true, resume: true },
      "a number from 4000 to 4999",
    ],
    [
      "gateway/client-close-codes.json",
      "../meta/client-close-codes.schema.json",
      "code",
      { code: 999 },
      "a number from 1000 to 4999",
    ],
  ])("reports a value of %s that is out of range, and leaves the row out", (file, meta, key, row, expected) => {
    const { problems, tables } = loadRows(file, meta, { Wrong: { ...row, doc: "A row." } });
    expect(problems).toEqual([expect.objectContaining({ file, path: `Wrong.${key}`, expected })]);
    expect([...tables.intents, ...tables.permissions, ...tables.closeCodes, ...tables.clientCloseCodes]).toEqual([]);
  });

  it("reports a session that survives a connection that may not come back", () => {
    const row = { code: 4004, reconnect: false, resume: true, doc: "A row." };
    const { problems } = loadRows("gateway/close-codes.json", "../meta/close-codes.schema.json", { Wrong: row });
    expect(problems).toEqual([
      expect.objectContaining({ file: "gateway/close-codes.json", path: "Wrong.resume", expected: "false" }),
    ]);
  });

  it("reports a key that is not known, and leaves the row out", () => {
    const rows = { Right: { bit: 1, doc: "A row." }, Wrong: { bit: 2, doc: "A row.", priviledged: true } };
    const { problems, tables } = loadRows("intents.json", "meta/intents.schema.json", rows);
    expect(problems).toEqual([
      expect.objectContaining({
        path: "Wrong.priviledged",
        message: 'unknown key "priviledged"',
        expected: expect.stringContaining('did you mean "privileged"?') as string,
      }),
    ]);
    expect(tables.intents.map((intent) => intent.name)).toEqual(["Right"]);
  });

  it("reports a path parameter of an image's address that has no type", () => {
    const { problems } = loadCdn({ params: { idd: "string" } });
    expect(problems).toEqual([
      {
        file: "cdn.json",
        path: "endpoints.Icon.params",
        message: 'the path parameter "id" has no type',
        expected: '"id" among params (did you mean "idd"?)',
      },
      {
        file: "cdn.json",
        path: "endpoints.Icon.params.idd",
        message: 'the path has no "{idd}"',
        expected: '"id" (did you mean "id"?)',
      },
    ]);
  });

  it("reports an id kind of an image's address that does not exist", () => {
    const { problems } = loadCdn({ params: { id: "Id<Gild>" } });
    expect(problems).toEqual([
      expect.objectContaining({ path: "endpoints.Icon.params.id", message: 'unknown id kind "Gild"' }),
    ]);
  });

  it("reports a base for a format that the image does not have", () => {
    const { problems } = loadCdn({ bases: { gif: "https://media.example.com" } });
    expect(problems).toEqual([
      expect.objectContaining({ path: "endpoints.Icon.bases.gif", message: '"gif" is not among the formats' }),
    ]);
  });

  it("takes a file that is not there for an empty table", () => {
    const { tables, problems } = load(new Map());
    expect(problems).toEqual([]);
    expect(tables.permissions).toEqual([]);
    expect(tables.cdn).toEqual({ base: "", endpoints: [] });
  });
});
