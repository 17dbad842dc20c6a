import type { Clock } from "../base/clock.ts";
import {
  MemoryRateLimiter,
  type MemoryRateLimiterOptions,
  type RateLimiterStats,
  SharedAddress,
} from "../ratelimit/index.ts";
import { digest } from "./digest.ts";

/** How the limits of each token are kept: as a `MemoryRateLimiter` is set up. */
export type LimiterOptions = Omit<MemoryRateLimiterOptions, "clock" | "address">;

interface Entry {
  readonly limiter: MemoryRateLimiter;
  usedAt: number;
}

/** Milliseconds after which a token that nobody uses is forgotten; sub-limits last ten minutes. */
const IDLE_MS = 900_000;

/** One limiter for each token, found by what stands for the token; tokens themselves are not kept. */
export class Limiters {
  readonly #options: LimiterOptions;
  readonly #clock: Clock;
  readonly #address: SharedAddress;
  /** By key, those used longest ago first. */
  readonly #entries = new Map<string, Entry>();

  constructor(options: LimiterOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#address = new SharedAddress(options.invalidLimit);
    // What cannot be is refused now, not by the first request.
    this.of("");
  }

  /** The limiter of a key, made where there is none. */
  of(key: string): MemoryRateLimiter {
    const now = this.#clock.now();
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      this.#forgetIdle(now);
      const limiter = new MemoryRateLimiter({ ...this.#options, clock: this.#clock, address: this.#address });
      entry = { limiter, usedAt: now };
    } else {
      entry.usedAt = now;
      this.#entries.delete(key);
    }
    this.#entries.set(key, entry);
    return entry.limiter;
  }

  /** Number of tokens; requests without one count as one more. */
  get size(): number {
    return this.#entries.size;
  }

  get invalid(): number {
    return this.#address.invalid.count(this.#clock.now());
  }

  get invalidLimit(): number {
    return this.#address.invalid.limit;
  }

  /** A figure of all limiters together. */
  sum(figure: (stats: RateLimiterStats) => number): number {
    let sum = 0;
    for (const { limiter } of this.#entries.values()) sum += figure(limiter.stats);
    return sum;
  }

  #forgetIdle(now: number): void {
    for (const [key, { limiter, usedAt }] of this.#entries) {
      if (usedAt + IDLE_MS > now) return;
      const { waiting, inFlight } = limiter.stats;
      if (waiting === 0 && inFlight === 0) this.#entries.delete(key);
    }
  }
}

/** The key of an `Authorization` header; that of requests without one is empty. */
export function keyOf(authorization: string | undefined): string {
  return authorization === undefined ? "" : digest(authorization);
}
