/** What is added to the second in which the global limit counts: requests take different times to Discord. */
const WINDOW_MS = 1_040;
/** Part of the limit that may go at once after a rest. */
const BURST = 0.1;

/**
 * Keeps the global limit: no more than `limit` in any second, evenly spaced but for a small number after a rest. Decides,
 * and waits for nothing; what time it is is an argument.
 */
export class Pacer {
  readonly limit: number;
  readonly #spacingMs: number;
  readonly #slackMs: number;
  /** When the last `limit` requests went; the oldest is at `#oldest`. */
  readonly #sent: number[];
  #oldest = 0;
  /** When the next one would go if they went evenly. */
  #next = -Infinity;
  #closedUntil = -Infinity;

  constructor(limit: number) {
    this.limit = limit;
    this.#spacingMs = 1_000 / limit;
    this.#slackMs = (Math.max(1, Math.floor(limit * BURST)) - 1) * this.#spacingMs;
    this.#sent = new Array<number>(limit).fill(-Infinity);
  }

  /** When one more may go: a time that may have passed. */
  get opensAt(): number {
    const oldest = this.#sent[this.#oldest] ?? -Infinity;
    return Math.max(this.#closedUntil, oldest + WINDOW_MS, this.#next - this.#slackMs);
  }

  /** Until when a global 429 keeps everything back. */
  get closedUntil(): number {
    return this.#closedUntil;
  }

  /** Requests that went within the last second. */
  sentWithin(now: number): number {
    return this.#sent.filter((at) => at + WINDOW_MS > now).length;
  }

  /** Counts one that goes now. */
  take(now: number): void {
    this.#sent[this.#oldest] = now;
    this.#oldest = (this.#oldest + 1) % this.limit;
    this.#next = Math.max(now, this.#next) + this.#spacingMs;
  }

  /** Takes back the count of one that went at `at`, because it did not. */
  giveBack(at: number): void {
    const index = this.#sent.indexOf(at);
    if (index < 0) return;
    // What went before it moves up by one, so that the order stays and the oldest place is free.
    for (let place = index; place !== this.#oldest;) {
      const earlier = (place - 1 + this.limit) % this.limit;
      this.#sent[place] = this.#sent[earlier] ?? -Infinity;
      place = earlier;
    }
    this.#sent[this.#oldest] = -Infinity;
    this.#next -= this.#spacingMs;
  }

  /** Lets nothing go until then. What waited starts evenly, not all at once. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
    this.#next = Math.max(this.#next, this.#closedUntil + this.#slackMs);
  }
}
