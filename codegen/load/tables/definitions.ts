import type { EnumIr, EnumValueIr, FlagIr, FlagsIr } from "../../ir.ts";
import { described, sourceOf } from "../described.ts";
import type { RawDescribed } from "../raw.ts";
import type { Row, Table } from "./table.ts";

/** What a table is called as a type, and the generated file that it goes to. */
export interface TypeName {
  readonly name: string;
  readonly module: string;
}

/** Makes the enum whose members are the rows of a table. */
export function enumOf<Raw extends RawDescribed>(
  table: Table<Raw>,
  { name, module }: TypeName,
  value: (raw: Raw) => string | number,
): EnumIr {
  const values = table.rows.map((row) => enumValue(row, value(row.raw)));
  const base = values.some((member) => typeof member.value === "string") ? "string" : "integer";
  return { kind: "enum", name, module, base, values, ...common(table) };
}

/** Makes the flags whose bits are the rows of a table. */
export function flagsOf<Raw extends RawDescribed & { readonly bit: number }>(
  table: Table<Raw>,
  { name, module }: TypeName,
  wire: FlagsIr["wire"],
): FlagsIr {
  const bits = table.rows.map(({ name, raw, at }): FlagIr => ({ name, bit: raw.bit, ...described(raw, at) }));
  return { kind: "flags", name, module, wire, bits, ...common(table) };
}

function enumValue({ name, raw, at }: Row<RawDescribed>, value: string | number): EnumValueIr {
  return { name, value, ...described(raw, at) };
}

function common({ doc, source, at }: Table<unknown>): Pick<EnumIr, "source" | "at"> & { readonly doc: string } {
  return { doc, source: sourceOf(source), at };
}
