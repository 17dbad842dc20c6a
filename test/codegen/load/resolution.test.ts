import { describe, expect, test } from "vitest";
import type { SchemaIr, StructIr } from "../../../codegen/ir.ts";
import { bits, definition, event, integers, route, sent, sound, source, struct, union } from "./support.ts";

const file = "models/message.json";

function structNamed(definitions: Readonly<Record<string, unknown>>, name: string): StructIr {
  return definition(sound({ [file]: definitions }), "struct", name);
}

/** Fields as they would be written, in order: `name?: type`. */
function shape({ fields }: StructIr): readonly string[] {
  return fields.map(({ name, optional, nullable, type }) => {
    const text = type.kind === "primitive" ? type.name : type.kind === "ref" ? type.name : type.kind;
    return `${name}${optional ? "?" : ""}: ${text}${nullable ? " | null" : ""}`;
  });
}

describe("a field", () => {
  test("has presence, null and type apart", () => {
    const found = structNamed(
      { A: struct({ a: "string", "b?": "string", c: "string | null", "d?": "string | null" }) },
      "A",
    );
    expect(shape(found)).toEqual(["a: string", "b?: string", "c: string | null", "d?: string | null"]);
  });

  test("may be null alone, where only its presence says something", () => {
    const [field] = structNamed({ A: struct({ "a?": "null" }) }, "A").fields;
    expect(field).toMatchObject({ optional: true, nullable: false, type: { kind: "literal", value: null } });
  });

  test("knows its place, words and limits", () => {
    const text = { type: "string[]", doc: "Some texts.", maxItems: 3, items: { maxLength: 5 }, status: "preview" };
    const found = structNamed({ A: sent({ "$a-1?": text }) }, "A");
    expect(found.fields).toEqual([
      {
        name: "$a-1",
        optional: true,
        nullable: false,
        type: { kind: "array", items: { kind: "primitive", name: "string" } },
        limits: { maxItems: 3, items: { maxLength: 5 } },
        doc: "Some texts.",
        status: "preview",
        at: { file, path: "A.fields.$a-1?" },
      },
    ]);
  });

  test("has types with their names looked up", () => {
    const kind = { ...integers({ One: 1 }) };
    const found = structNamed(
      {
        Kind: kind,
        Flag: bits({ A: 1 }),
        U: { ...union(["A"]), tag: undefined },
        A: struct({ a: "Kind.One | Kind | Flag | U | A" }),
      },
      "A",
    );
    expect(found.fields[0]?.type).toEqual({
      kind: "anyOf",
      options: [
        { kind: "member", enum: "Kind", member: "One", value: 1 },
        { kind: "ref", name: "Kind", target: "enum" },
        { kind: "ref", name: "Flag", target: "flags" },
        { kind: "ref", name: "U", target: "union" },
        { kind: "ref", name: "A", target: "struct" },
      ],
    });
  });

  test("has a default with the value of the member that it names", () => {
    const found = structNamed(
      {
        Kind: integers({ One: 1 }),
        Flag: bits({ A: 5 }, "string"),
        A: struct({ "a?": { type: "Kind", default: "Kind.One" }, "b?": { type: "Flag", default: "Flag.A" } }),
      },
      "A",
    );
    expect(found.fields.map((field) => field.default)).toEqual([1, "32"]);
  });
});

