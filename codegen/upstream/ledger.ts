import { createHash } from "node:crypto";
import type { Finding, Ignored, Said } from "./compare/index.ts";
import { asList, asNumber, asObject, asText, type RawObject } from "./openapi/raw.ts";

/** A difference from upstream that we chose: an entry of `schema/upstream/accepted.json`. */
export interface Accepted {
  readonly at: string;
  readonly aspect: string;
  readonly upstream: Said;
  readonly ours: Said;
  readonly why: string;
  readonly reviewed: string;
}

/** The document that the schema was last compared with: `schema/upstream/lock.json`. */
export interface Lock {
  readonly repository: string;
  readonly commit: string;
  readonly date: string;
  readonly sha256: string;
}

export interface Ledger {
  readonly accepted: readonly Accepted[];
  readonly ignored: Ignored;
  readonly lock?: Lock;
}

/** An entry of the ledger that no longer says what is. */
export interface LedgerProblem {
  readonly kind: "stale" | "unused" | "useless";
  /** Index in `differences`, or the key in `ignored.json`. */
  readonly path: string;
  readonly file: string;
  readonly message: string;
  /** `at#aspect` of the finding that it is about. */
  readonly id?: string;
}

export interface Settled {
  /** Findings that no entry explains. */
  readonly unexplained: readonly Finding[];
  /** Findings that an entry explains. */
  readonly explained: readonly Finding[];
  readonly problems: readonly LedgerProblem[];
}

export const acceptedFile = "upstream/accepted.json";
export const ignoredFile = "upstream/ignored.json";
export const lockFile = "upstream/lock.json";

/** Reads the ledger from the texts of `schema/`; the loader has checked their form. */
export function readLedger(texts: ReadonlyMap<string, string>): Ledger {
  const parse = (file: string): RawObject => asObject(JSON.parse(texts.get(file) ?? "{}"));
  const ignored = parse(ignoredFile);
  const lock = parse(lockFile);
  return {
    accepted: asList(parse(acceptedFile)["differences"]).map((entry) => readAccepted(asObject(entry))),
    ignored: { schemas: reasons(ignored["schemas"]), operations: reasons(ignored["operations"]) },
    ...(texts.has(lockFile) && {
      lock: {
        repository: asText(lock["repository"]) ?? "",
        commit: asText(lock["commit"]) ?? "",
        date: asText(lock["date"]) ?? "",
        sha256: asText(lock["sha256"]) ?? "",
      },
    }),
  };
}

/** Sorts findings into explained and unexplained, and finds the entries that explain nothing any more. */
export function settle(findings: readonly Finding[], accepted: readonly Accepted[]): Settled {
  const entries = new Map(accepted.map((entry, index) => [`${entry.at}#${entry.aspect}`, { entry, index }]));
  const unexplained: Finding[] = [];
  const explained: Finding[] = [];
  const problems: LedgerProblem[] = [];
  const met = new Set<string>();
  for (const finding of findings) {
    const found = entries.get(finding.id);
    met.add(finding.id);
    if (found === undefined) unexplained.push(finding);
    else if (same(found.entry.upstream, finding.upstream) && same(found.entry.ours, finding.ours))
      explained.push(finding);
    else {
      unexplained.push(finding);
      problems.push(stale(finding, found.entry, found.index));
    }
  }
  for (const [id, { index }] of entries) {
    if (met.has(id)) continue;
    const message = `${id} is accepted, but upstream and the schema agree there: remove the entry`;
    problems.push({ kind: "unused", path: `differences[${index}]`, file: acceptedFile, message, id });
  }
  return { unexplained, explained, problems };
}

function stale(finding: Finding, entry: Accepted, index: number): LedgerProblem {
  const changed = same(entry.upstream, finding.upstream)
    ? `the schema says ${JSON.stringify(finding.ours)}, and the entry ${JSON.stringify(entry.ours)}`
    : `upstream now says ${JSON.stringify(finding.upstream)}, and the entry ${JSON.stringify(entry.upstream)}`;
  const message = `${finding.id} was accepted on ${entry.reviewed}, but ${changed}: review it again`;
  return { kind: "stale", path: `differences[${index}]`, file: acceptedFile, message, id: finding.id };
}

/** Entries of the ignore list that say nothing. */
export function uselessIgnoreProblems(paths: readonly string[]): readonly LedgerProblem[] {
  return paths.map((path) => {
    const message = `${path.replace(/^\w+\./, "")} is ignored, but upstream has none or the schema models it: remove the entry`;
    return { kind: "useless", path, file: ignoredFile, message };
  });
}

/** Entries for findings, ready to be put into `accepted.json` once somebody has written why. */
export function propose(findings: readonly Finding[], reviewed: string): readonly Accepted[] {
  return findings.map(({ at, aspect, upstream, ours }) => ({ at, aspect, upstream, ours, why: "", reviewed }));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function same(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function reasons(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(asObject(value));
  return Object.fromEntries(entries.flatMap(([name, reason]) => (typeof reason === "string" ? [[name, reason]] : [])));
}

function readAccepted(entry: RawObject): Accepted {
  return {
    at: asText(entry["at"]) ?? "",
    aspect: asText(entry["aspect"]) ?? "",
    upstream: said(entry["upstream"]),
    ours: said(entry["ours"]),
    why: asText(entry["why"]) ?? "",
    reviewed: asText(entry["reviewed"]) ?? "",
  };
}

function said(value: unknown): Said {
  if (Array.isArray(value)) return value.map((item) => asText(item) ?? asNumber(item) ?? item === true);
  return asText(value) ?? asNumber(value) ?? (typeof value === "boolean" ? value : null);
}
