import { describe, expect, test } from "vitest";
import {
  bits,
  containing,
  event,
  integers,
  problemsOf,
  route,
  sent,
  source,
  struct,
  union,
  type Files,
} from "./support.ts";

/** What is wrong with the files, and all that is: place, message, and a part of what was expected. */
type Case = readonly [name: string, files: Files, path: string, message: string, expected: string];

const file = "models/message.json";
const user = struct({ id: "Id<User>" });
const kinds = integers({ One: 1, Two: 2 });

describe("a name", () => {
  test.each<Case>([
    [
      "of a type must be known",
      { [file]: { User: user, A: struct({ author: "Usr" }) } },
      "A.fields.author",
      'unknown type "Usr"',
      '(did you mean "User"?)',
    ],
    [
      "of a type is looked up inside arrays, maps and tuples",
      { [file]: { A: struct({ "all?": { type: "Map<string, Tuple<Nope[], integer>> | null" } }) } },
      "A.fields.all?.type",
      'unknown type "Nope"',
      "the name of a definition",
    ],
    [
      "of an id kind must be in ids.json",
      { [file]: { A: struct({ id: "Id<Uzer>" }) } },
      "A.fields.id",
      'unknown id kind "Uzer"',
      '(did you mean "User"?)',
    ],
    [
      "of an enum must be known",
      { [file]: { Kind: kinds, A: struct({ type: "Knd.One" }) } },
      "A.fields.type",
      'unknown enum "Knd"',
      '(did you mean "Kind"?)',
    ],
    [
      "of an enum member must be known",
      { [file]: { Kind: kinds, A: struct({ type: "Kind.Onne" }) } },
      "A.fields.type",
      'the enum "Kind" has no member "Onne"',
      '"One" or "Two" (did you mean "One"?)',
    ],
    [
      "of a struct is no enum",
      { [file]: { User: user, A: struct({ type: "User.One" }) } },
      "A.fields.type",
      '"User" is a struct, not an enum',
      "Enum.Member",
    ],
    [
      "of a field is not written with and without ?",
      { [file]: { A: struct({ a: "string", "a?": "string" }) } },
      "A.fields.a",
      'the field "a" stands twice, with and without "?"',
      "one of them",
    ],
    [
      "of a permission must be in permissions.json",
      { [file]: { A: sent({ "a?": { type: "string", permission: "SendMessage" } }) } },
      "A.fields.a?.permission",
      'unknown permission "SendMessage"',
      '(did you mean "SendMessages"?)',
    ],
    [
      "of an intent must be in intents.json",
      { [file]: { A: struct({ a: { type: "string", intent: "GuildMember" } }) } },
      "A.fields.a.intent",
      'unknown intent "GuildMember"',
      '(did you mean "GuildMembers"?)',
    ],
    [
      "that a map has as key must be a string on the wire",
      { [file]: { A: struct({ a: "Map<integer, string>" }) } },
      "A.fields.a",
      "the keys of a map are strings on the wire",
      "string, Id<…> or an enum",
    ],
    [
      "of a field that is always there has no default",
      { [file]: { A: sent({ a: { type: "string", default: "x" } }) } },
      "A.fields.a.default",
      "a field that is always there has no default",
      '"a?", or no default',
    ],
    [
      "of a field that may be missing is not elided",
      { [file]: { A: struct({ "a?": { type: "string", elided: true } }) } },
      "A.fields.a?.elided",
      "a field that may be missing is not elided",
      '"a"',
    ],
    [
      "of a field that is no list has no way to travel as one",
      { [file]: { A: sent({ "a?": { type: "string", wire: "csv" } }) } },
      "A.fields.a?.wire",
      '"wire" does not fit the type string',
      "a list to put it on",
    ],
    [
      "cannot be read where the type is not well formed",
      { [file]: { A: struct({ a: "string[" }) } },
      "A.fields.a",
      'type "string[" cannot be read at column 8: it ends too early',
      '"]"',
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });
});

describe("a name that is taken is refused", () => {
  test.each<Case>([
    [
      "in another file",
      { "bodies/a.json": { User: sent({ a: "string" }) }, [file]: { User: user } },
      "User",
      'the name "User" (defined here) is taken: schema/bodies/a.json User has it (defined here)',
      "a name that nothing else has",
    ],
    [
      "by the sent form of a definition that goes both ways",
      { [file]: { Embed: struct({}, { use: "both" }), EmbedInput: sent({}) } },
      "Embed",
      'the name "EmbedInput" (sent form of Embed) is taken: schema/models/message.json EmbedInput has it (defined here)',
      "a name",
    ],
    [
      "by the unknown member of a union",
      { [file]: { A: struct({ type: "1" }), U: union(["A"]), UnknownU: struct({}) } },
      "U",
      'the name "UnknownU" (member of U for unknown tags) is taken: schema/models/message.json UnknownU has it (defined here)',
      "a name",
    ],
    [
      "by the payload of an event",
      { "events/a.json": { Ready: event("READY", { fields: {} }) }, [file]: { ReadyPayload: struct({}) } },
      "ReadyPayload",
      'the name "ReadyPayload" (defined here) is taken: schema/events/a.json Ready.payload has it (payload of Ready)',
      "a name",
    ],
    [
      "by a type that is made from a table",
      { [file]: { Permission: bits({ A: 1 }) } },
      "Permission",
      'the name "Permission" (defined here) is taken: schema/permissions.json has it (made from permissions.json)',
      "a name",
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });

  test("by the query of a route", () => {
    const files = {
      "bodies/a.json": { ListQuery: sent({}) },
      "routes/a.json": { list: route("/a", { query: { "limit?": "integer" } }) },
    };
    expect(problemsOf(files)).toEqual([
      {
        file: "routes/a.json",
        path: "list.query",
        message: 'the name "ListQuery" (query of list) is taken: schema/bodies/a.json ListQuery has it (defined here)',
        expected: "a name that nothing else has",
      },
    ]);
  });
});

describe("an enum", () => {
  test.each<Case>([
    [
      "of integers takes no string",
      { [file]: { Kind: integers({ One: 1, Two: "2" }) } },
      "Kind.values.Two",
      'the value "2" does not fit the base "integer"',
      "an integer",
    ],
    [
      "of integers takes no fraction",
      { [file]: { Kind: integers({ One: { value: 1.5 } }) } },
      "Kind.values.One",
      'the value 1.5 does not fit the base "integer"',
      "an integer",
    ],
    [
      "of strings takes no number",
      { [file]: { Kind: { ...integers({ One: 1 }), base: "string" } } },
      "Kind.values.One",
      'the value 1 does not fit the base "string"',
      "a string",
    ],
    [
      "has each value once",
      { [file]: { Kind: integers({ One: 1, Two: 2, Uno: { value: 1 } }) } },
      "Kind.values.Uno",
      'the value 1 is also that of "One"',
      "a value of its own",
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });
});

describe("flags", () => {
  test.each<Case>([
    [
      "have each bit once",
      { [file]: { Flag: bits({ A: 1, B: { bit: 1 } }) } },
      "Flag.bits.B",
      'bit 1 is also that of "A"',
      "a bit of its own",
    ],
    [
      "of integers end at bit 30",
      { [file]: { Flag: bits({ A: 30, B: 31 }) } },
      "Flag.bits.B",
      "bit 31 is out of range",
      'a bit from 0 to 30 (or "wire": "string")',
    ],
    [
      "of strings end at bit 63",
      { [file]: { Flag: bits({ A: 63, B: 64 }, "string") } },
      "Flag.bits.B",
      "bit 64 is out of range",
      "a bit from 0 to 63",
    ],
    [
      "have no negative bit",
      { [file]: { Flag: bits({ A: -1 }) } },
      "Flag.bits.A",
      "bit -1 is out of range",
      "a bit from 0 to 30",
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });
});

describe("a struct", () => {
  test.each<Case>([
    [
      "extends a struct that is known",
      { [file]: { User: user, A: struct({}, { extends: "Usr" }) } },
      "A.extends",
      'unknown struct "Usr"',
      '(did you mean "User"?)',
    ],
    [
      "extends no enum",
      { [file]: { Kind: kinds, A: struct({}, { extends: ["Kind"] }) } },
      "A.extends",
      '"Kind" is not a struct but a definition of kind "enum"',
      "the name of a struct",
    ],
    [
      "does not extend itself",
      { [file]: { A: struct({}, { extends: "B" }), B: struct({}, { derive: { from: "A" } }) } },
      "B.derive.from",
      "a cycle: A → B → A",
      "structs that do not come back to themselves",
    ],
    [
      "derives from a struct that is known",
      { [file]: { User: user, A: struct({}, { derive: { from: "Usr" } }) } },
      "A.derive.from",
      'unknown struct "Usr"',
      '(did you mean "User"?)',
    ],
    ...(["pick", "omit", "partial", "require"] as const).map((key): Case => [
      `derives with ${key} of fields that are there`,
      { [file]: { User: user, A: struct({}, { derive: { from: "User", [key]: ["id", "idd"] } }) } },
      `A.derive.${key}[1]`,
      '"User" has no field "idd"',
      '"id" (did you mean "id"?)',
    ]),
    [
      "that is received reaches nothing that is only sent",
      { [file]: { Body: sent({}), A: struct({ all: "Map<string, Body[]>" }) } },
      "A.fields.all",
      '"Body" is only sent, and this is received',
      'a definition whose "use" is "received" or "both"',
    ],
    [
      "that is sent reaches nothing that is only received",
      { [file]: { User: user, A: sent({ "user?": "User | null" }) } },
      "A.fields.user?",
      '"User" is only received, and this is sent',
      'a definition whose "use" is "sent" or "both"',
    ],
    [
      "that goes both ways reaches only what does too",
      { [file]: { User: user, A: struct({ user: "User" }, { use: "both" }) } },
      "A.fields.user",
      '"User" is only received, and this is sent',
      'a definition whose "use" is "sent" or "both"',
    ],
    [
      "that is sent inherits nothing that is only received",
      { [file]: { User: user, Base: struct({ user: "User" }), A: sent({}, { extends: "Base" }) } },
      "A",
      'the inherited field "user": "User" is only received, and this is sent',
      'a definition whose "use" is "sent" or "both"',
    ],
    [
      "that is received has no file",
      { [file]: { A: struct({ a: "file[]" }) } },
      "A.fields.a",
      "a file is never received",
      '"url"',
    ],
    [
      "that is received has no rules",
      { [file]: { A: struct({ "a?": "string" }, { rules: [{ rule: "exclusive", fields: ["a"] }] }) } },
      "A.rules",
      'rules hold for what is sent, and "A" is received',
      '"use": "sent" or "both"',
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });
});

describe("a union", () => {
  const a = struct({ type: "Kind.One" });
  test.each<Case>([
    [
      "has variants that are known",
      { [file]: { Kind: kinds, TextChannel: a, U: union(["TextChanel"]) } },
      "U.variants[0]",
      'unknown struct "TextChanel"',
      '(did you mean "TextChannel"?)',
    ],
    [
      "has no enum as a variant",
      { [file]: { Kind: kinds, U: union(["Kind"]) } },
      "U.variants[0]",
      '"Kind" is neither a struct nor a union',
      "the name of a struct or union",
    ],
    [
      "has variants with the tag",
      { [file]: { Kind: kinds, A: a, B: struct({ id: "string" }), U: union(["A", "B"]) } },
      "U.variants[1]",
      'the variant "B" lacks the tag "type"',
      '"type" to be required in "B", and a literal or an enum member',
    ],
    [
      "has variants whose tag is always there",
      { [file]: { Kind: kinds, A: a, B: struct({ "type?": "Kind.Two" }), U: union(["A", "B"]) } },
      "U.variants[1]",
      'the tag "type" of the variant "B" may be absent or null',
      '"type" to be required in "B"',
    ],
    [
      "has variants whose tag has fixed values",
      { [file]: { Kind: kinds, A: a, B: struct({ type: "Kind.Two | Kind" }), U: union(["A", "B"]) } },
      "U.variants[1]",
      'the tag "type" of the variant "B" has no fixed value',
      "a literal or an enum member",
    ],
    [
      "has no tag in two variants",
      { [file]: { Kind: kinds, A: a, B: struct({ type: "Kind.Two | Kind.One" }), U: union(["A", "B"]) } },
      "U.variants[1]",
      'the tag 1 of "B" is also that of "A"',
      "a tag of its own for each variant",
    ],
    [
      "has no union with another tag as a variant",
      {
        [file]: { Kind: kinds, A: a, B: struct({ kind: "2" }), V: union(["B"], { tag: "kind" }), U: union(["A", "V"]) },
      },
      "U.variants[1]",
      'the union "V" has the tag "kind"',
      'a union with the tag "type", as "U" has',
    ],
    [
      "does not contain itself",
      { [file]: { Kind: kinds, A: a, U: union(["A", "V"]), V: union(["U"]) } },
      "V.variants[0]",
      "a cycle: U → V → U",
      "unions that do not contain themselves",
    ],
    [
      "has an unknown member that is known",
      { [file]: { Kind: kinds, TextChannel: a, U: union(["TextChannel"], { unknown: "TextChanel" }) } },
      "U.unknown",
      'unknown struct "TextChanel"',
      '(did you mean "TextChannel"?)',
    ],
    [
      "that is only sent has no unknown member",
      { [file]: { A: sent({ type: "1" }), U: union(["A"], { use: "sent", unknown: "A" }) } },
      "U.unknown",
      "a union that is only sent has no unknown member",
      '"use": "received" or "both"',
    ],
    [
      "that is received has no variant that is only sent",
      { [file]: { A: sent({ type: "1" }), U: union(["A"]) } },
      "U.variants",
      '"A" is only sent, and this is received',
      'a definition whose "use" is "received" or "both"',
    ],
  ])("%s", (_, files, path, message, expected) => {
    expect(problemsOf(files)).toEqual([{ file, path, message, expected: containing(expected) }]);
  });

  test("without a tag has no unknown member", () => {
    const untagged = { kind: "union", use: "received", doc: "A union.", source, variants: ["A"], unknown: "A" };
    expect(problemsOf({ [file]: { A: struct({}), U: untagged } })).toEqual([
      {
        file,
        path: "U.unknown",
        message: "a union without a tag has no unknown member",
        expected: '"tag", or no "unknown"',
      },
    ]);
  });
});
