import { backoff, type Backoff, backoffMs } from "./backoff.ts";
import type { Phase, Retry, Rules } from "./machine.ts";
import type { Deadlines } from "./options.ts";

/** Every length of time that a shard goes by. */
export interface Timing extends Pick<Rules, "stableMs" | "sessionStableMs" | "sessionMaxAgeMs"> {
  readonly backoff: Backoff;
  /** How long each phase may last. */
  readonly deadlines: { readonly [P in Phase]?: number };
  /** How long an attempt to connect can take in all. */
  readonly attemptMs: number;
}

const SESSION_MAX_AGE_MS = 15 * 60_000;
/** Discord resets the token of a bot that identifies too often, so that the waits between identifies become longer. */
const IDENTIFY_MAX_MS = 30 * 60_000;
/** Discord wants a pause of one to five seconds, at random, after it declared a session invalid. */
const INVALID_MIN_MS = 1_000;
const INVALID_MAX_MS = 5_000;

/** Fills in the defaults. */
export function timing(options: {
  readonly backoff?: Parameters<typeof backoff>[0];
  readonly deadlines?: Deadlines | undefined;
  readonly sessionMaxAgeMs?: number | undefined;
}): Timing {
  const { dialMs = 10_000, helloMs = 10_000, readyMs = 30_000 } = options.deadlines ?? {};
  const waits = backoff(options.backoff);
  return {
    backoff: waits,
    stableMs: waits.maxMs,
    sessionStableMs: IDENTIFY_MAX_MS,
    sessionMaxAgeMs: options.sessionMaxAgeMs ?? SESSION_MAX_AGE_MS,
    deadlines: { connecting: dialMs, greeting: helloMs, identifying: readyMs, resuming: readyMs },
    attemptMs: dialMs + helloMs + readyMs,
  };
}

/** How long to wait before the next connection. */
export function retryMs({ attempt, identifies, invalid }: Retry, { backoff }: Timing, random: () => number): number {
  const network = attempt === undefined ? 0 : backoffMs(attempt, random, backoff);
  const identify =
    identifies === 0
      ? 0
      : backoffMs(identifies - 1, random, { ...backoff, maxMs: Math.max(backoff.maxMs, IDENTIFY_MAX_MS) });
  const pause = invalid ? INVALID_MIN_MS + random() * (INVALID_MAX_MS - INVALID_MIN_MS) : 0;
  return Math.max(network, identify, pause);
}
