import { routes } from "evenfall/schema";
import { json, startServer, type TestServer } from "./server.ts";

export type RouteRow = (typeof routes)[number];
export type PaginationRow = NonNullable<RouteRow["pagination"]>;

/** A route that has pages, and how they follow each other. */
export interface PagedRoute extends RouteRow {
  readonly pagination: PaginationRow;
}

/** Every route of the schema that has pages. */
export const pagedRoutes: readonly PagedRoute[] = routes.filter(
  (route): route is PagedRoute => route.pagination !== undefined,
);

/** The item at a place among all items of a route; ids and times rise with the place. */
export function item({ pagination }: PagedRoute, index: number): unknown {
  const { key = "id", by, items = "" } = pagination;
  const value = by === "timestamp" ? new Date(index * 1000).toISOString() : cursorAt(index);
  const built = key.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  return items.endsWith("[]") ? [built] : built;
}

/** The id at a place. Some have two digits and some three, so that only numbers compare as they should. */
export function cursorAt(index: number): string {
  return String(95 + index);
}

/** Serves `count` items of a route in pages, as Discord would. */
export function servePages(route: PagedRoute, count: number): Promise<TestServer> {
  return startServer(({ url }, response) => {
    const query = new URL(url, "http://localhost").searchParams;
    json(response, 200, answer(route, count, query));
  });
}

function answer(route: PagedRoute, count: number, query: URLSearchParams): unknown {
  const { by, cursor, limit, items, hasMore, total, needs = {} } = route.pagination;
  const indices = Array.from({ length: count }, (_, index) => index);
  const paged = Object.entries(needs).every(([name, value]) => query.get(name) === String(value));
  const size = Number(query.get(limit));
  const rest = by === "offset" ? indices.slice(Number(query.get(cursor))) : beyond(cursor, by, indices, query);
  const left = paged ? rest : indices;
  const page = left.slice(0, size);
  // Discord lists what comes after a message newest first, and what comes before a user oldest first.
  const list = (by === "id" ? page.reverse() : page).map((index) => item(route, index));
  if (items === undefined) return list;
  const path = items.replace(/\[\]$/, "");
  return {
    [path]: list,
    ...(hasMore === undefined ? {} : { [hasMore]: left.length > size }),
    ...(total === undefined ? {} : { [total]: count }),
  };
}

/** The items beyond a cursor, the next one first. */
function beyond(
  cursor: string,
  by: "id" | "timestamp",
  indices: readonly number[],
  query: URLSearchParams,
): readonly number[] {
  const place = (given: string): number => (by === "id" ? Number(given) - 95 : Date.parse(given) / 1000);
  const before = query.get("before");
  const after = query.get("after");
  if (after !== null) return indices.filter((index) => index > place(after));
  if (before !== null) return indices.filter((index) => index < place(before)).reverse();
  return cursor === "before" ? [...indices].reverse() : indices;
}
