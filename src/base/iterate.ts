import { throwIfAborted } from "./abort-error.ts";
import { type Clock, systemClock } from "./clock.ts";
import { InputError } from "./input-error.ts";
import type { Executor } from "./methods.ts";
import { PageError } from "./page-error.ts";
import { type Page, type Pagination, readPage, valueAt } from "./pages.ts";
import type { Request, SendOptions } from "./request.ts";
import { sleep } from "./sleep.ts";

/** How to go through the pages of a route. */
export interface IterateOptions extends SendOptions {
  /** Most items to go through. @default all there are */
  readonly limit?: number | undefined;
  /** Items to ask for at a time. @default the most that the route allows */
  readonly pageSize?: number | undefined;
  /** What waits while Discord prepares an answer. @default the machine's clock */
  readonly clock?: Clock | undefined;
}

/** Wait when Discord is not ready and names no time itself, in milliseconds. */
const SHORT_WHILE_MS = 1000;

/**
 * Goes through the items of all pages of a route, asking for a page when the one before is used up. Where pages follow
 * ids, items come in the order of the walk, whatever their order in a page: ids fall with `before` and rise with
 * `after`. It ends with a page that is not full, or when the next one would begin where the last one did. Leaving the
 * loop ends it as well; aborting the signal rejects with an `AbortError`. Throws a {@link PageError} when an item
 * lacks what the next page would be asked for with.
 */
export async function* iterate<Item, Query extends object>(
  executor: Executor,
  build: (query: Query) => Request,
  pagination: Pagination,
  query?: Partial<Query>,
  options: IterateOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const { limit = Infinity, pageSize = pagination.max, clock = systemClock, ...sending } = options;
  const { signal } = sending;
  const given: Readonly<Record<string, unknown>> = { ...query };
  const field = direction(pagination, given);
  checkSizes(pagination, limit, pageSize);

  let cursor = given[field];
  let left = limit;
  while (left > 0) {
    const size = Math.max(Math.min(pageSize, left), pagination.min);
    // The generator wrote the fields of this very query.
    const wanted = { ...given, ...pagination.needs, [field]: cursor, [pagination.limit]: size } as Query;
    const request = build(wanted);
    throwIfAborted(signal, request, "no");
    const page = readPage(await executor.execute(request, sending), pagination);
    if ("retryAfter" in page) {
      const ms = page.retryAfter > 0 ? page.retryAfter * 1000 : SHORT_WHILE_MS;
      await sleep(ms, clock, signal).catch(() => {
        throwIfAborted(signal, request, "yes");
      });
      continue;
    }
    const { items, next } = turn(page, pagination, field, cursor, size);
    if (items.length === 0) return;
    for (const item of items.slice(0, left)) {
      throwIfAborted(signal, request, "yes");
      // The schema says what the items of the route are.
      yield item as Item;
    }
    if (next === undefined) return;
    left -= items.length;
    cursor = next;
  }
}

interface Turn {
  /** The items, in the order of the walk. */
  readonly items: readonly unknown[];
  /** Where the next page begins; undefined when this one is the last. */
  readonly next: unknown;
}

function turn(page: Page, pagination: Pagination, field: string, cursor: unknown, size: number): Turn {
  switch (pagination.by) {
    case "id":
      return idTurn(page, pagination, field, cursor, size);
    case "timestamp": {
      const next = keyOf(page.items.at(-1), pagination);
      return { items: page.items, next: next === cursor || isLast(page, size) ? undefined : next };
    }
    case "offset": {
      const next = (typeof cursor === "number" ? cursor : 0) + size;
      return { items: page.items, next: isLast(page, size, next) || next > lastOffset(pagination) ? undefined : next };
    }
  }
}

function idTurn(page: Page, pagination: Pagination, field: string, cursor: unknown, size: number): Turn {
  const falling = field === "before";
  const ordered = page.items
    .map((item) => ({ item, id: idOf(item, pagination) }))
    .sort((a, b) => (a.id === b.id ? 0 : a.id < b.id === falling ? 1 : -1));
  const start = typeof cursor === "string" ? BigInt(cursor) : undefined;
  // A server that does not heed the cursor gives the same page again and again.
  const fresh = ordered.filter(({ id }) => start === undefined || (falling ? id < start : id > start));
  const last = fresh.at(-1);
  const next = last === undefined || isLast(page, size) ? undefined : String(last.id);
  return { items: fresh.map(({ item }) => item), next };
}

/** Whether nothing comes after a page: what Discord says itself counts, then whether the page was full. */
function isLast({ items, hasMore, total }: Page, size: number, next = 0): boolean {
  if (hasMore !== undefined) return !hasMore;
  return total === undefined ? items.length < size : next >= total;
}

function lastOffset({ lastOffset: last = Infinity }: Pagination): number {
  return last;
}

function keyOf(item: unknown, { key }: Pagination): unknown {
  return key === undefined ? undefined : valueAt(item, key);
}

function idOf(item: unknown, pagination: Pagination): bigint {
  const id = keyOf(item, pagination);
  if (typeof id === "string" && /^\d+$/.test(id)) return BigInt(id);
  throw new PageError(`An item has no id at ${pagination.key ?? ""}, so there is no asking for the rest.`);
}

/** The cursor that is given says which way to go. */
function direction({ cursor, backwards }: Pagination, query: Readonly<Record<string, unknown>>): string {
  if (backwards === undefined || query[backwards] === undefined) return cursor;
  if (query[cursor] === undefined) return backwards;
  throw refusal(`give either ${cursor} or ${backwards}: it says where to begin and which way to go`, cursor);
}

function checkSizes({ min, max }: Pagination, limit: number, pageSize: number): void {
  if (!Number.isInteger(pageSize) || pageSize < min || pageSize > max) {
    throw refusal(`pageSize has to be a whole number from ${min} to ${max}`, "pageSize");
  }
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 0)) {
    throw refusal("limit has to be a whole number of items", "limit");
  }
}

function refusal(problem: string, parameter: string): InputError {
  return new InputError("INPUT_PAGE", `Going through pages: ${problem}.`, { parameter });
}
