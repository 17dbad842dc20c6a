import type { SchemaIr } from "../../ir.ts";
import type { UpstreamDocument } from "../openapi/model.ts";
import type { Findings } from "./finding.ts";
import type { Mapping } from "./mapping.ts";

/** What every part of the comparison looks at. */
export interface Context {
  readonly schema: SchemaIr;
  readonly upstream: UpstreamDocument;
  readonly mapping: Mapping;
  readonly findings: Findings;
}
