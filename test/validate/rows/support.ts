import { expect, test } from "vitest";
import { validateRequest, ValidationError } from "../../../src/validate/index.ts";

/** Values of a field that just keep its limits, and values that just pass them. */
export interface Values {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

/** A field of what a route takes. */
export interface Place {
  readonly route: string;
  /** Path of the field, as problems have it. */
  readonly at: string;
  /** Body or query with a value in the field, and all else as it should be. */
  readonly make: (value: unknown) => { readonly body?: unknown; readonly query?: unknown };
}

/**
 * A limit of Discord's, as the number that its documentation has: not read from the schema, so that a slip there is found.
 * The name begins with the row of the list of features.
 */
export type Row = readonly [name: string, place: Place, values: Values];

/** A text of as many code points, each of which is two UTF-16 units and four bytes. */
export function text(length: number): string {
  return "\u{1F648}".repeat(length);
}

/** Texts as short and as long as they may be, and one code point off. */
export function texts(least: number, most: number): Values {
  return {
    good: [text(least), text(most)],
    bad: [text(most + 1), ...(least > 0 ? [text(least - 1)] : [])],
  };
}

/** The least and the greatest number, and one off. */
export function numbers(least: number, most: number): Values {
  return { good: [least, most], bad: [least - 1, most + 1] };
}

/** Lists as short and as long as they may be, and one item off. */
export function lists(least: number, most: number, item: (index: number) => unknown): Values {
  const list = (length: number): readonly unknown[] => Array.from({ length }, (_, index) => item(index));
  return { good: [list(least), list(most)], bad: [list(most + 1), ...(least > 0 ? [list(least - 1)] : [])] };
}

/** Ids that differ. */
export function id(index: number): string {
  return String(index + 1);
}

/** A field of a query. */
export function query(route: string, at: string, others: object = {}): Place {
  return { route, at, make: (value) => ({ query: { ...others, [at]: value } }) };
}

/** A field of a body. */
export function body(route: string, at: string, others: object = {}): Place {
  return { route, at, make: (value) => ({ body: { ...others, [at]: value } }) };
}

/** The first item of a list. */
export function one({ route, at, make }: Place): Place {
  return { route, at: `${at}[0]`, make: (value) => make([value]) };
}

/** Tests that each good value of each row passes, and that of each bad one nothing is wrong but what the row says. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)("%s", async (_, place, { good, bad }) => {
    expect(bad.length).toBeGreaterThan(0);
    for (const value of good) expect(await problemsOf(place, value)).toEqual([]);
    for (const value of bad) expect(await problemsOf(place, value)).toEqual([place.at]);
  });
}

/** Where a request with the value is wrong; each path once. */
async function problemsOf({ route, make }: Place, value: unknown): Promise<readonly string[]> {
  try {
    await validateRequest({ route, ...make(value) });
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return [...new Set(error.issues.map(({ path }) => path))];
    throw error;
  }
}
