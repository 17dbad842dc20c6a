import type { Request } from "../base/request.ts";
import type { ResponseHeaders } from "./response.ts";

/**
 * What a rate limiter knows of a request: nothing of its body. Among the parameters may be a token, which may be part of
 * a key but never of a message.
 */
export type LimitedRequest = Pick<Request, "route" | "method" | "template" | "params">;

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
