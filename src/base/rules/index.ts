import { atLeastOneOf } from "./at-least-one-of.ts";
import { countDeep } from "./count-deep.ts";
import { exclusive } from "./exclusive.ts";
import { forbiddenText } from "./forbidden-text.ts";
import { forbiddenWhen } from "./forbidden-when.ts";
import { lessOrEqual } from "./less-or-equal.ts";
import { maxCount } from "./max-count.ts";
import { orderedBefore } from "./ordered-before.ts";
import { requiredWhen } from "./required-when.ts";
import type { Rule, Violation } from "./rule.ts";
import { sumLength } from "./sum-length.ts";
import { triggersOf } from "./triggers.ts";
import { uniqueBy } from "./unique-by.ts";

export { codePoints } from "./code-points.ts";
export { holds } from "./condition.ts";
export { identityOf } from "./identity.ts";
export type { Condition, Path, Rule, Scalar, Violation } from "./rule.ts";

/** Applies one cross-field rule to a value of any shape; never throws. */
export function applyRule(rule: Rule, value: unknown): readonly Violation[] {
  switch (rule.rule) {
    case "atLeastOneOf":
      return atLeastOneOf(rule, value);
    case "exclusive":
      return exclusive(rule, value);
    case "requiredWhen":
      return requiredWhen(rule, value);
    case "forbiddenWhen":
      return forbiddenWhen(rule, value);
    case "sumLength":
      return sumLength(rule, value);
    case "lessOrEqual":
      return lessOrEqual(rule, value);
    case "uniqueBy":
      return uniqueBy(rule, value);
    case "countDeep":
      return countDeep(rule, value);
    case "maxCount":
      return maxCount(rule, value);
    case "orderedBefore":
      return orderedBefore(rule, value);
    case "forbiddenText":
      return forbiddenText(rule, value);
  }
}

/** Applies every rule and collects what does not hold. */
export function applyRules(rules: readonly Rule[], value: unknown): readonly Violation[] {
  const violations: Violation[] = [];
  for (const rule of rules) violations.push(...applyRule(rule, value));
  return violations;
}

/** Something that collects what does not hold of an object. */
export type RulesCheck = (value: object) => readonly Violation[];

/** Makes of rules a check that applies only those that the fields of an object can break. */
export function rulesCheck(rules: readonly Rule[]): RulesCheck {
  const known = rules.map((rule) => ({ rule, triggers: triggersOf(rule) }));
  return (value) => {
    let violations: Violation[] | undefined;
    for (const { rule, triggers } of known) {
      if (triggers !== undefined && !triggers.some((field) => Object.hasOwn(value, field))) continue;
      const found = applyRule(rule, value);
      if (found.length > 0) (violations ??= []).push(...found);
    }
    return violations ?? [];
  };
}