describe("extends", () => {
  const base = struct({ id: "string", "name?": "string" });

  test("puts inherited fields first, in the order of the parents", () => {
    const other = struct({ size: "integer" });
    const found = structNamed(
      { Base: base, Other: other, A: struct({ own: "boolean" }, { extends: ["Other", "Base"] }) },
      "A",
    );
    expect(shape(found)).toEqual(["size: integer", "id: string", "name?: string", "own: boolean"]);
    expect(found.parents).toEqual(["Other", "Base"]);
    expect(found.inherited).toEqual(["size", "id", "name"]);
  });

  test("replaces an inherited field in its place, and then is no plain inheritance", () => {
    const found = structNamed({ Base: base, A: struct({ own: "boolean", id: "integer" }, { extends: "Base" }) }, "A");
    expect(shape(found)).toEqual(["id: integer", "name?: string", "own: boolean"]);
    expect(found.parents).toEqual([]);
    expect(found.inherited).toEqual([]);
  });

  test("replaces a field whatever its presence was", () => {
    const found = structNamed({ Base: base, A: struct({ name: "string" }, { extends: "Base" }) }, "A");
    expect(shape(found)).toEqual(["id: string", "name: string"]);
  });

  test("reaches through several generations, in whatever order they are written", () => {
    const found = structNamed(
      {
        C: struct({ c: "string" }, { extends: "B" }),
        B: struct({ b: "string" }, { extends: "A" }),
        A: struct({ a: "string" }),
      },
      "C",
    );
    expect(shape(found)).toEqual(["a: string", "b: string", "c: string"]);
    expect(found.parents).toEqual(["B"]);
  });

  test("of a struct that goes the other way copies fields and prints no parent", () => {
    const found = structNamed({ Base: base, A: sent({}, { extends: "Base" }) }, "A");
    expect(shape(found)).toEqual(["id: string", "name?: string"]);
    expect(found.parents).toEqual([]);
  });

  test("of a struct that goes both ways keeps the parent", () => {
    const both = struct({ id: "string" }, { use: "both" });
    expect(structNamed({ Base: both, A: sent({}, { extends: "Base" }) }, "A").parents).toEqual(["Base"]);
  });

  test("inherits rules, once when there are two ways to them", () => {
    const rule = (field: string): unknown => ({ rule: "exclusive", fields: ["a", field] });
    const definitions = {
      Root: sent({ "a?": "string", "r?": "string" }, { rules: [rule("r")] }),
      Left: sent({ "l?": "string" }, { extends: "Root", rules: [rule("l")] }),
      Right: sent({ "s?": "string" }, { extends: "Root" }),
      A: sent({ "o?": "string" }, { extends: ["Left", "Right"], rules: [rule("o")] }),
    };
    const { rules } = structNamed(definitions, "A");
    expect(rules.map((found) => found.at.path)).toEqual(["Root.rules[0]", "Left.rules[0]", "A.rules[0]"]);
  });
});

describe("derive", () => {
  const base = sent(
    { a: "string", "b?": "string", c: "string | null", d: "string" },
    { rules: [{ rule: "exclusive", fields: ["a", "b"] }] },
  );
  const derived = (derive: Readonly<Record<string, unknown>>, fields = {}): StructIr =>
    structNamed({ Base: base, A: sent(fields, { derive: { from: "Base", ...derive } }) }, "A");

  test("takes everything without more words, and no rules", () => {
    const found = derived({});
    expect(shape(found)).toEqual(["a: string", "b?: string", "c: string | null", "d: string"]);
    expect(found.rules).toEqual([]);
    expect(found.parents).toEqual([]);
  });

  test("picks, in the order of the source", () => {
    expect(shape(derived({ pick: ["d", "a"] }))).toEqual(["a: string", "d: string"]);
  });

  test("omits", () => {
    expect(shape(derived({ omit: ["a", "c"] }))).toEqual(["b?: string", "d: string"]);
  });

  test("makes everything optional but what it requires", () => {
    expect(shape(derived({ partial: true, require: ["c", "b"] }))).toEqual([
      "a?: string",
      "b: string",
      "c: string | null",
      "d?: string",
    ]);
  });

  test("makes some fields optional", () => {
    expect(shape(derived({ partial: ["d"] }))).toEqual(["a: string", "b?: string", "c: string | null", "d?: string"]);
  });

  test("adds and replaces fields", () => {
    expect(shape(derived({ pick: ["a", "b"] }, { b: "integer", e: "boolean" }))).toEqual([
      "a: string",
      "b: integer",
      "e: boolean",
    ]);
  });
});

