import { type Clock, systemClock } from "../../base/clock.ts";
import type { SessionStartLimit } from "../../../generated/models/gateway.ts";
import { constants } from "../../../generated/tables/constants.ts";

const SECOND_MS = 1_000;

/** How often sessions may be started. */
export interface IdentifyLimitOptions {
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Sessions that may be started within a day. @default what Discord allows a bot */
  readonly total?: number | undefined;
  /** Keys that each let one shard in within five seconds. @default any number of shards at any time */
  readonly maxConcurrency?: number | undefined;
}

/** What becomes of an Identify: it is granted, came too soon for its key, or was one too many for the day. */
export type IdentifyVerdict = "granted" | "too soon" | "exhausted";

/** Counts the sessions that a bot starts. */
export class IdentifyLimits {
  readonly #clock: Clock;
  readonly #total: number;
  readonly #maxConcurrency: number | undefined;
  /** When each key let a shard in last. */
  readonly #keys = new Map<number, number>();
  #used = 0;
  /** When the count began that is running. */
  #since = 0;
  #tokenReset = false;

  constructor({ clock = systemClock, total = constants.gatewayIdentifyLimit, maxConcurrency }: IdentifyLimitOptions) {
    this.#clock = clock;
    this.#total = total;
    this.#maxConcurrency = maxConcurrency;
  }

  /** Whether the bot has started so many sessions that its token was reset. */
  get tokenReset(): boolean {
    return this.#tokenReset;
  }

  /** Counts an Identify of a shard. */
  take(shard: number): IdentifyVerdict {
    const now = this.#renew();
    if (this.#used >= this.#total) {
      this.#tokenReset = true;
      return "exhausted";
    }
    if (this.#used === 0) this.#since = now;
    this.#used += 1;
    if (this.#maxConcurrency === undefined) return "granted";
    const key = shard % this.#maxConcurrency;
    const last = this.#keys.get(key);
    if (last !== undefined && now - last < constants.gatewayIdentifyWindowSeconds * SECOND_MS) return "too soon";
    this.#keys.set(key, now);
    return "granted";
  }

  /** What the API says of the limits. */
  show(): SessionStartLimit {
    const now = this.#renew();
    const dayMs = constants.gatewayIdentifyLimitWindowSeconds * SECOND_MS;
    return {
      total: this.#total,
      remaining: this.#total - this.#used,
      reset_after: this.#used === 0 ? 0 : Math.ceil(this.#since + dayMs - now),
      max_concurrency: this.#maxConcurrency ?? 1,
    };
  }

  #renew(): number {
    const now = this.#clock.now();
    if (now - this.#since >= constants.gatewayIdentifyLimitWindowSeconds * SECOND_MS) this.#used = 0;
    return now;
  }
}
