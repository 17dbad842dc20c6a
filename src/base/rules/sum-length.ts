import { codePoints } from "./code-points.ts";
import { errorPath, ownProperty, placesAt } from "./path.ts";
import type { Path, SumLength, Violation } from "./rule.ts";
import { nodesOf } from "./tree.ts";

/** The code points of all texts together are at most `max`. */
export function sumLength(rule: SumLength, value: unknown): readonly Violation[] {
  let total = 0;
  for (const path of rule.paths ?? []) {
    for (const place of placesAt(value, path)) total += lengthOf(place.value, rule);
  }
  if (rule.fields !== undefined) {
    for (const node of nodesOf([{ path: [], value }], rule.children ?? [])) {
      for (const field of rule.fields) total += longest(node.value, field, rule);
    }
  }
  if (total <= rule.max) return [];
  const message = `must be at most ${rule.max} characters together (has ${total})`;
  return [{ rule: "sumLength", path: commonPath(rule), message, limit: rule.max }];
}

/** Length of a field, or of its longest localization when those count. */
function longest(node: unknown, field: string, rule: SumLength): number {
  const lengths = placesAt(node, field).map((place) => lengthOf(place.value, rule));
  const own = lengths.reduce((sum, length) => sum + length, 0);
  if (rule.localized !== true) return own;
  const localizations = ownProperty(node, `${field}_localizations`);
  if (typeof localizations !== "object" || localizations === null) return own;
  return Object.values(localizations).reduce<number>((max, text) => Math.max(max, lengthOf(text, rule)), own);
}

function lengthOf(value: unknown, rule: SumLength): number {
  if (typeof value !== "string") return 0;
  return codePoints(rule.trim === true ? value.trim() : value);
}

/** The field that all counted paths share; none when they begin differently or the tree starts at the struct. */
function commonPath(rule: SumLength): Path {
  if (rule.paths === undefined || rule.fields !== undefined) return [];
  const [first = [], ...others] = rule.paths.map(errorPath);
  const shared = first.findIndex((key, index) => others.some((other) => other[index] !== key));
  return shared === -1 ? first : first.slice(0, shared);
}
