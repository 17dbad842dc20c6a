import { describe, expect, test } from "vitest";
import { bits, containing, integers, problemsOf, sent, struct, union, type Files } from "./support.ts";

const file = "bodies/message.json";
const base = {
  Kind: integers({ One: 1, Two: 2 }),
  Flag: bits({ Ephemeral: 6, Silent: 12 }),
  Embed: sent({ "title?": "string", "fields?": "EmbedField[]" }),
  EmbedField: sent({ name: "string", "inline?": "boolean" }),
  Button: sent({ type: "1", "label?": "string", "custom_id?": "string" }),
  Row: sent({ type: "2", components: "Component[]" }),
  Component: union(["Button", "Row"], { use: "sent" }),
};

/** The struct `Body` with these fields and rules. */
function body(fields: Readonly<Record<string, unknown>>, rules?: readonly unknown[]): Files {
  return { [file]: { ...base, Body: sent(fields, rules === undefined ? {} : { rules }) } };
}

type Case = readonly [
  name: string,
  field: Readonly<Record<string, unknown>>,
  path: string,
  message: string,
  expected: string,
];

describe("a limit", () => {
  test.each<Case>([
    [
      "of length is for strings",
      { type: "integer", maxLength: 3 },
      "maxLength",
      '"maxLength" does not fit the type integer',
      "a string",
    ],
    [
      "of length on a list belongs to its items",
      { type: "string[]", maxLength: 3 },
      "maxLength",
      '"maxLength" does not fit the type string[]',
      'did you mean it inside "items"?',
    ],
    [
      "of length is not for ids",
      { type: "Id<User>", minLength: 3 },
      "minLength",
      '"minLength" does not fit the type Id<User>',
      "a string",
    ],
    [
      "of size is for numbers",
      { type: "string | null", max: 3 },
      "max",
      '"max" does not fit the type string | null',
      "a number",
    ],
    [
      "of count is for lists",
      { type: "string", minItems: 3 },
      "minItems",
      '"minItems" does not fit the type string',
      "an array or map",
    ],
    [
      "of distinct items is for arrays",
      { type: "Map<string, string>", unique: true },
      "unique",
      '"unique" does not fit the type Map<string, string>',
      "an array",
    ],
    [
      "of items is for lists",
      { type: "string", items: { max: 1 } },
      "items",
      '"items" does not fit the type string',
      "an array or map",
    ],
    [
      "of keys is for maps",
      { type: "string[]", keys: { maxLength: 1 } },
      "keys",
      '"keys" does not fit the type string[]',
      "a map",
    ],
    [
      "of members is for flags and enums",
      { type: "string", allowed: ["One"] },
      "allowed",
      '"allowed" does not fit the type string',
      "flags or an enum",
    ],
    [
      "inside items fits the items",
      { type: "integer[]", items: { maxLength: 3 } },
      "items.maxLength",
      '"maxLength" does not fit the type integer',
      "a string",
    ],
    [
      "inside keys fits the keys",
      { type: "Map<string, integer>", keys: { max: 3 } },
      "keys.max",
      '"max" does not fit the type string',
      "a number",
    ],
    [
      "has its bounds in order",
      { type: "integer", min: 5, max: 3 },
      "min",
      '"min" 5 is more than "max" 3',
      "at most 3",
    ],
    [
      "of length has its bounds in order",
      { type: "string", minLength: 5, maxLength: 3 },
      "minLength",
      '"minLength" 5 is more than "maxLength" 3',
      "at most 3",
    ],
    [
      "of count has its bounds in order",
      { type: "string[]", minItems: 5, maxItems: 3 },
      "minItems",
      '"minItems" 5 is more than "maxItems" 3',
      "at most 3",
    ],
    [
      "by pattern can be read",
      { type: "string", pattern: "(" },
      "pattern",
      "the pattern cannot be read",
      "a regular expression",
    ],
    [
      "of members names members of an enum",
      { type: "Kind", allowed: ["One", "Too"] },
      "allowed[1]",
      'Kind has no member "Too"',
      '(did you mean "Two"?)',
    ],
    [
      "of members names members of flags",
      { type: "Flag | null", allowed: ["Ephemerl"] },
      "allowed[0]",
      'Flag has no member "Ephemerl"',
      '(did you mean "Ephemeral"?)',
    ],
  ])("%s", (_, field, path, message, expected) => {
    const wanted = { file, path: `Body.fields.a?.${path}`, expected: containing(expected) };
    expect(problemsOf(body({ "a?": field }))).toEqual([{ ...wanted, message: containing(message) }]);
  });

  test("of one alternative is enough for a type of several", () => {
    expect(problemsOf(body({ "a?": { type: "(string | integer)[]", items: { maxLength: 3, max: 5 } } }))).toEqual([]);
  });
});

