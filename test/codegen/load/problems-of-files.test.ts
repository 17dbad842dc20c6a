import { describe, expect, test } from "vitest";
import { formatProblem, loadFiles, loadPartly } from "../../../codegen/load/index.ts";
import {
  containing,
  event,
  integers,
  load,
  problemsOf,
  route,
  sent,
  source,
  struct,
  textsOf,
  union,
  type Files,
} from "./support.ts";

const file = "models/message.json";

describe("a file", () => {
  test("that is not JSON is told with line and column", () => {
    const message = 'not JSON: unexpected ","';
    const wanted = { file, path: "", line: 2, column: 9, message, expected: "a key in double quotes" };
    expect(load({ [file]: '{\n  "A": {,}\n}' }).problems).toEqual([wanted]);
  });

  test("with a key that stands twice is told with line and column", () => {
    const text = '{ "$schema": "../meta/models.schema.json",\n"A": {"kind": "struct", "kind": "struct"} }';
    expect(load({ [file]: text }).problems[0]).toEqual({
      file,
      path: "",
      line: 2,
      column: 25,
      message: 'the key "kind" stands twice',
      expected: "each key once",
    });
  });

  test("that holds no object is refused", () => {
    expect(problemsOf({ [file]: "[]" })).toEqual([
      { file, path: "", message: "the file does not hold an object", expected: '{ "$schema": …, … }' },
    ]);
  });

  test("that names no meta-schema is refused", () => {
    expect(problemsOf({ [file]: "{}" })).toEqual([
      {
        file,
        path: "$schema",
        message: "the file names no meta-schema",
        expected: '"$schema": "../meta/models.schema.json"',
      },
    ]);
  });

  test("that names the meta-schema of another folder is refused", () => {
    expect(problemsOf({ [file]: '{"$schema": "../meta/routes.schema.json"}' })).toEqual([
      {
        file,
        path: "$schema",
        message: 'the meta-schema "../meta/routes.schema.json" does not fit',
        expected: containing('"../meta/models.schema.json"'),
      },
    ]);
  });

  test("that names a meta-schema that is not there is refused", () => {
    expect(problemsOf({ "cdn.json": '{"$schema": "meta/cnd.schema.json"}' })).toEqual([
      {
        file: "cdn.json",
        path: "$schema",
        message: 'the meta-schema "meta/cnd.schema.json" does not fit',
        expected: containing('(did you mean "meta/cdn.schema.json"?)'),
      },
    ]);
  });

  test("that is a meta-schema which is none is told", () => {
    const texts = {
      "meta/models.schema.json": '{ "type": "strng" }',
      [file]: '{ "$schema": "../meta/models.schema.json" }',
    };
    expect(loadFiles(new Map(Object.entries(texts))).problems).toEqual([
      {
        file: "meta/models.schema.json",
        path: "",
        message: containing("the meta-schema cannot be used"),
        expected: "JSON Schema 2020-12",
      },
    ]);
  });
});

type Case = readonly [name: string, files: Files, path: string, message: string, expected: string];

const models = (definitions: Readonly<Record<string, unknown>>): Files => ({ [file]: definitions });
const a = struct({ "a?": "string" }, { use: "both" });
const rule = (rule: Readonly<Record<string, unknown>>): Files =>
  models({ A: sent({ "a?": "string", "b?": "string" }, { rules: [rule] }) });