describe("a union", () => {
  const kind = integers({ One: 1, Two: 2, Three: 3 });
  const definitions = {
    Kind: kind,
    A: struct({ type: "Kind.One" }),
    B: struct({ type: "Kind.Two | Kind.Three" }),
    C: struct({ type: '"c" | true' }),
    Inner: union(["B", "C"], { unknown: "Base" }),
    Base: struct({ type: "Kind" }),
    Outer: union(["A", "Inner", "C"]),
    Enumerated: union(["A", "B"]),
  };

  test("has the variants of the unions among its variants, each once, with their tags", () => {
    const found = definition(sound({ [file]: definitions }), "union", "Outer");
    expect(found.variants).toEqual([
      { struct: "A", tags: [1] },
      { struct: "B", tags: [2, 3] },
      { struct: "C", tags: ["c", true] },
    ]);
    expect(found).not.toHaveProperty("tagEnum");
    expect(found).not.toHaveProperty("unknown");
  });

  test("knows the enum of its tag and the struct of its unknown member", () => {
    const schema = sound({ [file]: definitions });
    expect(definition(schema, "union", "Enumerated").tagEnum).toBe("Kind");
    expect(definition(schema, "union", "Inner").unknown).toBe("Base");
  });

  test("without a tag has variants without tags", () => {
    const untagged = { kind: "union", use: "received", doc: "A union.", source, variants: ["A", "B"] };
    const found = definition(sound({ [file]: { ...definitions, Untagged: untagged } }), "union", "Untagged");
    expect(found.variants).toEqual([
      { struct: "A", tags: [] },
      { struct: "B", tags: [] },
    ]);
    expect(found).not.toHaveProperty("tag");
  });
});

describe("a rule", () => {
  test("has the values of the members that it names", () => {
    const when = {
      any: [
        { field: "kind", is: ["Kind.One", 2] },
        { field: "flags", has: "Flag.Silent" },
        { all: [{ field: "big", has: "Big.High" }, { not: { field: "a", present: true } }] },
        { field: "a.length", atLeast: 2 },
      ],
    };
    const fields = { "a?": "string", "kind?": "Kind", "flags?": "Flag", "big?": "Big" };
    const found = structNamed(
      {
        Kind: integers({ One: 1, Two: 2 }),
        Flag: bits({ Silent: 12 }),
        Big: bits({ High: 40 }, "string"),
        A: sent(fields, { rules: [{ rule: "requiredWhen", fields: ["a"], when, doc: "Because." }] }),
      },
      "A",
    );
    expect(found.rules).toEqual([
      {
        rule: "requiredWhen",
        fields: ["a"],
        doc: "Because.",
        at: { file, path: "A.rules[0]" },
        when: {
          any: [
            { field: "kind", is: [1, 2], text: ["Kind.One", "2"] },
            { field: "flags", has: 4096, text: "Flag.Silent" },
            { all: [{ field: "big", has: "1099511627776", text: "Big.High" }, { not: { field: "a", present: true } }] },
            { field: "a.length", atLeast: 2 },
          ],
        },
      },
    ]);
  });

  test("holds without the field when the default is one of the values", () => {
    const fields = { "a?": "string", "kind?": { type: "Kind", default: 1 } };
    const rules = ["Kind.One", "Kind.Two"].map((is) => ({
      rule: "requiredWhen",
      fields: ["a"],
      when: { field: "kind", is },
    }));
    const found = structNamed({ Kind: integers({ One: 1, Two: 2 }), A: sent(fields, { rules }) }, "A");
    expect(found.rules.map((rule) => "when" in rule && rule.when)).toEqual([
      { field: "kind", is: [1], text: ["Kind.One"], absent: true },
      { field: "kind", is: [2], text: ["Kind.Two"] },
    ]);
  });
});

