import type { SchemaIr } from "../ir.ts";
import type { Texts } from "../load/index.ts";
import { compare } from "./compare/index.ts";
import { readLedger, settle, sha256, uselessIgnoreProblems } from "./ledger.ts";
import { readDocument, type UpstreamDocument } from "./openapi/index.ts";
import type { Report } from "./report/index.ts";
import { lineOf } from "./text/json-tree.ts";

/** The OpenAPI document of the lock, as text, relative to `schema/`. */
export const snapshotFile = "upstream/openapi.json";

export interface DiffInput {
  readonly schema: SchemaIr;
  /** The texts of `schema/`, for the ledger and the lines to edit. */
  readonly texts: Texts;
  /** The document to compare with, and how to call it. */
  readonly document: { readonly path: string; readonly text: string };
  /** The document of the lock. */
  readonly snapshot?: string;
}

export interface Diff {
  readonly report: Report;
  readonly upstream: UpstreamDocument;
}

/** Compares a schema with an OpenAPI document and the ledger of what was accepted. */
export function diff({ schema, texts, document, snapshot }: DiffInput): Diff {
  const upstream = readDocument(JSON.parse(document.text));
  const ledger = readLedger(texts);
  const hash = contentHash(document.text);
  const locked = snapshot !== undefined && contentHash(snapshot) === hash;
  const comparison = compare(schema, upstream, {
    ignored: ledger.ignored,
    ...(snapshot !== undefined && !locked && { locked: readDocument(JSON.parse(snapshot)) }),
  });
  const settled = settle(comparison.findings, ledger.accepted);
  const line = (file: string, path: string): number => lineOf(texts.get(file) ?? "{}", path);
  const problems = [...settled.problems, ...uselessIgnoreProblems(comparison.uselessIgnores)];
  return {
    upstream,
    report: {
      document: {
        path: document.path,
        sha256: sha256(document.text),
        operations: upstream.operations.size,
        schemas: upstream.schemas.size,
        locked,
      },
      lock: ledger.lock === undefined ? "none" : `${ledger.lock.repository}@${ledger.lock.commit}, ${ledger.lock.date}`,
      findings: settled.unexplained.map((finding) => ({
        ...finding,
        line: line(finding.where.file, finding.where.path),
      })),
      problems: problems.map((problem) => ({ ...problem, line: line(problem.file, problem.path) })),
      accepted: settled.explained.length,
      ignored: {
        schemas: Object.keys(ledger.ignored.schemas).length,
        operations: Object.keys(ledger.ignored.operations).length,
      },
    },
  };
}

/** The same for every way to lay out one document: the snapshot is kept without white space. */
function contentHash(text: string): string {
  return sha256(JSON.stringify(JSON.parse(text)));
}
