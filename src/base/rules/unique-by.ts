import { identityOf } from "./identity.ts";
import { placesAt } from "./path.ts";
import { isThere } from "./presence.ts";
import type { UniqueBy, Violation } from "./rule.ts";
import { itemsAt, nodesOf } from "./tree.ts";

/**
 * The key of each item (or the item itself) occurs once, but for values in `except`; reports each place where it occurs
 * again.
 */
export function uniqueBy(rule: UniqueBy, value: unknown): readonly Violation[] {
  const roots = itemsAt(value, rule.path);
  const items = rule.children === undefined ? roots : nodesOf(roots, rule.children);
  const key = rule.key;
  const keyed = items.flatMap((item) =>
    key === undefined
      ? [item]
      : placesAt(item.value, key).map((place) => ({ path: [...item.path, ...place.path], value: place.value })),
  );
  const seen = new Set<unknown>();
  return keyed.flatMap((place): readonly Violation[] => {
    if (!isThere(place.value) || rule.except?.some((value) => value === place.value)) return [];
    const identity = identityOf(place.value);
    if (!seen.has(identity)) {
      seen.add(identity);
      return [];
    }
    return [{ rule: "uniqueBy", path: place.path, message: `must be unique in ${rule.path}` }];
  });
}
