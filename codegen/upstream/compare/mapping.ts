import type { DefinitionIr, RouteIr, SchemaIr, StructIr, UnionIr } from "../../ir.ts";
import type { UpstreamDocument, UpstreamFields, UpstreamNode } from "../openapi/model.ts";
import type { Direction } from "./change.ts";

/** What is deliberately not modelled: `schema/upstream/ignored.json`. */
export interface Ignored {
  /** Name of an upstream schema to the reason. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
}

/** Which of our definitions stand for which upstream schemas, and which way those travel. */
export class Mapping {
  readonly #definitions = new Map<string, DefinitionIr[]>();
  readonly #routes = new Map<string, RouteIr[]>();
  readonly #directions: ReadonlyMap<string, ReadonlySet<Direction>>;

  readonly #sources = new Map<string, readonly string[]>();
  readonly #ignored: Ignored;

  constructor(schema: SchemaIr, upstream: UpstreamDocument, ignored: Ignored) {
    this.#ignored = ignored;
    const queries = new Set(schema.routes.map((route) => route.query?.name));
    for (const definition of schema.definitions.values()) {
      // The query of a route is compared with its operation.
      if (!queries.has(definition.name)) this.#sources.set(definition.name, definition.source.openapi);
    }
    for (const definition of schema.definitions.values()) {
      if (definition.kind === "union") this.#giveToVariants(definition, upstream);
    }
    for (const [name, sources] of this.#sources) {
      const definition = schema.definitions.get(name);
      if (definition === undefined) continue;
      for (const source of sources) append(this.#definitions, canonical(source), definition);
    }
    for (const route of schema.routes) {
      for (const id of route.source.openapi) append(this.#routes, id, route);
    }
    this.#directions = reachableSchemas(upstream);
  }

  /** A union may take the place of one struct upstream: its variants then do, each for a part of the values. */
  #giveToVariants(union: UnionIr, upstream: UpstreamDocument): void {
    const structs = union.source.openapi.filter((source) => upstream.schemas.get(source)?.kind === "struct");
    for (const { struct } of structs.length === 0 ? [] : union.variants) {
      if (this.#sources.get(struct)?.length === 0) this.#sources.set(struct, structs);
    }
  }

  /** What a definition stands for: the sources that it names, or those of the union that it is a variant of. */
  sources(definition: DefinitionIr): readonly string[] {
    return this.#sources.get(definition.name) ?? [];
  }

  /** Definitions that name this upstream schema, or pointer, as a source. */
  definitions(source: string): readonly DefinitionIr[] {
    return this.#definitions.get(canonical(source)) ?? [];
  }

  /**
   * Structs that share an upstream shape with another one, as the variants of a union do: each may have a part of its
   * fields and values, together they have all.
   */
  structs(source: string, direction: Direction): readonly StructIr[] {
    return this.definitions(source).filter(
      (definition): definition is StructIr =>
        definition.kind === "struct" && (definition.use === direction || definition.use === "both"),
    );
  }

  routes(operation: string): readonly RouteIr[] {
    return this.#routes.get(operation) ?? [];
  }

  /** Whether the upstream schema is on the ignore list. */
  isIgnored(name: string): boolean {
    return name in this.#ignored.schemas;
  }

  /** Whether the definition of that name stands for the upstream schema or pointer. */
  stands(definition: string, source: string): boolean {
    return this.definitions(source).some(({ name }) => name === definition);
  }

  /** The ways in which a source travels. */
  directions(source: string): ReadonlySet<Direction> {
    if (!source.startsWith("#/paths/")) return this.#directions.get(source) ?? new Set();
    return new Set([source.includes("/responses/") ? "received" : "sent"]);
  }
}

/**
 * One spelling for a place that may be pointed at in several: every content type of a body has the same schema, a
 * nullable schema is the same with and without its `oneOf`, and a list of objects stands for one of them.
 */
export function canonical(source: string): string {
  if (!source.startsWith("#/")) return source;
  const component = /^#\/components\/schemas\/([^/]+)$/.exec(source)?.[1];
  if (component !== undefined) return component;
  return source.replace(/\/content\/[^/]+\/schema/, "").replace(/(?:\/(?:oneOf|anyOf|allOf)\/\d+|\/items)+$/, "");
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

function reachableSchemas(upstream: UpstreamDocument): ReadonlyMap<string, ReadonlySet<Direction>> {
  const reached = new Map<string, Set<Direction>>();
  const visitFields = (fields: UpstreamFields, direction: Direction): void => {
    for (const field of fields.values()) visit(field.node, direction);
  };
  const visit = (node: UpstreamNode, direction: Direction): void => {
    const { type } = node;
    if (type.kind === "array") visit(type.items, direction);
    else if (type.kind === "map") visit(type.values, direction);
    else if (type.kind === "object") visitFields(type.fields, direction);
    else if (type.kind === "union") for (const option of type.options) visit(option, direction);
    const name = type.kind === "ref" ? type.name : type.kind === "literals" ? type.of : undefined;
    if (name === undefined) return;
    const directions = reached.get(name) ?? new Set<Direction>();
    if (directions.has(direction)) return;
    reached.set(name, directions.add(direction));
    const schema = upstream.schemas.get(name);
    if (schema?.kind === "struct") visitFields(schema.fields, direction);
    else if (schema?.kind === "alias") visit(schema.node, direction);
  };
  for (const operation of upstream.operations.values()) {
    for (const param of operation.params) visit(param.node, "sent");
    visitFields(operation.query, "sent");
    if (operation.body !== undefined) visit(operation.body.node, "sent");
    for (const response of operation.responses) if (response.node !== undefined) visit(response.node, "received");
  }
  return reached;
}
