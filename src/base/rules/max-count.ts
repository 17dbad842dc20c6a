import { holds } from "./condition.ts";
import { describe } from "./describe.ts";
import { errorPath } from "./path.ts";
import type { MaxCount, Violation } from "./rule.ts";
import { itemsAt } from "./tree.ts";

/** At most `max` items satisfy the condition. */
export function maxCount(rule: MaxCount, value: unknown): readonly Violation[] {
  const count = itemsAt(value, rule.path).filter((item) => holds(rule.where, item.value)).length;
  if (count <= rule.max) return [];
  const message = `must have at most ${rule.max} items whose ${describe(rule.where)} (has ${count})`;
  return [{ rule: "maxCount", path: errorPath(rule.path), message, limit: rule.max }];
}
