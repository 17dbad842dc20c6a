import type { Location } from "../ir.ts";

/** One thing wrong in `schema/`, said so that a contributor can mend it without reading the loader. */
export interface Problem {
  /** Relative to `schema/`: `models/message.json`. */
  readonly file: string;
  /** JSON path inside the file: `Message.fields.author.type`. */
  readonly path: string;
  /** Line of that path in the file. */
  readonly line?: number;
  /** Column in that line, where the text itself is malformed. */
  readonly column?: number;
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

  add(at: Location, message: string, expected: string, place: Pick<Problem, "line" | "column"> = {}): void {
    this.#list.push({ file: at.file, path: at.path, ...place, message, expected });
  }
}

/** A problem as a line, which begins with a place that editors and terminals can open. */
export function formatProblem({ file, path, line, column, message, expected }: Problem): string {
  const place = [`schema/${file}`, line, column].filter((part) => part !== undefined).join(":");
  return `${[place, path].filter((part) => part !== "").join(" ")}: ${message}; expected ${expected}`;
}
