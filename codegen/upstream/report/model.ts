import type { Finding } from "../compare/index.ts";
import type { LedgerProblem } from "../ledger.ts";

/** A finding with the line to edit. */
export interface PlacedFinding extends Finding {
  readonly line: number;
}

export interface PlacedProblem extends LedgerProblem {
  readonly line: number;
}

/** Everything a run found, which each format writes out. */
export interface Report {
  readonly document: {
    readonly path: string;
    readonly sha256: string;
    readonly operations: number;
    readonly schemas: number;
    /** Whether it is the document that the lock names. */
    readonly locked: boolean;
  };
  /** What the lock says, as `repository@commit (date)`. */
  readonly lock: string;
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly PlacedProblem[];
  /** How many findings accepted entries explain. */
  readonly accepted: number;
  readonly ignored: { readonly schemas: number; readonly operations: number };
}

/** Findings that call for a change or an entry; a changed sentence upstream is only news. */
export function hasDrift(report: Pick<Report, "findings" | "problems">): boolean {
  return report.problems.length > 0 || report.findings.some(({ severity }) => severity !== "text");
}
