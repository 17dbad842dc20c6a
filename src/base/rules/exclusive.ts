import { placesAt } from "./path.ts";
import { isFilled } from "./presence.ts";
import type { Exclusive, Violation } from "./rule.ts";

/** At most one of the fields is there; an empty list or text does not count. Reports each after the first. */
export function exclusive(rule: Exclusive, value: unknown): readonly Violation[] {
  const present = rule.fields.flatMap((field) => {
    const place = placesAt(value, field).find((candidate) => isFilled(candidate.value));
    return place === undefined ? [] : [{ field, path: place.path }];
  });
  return present.slice(1).map(({ path }) => ({
    rule: "exclusive",
    path,
    message: `must not be set together with ${present[0]?.field ?? ""}`,
  }));
}
