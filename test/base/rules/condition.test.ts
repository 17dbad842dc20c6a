import { expect, it } from "vitest";
import { holds } from "../../../src/base/rules/index.ts";

it.each([
  [{ field: "a.b", is: [1, "x"] }, { a: { b: "x" } }, true],
  [{ field: "a.b", is: [1, "x"] }, { a: { b: 2 } }, false],
  [{ field: "list[].a", is: [true] }, { list: [{ a: false }, { a: true }] }, true],
  [{ field: "flags", has: 6 }, { flags: 7 }, true],
  [{ field: "flags", has: 6 }, { flags: 4 }, false],
  [{ field: "flags", has: "1125899906842624" }, { flags: "1125899906842625" }, true],
  [{ field: "flags", has: 8 }, { flags: "eight" }, false],
  [{ field: "a", present: true }, { a: 0 }, true],
  [{ field: "a", present: true }, { a: [] }, false],
  [{ field: "a", present: false }, { a: null }, true],
  [{ field: "a.length", atLeast: 2 }, { a: [1, 2] }, true],
  [{ field: "a.length", atLeast: 2 }, { a: "\u{1F600}" }, false],
  [{ field: "a", atLeast: 2 }, { a: "3" }, false],
  [{ all: [{ field: "a", is: [1] }, { not: { field: "b", is: [1] } }] }, { a: 1, b: 2 }, true],
  [
    {
      any: [
        { field: "a", is: [1] },
        { field: "b", is: [1] },
      ],
    },
    { a: 2, b: 2 },
    false,
  ],
] as const)("%j of %j is %j", (condition, value, expected) => {
  expect(holds(condition, value)).toBe(expected);
});

it("reads flags given as a bigint", () => {
  expect(holds({ field: "flags", has: "8" }, { flags: 9n })).toBe(true);
});
