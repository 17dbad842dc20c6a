import type { ZodType } from "zod";
import type { DefinitionIr, SchemaIr, StructIr, TypeIr } from "../../codegen/ir.ts";
import { formatProblem, loadSchema, schemaFolder } from "../../codegen/load/index.ts";
import { type Position, positionsOf, typeName } from "../../codegen/naming.ts";
import * as received from "../../generated/validators/received.ts";
import * as sent from "../../generated/validators/sent.ts";
import { Sampler } from "../../src/sample/index.ts";
import { validate, ValidationError, type ValidationIssue } from "../../src/validate/index.ts";

const loaded = loadSchema(schemaFolder);
if (loaded.schema === undefined) throw new Error(loaded.problems.map(formatProblem).join("\n"));

/** The schema of this repository: what the tests below `test/schema` are derived from. */
export const schema: SchemaIr = loaded.schema;

export const sampler: Sampler = new Sampler(schema);

/** Every struct that has a type in a position. */
export function structsOf(position: Position): readonly StructIr[] {
  return [...schema.definitions.values()].filter(
    (definition): definition is StructIr => definition.kind === "struct" && positionsOf(definition).includes(position),
  );
}

/** Every struct and union that has a type in a position. */
export function definitionsOf(position: Position): readonly DefinitionIr[] {
  return [...schema.definitions.values()].filter(
    (definition) =>
      (definition.kind === "struct" || definition.kind === "union") && positionsOf(definition).includes(position),
  );
}

/** The generated validator of a definition. */
export function validatorOf(definition: DefinitionIr, position: Position): ZodType {
  const validators: Readonly<Record<string, ZodType>> = position === "received" ? received : sent;
  const validator = validators[typeName(definition, position)];
  if (validator === undefined) throw new Error(`There is no ${position} validator of ${definition.name}`);
  return validator;
}

/** What is wrong with a value, as a user is told. */
export function issuesOf(validator: ZodType, value: unknown): readonly ValidationIssue[] {
  try {
    validate(validator, value);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues;
    throw error;
  }
}

/** The type a field refers to, without lists, maps and null around it. */
export function innermost(type: TypeIr): TypeIr {
  if (type.kind === "array") return innermost(type.items);
  if (type.kind === "map") return innermost(type.value);
  return type.kind === "nullable" ? innermost(type.of) : type;
}
