/** Which part of a list is asked for. */
export interface PageQuery {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly around?: string | undefined;
  readonly limit: number;
}

/** The id by which an item has its place in a list. */
export type IdOf<Item> = (item: Item) => string;

/** A page of a list that is sorted by id, oldest first. The page has the newest first, as messages do. */
export function newestFirst<Item>(items: readonly Item[], query: PageQuery, idOf: IdOf<Item>): readonly Item[] {
  return slice(items, query, idOf).reverse();
}

/**
 * A page of a list of which the page has the oldest first, as members and bans do; the list may have any order. Without a
 * cursor it is the first page.
 */
export function oldestFirst<Item>(items: readonly Item[], query: PageQuery, idOf: IdOf<Item>): readonly Item[] {
  const sorted = [...items].sort((a, b) => (BigInt(idOf(a)) < BigInt(idOf(b)) ? -1 : 1));
  const hasCursor = query.before !== undefined || query.around !== undefined;
  return slice(sorted, hasCursor ? query : { ...query, after: query.after ?? "0" }, idOf);
}

function slice<Item>(items: readonly Item[], query: PageQuery, idOf: IdOf<Item>): Item[] {
  const { before, after, around, limit } = query;
  const ids = items.map((item) => BigInt(idOf(item)));
  const countBefore = (id: string): number => ids.filter((other) => other < BigInt(id)).length;
  let start = Math.max(0, items.length - limit);
  if (around !== undefined) start = Math.max(0, countBefore(around) - Math.floor(limit / 2));
  else if (before !== undefined) start = Math.max(0, countBefore(before) - limit);
  else if (after !== undefined) start = ids.filter((other) => other <= BigInt(after)).length;
  const end = before === undefined || around !== undefined ? start + limit : countBefore(before);
  return items.slice(start, end);
}
