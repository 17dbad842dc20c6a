import type { Condition } from "./rule.ts";

/** Says a condition in words, for the message of a rule that depends on it. */
export function describe(condition: Condition): string {
  if ("all" in condition) return condition.all.map(describe).join(" and ");
  if ("any" in condition) return condition.any.map(describe).join(" or ");
  if ("not" in condition) return negated(condition.not);
  if ("is" in condition)
    return `${condition.field} is ${condition.is.map((value) => JSON.stringify(value)).join(" or ")}`;
  if ("has" in condition) return `${condition.field} has the bits ${condition.has}`;
  if ("present" in condition) return `${condition.field} is ${condition.present ? "set" : "not set"}`;
  return `${condition.field} is at least ${condition.atLeast}`;
}

function negated(condition: Condition): string {
  if ("all" in condition || "any" in condition) return `not (${describe(condition)})`;
  if ("not" in condition) return describe(condition.not);
  if ("present" in condition) return describe({ field: condition.field, present: !condition.present });
  return describe(condition).replace(/ (is|has) /, (_, verb: string) => (verb === "is" ? " is not " : " lacks "));
}