describe("a definition", () => {
  test("knows its module, words and sources", () => {
    const found = structNamed(
      { A: struct({}, { source: { openapi: "X", docs: ["a#b", "c#d"] }, deprecated: "Use B.", notes: "Odd." }) },
      "A",
    );
    expect(found).toMatchObject({
      module: "models/message",
      doc: "A struct.",
      deprecated: "Use B.",
      notes: "Odd.",
      source: { openapi: ["X"], docs: ["a#b", "c#d"] },
      at: { file, path: "A" },
    });
  });

  test("of an enum has its values, of flags its bits", () => {
    const schema = sound({
      [file]: {
        Kind: integers({ One: 1, Two: { value: 2, doc: "The second.", upstream: "TWO" } }),
        Flag: bits({ A: { bit: 3, status: "undocumented" } }),
      },
    });
    expect(definition(schema, "enum", "Kind").values).toEqual([
      { name: "One", value: 1, at: { file, path: "Kind.values.One" } },
      { name: "Two", value: 2, doc: "The second.", upstream: "TWO", at: { file, path: "Kind.values.Two" } },
    ]);
    expect(definition(schema, "flags", "Flag").bits).toEqual([
      { name: "A", bit: 3, status: "undocumented", at: { file, path: "Flag.bits.A" } },
    ]);
  });

  test("is made from the tables, and a field can name it", () => {
    const fields = { a: "Permission", b: "Intent", c: "OAuth2Scope.Identify", d: "GatewayOpcode" };
    const schema = sound({ [file]: { A: struct(fields) } });
    expect(definition(schema, "flags", "Permission")).toMatchObject({ wire: "string", module: "models/permissions" });
    expect(definition(schema, "flags", "Intent")).toMatchObject({ wire: "integer", module: "models/intents" });
    expect(definition(schema, "enum", "OAuth2Scope").values).toMatchObject([{ name: "Identify", value: "identify" }]);
    expect(definition(schema, "enum", "GatewayOpcode").values).toMatchObject([{ name: "Identify", value: 2 }]);
  });
});

describe("an event", () => {
  const files = {
    [file]: { Message: struct({ id: "Id<Message>" }) },
    "events/messages.json": {
      $types: { Extra: integers({ One: 1 }) },
      MessageCreate: event(
        "MESSAGE_CREATE",
        { extends: "Message", fields: { "guild_id?": "Id<Guild>", extra: "Extra" } },
        { intents: ["Guilds", { intent: "GuildMembers", when: "in a guild" }], guild: "guild_id" },
      ),
      MessageUpdate: event("MESSAGE_UPDATE", "Message | null"),
    },
    "gateway/webhook-events.json": {
      Authorized: { type: "AUTHORIZED", doc: "An event.", source, payload: "Message" },
      Ping: { type: "PING", doc: "An event.", source },
    },
  };

  test("has its payload as a struct of its group", () => {
    const schema = sound(files);
    expect(schema.events[0]).toMatchObject({
      name: "MessageCreate",
      group: "messages",
      dispatch: "MESSAGE_CREATE",
      payload: { kind: "ref", name: "MessageCreatePayload", target: "struct" },
      intents: [{ intent: "Guilds" }, { intent: "GuildMembers", when: "in a guild" }],
      guild: "guild_id",
    });
    const payload = definition(schema, "struct", "MessageCreatePayload");
    expect(payload).toMatchObject({ module: "events/messages", use: "received", parents: ["Message"] });
    expect(shape(payload)).toEqual(["id: id", "guild_id?: id", "extra: Extra"]);
    expect(definition(schema, "enum", "Extra").module).toBe("events/messages");
  });

  test("may have any type as payload", () => {
    expect(sound(files).events[1]?.payload).toMatchObject({ kind: "nullable", of: { name: "Message" } });
  });

  test("of a webhook may have no payload, and its type is a member of an enum", () => {
    const schema = sound(files);
    expect(schema.webhookEvents.map(({ name, type, payload }) => [name, type, payload?.kind])).toEqual([
      ["Authorized", "AUTHORIZED", "ref"],
      ["Ping", "PING", undefined],
    ]);
    expect(definition(schema, "enum", "WebhookEventType").values).toMatchObject([
      { name: "Authorized", value: "AUTHORIZED" },
      { name: "Ping", value: "PING" },
    ]);
  });
});

