/** How the pages of a route follow each other, as its entry in the schema says. */
export interface Pagination {
  readonly by: "id" | "timestamp" | "offset";
  /** Query field that says where the next page begins. */
  readonly cursor: string;
  /** The same for the other direction. */
  readonly backwards?: string;
  /** Query field of the page size. */
  readonly limit: string;
  /** Least and most items that may be asked for at a time. */
  readonly min: number;
  readonly max: number;
  /** Greatest offset that may be asked for. */
  readonly lastOffset?: number;
  /** Query fields without which the answer has no pages. */
  readonly needs?: Readonly<Record<string, string | number | boolean>>;
  /** Path of the items in the answer, when that is no list itself; `[]` steps into lists. */
  readonly items?: string;
  /** Path of the cursor in an item. */
  readonly key?: string;
  /** Path of the flag that says whether there is more. */
  readonly hasMore?: string;
  /** Path of the number of items of all pages together. */
  readonly total?: string;
  /** Path, in an answer that has no items yet, of the seconds to wait. */
  readonly retryAfter?: string;
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
