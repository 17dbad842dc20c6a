import type { StatementStructures } from "ts-morph";
import { StructureKind } from "ts-morph";
import type { DefinitionIr, SchemaIr } from "../ir.ts";
import { type Position, positionsOf, typeName, unknownName } from "../naming.ts";
import { enumStatements, flagsStatements } from "./enums.ts";
import type { GeneratedFile } from "./file.ts";
import { Imports } from "./imports.ts";
import { structStatement } from "./structs.ts";
import { TypeWriter } from "./types.ts";
import { unionStatements } from "./unions.ts";

const generator = "definitions.ts";

/** Enums, flags, interfaces and unions: one file per module, and for models and bodies one that exports them all. */
export function emitDefinitions(schema: SchemaIr): readonly GeneratedFile[] {
  const modules = new Map<string, DefinitionIr[]>();
  for (const definition of schema.definitions.values()) {
    modules.set(definition.module, [...(modules.get(definition.module) ?? []), definition]);
  }
  const files = [...modules].map(([module, definitions]) => definitionFile(schema, module, definitions));
  return [...files, ...["models", "bodies"].map((folder) => indexFile(folder, modules))];
}

function definitionFile(schema: SchemaIr, module: string, definitions: readonly DefinitionIr[]): GeneratedFile {
  const path = `${module}.ts`;
  const imports = new Imports(path);
  for (const name of definitions.flatMap(declaredNames)) imports.declare(name);
  const writers: Readonly<Record<Position, TypeWriter>> = {
    received: new TypeWriter(schema, imports, "received"),
    sent: new TypeWriter(schema, imports, "sent"),
  };
  const statements = [...definitions]
    .sort((a, b) => order[a.kind] - order[b.kind])
    .flatMap((definition) => positionsOf(definition).flatMap((position) => print(definition, writers[position])));
  return { path, sources: sourcesOf(definitions), generator, imports: imports.list(), statements };
}

/** Constants before types; a stable sort keeps the order of the documentation within each kind. */
const order: Readonly<Record<DefinitionIr["kind"], number>> = { enum: 0, flags: 1, struct: 2, union: 3 };

function print(definition: DefinitionIr, writer: TypeWriter): readonly StatementStructures[] {
  switch (definition.kind) {
    case "enum":
      return enumStatements(definition, writer.imports);
    case "flags":
      return flagsStatements(definition, writer.imports);
    case "struct":
      return [structStatement(definition, writer)];
    case "union":
      return unionStatements(definition, writer);
  }
}

function declaredNames(definition: DefinitionIr): readonly string[] {
  const names = positionsOf(definition).map((position) => typeName(definition, position));
  const unknown = definition.kind === "union" && definition.tag !== undefined && definition.use !== "sent";
  return unknown ? [...names, unknownName(definition)] : names;
}

function sourcesOf(definitions: readonly DefinitionIr[]): readonly string[] {
  return [...new Set(definitions.map(({ at }) => at.file))].sort();
}

/** A file that exports all modules of a folder; those without constants cost nothing at run time. */
function indexFile(folder: string, modules: ReadonlyMap<string, readonly DefinitionIr[]>): GeneratedFile {
  const inFolder = [...modules]
    .filter(([module]) => module.startsWith(`${folder}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    path: `${folder}/index.ts`,
    sources: [`${folder}/*.json`],
    generator,
    imports: [],
    statements: inFolder.map(([module, definitions]) => ({
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: definitions.every(({ kind }) => kind === "struct" || kind === "union"),
      moduleSpecifier: module.replace(`${folder}/`, "./") + ".ts",
    })),
  };
}
