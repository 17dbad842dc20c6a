import type { ConditionIr, RuleIr, StructIr } from "../../ir.ts";
import type { Condition, Rule } from "../../../src/base/rules/index.ts";

/** The rules of a struct as the last argument of its check; no argument when it has none. */
export function rulesText(struct: StructIr): readonly string[] {
  if (struct.rules.length === 0) return [];
  return [`[\n${struct.rules.map((rule) => `${JSON.stringify(runtimeRule(rule))},\n`).join("")}]`];
}

/** A rule as `src/base/rules` takes it: values without the names they had in the schema. */
export function runtimeRule({ at: _at, doc: _doc, ...rule }: RuleIr): Rule {
  switch (rule.rule) {
    case "atLeastOneOf": {
      const { error: _error, unless, ...rest } = rule;
      return unless === undefined ? rest : { ...rest, unless: runtimeCondition(unless) };
    }
    case "requiredWhen":
    case "forbiddenWhen":
      return { ...rule, when: runtimeCondition(rule.when) };
    case "maxCount":
      return { ...rule, where: runtimeCondition(rule.where) };
    case "orderedBefore":
      return { ...rule, first: runtimeCondition(rule.first) };
    default:
      return rule;
  }
}

/** A condition as `src/base/rules` takes it. */
export function runtimeCondition(condition: ConditionIr): Condition {
  if ("all" in condition) return { all: condition.all.map(runtimeCondition) };
  if ("any" in condition) return { any: condition.any.map(runtimeCondition) };
  if ("not" in condition) return { not: runtimeCondition(condition.not) };
  if (!("text" in condition)) return condition;
  const { text: _text, ...rest } = condition;
  return rest;
}
