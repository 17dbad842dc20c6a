import { type InterfaceDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import { definitionComment, docs } from "../doc.ts";
import type { StructIr, UnionIr } from "../ir.ts";
import { moduleFile, propertyName, typeName, unknownName } from "../naming.ts";
import { property } from "./structs.ts";
import type { TypeWriter } from "./types.ts";

/** The union, and before it the member for tags that are not known, when what arrives may have such. */
export function unionStatements(
  union: UnionIr,
  writer: TypeWriter,
): readonly (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const unknown = unknownMember(union, writer);
  const variants = union.variants.map(({ struct }) => {
    const definition = writer.definition(struct);
    return writer.imports.type(typeName(definition, writer.position), moduleFile(definition.module));
  });
  const alias: TypeAliasDeclarationStructure = {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: typeName(union, writer.position),
    docs: docs(definitionComment(union, union.source)),
    type: [...variants, ...(unknown === undefined ? [] : [unknown.name])].join(" | "),
  };
  return unknown === undefined ? [alias] : [unknown, alias];
}

/**
 * The member for tags that Discord adds later. Its tag is an opaque unit, which leaves the narrowing by the known tags
 * as it is: a plain `number` or a branded one would disable it for the whole union.
 */
function unknownMember(union: UnionIr, writer: TypeWriter): InterfaceDeclarationStructure | undefined {
  const { tag } = union;
  const kind = typeof union.variants[0]?.tags[0];
  if (tag === undefined || writer.position === "sent" || kind === "boolean") return undefined;
  const opaque = writer.imports.type(kind === "number" ? "UnknownTag" : "UnknownName", "src/base/open.ts");
  const base = union.unknown === undefined ? undefined : writer.definition(union.unknown);
  const struct = base?.kind === "struct" ? base : undefined;
  const extended = struct !== undefined && isOpen(struct, tag);
  const fields = struct === undefined || extended ? [] : struct.fields.filter(({ name }) => name !== tag);
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: unknownName(union),
    docs: docs({ sentences: [`A {@link ${union.name}} of a kind that this version does not know.`] }),
    extends: extended ? [writer.imports.type(struct.name, moduleFile(struct.module))] : [],
    properties: [
      { name: propertyName(tag), isReadonly: true, type: opaque },
      ...fields.map((field) => property(field, writer)),
    ],
    indexSignatures: [{ keyName: "key", keyType: "string", returnType: "unknown", isReadonly: true }],
  };
}

/** Whether an interface may narrow the tag of this struct to an unknown one: it has none, or one that is open. */
function isOpen(struct: StructIr, tag: string): boolean {
  const field = struct.fields.find(({ name }) => name === tag);
  return field === undefined || (field.type.kind === "ref" && field.type.target === "enum" && !field.optional);
}
