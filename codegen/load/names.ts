import type { Location } from "../ir.ts";
import type { Problems } from "./problem.ts";

/** The one namespace of all definitions and of the names that are generated from them. */
export class Names {
  readonly #taken = new Map<string, { readonly at: Location; readonly why: string }>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Takes `name` for what stands at `at`. Reports a problem and answers false when it is taken. */
  claim(name: string, at: Location, why: string): boolean {
    const holder = this.#taken.get(name);
    if (holder === undefined) {
      this.#taken.set(name, { at, why });
      return true;
    }
    const place = `schema/${holder.at.file} ${holder.at.path}`.trimEnd();
    this.#problems.add(
      at,
      `the name "${name}" (${why}) is taken: ${place} has it (${holder.why})`,
      "a name that nothing else has",
    );
    return false;
  }
}
