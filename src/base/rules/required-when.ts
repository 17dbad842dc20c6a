import { holds } from "./condition.ts";
import { describe } from "./describe.ts";
import { ownProperty } from "./path.ts";
import { isThere } from "./presence.ts";
import type { Path, RequiredWhen, Violation } from "./rule.ts";

/** All fields are there while the condition holds: in every item, where the path steps into an array. */
export function requiredWhen(rule: RequiredWhen, value: unknown): readonly Violation[] {
  if (!holds(rule.when, value)) return [];
  const message = `is required when ${describe(rule.when)}`;
  return rule.fields.flatMap((field) =>
    missing(value, field.split("."), []).map((path): Violation => ({ rule: "requiredWhen", path, message })),
  );
}

/** Where a path leads to nothing: a list that is missing or empty has no item with the field. */
function missing(value: unknown, [step = "", ...rest]: readonly string[], path: Path): readonly Path[] {
  const key = step.replace("[]", "");
  const found = ownProperty(value, key);
  const here = [...path, key];
  if (!isThere(found)) return [here];
  if (rest.length === 0) return [];
  if (!step.endsWith("[]")) return missing(found, rest, here);
  if (!Array.isArray(found)) return [];
  if (found.length === 0) return [here];
  return found.flatMap((item: unknown, index) => missing(item, rest, [...here, index]));
}
