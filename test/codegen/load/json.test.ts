import { describe, expect, test } from "vitest";
import { parseJson } from "../../../codegen/load/json.ts";

describe("a JSON text", () => {
  test.each([
    '{"a": [1, -2.5e3, true, false, null, "x\\n\\u00e9\\"", {}], "b": {"c": []}}',
    "[]",
    ' \n\t"text" ',
    "0",
    '{"__proto__": 1}',
  ])("%s has the value that JSON.parse gives it", (text) => {
    const parsed = parseJson(text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.value).toEqual(JSON.parse(text));
    expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test.each([
    ["", 1, 1, "the file ends too early"],
    ['{"a": 1', 1, 8, "the file ends too early"],
    ['{"a": 1,\n "b" 2}', 2, 6, 'unexpected "2"'],
    ['{\n  "a": 1,\n}', 3, 1, 'unexpected "}"'],
    ['["a",\n ]', 2, 2, 'unexpected "]"'],
    ["{'a': 1}", 1, 2, `unexpected "'"`],
    ["[01]", 1, 3, 'unexpected "1"'],
    ["// no comments", 1, 1, 'unexpected "/"'],
    ["1 2", 1, 3, 'unexpected "2"'],
    ['"tab\tinside"', 1, 1, "unexpected"],
  ])("%j is refused with line and column", (text, line, column, message) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    const parsed = parseJson(text);
    expect(parsed).not.toHaveProperty("value");
    expect(parsed.problems).toEqual([expect.objectContaining({ line, column })]);
    expect(parsed.problems[0]?.message).toContain(message);
  });

  test("tells the line of each key and item", () => {
    const { lines } = parseJson('{\n"a": [1,\n 2, {"b":\n 3}],\n\n"c": {\n"d": "x\\n"}, "e": 1}');
    expect([...lines]).toEqual([
      ["a", 2],
      ["a[0]", 2],
      ["a[1]", 3],
      ["a[2]", 3],
      ["a[2].b", 3],
      ["c", 6],
      ["c.d", 7],
      ["e", 7],
    ]);
  });

  test("tells of each key that stands twice in one object", () => {
    const { problems } = parseJson('{"a": 1,\n  "b": {"a": 2},\n  "a": 3}');
    expect(problems).toEqual([{ line: 3, column: 3, message: 'the key "a" stands twice', expected: "each key once" }]);
  });
});
