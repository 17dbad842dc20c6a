import { type Place, placesAt } from "./path.ts";

/**
 * Collects the nodes of a tree in reading order: `roots`, and whatever is reached from each through the named fields,
 * which hold an array of nodes or a single node. A node that contains itself is counted once.
 */
export function nodesOf(roots: readonly Place[], children: readonly string[]): readonly Place[] {
  const nodes: Place[] = [];
  const open = new Set<object>();
  // Explicit stack: how deep a value is nested must not decide whether it can be checked.
  const stack: (Place | { readonly leave: object })[] = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ("leave" in next) {
      open.delete(next.leave);
      continue;
    }
    const { path, value } = next;
    if (typeof value !== "object" || value === null || open.has(value)) continue;
    nodes.push(next);
    open.add(value);
    stack.push({ leave: value });
    const below = children.flatMap((child) => itemsAt(value, child));
    for (const place of below.reverse()) stack.push({ path: [...path, ...place.path], value: place.value });
  }
  return nodes;
}

/** Finds the items a path leads to: those of an array, or the value itself when it is not an array. */
export function itemsAt(value: unknown, path: string): Place[] {
  return placesAt(value, path).flatMap((place): readonly Place[] => {
    if (!Array.isArray(place.value)) return [place];
    return place.value.map((item: unknown, index) => ({ path: [...place.path, index], value: item }));
  });
}
