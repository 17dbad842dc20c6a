import type { Location } from "../../ir.ts";
import { entriesOf, type CheckedFile } from "../entries.ts";
import { below } from "../location.ts";
import type { Problems } from "../problem.ts";
import type { RawDescribed, RawSource } from "../raw.ts";
import { isObject } from "../read.ts";

/** A row of a table under its name. */
export interface Row<Raw> {
  readonly name: string;
  readonly raw: Raw;
  readonly at: Location;
}

/** A table of constants: its rows, and what its file says of the whole. */
export interface Table<Raw> {
  readonly rows: readonly Row<Raw>[];
  readonly doc: string;
  readonly source: RawSource;
  readonly at: Location;
}

export interface RawCode extends RawDescribed {
  readonly code: number;
}

/** Reads the table of a file: every key is a row, but those with a `$`. A file that is not there is an empty table. */
export function readTable<Raw>(files: readonly CheckedFile[], file: string): Table<Raw> {
  const at = { file, path: "" };
  const found = fileNamed(files, file);
  if (found === undefined) return { rows: [], doc: "", source: {}, at };
  const { $doc, $source } = found.data;
  return {
    rows: entriesOf<Raw>(found),
    doc: typeof $doc === "string" ? $doc : "",
    source: isObject($source) ? $source : {},
    at,
  };
}

/** Reads a table that is one part of a file, below `key`. */
export function readPart<Raw>(files: readonly CheckedFile[], file: string, key: string): readonly Row<Raw>[] {
  const part = readTable<Readonly<Record<string, Raw>>>(files, file).rows.find((row) => row.name === key);
  if (part === undefined) return [];
  return Object.entries(part.raw).map(([name, raw]) => ({ name, raw, at: below(part.at, name) }));
}

export function fileNamed(files: readonly CheckedFile[], file: string): CheckedFile | undefined {
  return files.find((candidate) => candidate.file === file);
}

/** Reports rows whose `key` has the value of an earlier row. */
export function checkDistinct<Raw>(rows: readonly Row<Raw>[], key: keyof Raw & string, problems: Problems): void {
  const owners = new Map<unknown, string>();
  for (const { name, raw, at } of rows) {
    const value = raw[key];
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, name);
    else problems.add(below(at, key), `${key} ${JSON.stringify(value)} belongs to "${owner}"`, `a ${key} of its own`);
  }
}
