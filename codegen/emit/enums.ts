import {
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";
import { type Comment, definitionComment, docs, docsText, memberComment } from "../doc.ts";
import type { EnumIr, FlagsIr } from "../ir.ts";
import { propertyName } from "../naming.ts";
import type { Imports } from "./imports.ts";

type Statement = VariableStatementStructure | TypeAliasDeclarationStructure;

/** A constant object with the values, and the open type of the same name. */
export function enumStatements(definition: EnumIr, imports: Imports): readonly Statement[] {
  const members = definition.values.map((value) => {
    return `${docsText(memberComment(value))}${propertyName(value.name)}: ${JSON.stringify(value.value)},\n`;
  });
  const open = imports.type("Open", "src/base/open.ts");
  return [
    constant(definition.name, definitionComment(definition, definition.source), members),
    alias(definition.name, `${open}<typeof ${definition.name}>`),
  ];
}

/** A constant object with the bits, evaluated, and the type of a set of them under the same name. */
export function flagsStatements(definition: FlagsIr, imports: Imports): readonly Statement[] {
  const long = definition.wire === "string";
  const members = definition.bits.map((flag) => {
    const value = `${2n ** BigInt(flag.bit)}${long ? "n" : ""}`;
    return `${docsText(memberComment(flag))}${propertyName(flag.name)}: ${value}, // 1 << ${flag.bit}\n`;
  });
  const type = long ? `${imports.type("Bits", "src/base/bits.ts")}<${JSON.stringify(definition.name)}>` : "number";
  return [
    constant(definition.name, definitionComment(definition, definition.source), members),
    alias(definition.name, type),
  ];
}

function constant(name: string, comment: Comment, members: readonly string[]): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: docs(comment),
    declarations: [{ name, initializer: `{\n${members.join("")}} as const` }],
  };
}

function alias(name: string, type: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type };
}
