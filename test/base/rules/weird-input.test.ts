import { expect, it } from "vitest";
import { applyRule, type Rule } from "../../../src/base/rules/index.ts";

const condition = {
  any: [
    { field: "a[].b", has: "8" },
    { field: "a.length", atLeast: 1 },
    { field: "b", is: [1] },
  ],
};
const rules: readonly Rule[] = [
  { rule: "atLeastOneOf", fields: ["a", "b[].a"], unless: condition },
  { rule: "exclusive", fields: ["a", "b", "a.b"] },
  { rule: "requiredWhen", fields: ["a[].b"], when: condition },
  { rule: "forbiddenWhen", fields: ["a[].b", "b.a"], when: condition },
  { rule: "sumLength", paths: ["a[].b", "b"], fields: ["a", "b"], children: ["a", "b"], localized: true, max: 1 },
  { rule: "lessOrEqual", left: "a.length", right: "b" },
  { rule: "uniqueBy", path: "a", key: "b", children: ["a", "b"] },
  { rule: "uniqueBy", path: "a[].b" },
  { rule: "countDeep", path: "a", children: ["a", "b"], max: 1 },
  { rule: "maxCount", path: "a", where: condition, max: 0 },
  { rule: "orderedBefore", path: "a", first: condition },
  { rule: "forbiddenText", field: "a[].b", words: ["x"] },
];

/** Values of every kind up to a depth, so that each rule meets each kind in each place. */
function values(depth: number): readonly unknown[] {
  const plain: readonly unknown[] = [
    undefined,
    null,
    true,
    Number.NaN,
    8,
    8n,
    "",
    "-x8",
    Symbol("s"),
    () => 1,
    new Date(Number.NaN),
  ];
  if (depth === 0) return plain;
  const inner = values(depth - 1).filter((_, index) => index % (depth * 3 - 2) === 0);
  const loop: Record<string, unknown> = { a_localizations: 3 };
  loop["a"] = [loop, { b: loop }];
  const nested = inner.flatMap((a) => inner.map((b) => ({ a, b, b_localizations: a })));
  return [...plain, loop, Object.create(null), inner, ...nested, ...inner.map((a) => [a, a])];
}

it.each(rules)("$rule answers whatever it is given", (rule) => {
  for (const value of values(2)) {
    const violations = applyRule(rule, value);
    for (const violation of violations) expect(violation.message).not.toBe("");
  }
});
