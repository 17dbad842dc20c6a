import type { InvalidStage } from "./invalid-requests.ts";

/** How a bucket stands. */
export interface BucketStatus {
  /** Requests in each window; undefined until an answer has told, and for a route without a limit. */
  readonly limit: number | undefined;
  /** Requests that may be sent at once. */
  readonly available: number;
  /** Milliseconds until it opens again; 0 when it is open, or when nobody knows. */
  readonly opensInMs: number;
  readonly inFlight: number;
  readonly waiting: number;
}

/** How a `MemoryRateLimiter` stands. */
export interface RateLimiterStats {
  /** Buckets that something is known of. */
  readonly buckets: number;
  readonly waiting: number;
  readonly inFlight: number;
  /** The limit of all requests together. */
  readonly global: {
    readonly limit: number;
    /** Requests that were sent in the last second. */
    readonly used: number;
    /** Milliseconds that a global 429 still asks for. */
    readonly closedForMs: number;
  };
  /** Answers with 401, 403 and 429 in the last ten minutes. */
  readonly invalid: { readonly count: number; readonly limit: number; readonly stage: InvalidStage };
  /** Milliseconds for which Cloudflare still blocks this address. */
  readonly blockedForMs: number;
}
