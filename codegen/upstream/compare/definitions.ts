import type { DefinitionIr, StructIr, UnionIr } from "../../ir.ts";
import { readPointer } from "../openapi/document.ts";
import type { Direction } from "./change.ts";
import type { Context } from "./context.ts";
import { compareEnum } from "./enum.ts";
import { canonical } from "./mapping.ts";
import { compareStruct, reportExtra, type Shape, shapesOf } from "./struct.ts";
import { ourText, upstreamText } from "./text.ts";
import { compareTypes } from "./type.ts";

/** Compares every definition with the upstream schemas that it names as its sources. */
export function compareDefinitions(context: Context): void {
  for (const definition of context.schema.definitions.values()) {
    const sources = context.mapping.sources(definition).filter((source) => exists(context, definition, source));
    if (definition.kind === "struct") compareStructSources(context, definition, sources);
    else if (definition.kind === "union") compareUnion(context, definition, sources);
    else compareEnum(context, definition, sources);
  }
}

function exists(context: Context, definition: DefinitionIr, source: string): boolean {
  if (source.startsWith("#/") ? readPointer(context.upstream, source) : context.upstream.schemas.has(source))
    return true;
  context.findings.add({
    severity: definition.kind === "struct" && definition.use === "sent" ? "sending" : "parsing",
    at: canonical(source),
    aspect: "schema",
    upstream: null,
    ours: definition.name,
    message: `Upstream has no ${source} any more, from which ${definition.name} is taken`,
    pointer: "#/components/schemas",
    where: definition.at,
  });
  return false;
}

function compareStructSources(context: Context, struct: StructIr, sources: readonly string[]): void {
  const shapes = sources.map((source) => ({ source, shapes: shapesOf(context, source) }));
  for (const direction of directionsOf(struct.use)) {
    const travelling = shapes.filter(({ source }) => travels(context, struct, source, direction));
    compareStruct(
      context,
      struct,
      travelling.flatMap((one) => one.shapes),
      direction,
    );
  }
  reportExtra(
    context,
    struct,
    shapes.flatMap((one): readonly Shape[] => one.shapes),
  );
}

function directionsOf(use: StructIr["use"]): readonly Direction[] {
  return use === "both" ? ["received", "sent"] : [use];
}

/** A struct that goes both ways is compared with each source the way that one goes; where that is unknown, both ways. */
function travels(context: Context, struct: StructIr, source: string, direction: Direction): boolean {
  if (struct.use !== "both") return true;
  const directions = context.mapping.directions(source);
  return directions.size === 0 || directions.has(direction);
}

/** A union that stands for an upstream union has the same variants; one that stands for structs is reached by name. */
function compareUnion(context: Context, union: UnionIr, sources: readonly string[]): void {
  for (const source of sources) {
    const schema = context.upstream.schemas.get(source);
    const node =
      schema?.kind === "alias"
        ? schema.node
        : source.startsWith("#/")
          ? readPointer(context.upstream, source)
          : undefined;
    if (node?.type.kind !== "union") continue;
    const ours = { kind: "ref", name: union.name, target: "union" } as const;
    for (const direction of directionsOf(union.use)) {
      if (union.use === "both" && !context.mapping.directions(source).has(direction)) continue;
      const found = compareTypes({ ...context, direction, allowed: undefined, inline: () => undefined }, ours, node);
      for (const { aspect, narrower } of found) {
        context.findings.add({
          severity: direction === "received" ? "parsing" : narrower ? "additive" : "sending",
          at: canonical(source),
          aspect,
          upstream: upstreamText(node),
          ours: union.variants.map(({ struct }) => struct).join(" | "),
          message: `${ourText(ours)} has other variants than upstream's ${upstreamText(node)}`,
          pointer: node.pointer,
          where: union.at,
        });
      }
    }
  }
}
