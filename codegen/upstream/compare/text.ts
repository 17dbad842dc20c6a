import type { TypeIr } from "../../ir.ts";
import type { UpstreamNode } from "../openapi/model.ts";

/** Our type in the spelling of the schema. */
export function ourText(type: TypeIr): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "member":
      return `${type.enum}.${type.member}`;
    case "id":
      return `Id<${type.of}>`;
    case "array":
      return `${grouped(ourText(type.items))}[]`;
    case "tuple":
      return `Tuple<${type.items.map(ourText).join(", ")}>`;
    case "map":
      return `Map<${ourText(type.key)}, ${ourText(type.value)}>`;
    case "nullable":
      return `${ourText(type.of)} | null`;
    case "anyOf":
      return type.options.map(ourText).join(" | ");
    case "ref":
      return type.name;
  }
}

/** Upstream's type in the same spelling, with upstream's names. */
export function upstreamText(node: UpstreamNode): string {
  const text = typeText(node);
  return node.nullable ? `${text} | null` : text;
}

/** As `upstreamText`, leaving out that the whole may be null. */
export function typeText({ type }: UpstreamNode): string {
  switch (type.kind) {
    case "string":
      return type.format === "plain" ? "string" : `string<${type.format}>`;
    case "integer":
    case "number":
    case "boolean":
    case "unknown":
    case "null":
      return type.kind;
    case "literals": {
      const values = type.values.map((value) => JSON.stringify(value)).join(" | ");
      return type.of === undefined ? values : `${type.of}<${values}>`;
    }
    case "array":
      return `${grouped(upstreamText(type.items))}[]`;
    case "map":
      return `Map<string, ${upstreamText(type.values)}>`;
    case "object":
      return `{ ${[...type.fields.values()].map((field) => field.name + (field.required ? "" : "?")).join(", ")} }`;
    case "ref":
      return type.name;
    case "union":
      return type.options.map(upstreamText).join(" | ");
  }
}

function grouped(text: string): string {
  return text.includes(" | ") ? `(${text})` : text;
}