describe("what the meta-schema refuses is told once:", () => {
  test.each<Case>([
    [
      "an unknown key",
      models({ A: { ...a, feilds: {} } }),
      "A.feilds",
      'unknown key "feilds"',
      '(did you mean "fields"?)',
    ],
    [
      "an unknown key of a field",
      models({ A: struct({ a: { type: "string", maxlength: 1 } }) }),
      "A.fields.a.maxlength",
      'unknown key "maxlength"',
      '(did you mean "maxLength"?)',
    ],
    [
      "a missing key",
      models({ A: { kind: "struct", use: "sent", doc: "A struct.", fields: {} } }),
      "A",
      'the key "source" is missing',
      '"source"',
    ],
    ["a missing kind", models({ A: { fields: {} } }), "A", 'the key "kind" is missing', '"kind"'],
    [
      "an unknown kind",
      models({ A: { ...a, kind: "strukt" } }),
      "A.kind",
      '"strukt" is not allowed',
      '"struct", "enum", "flags" or "union" (did you mean "struct"?)',
    ],
    [
      "an unknown use",
      models({ A: { ...a, use: "send" } }),
      "A.use",
      '"send" is not allowed',
      '(did you mean "sent"?)',
    ],
    [
      "a name that is not PascalCase",
      models({ message: a }),
      "message",
      'the key "message" is not well formed',
      "a PascalCase name",
    ],
    [
      "a field name that cannot be one",
      models({ A: struct({ "a??": "string" }) }),
      "A.fields.a??",
      'the key "a??" is not well formed',
      "a field name as on the wire",
    ],
    [
      "a field that is neither a type nor an object",
      models({ A: struct({ a: 1 }) }),
      "A.fields.a",
      "1 is not of the right type",
      "a type, or an object with a type",
    ],
    [
      "a struct without fields",
      models({ A: { kind: "struct", use: "sent", doc: "A struct.", source } }),
      "A",
      "does not fit",
      "at least one of fields, derive, extends",
    ],
    [
      "an empty source",
      models({ A: { ...a, source: {} } }),
      "A.source",
      "{} does not fit",
      "at least one of openapi, docs, observed",
    ],
    ...["REVIEW", "a struct.", "A struct", ""].map((doc): Case => [
      `${JSON.stringify(doc)} as words`,
      models({ A: { ...a, doc } }),
      "A.doc",
      `${JSON.stringify(doc)} is not well formed`,
      "a sentence, with a capital letter and a full stop",
    ]),
    [
      "a malformed docs link",
      models({ A: { ...a, source: { docs: "resources/message" } } }),
      "A.source.docs",
      '"resources/message" is not well formed',
      "page#anchor, such as",
    ],
    [
      "a malformed docs link in a list",
      models({ A: { ...a, source: { docs: ["a#b", "https://docs#c"] } } }),
      "A.source.docs[1]",
      '"https://docs#c" is not well formed',
      "page#anchor, such as",
    ],
    [
      "a deprecation that says no",
      models({ A: { ...a, deprecated: false } }),
      "A.deprecated",
      "false is not allowed",
      "true, or what to use instead",
    ],
    ["an enum without values", models({ A: integers({}) }), "A.values", "{} does not fit", "a value that"],
    [
      "a bit that is no integer",
      models({ A: { kind: "flags", wire: "integer", doc: "Flags.", source, bits: { A: "1" } } }),
      "A.bits.A",
      '"1" is not of the right type',
      "a bit number",
    ],
    [
      "a variant twice",
      models({ A: struct({ type: "1" }), U: union(["A", "A"]) }),
      "U.variants",
      "does not fit",
      "each item once",
    ],
    [
      "an unknown rule",
      rule({ rule: "exclusiv", fields: ["a"] }),
      "A.rules[0].rule",
      '"exclusiv" is not allowed',
      '(did you mean "exclusive"?)',
    ],
    ["a rule without its keys", rule({ rule: "exclusive" }), "A.rules[0]", 'the key "fields" is missing', '"fields"'],
    [
      "a key of another rule",
      rule({ rule: "exclusive", fields: ["a", "b"], max: 1 }),
      "A.rules[0].max",
      'unknown key "max"',
      '"rule", "doc" or "fields"',
    ],
    [
      "a sum of both paths and fields",
      rule({ rule: "sumLength", max: 1, paths: ["a"], fields: ["a"] }),
      "A.rules[0].fields",
      "the key does not belong here",
      "no such key",
    ],
    [
      "a condition of two kinds",
      rule({ rule: "requiredWhen", fields: ["a"], when: { field: "b", is: "c", present: true } }),
      "A.rules[0].when",
      "does not fit",
      '"field" with one of is, has, present, atLeast',
    ],
    [
      "a path that cannot be one",
      rule({ rule: "exclusive", fields: ["a..b"] }),
      "A.rules[0].fields[0]",
      '"a..b" is not well formed',
      'a path such as "embeds[].title"',
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message: containing(message), expected: containing(expected) }]);
  });

  test.each<Case>([
    [
      "a path without a slash",
      { "routes/a.json": { get: route("users") } },
      "get.path",
      '"users" is not well formed',
      "a path such as",
    ],
    [
      "a name of a route",
      { "routes/a.json": { Get: route("/a") } },
      "Get",
      'the key "Get" is not well formed',
      "a camelCase name",
    ],
    [
      "a status of an error",
      { "routes/a.json": { get: route("/a", { response: { "404": null } }) } },
      "get.response.404",
      'the key "404" is not well formed',
      "a status from 200 to 399",
    ],
    [
      "an unknown way to authenticate",
      { "routes/a.json": { get: route("/a", { auth: ["bott"] }) } },
      "get.auth[0]",
      '"bott" is not well formed',
      "bot, none, token, basic, oauth2",
    ],
    [
      "a number in a rate limit",
      { "routes/a.json": { get: route("/a", { rateLimit: { max: 5 } }) } },
      "get.rateLimit.max",
      'unknown key "max"',
      '"major", "global" or "unreliable"',
    ],
    [
      "a dispatch name in small letters",
      { "events/a.json": { Ready: event("ready", "string") } },
      "Ready.dispatch",
      '"ready" is not well formed',
      "a dispatch name",
    ],
    [
      "an event without intents",
      { "events/a.json": { Ready: { ...event("READY", "string"), intents: undefined } } },
      "Ready",
      'the key "intents" is missing',
      '"intents"',
    ],
    [
      "an empty payload",
      { "events/a.json": { Ready: event("READY", {}) } },
      "Ready.payload",
      "{} does not fit",
      "at least one of fields, extends, derive",
    ],
    [
      "a difference without a reason",
      {
        "upstream/accepted.json":
          '{"$schema": "../meta/upstream-accepted.schema.json", "differences": [{"at": "A.b", "aspect": "max", "upstream": 1, "ours": 2, "reviewed": "2026-01-01"}]}',
      },
      "differences[0]",
      'the key "why" is missing',
      '"why"',
    ],
    [
      "an ignored schema without a reason",
      {
        "upstream/ignored.json":
          '{"$schema": "../meta/upstream-ignored.schema.json", "schemas": {"A": ""}, "operations": {}}',
      },
      "schemas.A",
      '"" does not fit',
      "a reason",
    ],
    [
      "a lock without a hash",
      {
        "upstream/lock.json":
          '{"$schema": "../meta/upstream-lock.schema.json", "repository": "a/b", "file": "c.json", "commit": "0123456", "date": "2026-01-01", "sha256": "0"}',
      },
      "sha256",
      '"0" is not well formed',
      "64 hexadecimal digits",
    ],
  ])("%s", (_, files, path, message, expected) => {
    const [name = ""] = Object.keys(files);
    expect(problemsOf(files)).toEqual([
      { file: name, path, message: containing(message), expected: containing(expected) },
    ]);
  });
});

