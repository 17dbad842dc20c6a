import { loadFiles, type Problem, type Texts } from "../../load/index.ts";
import { diff, type DiffInput } from "../diff.ts";
import { readLedger } from "../ledger.ts";
import type { Report } from "../report/index.ts";
import { scaffold } from "./index.ts";

export interface Result {
  readonly texts: Texts;
  /** Ids of the findings that were mended. */
  readonly applied: readonly string[];
  /** What is left. */
  readonly report: Report;
  /** What the loader finds wrong with the new texts; they are of no use then. */
  readonly problems: readonly Problem[];
}

/** What is inherited, or belongs to something new, is mended a round later; schemas nest no deeper than this. */
const maxRounds = 8;

/** Applies everything mechanical, comparing again after each round, until nothing mechanical is left. */
export function scaffoldAll(input: DiffInput): Result {
  const { ignored } = readLedger(input.texts);
  const applied: string[] = [];
  let { texts, schema } = input;
  let { report, upstream } = diff(input);
  for (let round = 0; round < maxRounds; round += 1) {
    // Where somebody chose to differ, a change upstream is for somebody to decide as well.
    const decided = new Set(report.problems.map(({ id }) => id));
    const findings = report.findings.filter(({ id }) => !decided.has(id));
    const done = scaffold({ schema, texts, upstream, ignored, findings });
    if (done.applied.length === 0) break;
    texts = done.texts;
    applied.push(...done.applied);
    const loaded = loadFiles(texts);
    if (loaded.schema === undefined) return { texts, applied, report, problems: loaded.problems };
    schema = loaded.schema;
    ({ report, upstream } = diff({ ...input, schema, texts }));
  }
  return { texts, applied: [...new Set(applied)], report, problems: [] };
}
