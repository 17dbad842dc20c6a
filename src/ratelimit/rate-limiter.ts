import type { Request } from "../base/request.ts";

/**
 * What a rate limiter knows of a request. Among the parameters may be a token, which may be part of a key but never of a
 * message. Of the body only the names of the fields matter: sub-limits, such as that on the name of a channel, are told
 * apart by them.
 */
export type LimitedRequest = Pick<Request, "route" | "method" | "template" | "params" | "auth" | "rateLimit"> &
  Partial<Pick<Request, "body">>;

/** How a request waits for its turn. */
export interface AcquireOptions {
  /** Leaves the queue when it is aborted; `acquire` then rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** `high` goes before whatever waits: the answer to an interaction has three seconds. @default "normal" */
  readonly priority?: "high" | "normal" | undefined;
  /** The {@link Permit.place} of an earlier permit of the same request, which goes back to where it stood. @default the end */
  readonly place?: number | undefined;
  /** Milliseconds that may be waited; a wait that is known to be longer is refused at once. @default as the limiter has it */
  readonly maxWaitMs?: number | undefined;
}

/** What an answer tells a rate limiter. */
export interface LimitedAnswer {
  readonly status: number;
  /** Header names in lower case; a header that came several times is a list. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What the body of a 429 says of it; absent for other answers, and when it is not Discord's JSON. */
  readonly limit?:
    | {
        readonly retryAfterMs: number;
        readonly global: boolean;
        /** Discord's error code; a sub-limit has one. */
        readonly code?: number | undefined;
      }
    | undefined;
}

/** Leave to send one request. Whoever has it calls `done` exactly once, whatever becomes of the request. */
export interface Permit {
  /** Where the request stood in the order of arrival; absent where no order is kept. */
  readonly place?: number | undefined;
  /**
   * Tells how the request ended: with an answer; with nothing, when it may have arrived and no answer came; or `unsent`,
   * when nothing of it left, so that it counts for no limit.
   */
  done(answer?: LimitedAnswer | "unsent"): void;
}

/** Decides when each request may be sent. */
export interface RateLimiter {
  /** Waits for leave. Rejects with the signal's reason when that is aborted first. */
  acquire(request: LimitedRequest, options?: AcquireOptions): Promise<Permit>;
}

const permit: Permit = { done: () => {} };

/** Sends everything at once. For servers without limits, and behind a proxy that keeps them. */
export const unlimited: RateLimiter = {
  async acquire(_request, { signal } = {}) {
    signal?.throwIfAborted();
    return await Promise.resolve(permit);
  },
};
