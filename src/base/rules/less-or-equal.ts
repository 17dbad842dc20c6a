import { errorPath, valueAt } from "./path.ts";
import type { LessOrEqual, Violation } from "./rule.ts";

/** `left` is at most `right`, when both are there. Numbers and timestamps are compared, nothing else. */
export function lessOrEqual(rule: LessOrEqual, value: unknown): readonly Violation[] {
  const left = comparable(valueAt(value, rule.left));
  const right = comparable(valueAt(value, rule.right));
  if (left === undefined || right === undefined || left <= right) return [];
  const count = rule.left.endsWith(".length") ? "the number of items " : "";
  return [{ rule: "lessOrEqual", path: errorPath(rule.left), message: `${count}must be at most ${rule.right}` }];
}

function comparable(value: unknown): number | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const number = typeof value === "number" ? value : Date.parse(value);
  return Number.isNaN(number) ? undefined : number;
}
