import type { Location } from "../ir.ts";

/** One thing wrong in `schema/`, said so that a contributor can mend it without reading the loader. */
export interface Problem {
  /** Relative to `schema/`: `models/message.json`. */
  readonly file: string;
  /** JSON path inside the file: `Message.fields.author.type`. */
  readonly path: string;
  /** What is wrong: `unknown type "Usr"`. */
  readonly message: string;
  /** What would be right: `a primitive or the name of a definition (did you mean "User"?)`. */
  readonly expected: string;
}

/** Collects every problem of a run, so that a contributor sees them all at once. */
export class Problems {
  readonly #list: Problem[] = [];

  get list(): readonly Problem[] {
    return this.#list;
  }

  /** The problems by file; those of one file in the order in which they were found. */
  sorted(): readonly Problem[] {
    return [...this.#list].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }

  add(at: Location, message: string, expected: string): void {
    this.#list.push({ file: at.file, path: at.path, message, expected });
  }
}

export function formatProblem(problem: Problem): string {
  const place = problem.path === "" ? "" : ` ${problem.path}`;
  return `schema/${problem.file}${place}: ${problem.message}; expected ${problem.expected}`;
}
