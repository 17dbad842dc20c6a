import { holds } from "./condition.ts";
import { describe } from "./describe.ts";
import { placesAt } from "./path.ts";
import { isFilled } from "./presence.ts";
import type { ForbiddenWhen, Violation } from "./rule.ts";

/** None of the fields is there while the condition holds; null and empty count as absent. */
export function forbiddenWhen(rule: ForbiddenWhen, value: unknown): readonly Violation[] {
  if (!holds(rule.when, value)) return [];
  return rule.fields.flatMap((field) =>
    placesAt(value, field)
      .filter((place) => isFilled(place.value))
      .map((place): Violation => ({
        rule: "forbiddenWhen",
        path: place.path,
        message: `must not be set when ${describe(rule.when)}`,
      })),
  );
}
