import type { DefinitionRow, StructRow } from "../base/tables.ts";
import { definitions } from "../../generated/tables/index.ts";

const byName: ReadonlyMap<string, DefinitionRow> = new Map(definitions.map((row) => [row.name, row]));

/** A definition of the schema. */
export function definitionOf(name: string): DefinitionRow | undefined {
  return byName.get(name);
}

/** The struct of this name; `undefined` for other kinds of definitions. */
export function structOf(name: string): StructRow | undefined {
  const definition = byName.get(name);
  return definition?.kind === "struct" ? definition : undefined;
}

/** What a number is where a struct does not have it, as the schema says. */
export function defaultNumber(struct: string, field: string): number {
  const value = structOf(struct)?.fields.find(({ name }) => name === field)?.default;
  if (typeof value === "number") return value;
  throw new Error(`the schema has no number as the default of ${field} in ${struct}`);
}
