import type { EnumIr, FlagsIr, Location, StructIr, UnionIr, Use } from "../ir.ts";
import type { Problems } from "./problem.ts";
import type { RawDescribed, RawEnum, RawFlags, RawSource, RawStructBody, RawUnion } from "./raw.ts";
import { didYouMean } from "./suggest.ts";
import type { TablesIr } from "./tables.ts";
import type { TypeScope } from "./types.ts";

interface Declared {
  readonly name: string;
  readonly module: string;
  readonly at: Location;
}

/** A struct that is known by name and not yet resolved. */
export interface DeclaredStruct extends Declared {
  readonly kind: "struct";
  readonly use: Use;
  readonly about: RawDescribed;
  readonly source: RawSource;
  readonly body: RawStructBody;
  /** Where its fields and rules stand. */
  readonly fieldsAt: Location;
  readonly rulesAt: Location;
}

export interface DeclaredEnum extends Declared {
  readonly kind: "enum";
  readonly raw: RawEnum;
}

export interface DeclaredFlags extends Declared {
  readonly kind: "flags";
  readonly raw: RawFlags;
}

export interface DeclaredUnion extends Declared {
  readonly kind: "union";
  readonly raw: RawUnion;
}

export type Declaration = DeclaredStruct | DeclaredEnum | DeclaredFlags | DeclaredUnion;

/** Everything one run of the loader knows; filled phase by phase. */
export interface Loading {
  readonly problems: Problems;
  readonly tables: TablesIr;
  readonly scope: TypeScope;
  readonly enums: Map<string, EnumIr>;
  readonly flags: Map<string, FlagsIr>;
  readonly structs: Map<string, StructIr>;
  readonly unions: Map<string, UnionIr>;
}

/** Looks a name up in a table, and reports it when it is not there. An empty table could not be read: anything passes. */
export function checkName(
  loading: Loading,
  at: Location,
  what: string,
  name: string,
  table: readonly { readonly name: string }[],
): void {
  if (table.length === 0 || table.some((row) => row.name === name)) return;
  const near = didYouMean(
    name,
    table.map((row) => row.name),
  );
  loading.problems.add(at, `unknown ${what} "${name}"`, `the name of ${article(what)} ${what}${near}`);
}

function article(word: string): "a" | "an" {
  return /^[aeiou]/.test(word) ? "an" : "a";
}
