import type { Request } from "../base/request.ts";
import { ApiError, BanError, type HttpError, NetworkError, RateLimitedError, TimeoutError } from "./error.ts";

/** A request that failed, and might be sent again. */
export interface FailedAttempt {
  readonly request: Pick<Request, "route" | "method" | "template" | "idempotent">;
  /** How many times it has been sent, or was about to be; from 1. */
  readonly attempt: number;
  readonly error: HttpError;
}

/**
 * Decides whether a request is sent again: after how many milliseconds, or not at all (`undefined`). What a rate limit
 * asks for is waited for in any case, so that 0 is enough for those.
 */
export type RetryPolicy = (failed: FailedAttempt) => number | undefined;

/** How {@link backOff} goes about it. */
export interface BackOffOptions {
  /** Most times that a request is sent, the first included. @default 4 */
  readonly attempts?: number | undefined;
  /** Longest wait before the second time; it doubles with each. @default 500 */
  readonly firstMs?: number | undefined;
  /** Longest wait of all. @default 10000 */
  readonly mostMs?: number | undefined;
  /** Most times that a request is sent on rate limits, which it is not to blame for. @default 10 */
  readonly rateLimits?: number | undefined;
  /** Random numbers from 0 to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/**
 * Sends again where that cannot do a thing twice: after a rate limit; when not a byte was sent; and, if the request is
 * idempotent, when the answer was lost or the server failed (5xx). Waits a random part of a time that doubles.
 */
export function backOff(options: BackOffOptions = {}): RetryPolicy {
  const { attempts = 4, firstMs = 500, mostMs = 10_000, rateLimits = 10, random = Math.random } = options;
  return ({ request, attempt, error }) => {
    if (error instanceof RateLimitedError) return attempt < rateLimits ? 0 : undefined;
    if (attempt >= attempts || !isPassing(error)) return undefined;
    if (error.sent !== "no" && !request.idempotent) return undefined;
    return random() * Math.min(mostMs, firstMs * 2 ** (attempt - 1));
  };
}

/** Never sends again, not even after a rate limit. */
export const noRetries: RetryPolicy = () => undefined;

/** Whether the next attempt may fare better. A request that used up its whole time has had its chance. */
function isPassing(error: HttpError): boolean {
  if (error instanceof BanError) return false;
  if (error instanceof ApiError) return error.status !== undefined && error.status >= 500;
  if (error instanceof TimeoutError) return error.stage !== "total";
  return error instanceof NetworkError;
}