describe("a default", () => {
  test.each([
    ["string", 1],
    ["integer", 1.5],
    ["integer", "1"],
    ["boolean", 0],
    ["string", null],
    ["string[]", ["a", 1]],
    ["Map<string, integer>", { a: "b" }],
    ["Tuple<integer, string>", [1]],
    ["Id<User>", "abc"],
    ['"a" | "b"', "c"],
    ["Kind", 3],
    ["Kind", "Kind.Three"],
    ["Kind.One", 2],
    ["Flag", -1],
    ["Flag", "64"],
    ["Embed", "x"],
    ["timestamp", 12],
  ])("of type %s is not %j", (type, value) => {
    expect(problemsOf(body({ "a?": { type, default: value } }))).toEqual([
      {
        file,
        path: "Body.fields.a?.default",
        message: `the default ${JSON.stringify(value)} is not a value of the type`,
        expected: `a value of ${type}`,
      },
    ]);
  });

  test.each([
    ["string", ""],
    ["integer", 0],
    ["number", 0.5],
    ["boolean", false],
    ["string | null", null],
    ["string[]", []],
    ["Kind[]", ["Kind.One", 2]],
    ["Map<string, integer>", { a: 1 }],
    ["Tuple<integer, string>", [1, "a"]],
    ["Id<User>", "123"],
    ['"a" | "b"', "b"],
    ["Kind", 1],
    ["Kind", "Kind.Two"],
    ["Flag", 64],
    ["Flag", "Flag.Silent"],
    ["Embed", {}],
    ["unknown", { anything: 1 }],
    ["null", null],
  ])("of type %s may be %j", (type, value) => {
    expect(problemsOf(body({ "a?": { type, default: value } }))).toEqual([]);
  });
});

type RuleCase = readonly [
  name: string,
  rule: Readonly<Record<string, unknown>>,
  path: string,
  message: string,
  expected: string,
];

const fields = {
  "content?": "string",
  "embeds?": "Embed[]",
  "flags?": "Flag",
  "kind?": "Kind",
  "min?": "integer",
  "max?": "integer",
  "until?": "timestamp",
  "components?": "Component[]",
  "names?": "Map<string, string>",
};

describe("a rule", () => {
  test.each<RuleCase>([
    [
      "names fields that are there",
      { rule: "atLeastOneOf", fields: ["content", "embed"] },
      "fields[1]",
      '"Body" has no field "embed"',
      '(did you mean "embeds"?)',
    ],
    [
      "walks through structs",
      { rule: "sumLength", max: 6, paths: ["embeds[].titel"] },
      "paths[0]",
      '"Embed" has no field "titel" (in the path "embeds[].titel")',
      '(did you mean "title"?)',
    ],
    [
      "walks through nested arrays",
      { rule: "sumLength", max: 6, paths: ["embeds[].fields[].nam"] },
      "paths[0]",
      '"EmbedField" has no field "nam" (in the path "embeds[].fields[].nam")',
      '(did you mean "name"?)',
    ],
    [
      "steps into an array with []",
      { rule: "sumLength", max: 6, paths: ["embeds.title"] },
      "paths[0]",
      'Embed[] has no field "title" (in the path "embeds.title")',
      '"[]" after the name of an array',
    ],
    [
      "does not step into what is no array",
      { rule: "sumLength", max: 6, paths: ["content[]"] },
      "paths[0]",
      '"content" in the path "content[]" is not an array but string',
      '"content" without "[]"',
    ],
    [
      "finds the field in at least one variant of a union",
      { rule: "uniqueBy", path: "components", key: "custom_idd", children: ["components"] },
      "key",
      '"Button" or "Row" has no field "custom_idd"',
      '(did you mean "custom_id"?)',
    ],
    [
      "sums the length of texts",
      { rule: "sumLength", max: 6, paths: ["min"] },
      "paths[0]",
      '"min" leads to integer',
      "a text",
    ],
    [
      "walks a tree through fields that its nodes have",
      { rule: "countDeep", path: "components[]", children: ["component"], max: 40 },
      "children[0]",
      'no node of the tree has a field "component"',
      '(did you mean "components"?)',
    ],
    [
      "compares what can be compared",
      { rule: "lessOrEqual", left: "min", right: "embeds" },
      "right",
      '"embeds" leads to Embed[]',
      "a number, a timestamp or a count",
    ],
    [
      "looks for words in a text",
      { rule: "forbiddenText", field: "kind", words: ["a"] },
      "field",
      '"kind" leads to Kind',
      "a text",
    ],
    [
      "has no length of a number",
      { rule: "lessOrEqual", left: "min.length", right: "max" },
      "left",
      'integer has no field "length" (in the path "min.length")',
      "the path to end before",
    ],
    [
      "has conditions on items of its list",
      { rule: "maxCount", path: "embeds", where: { field: "content", present: true }, max: 1 },
      "where.field",
      '"Embed" has no field "content"',
      '"title" or "fields"',
    ],
    [
      "orders by conditions on items of its list",
      { rule: "orderedBefore", path: "embeds[]", first: { not: { field: "content", present: true } } },
      "first.not.field",
      '"Embed" has no field "content"',
      '"title" or "fields"',
    ],
  ])("%s", (_, rule, path, message, expected) => {
    const wanted = { file, path: `Body.rules[0].${path}`, message, expected: containing(expected) };
    expect(problemsOf(body(fields, [rule]))).toEqual([wanted]);
  });

  test("names an error code that is there", () => {
    const about = { $doc: "Error codes.", $source: { docs: "page#anchor" } };
    const errors = { ...about, EmptyMessage: { code: 50006, doc: "Nothing is in the message." } };
    const rule = { rule: "atLeastOneOf", fields: ["content"], error: "EmptyMesage" };
    expect(problemsOf({ ...body(fields, [rule]), "errors.json": errors })).toEqual([
      {
        file,
        path: "Body.rules[0].error",
        message: 'unknown error code "EmptyMesage"',
        expected: containing('(did you mean "EmptyMessage"?)'),
      },
    ]);
  });

  test.each([
    { rule: "atLeastOneOf", fields: ["content", "embeds", "names"], unless: { field: "flags", has: "Flag.Silent" } },
    { rule: "sumLength", max: 6000, paths: ["embeds[].title", "embeds[].fields[].name"], trim: true },
    { rule: "lessOrEqual", left: "min", right: "components.length" },
    { rule: "lessOrEqual", left: "until", right: "until" },
    { rule: "uniqueBy", path: "components[]", key: "custom_id", children: ["components"] },
    { rule: "countDeep", path: "components", children: ["components"], max: 40 },
    { rule: "maxCount", path: "embeds", where: { field: "title", present: true }, max: 1 },
    {
      rule: "requiredWhen",
      fields: ["min"],
      when: {
        any: [
          { field: "kind", is: ["Kind.One", 2] },
          { field: "max", atLeast: 2 },
        ],
      },
    },
  ])("is sound: $rule", (rule) => {
    expect(problemsOf(body(fields, [rule]))).toEqual([]);
  });
});

