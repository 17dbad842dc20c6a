import { describe, expect, test } from "vitest";
import { parseTypeExpression, type TypeNode } from "../../../codegen/load/type-expression.ts";

const user: TypeNode = { kind: "id", of: "User" };
const string: TypeNode = { kind: "name", name: "string" };

describe("a type expression", () => {
  test.each<[string, TypeNode]>([
    ["string", string],
    ["  string  ", string],
    ["null", { kind: "null" }],
    ["Id<User>", user],
    ['"some text | []"', { kind: "literal", value: "some text | []" }],
    ['"a \\"quote\\""', { kind: "literal", value: 'a "quote"' }],
    ["12", { kind: "literal", value: 12 }],
    ["-1", { kind: "literal", value: -1 }],
    ["1.5", { kind: "literal", value: 1.5 }],
    ["true", { kind: "literal", value: true }],
    ["false", { kind: "literal", value: false }],
    ["ButtonStyle.Link", { kind: "member", enum: "ButtonStyle", member: "Link" }],
    ["string[][]", { kind: "array", items: { kind: "array", items: string } }],
    ["Map<Id<User>, string[]>", { kind: "map", key: user, value: { kind: "array", items: string } }],
    ["Tuple<string, Id<User>>", { kind: "tuple", items: [string, user] }],
    ["Id<User> | string | null", { kind: "anyOf", options: [user, string, { kind: "null" }] }],
    ["(Id<User>|string)[]", { kind: "array", items: { kind: "anyOf", options: [user, string] } }],
    ["Id<User> | string[]", { kind: "anyOf", options: [user, { kind: "array", items: string }] }],
    [
      "Map<string, Id<User> | null>",
      { kind: "map", key: string, value: { kind: "anyOf", options: [user, { kind: "null" }] } },
    ],
    ["Id", { kind: "name", name: "Id" }],
  ])("%s is read", (text, node) => {
    expect(parseTypeExpression(text)).toEqual({ node });
  });

  test.each<[string, string, string]>([
    ["", "at column 1: it ends too early", "a type"],
    ["Id<", "at column 4: it ends too early", "an id kind"],
    ["Id<User", "at column 8: it ends too early", '">"'],
    ["string |", "at column 9: it ends too early", "a type"],
    ["string string", "at column 8: unexpected string", '"|", "[]" or the end'],
    ["string[", "at column 8: it ends too early", '"]"'],
    ["(string", "at column 8: it ends too early", '")"'],
    ["string]", "at column 7: unexpected ]", '"|", "[]" or the end'],
    ['"open', 'at column 1: unexpected "', "a closing quote"],
    ["string?", "at column 7: unexpected ?", "a type"],
    ["Style.", "at column 7: it ends too early", "the name of an enum member"],
    ["Map<string>", "a Map has a key and a value", "Map<K, V>"],
    ["Map<string, string, string>", "a Map has a key and a value", "Map<K, V>"],
    ["Tuple<>", "at column 7: unexpected >", "a type"],
    ['"bad \\x escape"', "at column 1", "a string with JSON escapes"],
  ])("%s is refused with its place", (text, message, expected) => {
    const { error } = parseTypeExpression(text);
    expect(error?.message).toContain(message);
    expect(error?.message).toContain(`type "${text}"`);
    expect(error?.expected).toBe(expected);
  });
});
