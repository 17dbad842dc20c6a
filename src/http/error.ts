import { EvenfallError } from "../base/error.ts";
import type { Request } from "../base/request.ts";
import { type ApiFailure, describeFailure, type FieldError } from "./api-failure.ts";

/**
 * Kind of an {@link HttpError}: Discord answered with an error status, took too long, could not be reached, answered with
 * something unreadable, or the request could not be put together.
 */
export type HttpErrorCode = "HTTP_STATUS" | "HTTP_TIMEOUT" | "HTTP_NETWORK" | "HTTP_BODY" | "HTTP_REQUEST";

/** Which request failed. The path itself is left out, because it may hold a token. */
export type FailedRequest = Pick<Request, "method" | "template">;

/** The facts of a failure, as far as they are known. */
export interface HttpErrorFacts {
  readonly status?: number | undefined;
  readonly failure?: ApiFailure | undefined;
  readonly cause?: unknown;
}

/** A request that did not succeed. Neither token, body nor the real path is on it. */
export class HttpError extends EvenfallError {
  override readonly name = "HttpError";
  override readonly code: HttpErrorCode;
  readonly method: string;
  /** Template of the path: `/channels/{channel_id}/messages`. */
  readonly route: string;
  /** Status of the answer; absent when there was none. */
  readonly status: number | undefined;
  /** Discord's own error code, one of `JsonErrorCode`; 0 is its general one. */
  readonly discordCode: number | undefined;
  /** What Discord found wrong with each part of the request. */
  readonly errors: readonly FieldError[];
  /** How long to wait before asking again, on a rate limit. */
  readonly retryAfterMs: number | undefined;

  constructor(code: HttpErrorCode, request: FailedRequest, message: string, facts: HttpErrorFacts = {}) {
    super(`${request.method} ${request.template}: ${message}`, facts.cause === undefined ? {} : { cause: facts.cause });
    this.code = code;
    this.method = request.method;
    this.route = request.template;
    this.status = facts.status;
    this.discordCode = facts.failure?.code;
    this.errors = facts.failure?.errors ?? [];
    this.retryAfterMs = facts.failure?.retryAfterMs;
  }
}

/** The error for an answer with status 400 or above. */
export function statusError(request: FailedRequest, status: number, failure: ApiFailure): HttpError {
  return new HttpError("HTTP_STATUS", request, describeFailure(status, failure), { status, failure });
}
