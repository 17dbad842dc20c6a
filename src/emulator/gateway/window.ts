/** Counts what happens in a window that slides with time. */
export class SlidingWindow {
  readonly #limit: number;
  readonly #lengthMs: number;
  /** When the things happened that still count, oldest first. */
  readonly #times: number[] = [];

  constructor(limit: number, lengthMs: number) {
    this.#limit = limit;
    this.#lengthMs = lengthMs;
  }

  /** Counts one more; false, without counting it, when the window is full. */
  take(now: number): boolean {
    this.#forget(now);
    if (this.#times.length >= this.#limit) return false;
    this.#times.push(now);
    return true;
  }

  /** How many things count now. */
  count(now: number): number {
    this.#forget(now);
    return this.#times.length;
  }

  /** Milliseconds until there is room for one more. */
  waitMs(now: number): number {
    this.#forget(now);
    const oldest = this.#times[0];
    return oldest === undefined || this.#times.length < this.#limit ? 0 : oldest + this.#lengthMs - now;
  }

  #forget(now: number): void {
    while ((this.#times[0] ?? now) <= now - this.#lengthMs) this.#times.shift();
  }
}
