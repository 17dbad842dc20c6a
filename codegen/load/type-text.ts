import type { TypeIr } from "../ir.ts";

/** Spells a type as the schema does, for messages. */
export function typeText(type: TypeIr): string {
  switch (type.kind) {
    case "primitive":
    case "ref":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "member":
      return `${type.enum}.${type.member}`;
    case "id":
      return `Id<${type.of}>`;
    case "array":
      return type.items.kind === "anyOf" || type.items.kind === "nullable"
        ? `(${typeText(type.items)})[]`
        : `${typeText(type.items)}[]`;
    case "tuple":
      return `Tuple<${type.items.map(typeText).join(", ")}>`;
    case "map":
      return `Map<${typeText(type.key)}, ${typeText(type.value)}>`;
    case "nullable":
      return `${typeText(type.of)} | null`;
    case "anyOf":
      return type.options.map(typeText).join(" | ");
  }
}

/** The alternatives of a type: itself, or its options, null apart. */
export function alternatives(type: TypeIr): readonly TypeIr[] {
  if (type.kind === "nullable") return alternatives(type.of);
  if (type.kind === "anyOf") return type.options.flatMap(alternatives);
  return [type];
}
