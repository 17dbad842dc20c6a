import type { DefinitionIr, SchemaIr, TypeIr } from "../../codegen/ir.ts";

/** Replaces a value, or answers undefined to leave it and go on inside it. */
export type Visit = (type: TypeIr, value: unknown, place: { readonly definition?: DefinitionIr }) => unknown;

/** Walks a value along its type and answers a copy with what `visit` replaced. */
export function rewrite(schema: SchemaIr, type: TypeIr, value: unknown, visit: Visit): unknown {
  const definition = type.kind === "ref" ? schema.definitions.get(type.name) : undefined;
  const replaced = visit(type, value, definition === undefined ? {} : { definition });
  if (replaced !== undefined) return replaced;
  const inside = (inner: TypeIr, part: unknown): unknown => rewrite(schema, inner, part, visit);
  switch (type.kind) {
    case "array":
      return Array.isArray(value) ? value.map((item) => inside(type.items, item)) : value;
    case "tuple":
      return type.items.map((item, index) => inside(item, (value as readonly unknown[])[index]));
    case "map":
      return Object.fromEntries(Object.entries(Object(value)).map(([key, part]) => [key, inside(type.value, part)]));
    case "nullable":
      return value === null ? value : inside(type.of, value);
    case "anyOf": {
      const [first] = type.options;
      // A sample of a type with several options is one of the first that is not underway; only scalars are replaced there.
      return first === undefined || typeof value === "object" ? value : inside(first, value);
    }
    case "ref":
      return definition === undefined ? value : insideDefinition(schema, definition, value, visit);
    default:
      return value;
  }
}

function insideDefinition(schema: SchemaIr, definition: DefinitionIr, value: unknown, visit: Visit): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (definition.kind === "union") {
    const { tag } = definition;
    // A sample without a tag is one of its first variant.
    const variant =
      tag === undefined
        ? definition.variants[0]
        : definition.variants.find(({ tags }) => tags.some((known) => known === Reflect.get(value, tag)));
    if (variant === undefined) return value;
    return rewrite(schema, { kind: "ref", name: variant.struct, target: "struct" }, value, visit);
  }
  if (definition.kind !== "struct") return value;
  const fields = new Map(definition.fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const field = fields.get(key);
      return [key, field === undefined || part === null ? part : rewrite(schema, field.type, part, visit)];
    }),
  );
}
