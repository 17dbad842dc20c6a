import { StructureKind, VariableDeclarationKind } from "ts-morph";
import { docs } from "../../doc.ts";
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
  readonly data: unknown;
}

/** A file of constants that hold nothing but data. */
export function tableFile(path: string, sources: readonly string[], tables: readonly Table[]): GeneratedFile {
  const imports = new Imports(path);
  for (const { name } of tables) imports.declare(name);
  return {
    path,
    sources,
    generator: "tables/index.ts",
    statements: tables.map((table) => ({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: docs({ sentences: [table.doc] }),
      declarations: [declaration(table, imports)],
    })),
    imports: imports.list(),
  };
}

function declaration(
  { name, row, shape, data }: Table,
  imports: Imports,
): { name: string; type?: string; initializer: string } {
  const initializer = JSON.stringify(data);
  const type = row === undefined ? undefined : imports.type(row, rowTypes);
  if (shape === "constant") return { name, initializer: `${initializer} as const` };
  if (shape === "list") return { name, type: `readonly ${type ?? "unknown"}[]`, initializer };
  const keys = Object.keys(data as object).map((key) => JSON.stringify(key));
  return { name, type: `Readonly<Record<${keys.join(" | ") || "never"}, ${type ?? "unknown"}>>`, initializer };
}
