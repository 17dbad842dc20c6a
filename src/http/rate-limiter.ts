import type { ResponseHeaders } from "./response.ts";

/** What a rate limiter may know of a request: never its body or its real path. */
export interface LimitedRequest {
  readonly method: string;
  /** Template of the path. */
  readonly path: string;
  /** Path parameters by name, of which some are major. */
  readonly params: Readonly<Record<string, string>>;
}

/** Leave to send one request. Whoever has it calls `done` exactly once, whatever becomes of the request. */
export interface Permit {
  /** Tells how the request ended; nothing when there was no answer. */
  done(answer?: { readonly status: number; readonly headers: ResponseHeaders }): void;
}

/** Decides when each request may be sent. */
export interface RateLimiter {
  /** Waits for leave. Rejects with the signal's reason when that is aborted first. */
  acquire(request: LimitedRequest, options: { readonly signal?: AbortSignal | undefined }): Promise<Permit>;
}

const permit: Permit = { done: () => {} };

/** Sends everything at once. For servers without limits, and behind a proxy that keeps them. */
export const unlimited: RateLimiter = { acquire: () => Promise.resolve(permit) };
