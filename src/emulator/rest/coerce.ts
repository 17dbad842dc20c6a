import type { FieldRow, StructRow, TypeRow } from "../../base/tables.ts";
import { definitionOf, structOf } from "../definitions.ts";

/**
 * Reads the query of a request by the types of its fields, with the defaults of what is not there. Parameters that the
 * route does not know are passed over.
 */
export function readQuery(struct: StructRow, params: URLSearchParams): Readonly<Record<string, unknown>> {
  const query: Record<string, unknown> = {};
  for (const field of struct.fields) {
    const values = params.getAll(field.name);
    if (values.length > 0) query[field.name] = queryValue(field, values);
    else if (field.default !== undefined) query[field.name] = field.default;
  }
  return query;
}

/** Reads the text fields of a form by the types of the body. */
export function readFields(
  type: TypeRow,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const struct = typeof type === "object" && "ref" in type ? structOf(type.ref) : undefined;
  const types = new Map(struct?.fields.map((field) => [field.name, field.type]));
  const entries = Object.entries(fields).map(([name, value]) => {
    const fieldType = types.get(name);
    return [name, fieldType === undefined ? value : fromText(fieldType, String(value))] as const;
  });
  return Object.fromEntries(entries);
}

function queryValue({ type, wire }: FieldRow, values: readonly string[]): unknown {
  if (typeof type === "object" && "array" in type) {
    const items = wire === "csv" ? values.flatMap((value) => value.split(",")) : values;
    return items.map((item) => fromText(type.array, item));
  }
  return fromText(type, values.at(-1) ?? "");
}

/** Reads a value that came as text. What does not read as the type stays text, for the validator to refuse. */
function fromText(type: TypeRow, text: string): unknown {
  switch (kindOf(type)) {
    case "number":
      return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    case "boolean":
      if (/^(true|1)$/i.test(text)) return true;
      return /^(false|0)$/i.test(text) ? false : text;
    case "json":
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    case "text":
      return text;
  }
}

/** What the text of a type is read as. */
function kindOf(type: TypeRow): "number" | "boolean" | "json" | "text" {
  if (type === "integer" || type === "number" || type === "color") return "number";
  if (type === "boolean") return "boolean";
  if (typeof type === "string") return "text";
  if ("nullable" in type) return kindOf(type.nullable);
  if ("literal" in type) return kindOfValue(type.literal);
  if ("member" in type) return kindOfValue(type.value);
  if ("id" in type) return "text";
  if ("anyOf" in type) {
    const kinds = new Set(type.anyOf.map(kindOf));
    // Text fits one of them if no other does.
    return kinds.has("text") ? "text" : (kinds.values().next().value ?? "text");
  }
  if (!("ref" in type)) return "json";
  const definition = definitionOf(type.ref);
  if (definition?.kind === "enum") return definition.base === "integer" ? "number" : "text";
  if (definition?.kind === "flags") return definition.wire === "integer" ? "number" : "text";
  return "json";
}

function kindOfValue(value: string | number | boolean | null): "number" | "boolean" | "text" {
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}
