import { ownProperty, type Place, placesAt } from "./path.ts";

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
    const { value } = next;
    if (typeof value !== "object" || value === null || open.has(value)) continue;
    nodes.push(next);
    open.add(value);
    stack.push({ leave: value });
    for (let index = children.length - 1; index >= 0; index -= 1) pushChildren(next, children[index] ?? "", stack);
  }
  return nodes;
}

/** Finds the items a path leads to: those of an array, or the value itself when it is not an array. */
export function itemsAt(value: unknown, path: string): readonly Place[] {
  const items: Place[] = [];
  for (const place of placesAt(value, path)) {
    if (!Array.isArray(place.value)) items.push(place);
    else place.value.forEach((item: unknown, index) => items.push({ path: [...place.path, index], value: item }));
  }
  return items;
}

/** Puts what a field of a node holds on the stack, the first item on top. */
function pushChildren({ path, value }: Place, field: string, stack: unknown[]): void {
  const found = ownProperty(value, field);
  if (found === undefined) return;
  if (!Array.isArray(found)) {
    stack.push({ path: [...path, field], value: found });
    return;
  }
  const items: readonly unknown[] = found;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    stack.push({ path: [...path, field, index], value: items[index] });
  }
}
