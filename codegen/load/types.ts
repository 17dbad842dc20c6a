import type { DefinitionIr, EnumIr, Location, Primitive, TypeIr } from "../ir.ts";
import type { Problems } from "./problem.ts";
import { didYouMean, listed } from "./suggest.ts";
import { parseTypeExpression, type TypeNode } from "./type-expression.ts";

/** What names mean inside type expressions. */
export interface TypeScope {
  /** Id kinds; `undefined` when they could not be read, and then any kind passes. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Definitions by name. One that is `broken` was reported where it stands, and passes for `unknown`. */
  readonly definitions: ReadonlyMap<string, DefinitionIr["kind"] | "broken">;
  readonly enums: ReadonlyMap<string, Pick<EnumIr, "values">>;
}

/** Names of the primitive types that may stand in a field. */
export const primitives: ReadonlySet<Primitive> = new Set<Primitive>([
  "string",
  "boolean",
  "integer",
  "number",
  "unknown",
  "timestamp",
  "url",
  "color",
  "imageHash",
  "imageData",
  "file",
]);

const unknownType: TypeIr = { kind: "primitive", name: "unknown" };

/**
 * Parses a type expression and looks its names up. What is wrong is added to `problems`; the wrong part then passes for
 * `unknown`, so that nothing is reported twice.
 */
export function parseType(text: string, at: Location, problems: Problems, scope: TypeScope): TypeIr {
  const parsed = parseTypeExpression(text);
  if (parsed.error !== undefined) {
    problems.add(at, parsed.error.message, parsed.error.expected);
    return unknownType;
  }
  return new Resolver(at, problems, scope).resolve(parsed.node);
}

class Resolver {
  readonly #at: Location;
  readonly #problems: Problems;
  readonly #scope: TypeScope;

  constructor(at: Location, problems: Problems, scope: TypeScope) {
    this.#at = at;
    this.#problems = problems;
    this.#scope = scope;
  }

  resolve(node: TypeNode): TypeIr {
    switch (node.kind) {
      case "name":
        return this.#name(node.name);
      case "member":
        return this.#member(node.enum, node.member);
      case "literal":
        return { kind: "literal", value: node.value };
      case "null":
        return { kind: "literal", value: null };
      case "id":
        return this.#id(node.of);
      case "array":
        return { kind: "array", items: this.resolve(node.items) };
      case "tuple":
        return { kind: "tuple", items: node.items.map((item) => this.resolve(item)) };
      case "map":
        return { kind: "map", key: this.#mapKey(node.key), value: this.resolve(node.value) };
      case "anyOf":
        return this.#anyOf(node.options);
    }
  }

  #name(name: string): TypeIr {
    if (isPrimitive(name)) return { kind: "primitive", name };
    const target = this.#scope.definitions.get(name);
    if (target === "broken") return unknownType;
    if (target !== undefined) return { kind: "ref", name, target };
    const near = didYouMean(name, [...primitives, ...this.#scope.definitions.keys()]);
    return this.#wrong(`unknown type "${name}"`, `a primitive type or the name of a definition${near}`);
  }

  #member(name: string, member: string): TypeIr {
    const target = this.#scope.definitions.get(name);
    if (target === "broken") return unknownType;
    const found = this.#scope.enums.get(name);
    if (found === undefined) {
      const what = target === undefined ? `unknown enum "${name}"` : `"${name}" is a ${target}, not an enum`;
      return this.#wrong(what, `Enum.Member${didYouMean(name, this.#scope.enums.keys())}`);
    }
    const value = found.values.find((candidate) => candidate.name === member);
    if (value !== undefined) return { kind: "member", enum: name, member, value: value.value };
    const names = found.values.map((candidate) => candidate.name);
    return this.#wrong(`the enum "${name}" has no member "${member}"`, listed(names) + didYouMean(member, names));
  }

  #id(kind: string): TypeIr {
    const { ids } = this.#scope;
    if (ids !== undefined && !ids.has(kind)) {
      return this.#wrong(`unknown id kind "${kind}"`, `a kind of ids.json${didYouMean(kind, ids)}`);
    }
    return { kind: "id", of: kind };
  }

  #mapKey(node: TypeNode): TypeIr {
    const before = this.#problems.list.length;
    const key = this.resolve(node);
    if (this.#problems.list.length > before || canBeKey(key)) return key;
    return this.#wrong("the keys of a map are strings on the wire", "string, Id<…> or an enum as the key of a Map");
  }

  #anyOf(nodes: readonly TypeNode[]): TypeIr {
    const options = nodes.filter((node) => node.kind !== "null");
    const resolved = options.map((option) => this.resolve(option));
    const [first, second] = resolved;
    if (first === undefined) return { kind: "literal", value: null };
    const type: TypeIr = second === undefined ? first : { kind: "anyOf", options: resolved };
    return options.length === nodes.length ? type : { kind: "nullable", of: type };
  }

  #wrong(message: string, expected: string): TypeIr {
    this.#problems.add(this.#at, message, expected);
    return unknownType;
  }
}

function isPrimitive(name: string): name is Primitive {
  // Membership in the set is the guard.
  return primitives.has(name as Primitive);
}

function canBeKey(type: TypeIr): boolean {
  if (type.kind === "primitive") return type.name === "string" || type.name === "unknown";
  return type.kind === "id" || type.kind === "member" || (type.kind === "ref" && type.target === "enum");
}
