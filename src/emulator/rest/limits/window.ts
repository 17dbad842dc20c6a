import type { Rate } from "./rate.ts";

/** How a bucket stands after a request. */
export interface BucketState {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until all of it is there again. */
  readonly resetAfterMs: number;
  /** Whether the request was one too many. */
  readonly isOver: boolean;
}

/** Counts the requests of one bucket in windows, each of which begins with its first request. */
export class BucketWindow {
  readonly #rate: Rate;
  #until = -Infinity;
  #count = 0;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Whether nothing is left of it that will matter later. */
  isOver(now: number): boolean {
    return now >= this.#until;
  }

  /** Counts one more, unless it is one too many. */
  take(now: number): BucketState {
    const { limit, windowMs } = this.#rate;
    if (this.isOver(now)) {
      this.#until = now + windowMs;
      this.#count = 0;
    }
    const isOver = this.#count >= limit;
    if (!isOver) this.#count += 1;
    return { limit, remaining: limit - this.#count, resetAfterMs: this.#until - now, isOver };
  }
}

/** Buckets by key. Those whose window is over are forgotten now and then. */
export class BucketWindows {
  readonly #windows = new Map<string, BucketWindow>();
  #sweepAt = SWEEP_AT;

  take(key: string, rate: Rate, now: number): BucketState {
    let window = this.#windows.get(key);
    if (window === undefined) {
      this.#sweep(now);
      window = new BucketWindow(rate);
      this.#windows.set(key, window);
    }
    return window.take(now);
  }

  #sweep(now: number): void {
    if (this.#windows.size < this.#sweepAt) return;
    for (const [key, window] of this.#windows) if (window.isOver(now)) this.#windows.delete(key);
    this.#sweepAt = Math.max(SWEEP_AT, this.#windows.size * 2);
  }
}

const SWEEP_AT = 1_024;
