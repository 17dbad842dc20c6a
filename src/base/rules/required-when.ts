import { holds } from "./condition.ts";
import { describe } from "./describe.ts";
import { errorPath, placesAt } from "./path.ts";
import { isThere } from "./presence.ts";
import type { RequiredWhen, Violation } from "./rule.ts";

/** All fields are there while the condition holds. */
export function requiredWhen(rule: RequiredWhen, value: unknown): readonly Violation[] {
  if (!holds(rule.when, value)) return [];
  return rule.fields
    .filter((field) => !placesAt(value, field).some((place) => isThere(place.value)))
    .map((field) => ({
      rule: "requiredWhen",
      path: errorPath(field),
      message: `is required when ${describe(rule.when)}`,
    }));
}
