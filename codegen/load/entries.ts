import type { Location } from "../ir.ts";
import type { SchemaFile } from "./schema-file.ts";

/** A schema file, with the top-level keys that its meta-schema refused. */
export interface CheckedFile extends SchemaFile {
  readonly broken: ReadonlySet<string>;
}

/** What stands under a top-level key of a file. */
export interface Entry<Raw> {
  readonly name: string;
  readonly raw: Raw;
  readonly at: Location;
}

/** The top-level entries of a file, without those with a `$` and those that its meta-schema refused. */

export function entriesOf<Raw>({ file, data, broken }: CheckedFile): readonly Entry<Raw>[] {
  return Object.entries(data)
    .filter(([name]) => !name.startsWith("$") && !broken.has(name))
    .map(([name, raw]) => ({ name, raw: raw as Raw, at: { file, path: name } }));
}
