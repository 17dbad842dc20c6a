import { expect, it } from "vitest";
import { textMatching } from "../../src/sample/pattern.ts";

it.each([
  "^[0-9A-Fa-f]{6}$",
  "^data:[\\w.+-]+/[\\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}$",
  "^attachment:\\/\\/",
  "^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}$",
  "^\\S(.*\\S)?$",
  "^(?:a|b)+c?$",
  "^\\d{4}-\\d{2}(?:-\\d{2})?$",
  "^[^@#:]{2,}$",
])("makes a text that %s matches", (pattern) => {
  expect(textMatching(pattern)).toMatch(new RegExp(pattern, "u"));
});

it("repeats what can be repeated until the text is long enough", () => {
  expect(textMatching("^[a-z]{1,32}$", 20)).toBe("a".repeat(20));
  expect(textMatching("^[a-z]{1,8}$", 20)).toBe("a".repeat(8));
});