describe("a definition that cannot be read", () => {
  const files = models({
    A: { ...a, feilds: {} },
    B: struct({ a: "A[]" }, { extends: "A" }),
    C: struct({}, { derive: { from: "A", pick: ["a"] } }),
    U: union(["A"]),
  });

  test("is not reported again where it is used", () => {
    expect(problemsOf(files)).toHaveLength(1);
  });

  test("keeps its name", () => {
    const twice = { ...files, "models/other.json": { A: a } };
    expect(problemsOf(twice).map((problem) => problem.message)).toEqual([
      'unknown key "feilds"',
      'the name "A" (defined here) is taken: schema/models/message.json A has it (defined here)',
    ]);
  });

  test("is left out when a schema is loaded partly", () => {
    const text = JSON.stringify({ $schema: "../meta/models.schema.json", ...Object(files[file]) });
    const { schema, problems } = loadPartly(new Map([[file, text]]));
    expect(problems).toHaveLength(1);
    expect([...schema.definitions.keys()].filter((name) => name.length === 1)).toEqual(["B", "C", "U"]);
  });
});

test("problems have the line of what they are about, or of what it is missing from", () => {
  const text = `{
  "$schema": "../meta/models.schema.json",
  "A": {
    "kind": "struct", "use": "received", "doc": "A struct.", "source": { "docs": "a#b" },
    "fields": {
      "a": "string",
      "b": { "type": "Nope" }
    }
  },
  "B": { "kind": "enum", "base": "integer", "doc": "An enum.",
         "source": { "docs": "a#b" } }
}`;
  const problems = loadFiles(textsOf({ [file]: text })).problems;
  expect(problems.map(({ path, line }) => [path, line])).toEqual([
    ["B", 10],
    ["A.fields.b.type", 7],
  ]);
  expect(problems.map(formatProblem)).toEqual([
    'schema/models/message.json:10 B: the key "values" is missing; expected "values"',
    containing('schema/models/message.json:7 A.fields.b.type: unknown type "Nope"; expected'),
  ]);
});

test("problems are told file by file", () => {
  const files = { "models/b.json": { B: struct({ a: "X1" }) }, "models/a.json": { A: { ...a, source: {} } } };
  expect(problemsOf(files).map((problem) => problem.file)).toEqual(["models/a.json", "models/b.json"]);
});
