import type { FieldIr, Limits, StructIr, TypeIr, UnionIr } from "../../ir.ts";
import { propertyAccess, propertyName } from "../../naming.ts";
import { rulesText } from "./rules.ts";
import type { ValidatorWriter } from "./writer.ts";

/** The strict check of a struct or union, as text. */
export function sentDefinition(definition: StructIr | UnionIr, writer: ValidatorWriter): string {
  return definition.kind === "struct" ? sentStruct(definition, writer) : sentUnion(definition, writer);
}

/** The strict check of a type within its limits, as text. */
export function sentType(type: TypeIr, limits: Limits, writer: ValidatorWriter): string {
  switch (type.kind) {
    case "primitive":
      return sentPrimitive(type.name, limits, writer);
    case "literal":
    case "member":
      return writer.call("literal", scalarText(type, writer));
    case "id":
      return writer.call("id");
    case "array":
      return writer.call("array", sentType(type.items, limits.items ?? {}, writer), ...sizes(limits));
    case "tuple":
      return writer.call("tuple", ...type.items.map((item) => sentType(item, limits.items ?? {}, writer)));
    case "map": {
      const key = sentType(type.key, limits.keys ?? {}, writer);
      return writer.call("map", key, sentType(type.value, limits.items ?? {}, writer), ...sizes(limits));
    }
    case "nullable":
      return writer.call("nullable", sentType(type.of, limits, writer));
    case "anyOf":
      if (type.options.every(isScalar)) {
        return writer.call("literal", ...type.options.map((option) => scalarText(option, writer)));
      }
      return writer.call("oneOf", ...type.options.map((option) => sentType(option, limits, writer)));
    case "ref":
      return sentReference(type, limits, writer);
  }
}

function sentStruct(struct: StructIr, writer: ValidatorWriter): string {
  const fields = struct.fields.map((field) => `${propertyName(field.name)}: ${sentField(field, writer)},\n`);
  return writer.call("strict", `{\n${fields.join("")}}`, ...rulesText(struct));
}

function sentField(field: FieldIr, writer: ValidatorWriter): string {
  const bare = sentType(field.type, field.limits, writer);
  const check = field.nullable ? writer.call("nullable", bare) : bare;
  return field.optional ? writer.call("optional", check) : check;
}

function sentUnion(union: UnionIr, writer: ValidatorWriter): string {
  const variants = union.variants.map(({ struct }) => writer.validator(struct));
  if (union.tag === undefined) return writer.call("oneOf", ...variants);
  return writer.call("tagged", JSON.stringify(union.tag), ...variants);
}

function sentPrimitive(
  name: Extract<TypeIr, { kind: "primitive" }>["name"],
  limits: Limits,
  writer: ValidatorWriter,
): string {
  switch (name) {
    case "integer":
    case "number":
    case "color":
      return writer.call(name, ...object({ min: limits.min, max: limits.max }));
    case "timestamp":
    case "imageData":
      return writer.call(name, ...textLimits(limits));
    case "boolean":
    case "unknown":
    case "file":
      return writer.call(name);
    case "string":
    case "url":
    case "imageHash":
    case "reactionEmoji":
      return writer.call("string", ...textLimits(limits));
  }
}

function sentReference(type: Extract<TypeIr, { kind: "ref" }>, limits: Limits, writer: ValidatorWriter): string {
  if (type.target === "struct" || type.target === "union") return writer.validator(type.name);
  const allowed = limits.allowed?.map((name) => writer.constant(type.name) + propertyAccess(name));
  if (type.target === "enum") {
    return allowed === undefined
      ? writer.call("member", writer.constant(type.name))
      : writer.call("literal", ...allowed);
  }
  const definition = writer.definition(type.name);
  const helper = definition.kind === "flags" && definition.wire === "string" ? "bits" : "flags";
  return writer.call(helper, ...(allowed === undefined ? [] : [allowed.join(" | ")]));
}

function isScalar(type: TypeIr): type is Extract<TypeIr, { kind: "literal" | "member" }> {
  return type.kind === "literal" || type.kind === "member";
}

function scalarText(type: Extract<TypeIr, { kind: "literal" | "member" }>, writer: ValidatorWriter): string {
  return type.kind === "literal"
    ? JSON.stringify(type.value)
    : writer.constant(type.enum) + propertyAccess(type.member);
}

function textLimits({ minLength, maxLength, pattern }: Limits): readonly string[] {
  return object({
    minLength,
    maxLength,
    pattern: pattern === undefined ? undefined : String(new RegExp(pattern, "u")),
  });
}

function sizes({ minItems, maxItems, unique }: Limits): readonly string[] {
  return object({ minItems, maxItems, unique });
}

/** An object literal of what is there, as the last argument; no argument when nothing is. */
function object(entries: Readonly<Record<string, number | string | boolean | undefined>>): readonly string[] {
  const present = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return present.length === 0 ? [] : [`{ ${present.join(", ")} }`];
}
