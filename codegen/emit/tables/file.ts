import { layOut, layOutUnion } from "../../layout.ts";
import { pascalCase } from "../../naming.ts";
import type { GeneratedFile } from "../file.ts";
import { Imports } from "../imports.ts";

const rowTypes = "src/base/tables.ts";

/** A constant of a table file. */
export interface Table {
  readonly name: string;
  readonly doc: string;
  /** Type of a row, exported by `src/base/tables.ts`. */
  readonly row?: string;
  /** A list of rows; rows by name, whose names are part of the type; or values that are their own types. */
  readonly shape: "list" | "record" | "constant";
  readonly data: object | string;
}

/** A file of constants that hold nothing but data. */
export function tableFile(path: string, sources: readonly string[], tables: readonly Table[]): GeneratedFile {
  const imports = new Imports(path);
  for (const { name } of tables) imports.declare(name);
  const statements = tables
    .flatMap((table) => print(table, imports))
    .map((text, index) => (index === 0 ? text : `\n${text}`));
  return { path, sources, generator: "tables/index.ts", imports: imports.list(), statements, formatted: true };
}

function print({ name, doc, row, shape, data }: Table, imports: Imports): readonly string[] {
  const type = row === undefined ? "unknown" : imports.type(row, rowTypes);
  const nameType = `${pascalCase(name)}Name`;
  const annotation = { list: `: readonly ${type}[]`, record: `: Readonly<Record<${nameType}, ${type}>>`, constant: "" };
  const ending = shape === "constant" ? " as const" : "";
  const start = `export const ${name}${annotation[shape]} = `;
  const constant = `/** ${doc} */\n${start}${layOut(data, 0, start.length + ending.length)}${ending};`;
  if (shape !== "record") return [constant];
  const names = Object.keys(data).map((key) => JSON.stringify(key));
  const union = `/** Names in {@link ${name}}. */\n${layOutUnion(`export type ${imports.declare(nameType)} =`, names)}`;
  return [union, constant];
}
