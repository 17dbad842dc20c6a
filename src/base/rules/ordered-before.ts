import { holds } from "./condition.ts";
import { describe } from "./describe.ts";
import type { OrderedBefore, Violation } from "./rule.ts";
import { placesAt } from "./path.ts";

/** Items that satisfy the condition come before those that do not; reports each that comes too late. */
export function orderedBefore(rule: OrderedBefore, value: unknown): readonly Violation[] {
  return placesAt(value, rule.path.replace(/\[\]$/, "")).flatMap((place): readonly Violation[] => {
    if (!Array.isArray(place.value)) return [];
    const items: readonly unknown[] = place.value;
    const firstOther = items.findIndex((item) => !holds(rule.first, item));
    if (firstOther === -1) return [];
    return items.flatMap((item, index): readonly Violation[] => {
      if (index < firstOther || !holds(rule.first, item)) return [];
      const message = `must come before the items for which this does not hold: ${describe(rule.first)}`;
      return [{ rule: "orderedBefore", path: [...place.path, index], message }];
    });
  });
}
