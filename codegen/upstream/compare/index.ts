import type { SchemaIr } from "../../ir.ts";
import type { UpstreamDocument } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import { compareCoverage, uselessIgnores } from "./coverage.ts";
import { compareDefinitions } from "./definitions.ts";
import { compareDescriptions } from "./description.ts";
import { Findings, type Finding } from "./finding.ts";
import { type Ignored, Mapping } from "./mapping.ts";
import { compareOperations } from "./operation.ts";

export type { Change } from "./change.ts";
export type { Ignored } from "./mapping.ts";
export { severities, severityTitles, type Finding, type Said, type Severity } from "./finding.ts";

export interface Comparison {
  readonly findings: readonly Finding[];
  /** Entries of the ignore list that name nothing, or something that is modelled. */
  readonly uselessIgnores: readonly string[];
}

export interface CompareOptions {
  readonly ignored: Ignored;
  /** The document of the lock, to see which descriptions changed. */
  readonly locked?: UpstreamDocument;
}

/** Compares the schema with an OpenAPI document of upstream's. */
export function compare(schema: SchemaIr, upstream: UpstreamDocument, options: CompareOptions): Comparison {
  const mapping = new Mapping(schema, upstream, options.ignored);
  const findings = new Findings();
  const context: Context = { schema, upstream, mapping, findings };
  compareDefinitions(context);
  compareOperations(context);
  compareCoverage(context, options.ignored);
  if (options.locked !== undefined) compareDescriptions(context, options.locked);
  return { findings: findings.list, uselessIgnores: uselessIgnores(context, options.ignored) };
}
