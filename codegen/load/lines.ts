import type { Problem } from "./problem.ts";
import type { RawFile } from "./read.ts";

/** Adds the line to each problem whose path, or the nearest part of it, stands in a file. */
export function withLines(problems: readonly Problem[], files: readonly RawFile[]): readonly Problem[] {
  const linesOf = new Map(files.map(({ file, lines }) => [file, lines]));
  return problems.map((problem) => {
    if (problem.line !== undefined) return problem;
    const line = lineOf(problem.path, linesOf.get(problem.file));
    return line === undefined ? problem : { ...problem, line };
  });
}

/** A key that is missing has no line; what it is missing from has one. */
function lineOf(path: string, lines: ReadonlyMap<string, number> | undefined): number | undefined {
  for (let part = path; part !== ""; part = part.slice(0, Math.max(part.lastIndexOf("."), part.lastIndexOf("["), 0))) {
    const line = lines?.get(part);
    if (line !== undefined) return line;
  }
  return undefined;
}
