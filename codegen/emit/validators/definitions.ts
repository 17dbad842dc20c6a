import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from "ts-morph";
import type { Limits, SchemaIr, StructIr, TypeIr, UnionIr } from "../../ir.ts";
import { moduleFile, type Position, positionsOf, typeName } from "../../naming.ts";
import type { GeneratedFile } from "../file.ts";
import { Imports } from "../imports.ts";
import { receivedDefinition, receivedType } from "./received.ts";
import { sentDefinition, sentType } from "./sent.ts";
import { ValidatorWriter } from "./writer.ts";

/** A type without a name of its own that needs a validator: the array in the answer of a route, for example. */
export interface Unnamed {
  readonly name: string;
  readonly type: TypeIr;
  readonly limits?: Limits;
  /** What it is, for the comment: `Body of bulkDeleteMessages`. */
  readonly what: string;
}

/** The validators of every struct and union of a position, one file per module. */
export function definitionFiles(schema: SchemaIr, position: Position): readonly GeneratedFile[] {
  const modules = new Map<string, (StructIr | UnionIr)[]>();
  for (const definition of schema.definitions.values()) {
    if (definition.kind !== "struct" && definition.kind !== "union") continue;
    if (!positionsOf(definition).includes(position)) continue;
    modules.set(definition.module, [...(modules.get(definition.module) ?? []), definition]);
  }
  return [...modules].map(([module, definitions]) => definitionFile(schema, position, module, definitions));
}

/** A file with the validators of types that have no name in the schema. */
export function unnamedFile(
  schema: SchemaIr,
  position: Position,
  module: string,
  source: string,
  types: readonly Unnamed[],
): GeneratedFile {
  const path = `validators/${position}/${module}.ts`;
  const imports = new Imports(path);
  const writer = new ValidatorWriter(schema, imports, position);
  for (const { name } of types) imports.declare(name);
  const statements = types.map(({ name, type, limits = {}, what }) => {
    const text = position === "received" ? receivedType(type, writer) : sentType(type, limits, writer);
    return statement(name, "unknown", text, `${what}.`, position, writer);
  });
  return { path, sources: [source], generator: "validators/definitions.ts", imports: imports.list(), statements };
}

function definitionFile(
  schema: SchemaIr,
  position: Position,
  module: string,
  definitions: readonly (StructIr | UnionIr)[],
): GeneratedFile {
  const path = `validators/${position}/${module}.ts`;
  const imports = new Imports(path);
  const writer = new ValidatorWriter(schema, imports, position);
  for (const definition of definitions) imports.declare(typeName(definition, position));
  const models = imports.typeNamespace("models", moduleFile(module));
  const statements = definitions.map((definition) => {
    const name = typeName(definition, position);
    const text = position === "received" ? receivedDefinition(definition, writer) : sentDefinition(definition, writer);
    return statement(name, `${models}.${name}`, text, `Checks a {@link ${models}.${name}}.`, position, writer);
  });
  const sources = [...new Set(definitions.map((definition) => definition.at.file))];
  return { path, sources, generator: "validators/definitions.ts", imports: imports.list(), statements };
}

function statement(
  name: string,
  type: string,
  text: string,
  doc: string,
  position: Position,
  writer: ValidatorWriter,
): VariableStatementStructure {
  const z = writer.imports.typeNamespace("z", "zod");
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [doc],
    declarations: [
      { name, type: `${z}.ZodType<${type}>`, initializer: `/* @__PURE__ */ ${writer.call(position, `() => ${text}`)}` },
    ],
  };
}
