import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaIr } from "../../../codegen/ir.ts";
import { formatProblem, loadFiles, schemaFolder, type Texts } from "../../../codegen/load/index.ts";
import { readTexts } from "../../../codegen/load/read.ts";
import { type Diff, diff, snapshotFile } from "../../../codegen/upstream/diff.ts";
import { acceptedFile, propose, readLedger } from "../../../codegen/upstream/ledger.ts";
import { type Result, scaffoldAll } from "../../../codegen/upstream/scaffold/rounds.ts";

/** JSON that tests change freely. */
// Tests reach deep into documents whose shape they know; a wrong step fails the test.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface OpenApi {
  readonly paths: Record<string, Record<string, Json>>;
  readonly components: { readonly schemas: Record<string, Json> };
}

/** The schema of this repository as it is. */
export const repositoryTexts: Texts = readTexts(schemaFolder);
export const snapshot: string = readFileSync(join(schemaFolder, snapshotFile), "utf8");

const loaded = new WeakMap<Texts, SchemaIr>();

/** The schema of texts, which must be sound. */
export function load(of: Texts): SchemaIr {
  const known = loaded.get(of);
  if (known !== undefined) return known;
  const { schema, problems } = loadFiles(of);
  if (schema === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  loaded.set(of, schema);
  return schema;
}

/**
 * The schema of this repository with every difference from the snapshot accepted, so that a test of a successor sees
 * what is new in that alone.
 */
export const texts: Texts = acceptAll(repositoryTexts);

function acceptAll(of: Texts): Texts {
  const { report } = compareWith(snapshot, of);
  const { accepted } = readLedger(of);
  const proposed = propose(report.findings, "2026-01-31").map((entry) => ({ ...entry, why: "Known before the test." }));
  const stale = new Set(report.problems.map(({ id }) => id));
  const kept = accepted.filter(({ at, aspect }) => !stale.has(`${at}#${aspect}`));
  const file = { $schema: "../meta/upstream-accepted.schema.json", differences: [...kept, ...proposed] };
  return new Map([...of, [acceptedFile, JSON.stringify(file)]]);
}

/** The snapshot, changed as upstream might change it. */
export function successor(change: (document: OpenApi) => void): string {
  // The snapshot is an OpenAPI document.
  const document = JSON.parse(snapshot) as OpenApi;
  change(document);
  return JSON.stringify(document);
}

export function compareWith(document: string, of: Texts): Diff {
  return diff({ schema: load(of), texts: of, document: { path: "openapi.json", text: document }, snapshot });
}

export function scaffoldWith(document: string, of: Texts): Result {
  return scaffoldAll({ schema: load(of), texts: of, document: { path: "openapi.json", text: document }, snapshot });
}

/** The lines that `after` has and `before` has not, and the other way round, by file. */
export function changedLines(before: Texts, after: Texts): Readonly<Record<string, readonly string[]>> {
  const changed: Record<string, readonly string[]> = {};
  for (const [file, text] of after) {
    const old = (before.get(file) ?? "").split("\n");
    const now = text.split("\n");
    if ((before.get(file) ?? "") === text) continue;
    const gone = subtract(old, now).map((line) => `-${line}`);
    changed[file] = [...gone, ...subtract(now, old).map((line) => `+${line}`)];
  }
  return changed;
}

function subtract(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
