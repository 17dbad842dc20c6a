import type { Clock } from "../base/clock.ts";

/** A clock that is read once for everything that arrives in one go. */
export class BurstClock {
  readonly #clock: Clock;
  #last = 0;
  #isFresh = false;
  readonly #forget = (): void => {
    this.#isFresh = false;
  };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The time, which may be that of an earlier reading in the same burst unless it has to be `exact`. */
  now(exact: boolean): number {
    if (exact || !this.#isFresh) this.#last = this.#clock.now();
    if (!this.#isFresh) {
      this.#isFresh = true;
      queueMicrotask(this.#forget);
    }
    return this.#last;
  }
}
