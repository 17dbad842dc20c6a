import { describe, expect, it } from "vitest";
import { definitions } from "../../generated/tables/index.ts";
import { JsonErrorCode } from "../../generated/models/errors.ts";
import { applyRule } from "../../src/base/rules/index.ts";
import { casesOf } from "../support/breaking.ts";
import { issuesOf, structsOf, validatorOf } from "../support/schema.ts";

const structs = structsOf("sent").filter(({ rules }) => rules.length > 0);

describe.each(structs.map((struct) => [struct.name, struct] as const))("%s, sent", (_name, struct) => {
  const validator = validatorOf(struct, "sent");
  const cases = struct.rules.flatMap((rule) =>
    casesOf(struct, rule).map((found) => [`${rule.rule} ${found.title}`, rule, found] as const),
  );

  it.each(cases)("keeps the rule %s", (_title, rule, { good, bad, path }) => {
    const [violation] = applyRule(rule, bad);
    // A value is made for one rule; what others say of it is tested where they are.
    const places = (value: unknown): readonly string[] =>
      issuesOf(validator, value).flatMap((issue) => (issue.message === violation?.message ? [issue.path] : []));
    expect(places(good)).toEqual([]);
    expect(places(bad)).toContain(path);
  });
});

it("the errors that rules name are known", () => {
  const rules = definitions.flatMap((row) => (row.kind === "struct" ? (row.rules ?? []) : []));
  const errors = rules.flatMap(({ error }) => (error === undefined ? [] : [error]));
  expect(errors).toContain("EmptyMessage");
  expect(Object.keys(JsonErrorCode)).toEqual(expect.arrayContaining(errors));
});
