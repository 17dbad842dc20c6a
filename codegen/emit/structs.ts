import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import { definitionComment, docs, fieldComment } from "../doc.ts";
import type { FieldIr, StructIr } from "../ir.ts";
import { positionsOf, propertyName, typeName } from "../naming.ts";
import { moduleFile } from "../naming.ts";
import type { TypeWriter } from "./types.ts";

type Property = NonNullable<InterfaceDeclarationStructure["properties"]>[number];

/** An interface for a struct in the position of the writer. */
export function structStatement(struct: StructIr, writer: TypeWriter): InterfaceDeclarationStructure {
  const parents = printableParents(struct, writer);
  const inherited = new Set(parents.length === 0 ? [] : struct.inherited);
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: typeName(struct, writer.position),
    docs: docs(definitionComment(struct, struct.source)),
    extends: [...parents],
    properties: struct.fields.filter(({ name }) => !inherited.has(name)).map((field) => property(field, writer)),
  };
}

/** A field as a property of an interface. */
export function property(field: FieldIr, writer: TypeWriter): Property {
  return {
    name: propertyName(field.name),
    isReadonly: true,
    hasQuestionToken: field.optional,
    type: writer.field(field),
    docs: docs(fieldComment(field)),
  };
}

/** Parents to extend: all of them, or none when one has no type in this position. */
function printableParents(struct: StructIr, writer: TypeWriter): readonly string[] {
  const parents = struct.parents.map((name) => writer.definition(name));
  if (!parents.every((parent) => positionsOf(parent).includes(writer.position))) return [];
  return parents.map((parent) => writer.imports.type(typeName(parent, writer.position), moduleFile(parent.module)));
}
