import { below } from "../../load/location.ts";
import type { Context } from "./context.ts";
import type { Ignored } from "./mapping.ts";

/** Reports every upstream schema and operation that is neither the source of something nor ignored. */
export function compareCoverage(context: Context, ignored: Ignored): void {
  for (const schema of context.upstream.schemas.values()) {
    // A named scalar is a way to write a type, not something to model.
    if (schema.kind === "scalar" || schema.name in ignored.schemas) continue;
    if (context.mapping.definitions(schema.name).length > 0) continue;
    context.findings.add({
      severity: "additive",
      at: schema.name,
      aspect: "schema",
      upstream: schema.kind,
      ours: null,
      message: `No definition has the upstream ${schema.kind} ${schema.name} as its source`,
      pointer: schema.pointer,
      where: below({ file: "upstream/ignored.json", path: "" }, "schemas"),
      change: { kind: "addSchema", name: schema.name },
    });
  }
  for (const operation of context.upstream.operations.values()) {
    if (operation.id in ignored.operations || context.mapping.routes(operation.id).length > 0) continue;
    context.findings.add({
      severity: "additive",
      at: operation.id,
      aspect: "operation",
      upstream: `${operation.method} ${operation.path}`,
      ours: null,
      message: `No route has the upstream operation ${operation.id} as its source`,
      pointer: operation.pointer,
      where: below({ file: "upstream/ignored.json", path: "" }, "operations"),
      change: { kind: "addOperation", id: operation.id },
    });
  }
}

/** Entries that name nothing of upstream's, or something that is modelled after all. */
export function uselessIgnores(context: Context, ignored: Ignored): readonly string[] {
  const schemas = Object.keys(ignored.schemas).filter(
    (name) => !context.upstream.schemas.has(name) || context.mapping.definitions(name).length > 0,
  );
  const operations = Object.keys(ignored.operations).filter(
    (id) => !context.upstream.operations.has(id) || context.mapping.routes(id).length > 0,
  );
  return [...schemas.map((name) => `schemas.${name}`), ...operations.map((id) => `operations.${id}`)];
}
