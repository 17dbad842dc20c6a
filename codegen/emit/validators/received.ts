import type { DefinitionIr, FieldIr, StructIr, TypeIr, UnionIr } from "../../ir.ts";
import { propertyName } from "../../naming.ts";
import type { ValidatorWriter } from "./writer.ts";

type Kind = "string" | "number" | "boolean" | "object" | "array" | "null" | "unknown";

/** The lenient check of a struct or union, as text. */
export function receivedDefinition(definition: StructIr | UnionIr, writer: ValidatorWriter): string {
  return definition.kind === "struct" ? receivedStruct(definition, writer) : receivedUnion(definition, writer);
}

/** The lenient check of a type, as text. */
export function receivedType(type: TypeIr, writer: ValidatorWriter): string {
  switch (type.kind) {
    case "id":
      return writer.call("id");
    case "array":
      return writer.call("array", receivedType(type.items, writer));
    case "tuple":
      return writer.call("tuple", ...type.items.map((item) => receivedType(item, writer)));
    case "map":
      return writer.call("map", receivedType(type.value, writer));
    case "nullable":
      return writer.call("nullable", receivedType(type.of, writer));
    case "anyOf":
      return byKind(type.options, writer);
    case "ref":
      if (type.target === "struct" || type.target === "union") return writer.validator(type.name);
      return simplest(kindOf(type, writer), writer);
    case "primitive":
    case "literal":
    case "member":
      return simplest(kindOf(type, writer), writer);
  }
}

function receivedStruct(struct: StructIr, writer: ValidatorWriter): string {
  const fields = struct.fields.map((field) => `${propertyName(field.name)}: ${receivedField(field, writer)},\n`);
  return writer.call("struct", `{\n${fields.join("")}}`);
}

function receivedField(field: FieldIr, writer: ValidatorWriter): string {
  const check = receivedType(field.type, writer);
  if (field.optional || field.elided) return writer.call("optional", check);
  return field.nullable ? writer.call("nullable", check) : check;
}

function receivedUnion(union: UnionIr, writer: ValidatorWriter): string {
  if (union.tag === undefined) {
    const variants = union.variants.map(({ struct }): TypeIr => ({ kind: "ref", name: struct, target: "struct" }));
    return byKind(variants, writer);
  }
  const variants = union.variants.map(({ struct, tags }) => {
    return `[${[writer.validator(struct), ...tags.map((tag) => JSON.stringify(tag))].join(", ")}],\n`;
  });
  const fallback = union.unknown === undefined ? [] : [writer.validator(union.unknown)];
  return writer.call("tagged", JSON.stringify(union.tag), `[\n${variants.join("")}]`, ...fallback);
}

/**
 * Types told apart by their JSON kind. Where several options are of one kind nothing more is asked: what fits none of
 * them may be a variant that Discord added.
 */
function byKind(options: readonly TypeIr[], writer: ValidatorWriter): string {
  const kinds = new Map<Kind, TypeIr[]>();
  for (const option of options.map(withoutNull)) {
    const kind = kindOf(option, writer);
    kinds.set(kind, [...(kinds.get(kind) ?? []), option]);
  }
  if (kinds.has("unknown")) return writer.call("unknown");
  const checks = [...kinds].map(([kind, [first, ...others]]): readonly [Kind, string] => {
    if (first !== undefined && others.length === 0) return [kind, receivedType(first, writer)];
    return [kind, simplest(kind, writer)];
  });
  const [only, ...more] = checks;
  const check =
    only !== undefined && more.length === 0
      ? only[1]
      : writer.call("byKind", `{ ${checks.map(([kind, text]) => `${kind}: ${text}`).join(", ")} }`);
  return options.some((option) => option.kind === "nullable") ? writer.call("nullable", check) : check;
}

function withoutNull(type: TypeIr): TypeIr {
  return type.kind === "nullable" ? type.of : type;
}

/** The check that asks for nothing but the kind. */
function simplest(kind: Kind, writer: ValidatorWriter): string {
  if (kind === "null") return writer.call("nothing");
  return kind === "array" ? writer.call("array", writer.call("unknown")) : writer.call(kind);
}

/** The JSON kind of a type. */
function kindOf(type: TypeIr, writer: ValidatorWriter): Kind {
  switch (type.kind) {
    case "primitive":
      if (type.name === "integer" || type.name === "number" || type.name === "color") return "number";
      return type.name === "boolean" || type.name === "unknown" ? type.name : "string";
    case "literal":
    case "member":
      return scalarKind(type.value);
    case "id":
      return "string";
    case "array":
    case "tuple":
      return "array";
    case "map":
      return "object";
    case "ref":
      return definitionKind(writer.definition(type.name));
    case "nullable":
      return kindOf(type.of, writer);
    case "anyOf": {
      const kinds = new Set(type.options.map((option) => kindOf(option, writer)));
      const [kind = "unknown"] = kinds;
      return kinds.size === 1 ? kind : "unknown";
    }
  }
}

function definitionKind(definition: DefinitionIr): Kind {
  if (definition.kind === "enum") return definition.base === "integer" ? "number" : "string";
  if (definition.kind === "flags") return definition.wire === "integer" ? "number" : "string";
  return "object";
}

function scalarKind(value: string | number | boolean | null): Kind {
  if (value === null) return "null";
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}