describe("a route", () => {
  const routes = (all: Readonly<Record<string, unknown>>): SchemaIr =>
    sound({
      "routes/message.json": all,
      [file]: { Message: struct({ id: "Id<Message>" }) },
      "bodies/message.json": { Body: sent({ "files?": "file[]" }) },
    });

  test("has its parts resolved and its defaults spelled out", () => {
    const created = route("/channels/{channel_id}/messages/{emoji}", {
      method: "POST",
      params: { channel_id: "Id<Channel>", emoji: "reactionEmoji" },
      query: { "wait?": "boolean", "with_x?": { type: "integer[]", wire: "csv", items: { max: 3 } } },
      body: { type: "Body", multipart: "payload_json", files: "files", optional: true },
      response: { "204": null, "200": { type: "Message", when: "wait is true" } },
      permissions: [{ need: { any: ["SendMessages", "ManageMessages"] }, scope: "channel" }],
      reason: true,
    });
    const [found] = routes({ createMessage: created }).routes;
    expect(found).toMatchObject({
      name: "createMessage",
      page: "message",
      method: "POST",
      params: [
        { name: "channel_id", type: { kind: "id", of: "Channel" } },
        { name: "emoji", type: { kind: "primitive", name: "reactionEmoji" } },
      ],
      query: { name: "CreateMessageQuery", module: "bodies/message", use: "sent" },
      body: {
        type: { name: "Body" },
        optional: true,
        multipart: "payload_json",
        files: "files",
        form: false,
        limits: {},
      },
      responses: [{ status: 200, type: { name: "Message" }, when: "wait is true" }, { status: 204 }],
      permissions: [{ need: { any: ["SendMessages", "ManageMessages"] }, scope: "channel" }],
      auth: ["bot"],
      reason: true,
      intents: [],
      fires: [],
      rateLimit: { major: ["channel_id"], global: true, unreliable: false },
    });
    expect(found?.query?.fields.map(({ name, wire, limits }) => ({ name, wire, limits }))).toEqual([
      { name: "wait", wire: undefined, limits: {} },
      { name: "with_x", wire: "csv", limits: { items: { max: 3 } } },
    ]);
  });

  test("has the query among the definitions", () => {
    const schema = routes({ list: route("/a", { query: { "limit?": "integer" } }) });
    expect(schema.definitions.get("ListQuery")).toEqual(schema.routes[0]?.query);
  });

  test("may have a body of many, with limits", () => {
    const [found] = routes({ put: route("/a", { method: "PUT", body: { type: "integer[]", maxItems: 5 } }) }).routes;
    expect(found?.body).toMatchObject({ type: { kind: "array" }, limits: { maxItems: 5 } });
  });

  test.each([
    ["/channels/{channel_id}/messages/{message_id}", ["channel_id"], true],
    ["/guilds/{guild_id}", ["guild_id"], true],
    ["/webhooks/{webhook_id}", ["webhook_id"], true],
    ["/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", ["webhook_id", "webhook_token"], true],
    ["/webhooks/{webhook_id}/messages/{message_id}", ["webhook_id"], true],
    ["/users/{user_id}", [], true],
    ["/users/@me/guilds/{guild_id}/member", [], true],
    ["/interactions/{interaction_id}/{interaction_token}/callback", [], false],
    ["/applications/{id}/guilds/{guild_id}/commands", [], true],
  ])("%s has the major parameters %j", (path, major, global) => {
    const params = Object.fromEntries(
      [...path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1] ?? "", "string"] as const),
    );
    expect(routes({ get: route(path, { params }) }).routes[0]?.rateLimit).toMatchObject({ major, global });
  });

  test("is urgent when it responds to an interaction", () => {
    const params = { interaction_id: "string", interaction_token: "string" };
    const callback = route("/interactions/{interaction_id}/{interaction_token}/callback", { params });
    const loaded = routes({ callback, other: route("/a") }).routes;
    expect(loaded.map(({ rateLimit }) => rateLimit.urgent)).toEqual([true, undefined]);
  });

  test.each([
    ["GET", undefined, true],
    ["PUT", undefined, true],
    ["DELETE", undefined, true],
    ["POST", undefined, false],
    ["PATCH", undefined, false],
    ["POST", true, true],
    ["PUT", false, false],
    ["PATCH", { field: "length", atLeast: 1 }, { field: "length", atLeast: 1 }],
  ])("%s with idempotent %j is idempotent: %j", (method, idempotent, expected) => {
    const written = route("/a", { method, body: "integer[]", ...(idempotent === undefined ? {} : { idempotent }) });
    expect(routes({ one: written }).routes[0]?.idempotent).toEqual(expected);
  });

  test("may say what its path does not", () => {
    const rateLimit = { major: ["b"], global: false, unreliable: true };
    const params = { a: "string", b: "string" };
    expect(routes({ get: route("/guilds/{a}/{b}", { params, rateLimit }) }).routes[0]?.rateLimit).toEqual(rateLimit);
  });
});