describe("a condition", () => {
  test.each<RuleCase>([
    [
      "names a field that is there",
      { field: "kin", is: 1 },
      "field",
      '"Body" has no field "kin"',
      '(did you mean "kind"?)',
    ],
    [
      "names a member that is there",
      { field: "kind", is: "Kind.Onne" },
      "is",
      'the enum "Kind" has no member "Onne"',
      '(did you mean "One"?)',
    ],
    [
      "names each of several members",
      { field: "kind", is: ["Kind.One", "Kind.Too"] },
      "is[1]",
      'the enum "Kind" has no member "Too"',
      '"Two"',
    ],
    [
      "has a value of the field",
      { field: "min", is: "x" },
      "is",
      '"x" is not a value of the field',
      "a value of integer",
    ],
    [
      "names flags that are known",
      { field: "flags", has: "Flg.Silent" },
      "has",
      'unknown flags "Flg"',
      '(did you mean "Flag"?)',
    ],
    [
      "names a flag that is there",
      { field: "flags", has: "Flag.Silentt" },
      "has",
      'the flags "Flag" have no member "Silentt"',
      '(did you mean "Silent"?)',
    ],
    [
      "asks a field of flags for a flag",
      { field: "min", has: "Flag.Silent" },
      "has",
      "the field is not of type Flag",
      "a member of integer",
    ],
    [
      "compares numbers",
      { field: "content", atLeast: 1 },
      "field",
      '"content" is not a number but string',
      'a count with ".length"',
    ],
  ])("%s", (_, when, path, message, expected) => {
    const rule = { rule: "requiredWhen", fields: ["content"], when: { all: [when] } };
    const place = { file, path: `Body.rules[0].when.all[0].${path}` };
    expect(problemsOf(body(fields, [rule]))).toEqual([{ ...place, message, expected: containing(expected) }]);
  });
});

test("an intent is granted by flags of applications that are there", () => {
  const file = "intents.json";
  const flags = { ApplicationFlag: bits({ GatewayPresence: { bit: 12, doc: "May ask for presences." } }) };
  const intent = { bit: 8, privileged: true, applicationFlags: ["GatewayPresense"], doc: "Presences." };
  const intents = { $doc: "Intents.", $source: { docs: "page#anchor" }, GuildPresences: intent };
  expect(problemsOf({ [file]: intents, "models/application.json": flags })).toEqual([
    {
      file,
      path: "GuildPresences.applicationFlags[0]",
      message: 'unknown application flag "GatewayPresense"',
      expected: containing('(did you mean "GatewayPresence"?)'),
    },
  ]);
});

test("rules of a query are checked like those of a struct", () => {
  const list = {
    method: "GET",
    path: "/a",
    doc: "A list.",
    source: { docs: "a#b" },
    auth: ["bot"],
    response: { "204": null },
    query: { "before?": "integer", "after?": "integer" },
    queryRules: [{ rule: "exclusive", fields: ["before", "around"] }],
  };
  expect(problemsOf({ "routes/a.json": { list }, [file]: { A: struct({}) } })).toEqual([
    {
      file: "routes/a.json",
      path: "list.queryRules[0].fields[1]",
      message: '"ListQuery" has no field "around"',
      expected: '"before" or "after"',
    },
  ]);
});
