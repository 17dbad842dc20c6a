import { errorPath } from "./path.ts";
import type { Condition, Rule } from "./rule.ts";

/**
 * The fields of which at least one has to be there for a rule to be broken, whatever the rest of the value is; undefined
 * where it may be broken by what is missing. Most bodies have few fields, so that most rules need not be looked at.
 */
export function triggersOf(rule: Rule): readonly string[] | undefined {
  switch (rule.rule) {
    case "atLeastOneOf":
      return undefined;
    case "requiredWhen":
      return triggersOfCondition(rule.when);
    case "exclusive":
    case "forbiddenWhen":
      return rule.fields.map(root);
    case "sumLength":
      return rule.fields === undefined ? rule.paths?.map(root) : undefined;
    case "lessOrEqual":
      return [root(rule.left)];
    case "uniqueBy":
    case "countDeep":
    case "maxCount":
    case "orderedBefore":
      return [root(rule.path)];
    case "forbiddenText":
      return [root(rule.field)];
  }
}

function triggersOfCondition(condition: Condition): readonly string[] | undefined {
  if ("all" in condition) return condition.all.map(triggersOfCondition).find((found) => found !== undefined);
  if ("any" in condition) {
    const found = condition.any.map(triggersOfCondition);
    return found.includes(undefined) ? undefined : found.flatMap((fields) => fields ?? []);
  }
  if ("not" in condition) return undefined;
  if ("is" in condition && condition.absent === true) return undefined;
  if ("present" in condition && !condition.present) return undefined;
  return [root(condition.field)];
}

function root(path: string): string {
  return String(errorPath(path)[0]);
}
