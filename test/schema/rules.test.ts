import { describe, expect, it } from "vitest";
import { casesOf } from "../support/breaking.ts";
import { issuesOf, structsOf, validatorOf } from "../support/schema.ts";

const structs = structsOf("sent").filter(({ rules }) => rules.length > 0);

describe.each(structs.map((struct) => [struct.name, struct] as const))("%s, sent", (_name, struct) => {
  const validator = validatorOf(struct, "sent");
  const cases = struct.rules.flatMap((rule) =>
    casesOf(struct, rule).map((found) => [`${rule.rule} ${found.title}`, rule, found] as const),
  );

  /** Paths of the problems with rules: a value is made for one rule, and its limits are tested elsewhere. */
  const broken = (value: unknown): readonly string[] =>
    issuesOf(validator, value).flatMap(({ code, path }) => (code === "rule" ? [path] : []));

  it.each(cases)("keeps the rule %s", (_title, _rule, { good, bad, path }) => {
    expect(broken(good)).toEqual([]);
    expect(broken(bad)).toContain(path);
  });
});
