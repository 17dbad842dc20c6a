/** Which part of a list is asked for. */
export interface PageQuery {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly around?: string | undefined;
  readonly limit: number;
}

/** A page of a list that is sorted by id, oldest first. The page has the newest first. */
export function page<Item extends { readonly id: string }>(items: readonly Item[], query: PageQuery): readonly Item[] {
  const { before, after, around, limit } = query;
  const ids = items.map((item) => BigInt(item.id));
  const countBefore = (id: string): number => ids.filter((other) => other < BigInt(id)).length;
  let start = Math.max(0, items.length - limit);
  if (around !== undefined) start = Math.max(0, countBefore(around) - Math.floor(limit / 2));
  else if (before !== undefined) start = Math.max(0, countBefore(before) - limit);
  else if (after !== undefined) start = ids.filter((other) => other <= BigInt(after)).length;
  const end = before === undefined || around !== undefined ? start + limit : countBefore(before);
  return items.slice(start, end).reverse();
}
