import type { Location } from "../../ir.ts";
import { below } from "../location.ts";
import type { Problems } from "../problem.ts";
import type { RawDescribed, RawSource } from "../raw.ts";
import { isObject } from "../read.ts";
import type { SchemaFile } from "../schema-file.ts";

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

/** A row of two tables of numbers may be no more than this. */
export interface RawCode extends RawDescribed {
  readonly code: number;
}

/**
 * Reads the table of a file that its meta-schema has accepted: every key is a row, but those with a `$`. A file that is
 * not there is a problem and an empty table.
 */
export function readTable<Raw>(files: readonly SchemaFile[], file: string, problems: Problems): Table<Raw> {
  const data = readFile(files, file, problems);
  const { $doc, $source } = data;
  return {
    rows: rowsOf<Raw>(data, { file, path: "" }),
    doc: typeof $doc === "string" ? $doc : "",
    // The meta-schema has accepted the source.
    source: isObject($source) ? ($source as RawSource) : {},
    at: { file, path: "" },
  };
}

/** The data of a file, or nothing and a problem when there is no such file. */
export function readFile(
  files: readonly SchemaFile[],
  file: string,
  problems: Problems,
): Readonly<Record<string, unknown>> {
  const found = files.find((candidate) => candidate.file === file);
  if (found !== undefined) return found.data;
  problems.add({ file, path: "" }, "the file is missing", `schema/${file}`);
  return {};
}

/** The rows of an object that its meta-schema has accepted; none when it was refused and is absent. */
export function rowsOf<Raw>(data: unknown, at: Location): readonly Row<Raw>[] {
  if (!isObject(data)) return [];
  return (
    Object.entries(data)
      .filter(([name]) => !name.startsWith("$"))
      // The meta-schema of the file has accepted every row.
      .map(([name, raw]) => ({ name, raw: raw as Raw, at: below(at, name) }))
  );
}

/** Reports rows whose `key` has the value of an earlier row. */
export function checkDistinct<Raw, Key extends keyof Raw & string>(
  rows: readonly Row<Raw>[],
  key: Key,
  problems: Problems,
): void {
  const owners = new Map<Raw[Key], string>();
  for (const { name, raw, at } of rows) {
    const value = raw[key];
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, name);
    else {
      const spelled = JSON.stringify(value);
      problems.add(below(at, key), `${key} ${spelled} is that of "${owner}"`, `a ${key} that no other row has`);
    }
  }
}
