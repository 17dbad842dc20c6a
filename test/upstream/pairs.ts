import type { DefinitionIr, RouteIr, SchemaIr, TypeIr } from "../../codegen/ir.ts";
import { typeName, type Position } from "../../codegen/naming.ts";
import { canonical, Mapping } from "../../codegen/upstream/compare/mapping.ts";
import type { UpstreamDocument } from "../../codegen/upstream/openapi/index.ts";

/** A type of ours and the upstream schemas whose place it takes, or an upstream schema and the types that take its. */
export interface Pair {
  /** What an exception names it by. */
  readonly name: string;
  readonly position: Position;
  /** Names of generated types. */
  readonly ours: readonly string[];
  /** Upstream schemas by name, or pointers to those that have none. */
  readonly upstream: readonly string[];
}

/** A route with the generated builder of its request, and the operation it stands for. */
export interface RoutePair {
  readonly route: RouteIr;
  readonly operation: string;
  /** Successes that have JSON. */
  readonly statuses: readonly number[];
  readonly body: boolean;
}

export interface Pairs {
  readonly received: readonly Pair[];
  readonly sent: readonly Pair[];
  readonly routes: readonly RoutePair[];
  /** Generated interfaces, by module, with the upstream schemas they stand for. */
  readonly sources: readonly { readonly type: string; readonly module: string; readonly upstream: readonly string[] }[];
}

/** What of the schema stands for what of upstream's document. */
export function pairsOf(schema: SchemaIr, upstream: UpstreamDocument): Pairs {
  const mapping = new Mapping(schema, upstream, { schemas: {}, operations: {} });
  const structs = [...schema.definitions.values()].filter(
    (definition) => definition.kind === "struct" && mapping.sources(definition).length > 0,
  );
  const received = new Map<string, string[]>();
  const sent: Pair[] = [];
  for (const definition of structs) {
    const objects = mapping
      .sources(definition)
      .map(canonical)
      .filter((source) => isObject(upstream, source));
    for (const source of travelling(mapping, definition, objects, "received")) {
      received.set(source, [...(received.get(source) ?? []), typeName(definition, "received")]);
    }
    const ours = typeName(definition, "sent");
    const sources = travelling(mapping, definition, objects, "sent");
    if (sources.length > 0) sent.push({ name: ours, position: "sent", ours: [ours], upstream: sources });
  }
  return {
    received: [...received].map(([name, ours]) => ({ name, position: "received", ours, upstream: [name] })),
    sent,
    routes: schema.routes.flatMap((route) =>
      route.source.openapi.map((operation) => routePair(upstream, route, operation)),
    ),
    sources: structs.flatMap((definition) => {
      const names = new Set([typeName(definition, "received"), typeName(definition, "sent")]);
      const use = definition.kind === "struct" ? definition.use : "both";
      const types = use === "both" ? [...names] : [typeName(definition, use)];
      return types.map((type) => ({
        type,
        module: definition.module,
        upstream: mapping.sources(definition).map(canonical),
      }));
    }),
  };
}

function travelling(
  mapping: Mapping,
  definition: DefinitionIr,
  sources: readonly string[],
  position: Position,
): readonly string[] {
  if (definition.kind !== "struct") return [];
  if (definition.use !== "both") return definition.use === position ? sources : [];
  return sources.filter((source) => mapping.directions(source).has(position));
}

function isObject(upstream: UpstreamDocument, source: string): boolean {
  return source.startsWith("#/paths/") || upstream.schemas.get(source)?.kind === "struct";
}

function routePair(upstream: UpstreamDocument, route: RouteIr, id: string): RoutePair {
  const operation = upstream.operations.get(id);
  const json = (operation?.responses ?? []).filter(({ contentType }) => contentType === "application/json");
  const types = operation?.body?.contentTypes ?? [];
  const hasBody = route.body !== undefined && types.includes("application/json") && !isUnknown(route.body.type);
  return { route, operation: id, statuses: json.map(({ status }) => status), body: hasBody };
}

function isUnknown(type: TypeIr): boolean {
  return type.kind === "primitive" && type.name === "unknown";
}
