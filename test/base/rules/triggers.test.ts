import { expect, test } from "vitest";
import { triggersOf } from "../../../src/base/rules/triggers.ts";

test.each([
  [{ rule: "atLeastOneOf", fields: ["a"] } as const, undefined],
  [{ rule: "exclusive", fields: ["a", "b"] } as const, ["a", "b"]],
  [{ rule: "requiredWhen", fields: ["a"], when: { field: "b", is: [1] } } as const, ["b"]],
  [{ rule: "requiredWhen", fields: ["a"], when: { field: "b", is: [1], absent: true } } as const, undefined],
  [{ rule: "requiredWhen", fields: ["a"], when: { field: "b", present: false } } as const, undefined],
  [{ rule: "requiredWhen", fields: ["a"], when: { not: { field: "b", is: [1] } } } as const, undefined],
  [
    {
      rule: "requiredWhen",
      fields: ["a"],
      when: {
        any: [
          { field: "b", has: 1 },
          { field: "c.d", is: [1] },
        ],
      },
    } as const,
    ["b", "c"],
  ],
  [{ rule: "forbiddenWhen", fields: ["a[].b"], when: { field: "b", present: false } } as const, ["a"]],
  [{ rule: "sumLength", paths: ["a[].b", "c.length"], max: 1 } as const, ["a", "c"]],
  [{ rule: "lessOrEqual", left: "a.length", right: "b" } as const, ["a"]],
])("%j can be broken only where one of %j is there", (rule, triggers) => {
  expect(triggersOf(rule)).toEqual(triggers);
});
