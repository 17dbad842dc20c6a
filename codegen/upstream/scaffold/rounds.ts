import type { SchemaIr } from "../../ir.ts";
import { loadFiles, type Texts } from "../../load/index.ts";
import { diff, type DiffInput } from "../diff.ts";
import { readLedger } from "../ledger.ts";
import type { Report } from "../report/index.ts";
import { scaffold, type ScaffoldInput } from "./index.ts";

export interface Result {
  readonly texts: Texts;
  /** Ids of the findings that were mended. */
  readonly applied: readonly string[];
  /** What is left. */
  readonly report: Report;
}

/** What is inherited, or belongs to something new, is mended a round later; schemas nest no deeper than this. */
const maxRounds = 8;

/** Applies everything mechanical, comparing again after each round, until nothing mechanical is left. */
export function scaffoldAll(input: DiffInput): Result {
  const { ignored } = readLedger(input.texts);
  const applied = new Set<string>();
  let state = { texts: input.texts, schema: input.schema };
  let { report, upstream } = diff(input);
  for (let round = 0; round < maxRounds; round += 1) {
    // Where somebody chose to differ, a change upstream is for somebody to decide as well.
    const decided = new Set(report.problems.map(({ id }) => id));
    const findings = report.findings.filter(({ id }) => !decided.has(id));
    const next = applySoundly({ ...state, upstream, ignored, findings });
    if (next.applied.length === 0) break;
    state = next;
    for (const id of next.applied) applied.add(id);
    ({ report, upstream } = diff({ ...input, ...state }));
  }
  return { texts: state.texts, applied: [...applied], report };
}

interface Sound {
  readonly texts: Texts;
  readonly schema: SchemaIr;
  readonly applied: readonly string[];
}

/** Applies what can be applied at once; if that makes the schema faulty, one by one, leaving out what does. */
function applySoundly(input: ScaffoldInput): Sound {
  const together = applyIfSound(input);
  if (together !== undefined) return together;
  return input.findings.reduce<Sound>(
    (sound, finding) => {
      const next = applyIfSound({ ...input, ...sound, findings: [finding] });
      return next === undefined ? sound : { ...next, applied: [...sound.applied, ...next.applied] };
    },
    { texts: input.texts, schema: input.schema, applied: [] },
  );
}

function applyIfSound(input: ScaffoldInput): Sound | undefined {
  const { texts, applied } = scaffold(input);
  if (applied.length === 0) return { texts: input.texts, schema: input.schema, applied };
  const { schema } = loadFiles(texts);
  return schema === undefined ? undefined : { texts, schema, applied };
}
