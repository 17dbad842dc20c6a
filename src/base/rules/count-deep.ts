import { errorPath } from "./path.ts";
import type { CountDeep, Violation } from "./rule.ts";
import { itemsAt, nodesOf } from "./tree.ts";

/** The tree has at most `max` nodes. */
export function countDeep(rule: CountDeep, value: unknown): readonly Violation[] {
  const count = nodesOf(itemsAt(value, rule.path), rule.children).length;
  if (count <= rule.max) return [];
  const message = `must have at most ${rule.max} items, nested ones included (has ${count})`;
  return [{ rule: "countDeep", path: errorPath(rule.path), message, limit: rule.max }];
}
