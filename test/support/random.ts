/** Random numbers that are the same on every run: a failing case can be found again by its seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    // Numerical Recipes' linear congruential generator; its low bits are poor, hence the division.
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  /** A text of up to `length` of the given pieces. */
  text(pieces: readonly string[], length: number): string {
    return Array.from({ length: this.below(length + 1) }, () => this.pick(pieces)).join("");
  }
}
