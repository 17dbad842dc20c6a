import { type Clock, systemClock } from "../base/clock.ts";
import { constants } from "../../generated/tables/constants.ts";
import { ownAddress, SharedAddress } from "./address.ts";
import { RateLimitError } from "./error.ts";

/** How a `MemoryRateLimiter` is set up. */
export interface MemoryRateLimiterOptions {
  /** Requests a second that Discord grants the bot in all; more than 50 only where Discord has said so. @default 50 */
  readonly requestsPerSecond?: number | undefined;
  /** Milliseconds that a request may wait where it does not say so itself. @default Infinity */
  readonly maxWaitMs?: number | undefined;
  /** Number of requests that may wait. @default 100000 */
  readonly maxWaiting?: number | undefined;
  /**
   * Answers with 401, 403 and 429 in ten minutes at which Cloudflare blocks the address. With a limit of its own a limiter
   * has an address of its own. @default 10000
   */
  readonly invalidLimit?: number | undefined;
  /** The address that requests leave from, which has its own limit. @default that of the process, shared by its limiters */
  readonly address?: SharedAddress | undefined;
  /** Milliseconds after which what is known of a bucket that nobody uses is forgotten. @default 300000 */
  readonly idleMs?: number | undefined;
  /** @default the machine's monotonic clock */
  readonly clock?: Clock | undefined;
}

type Settings = {
  readonly [Name in Exclude<keyof MemoryRateLimiterOptions, "invalidLimit">]-?: NonNullable<
    MemoryRateLimiterOptions[Name]
  >;
};

/** The options with their defaults. Throws a {@link RateLimitError} for one that cannot be. */
export function settingsOf(options: MemoryRateLimiterOptions): Settings {
  const {
    requestsPerSecond = constants.globalRequestsPerSecond,
    maxWaitMs = Infinity,
    maxWaiting = 100_000,
    invalidLimit,
    idleMs = 300_000,
    clock = systemClock,
  } = options;
  for (const [name, value] of Object.entries({ maxWaitMs, maxWaiting, invalidLimit, idleMs })) {
    if (value !== undefined && !(value >= 0)) throw unusable(name, value, "give a number that is not negative");
  }
  if (!Number.isInteger(requestsPerSecond) || requestsPerSecond < 1) {
    throw unusable("requestsPerSecond", requestsPerSecond, "give a whole number from 1 on");
  }
  const { address = invalidLimit === undefined ? ownAddress(clock) : new SharedAddress(invalidLimit) } = options;
  return { requestsPerSecond, maxWaitMs, maxWaiting, address, idleMs, clock };
}

function unusable(name: string, value: number, what: string): RateLimitError {
  return new RateLimitError("RATE_LIMIT_INPUT", `\`${name}\` is ${value}; ${what}.`);
}
