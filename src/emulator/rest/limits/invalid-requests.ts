import { constants } from "../../../../generated/tables/constants.ts";
import { SlidingWindow } from "../../gateway/window.ts";

/** Statuses of requests that should not have been made. */
const INVALID: ReadonlySet<number> = new Set([401, 403, 429]);
const WINDOW_MS = constants.invalidRequestWindowSeconds * 1_000;

/**
 * Counts requests that should not have been made, and blocks the address that made too many.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export class InvalidRequests {
  readonly #limit: number;
  readonly #blockMs: number;
  #window: SlidingWindow;
  #blockedUntil = -Infinity;

  constructor(limit: number, blockMs: number) {
    this.#limit = limit;
    this.#blockMs = blockMs;
    this.#window = new SlidingWindow(Infinity, WINDOW_MS);
  }

  /** Counts an answer if it is one of those; `isShared` says that a 429 was of that scope, which is nobody's fault. */
  add(status: number, isShared: boolean, now: number): void {
    if (!INVALID.has(status) || isShared) return;
    this.#window.take(now);
    if (this.#window.count(now) < this.#limit) return;
    this.#blockedUntil = now + this.#blockMs;
    this.#window = new SlidingWindow(Infinity, WINDOW_MS);
  }

  /** Those of the last ten minutes; begins at nothing again with a block. */
  count(now: number): number {
    return this.#window.count(now);
  }

  /** Milliseconds for which nothing gets through. */
  blockedForMs(now: number): number {
    return Math.max(0, this.#blockedUntil - now);
  }
}
