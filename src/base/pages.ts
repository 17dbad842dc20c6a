import type { PaginationRow } from "./tables.ts";

/** How the pages of a route follow each other, and how much may be asked for. */
export interface Pagination extends PaginationRow {
  /** Least and most items that may be asked for at a time. */
  readonly min: number;
  readonly max: number;
  /** Greatest offset that may be asked for. */
  readonly lastOffset?: number;
}

/** What an answer says of its page. */
export interface Page {
  readonly items: readonly unknown[];
  /** What Discord says itself of whether there is more. */
  readonly hasMore: boolean | undefined;
  readonly total: number | undefined;
}

/** Reads an answer: its page, or in how many seconds there will be one. */
export function readPage(answer: unknown, pagination: Pagination): Page | { readonly retryAfter: number } {
  const { items: path, hasMore, total, retryAfter } = pagination;
  const items = path === undefined ? answer : valueAt(answer, path);
  if (!Array.isArray(items)) {
    const seconds = retryAfter === undefined ? undefined : valueAt(answer, retryAfter);
    return typeof seconds === "number" ? { retryAfter: seconds } : { items: [], hasMore: undefined, total: undefined };
  }
  const more = hasMore === undefined ? undefined : valueAt(answer, hasMore);
  const count = total === undefined ? undefined : valueAt(answer, total);
  return {
    items: items as readonly unknown[],
    hasMore: typeof more === "boolean" ? more : undefined,
    total: typeof count === "number" ? count : undefined,
  };
}

/** What stands at a dotted path; `[]` steps into every item of a list. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split(".")) {
    const name = step.replace(/\[\]$/, "");
    found =
      typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>)[name] : undefined;
    if (step !== name && Array.isArray(found)) found = found.flat(1);
  }
  return found;
}
