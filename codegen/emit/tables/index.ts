import { StructureKind } from "ts-morph";
import type { DefinitionIr, SchemaIr } from "../../ir.ts";
import { camelCase, pascalCase, tableConstant } from "../../naming.ts";
import type { GeneratedFile } from "../file.ts";
import { Imports } from "../imports.ts";
import { routesByPage } from "../routes.ts";
import { constantTables } from "./constants.ts";
import { tableFile } from "./file.ts";
import { definitionRow, routeRow } from "./rows.ts";

/** The schema as data: a file for each file of the schema, and one that has everything. */
export function emitTables(schema: SchemaIr): readonly GeneratedFile[] {
  const routes = routesByPage(schema).map(([page, rows]) => {
    const doc = `Routes of \`schema/routes/${page}.json\`.`;
    const table = { name: tableConstant(page), doc, row: "RouteRow", shape: "list", data: rows.map(routeRow) } as const;
    return tableFile(`tables/routes/${page}.ts`, [`routes/${page}.json`], [table]);
  });
  const definitions = [...byModule(schema)].map(([module, rows]) => {
    const page = module.slice(module.lastIndexOf("/") + 1);
    const doc = `Definitions of \`generated/${module}.ts\`.`;
    const data = rows.map(definitionRow);
    const table = { name: tableConstant(page), doc, row: "DefinitionRow", shape: "list", data } as const;
    const sources = [...new Set(rows.map(({ at }) => at.file))].sort();
    return tableFile(`tables/${module}.ts`, sources, [table]);
  });
  const constants = constantTables(schema);
  return [...routes, ...definitions, ...constants, indexFile(routes, definitions, constants)];
}

function byModule({ definitions }: SchemaIr): ReadonlyMap<string, readonly DefinitionIr[]> {
  const modules = new Map<string, DefinitionIr[]>();
  for (const definition of definitions.values()) {
    modules.set(definition.module, [...(modules.get(definition.module) ?? []), definition]);
  }
  return modules;
}

/** All routes and all definitions as one list each, and the constant tables. */
function indexFile(
  routes: readonly GeneratedFile[],
  definitions: readonly GeneratedFile[],
  constants: readonly GeneratedFile[],
): GeneratedFile {
  const path = "tables/index.ts";
  const all = [...routes, ...definitions].map((file) => {
    const [, folder = "", name = ""] = file.path.replace(/\.ts$/, "").split("/");
    return { from: `generated/${file.path}`, name: tableConstant(name), local: camelCase(`${name}-${folder}`) };
  });
  const imports = new Imports(path);
  const route = imports.type("RouteRow", "src/base/tables.ts");
  const definition = imports.type("DefinitionRow", "src/base/tables.ts");
  return {
    path,
    sources: ["**/*.json"],
    generator: "tables/index.ts",
    imports: [...imports.list(), ...all.map((one) => ({ ...one, typeOnly: false }))],
    statements: [
      ...constants.map((file) => ({
        kind: StructureKind.ExportDeclaration as const,
        moduleSpecifier: file.path.replace("tables/", "./"),
      })),
      concatenation("routes", route, all.slice(0, routes.length), "All routes."),
      concatenation("definitions", definition, all.slice(routes.length), "All structs, enums, flags and unions."),
    ],
  };
}

function concatenation(name: string, row: string, parts: readonly { readonly local: string }[], doc: string): string {
  const items = parts.map(({ local }) => `...${local},\n`).join("");
  return `/** ${doc} */\nexport const ${name}: readonly ${pascalCase(row)}[] = [\n${items}];`;
}
