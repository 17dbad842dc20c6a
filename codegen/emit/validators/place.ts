import type { DefinitionIr, TypeIr } from "../../ir.ts";
import { type Position, typeName } from "../../naming.ts";

/** Where a validator is exported: its file, relative to `generated/validators/` and without `.ts`, and its name. */
export interface ValidatorPlace {
  readonly file: string;
  readonly name: string;
}

/** Place of the validator of a struct or union. */
export function placeOf(definition: DefinitionIr, position: Position): ValidatorPlace {
  return { file: `${position}/${definition.module}`, name: typeName(definition, position) };
}

/** Whether a type has a validator of its own; the others are spelled out where they are needed. */
export function isNamed(type: TypeIr): type is Extract<TypeIr, { kind: "ref" }> {
  return type.kind === "ref" && (type.target === "struct" || type.target === "union");
}

/** Path of a validator file for {@link Imports}. */
export function fileOf(place: ValidatorPlace): string {
  return `generated/validators/${place.file}.ts`;
}
