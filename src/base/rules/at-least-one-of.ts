import { holds } from "./condition.ts";
import { placesAt } from "./path.ts";
import { isFilled } from "./presence.ts";
import type { AtLeastOneOf, Violation } from "./rule.ts";

/** One of the fields is there and not empty, unless the exemption holds. */
export function atLeastOneOf(rule: AtLeastOneOf, value: unknown): readonly Violation[] {
  if (rule.unless !== undefined && holds(rule.unless, value)) return [];
  if (rule.fields.some((field) => placesAt(value, field).some((place) => isFilled(place.value)))) return [];
  return [{ rule: "atLeastOneOf", path: [], message: `needs at least one of ${rule.fields.join(", ")}` }];
}
