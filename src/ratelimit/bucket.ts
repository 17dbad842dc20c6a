import type { BucketNumbers, LimitScope } from "./headers.ts";
import type { Line } from "./line.ts";
import type { Waiter } from "./waiting.ts";

/** A window of a bucket, as the last answer of it told. */
interface Window {
  remaining: number;
  /** The reset lies between these: the answer was made after its request was sent and before it arrived. */
  resetFrom: number;
  resetUntil: number;
}

/**
 * One limit: what is known of it, and the lines of those who use it. Decides when one more may be sent, and waits for
 * nothing; what time it is is an argument.
 *
 * No more are in flight than remain, so that whatever order the answers come in, the limit is kept. Until its numbers are
 * known, one at a time is.
 */
export class Bucket {
  /** Hash and major parameters; undefined until an answer has told the hash. */
  key: string | undefined;
  readonly lines: Set<Line> = new Set();
  inFlight = 0;
  waiting = 0;
  /** Whether its last answer was one of those that make Cloudflare block an address. */
  invalid = false;
  /** What is set up to try again later. */
  wake: { readonly at: number; readonly cancel: () => void } | undefined;
  #limit: number | undefined;
  #window: Window | undefined;
  /** Longest time to a reset that was told: the length of a window. */
  #spanMs = 0;
  /** Whether to send one and see, whatever was known. */
  #probing = true;
  #closed: { readonly until: number; readonly scope: LimitScope } = { until: -Infinity, scope: "user" };

  constructor(key: string | undefined) {
    this.key = key;
  }

  /** Requests in each window; undefined when that is not known. */
  get limit(): number | undefined {
    return this.#limit;
  }

  /** What holds it back for a time that is known. */
  obstacle(now: number): { readonly until: number; readonly scope: LimitScope | "bucket" } | undefined {
    if (this.#closed.until > now) return this.#closed;
    const window = this.#roll(now);
    return window?.remaining === 0 ? { until: window.resetUntil, scope: "bucket" } : undefined;
  }

  /** How many may be sent now. */
  available(now: number): number {
    if (this.#closed.until > now) return 0;
    const window = this.#roll(now);
    if (this.#probing) return this.inFlight === 0 ? 1 : 0;
    return Math.max(0, (window?.remaining ?? this.#limit ?? Infinity) - this.inFlight);
  }

  /** When one more may be sent: a time that may have passed, or Infinity when that hangs on what is in flight. */
  opensAt(now: number): number {
    if (this.#closed.until > now) return this.#closed.until;
    if (this.available(now) > 0) return -Infinity;
    const window = this.#window;
    if (this.#probing || window === undefined) return Infinity;
    return (this.#limit ?? 0) > this.inFlight ? window.resetUntil : Infinity;
  }

  /** Whether nothing is known of it that will matter later. */
  isIdle(now: number): boolean {
    return this.inFlight === 0 && this.waiting === 0 && this.#closed.until <= now && this.#roll(now) === undefined;
  }

  /**
   * Takes over what an answer says of the window. Answers come in any order: one of the same window counts only when less
   * remains, one of an earlier window not at all.
   */
  learn({ limit, remaining, resetAfterMs }: BucketNumbers, sentAt: number, now: number): void {
    this.#limit = limit;
    this.#probing = false;
    this.#spanMs = Math.max(this.#spanMs, resetAfterMs);
    const told = { remaining, resetFrom: sentAt + resetAfterMs, resetUntil: now + resetAfterMs };
    const window = this.#roll(now);
    if (window === undefined || told.resetFrom > window.resetUntil) {
      this.#window = told;
    } else if (told.resetUntil >= window.resetFrom) {
      if (remaining < window.remaining) this.#window = told;
      // Perhaps a later window, perhaps an old answer: what holds for both.
      else window.resetUntil = Math.max(window.resetUntil, told.resetUntil);
    }
  }

  /** Notes that an answer told nothing of a limit that is not known either: the route has none. */
  learnNothing(sentAt: number, now: number): void {
    if (this.#limit === undefined) this.#probing = false;
    else this.lose(sentAt, now);
  }

  /** Notes that a request was counted, as far as one knows, and that its answer does not tell of it. */
  lose(sentAt: number, now: number): void {
    if (this.#limit === undefined || this.#probing) return;
    const window = this.#roll(now);
    if (window !== undefined) window.remaining = Math.max(0, window.remaining - 1);
    else if (this.#spanMs > 0) {
      this.#window = {
        remaining: this.#limit - 1,
        resetFrom: sentAt + this.#spanMs,
        resetUntil: now + this.#spanMs,
      };
    }
  }

  /** Lets nothing through until then. */
  close(until: number, scope: LimitScope): void {
    if (until > this.#closed.until) this.#closed = { until, scope };
    // What was known was wrong: begin with one.
    if (scope === "user") {
      this.#probing = true;
      this.#window = undefined;
    }
  }

  /** Who goes next: who came first, of those in a hurry if there are any. */
  next(): Waiter | undefined {
    let next: Waiter | undefined;
    for (const { first } of this.lines) {
      if (first === undefined) continue;
      if (next === undefined || (first.high === next.high ? first.place < next.place : first.high)) next = first;
    }
    return next;
  }

  /** The window, unless it is over. */
  #roll(now: number): Window | undefined {
    if (this.#window !== undefined && now >= this.#window.resetUntil) this.#window = undefined;
    return this.#window;
  }
}
