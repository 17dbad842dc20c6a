import { InputError } from "./input-error.ts";

/** The query of a request: names and values in order, not yet encoded. */
export type Query = readonly (readonly [name: string, value: string])[];

/**
 * Writes query fields as pairs. Absent fields are left out; a list repeats its name, or, when it is among `csv`, is
 * one value with commas.
 */
export function buildQuery(route: string, fields: object | undefined, csv: readonly string[] = []): Query {
  if (fields === undefined) return [];
  return Object.entries(fields).flatMap(([name, value]): Query => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [[name, scalar(route, name, value)]];
    const items = value.map((item) => scalar(route, name, item));
    if (!csv.includes(name)) return items.map((item) => [name, item] as const);
    return items.length === 0 ? [] : [[name, items.join(",")]];
  });
}

function scalar(route: string, name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const problem = value === null ? "cannot be null; leave it out" : "has to be a string, a number, a boolean or a list";
  throw new InputError("INPUT_QUERY", `${route}: query field ${name} ${problem}.`, { route, parameter: name });
}
