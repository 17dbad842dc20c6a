import type { Request } from "../base/request.ts";
import { SendingError, type Sent } from "../base/sending-error.ts";
import { type ApiFailure, describeFailure, type FieldError } from "./api-failure.ts";

/**
 * Kind of an {@link HttpError}: Discord answered with an error status, with a rate limit, that the token is not valid,
 * or not at all because it bans the address; it took too long, could not be reached, answered with something
 * unreadable; or the request could not be put together.
 */
export type HttpErrorCode =
  | "HTTP_STATUS"
  | "HTTP_RATE_LIMIT"
  | "HTTP_UNAUTHORIZED"
  | "HTTP_BAN"
  | "HTTP_TIMEOUT"
  | "HTTP_NETWORK"
  | "HTTP_BODY"
  | "HTTP_REQUEST";

/** Which request failed. The path itself is left out, because it may hold a token. */
export type FailedRequest = Pick<Request, "method" | "template">;

/** What is known of a failure of any kind. */
export interface HttpErrorFacts {
  readonly sent: Sent;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A request that did not succeed. Neither token, body nor the real path is on it. */
export abstract class HttpError extends SendingError {
  abstract override readonly name: string;
  abstract override readonly code: HttpErrorCode;
  readonly method: string;
  /** Template of the path: `/channels/{channel_id}/messages`. */
  readonly route: string;
  /** Status of the answer; absent when there was none. */
  readonly status: number | undefined;

  constructor(request: FailedRequest, message: string, { sent, status, cause }: HttpErrorFacts) {
    super(`${request.method} ${request.template}: ${message}`, { sent, cause });
    this.method = request.method;
    this.route = request.template;
    this.status = status;
  }
}

/** Discord answered with an error status. */
export class ApiError extends HttpError {
  override readonly name: string = "ApiError";
  override readonly code: HttpErrorCode = "HTTP_STATUS";
  /** Discord's own error code, one of `JsonErrorCode`; 0 is its general one. */
  readonly discordCode: number | undefined;
  /** What Discord found wrong with each part of the request. */
  readonly errors: readonly FieldError[];

  /** `sent` is not `yes` where a proxy that stands before Discord says so. */
  constructor(request: FailedRequest, status: number, failure: ApiFailure, sent: Sent = "yes") {
    super(request, describeFailure(status, failure), { sent, status });
    this.discordCode = failure.code;
    this.errors = failure.errors;
  }
}

/** Discord answered 429, and the request was not sent again. */
export class RateLimitedError extends ApiError {
  override readonly name: string = "RateLimitedError";
  override readonly code: HttpErrorCode = "HTTP_RATE_LIMIT";
  /** How long to wait before asking again. */
  readonly retryAfterMs: number;
  /** Whether it is the limit of all requests together. */
  readonly global: boolean;

  constructor(request: FailedRequest, failure: ApiFailure, retryAfterMs: number, sent?: Sent) {
    super(request, 429, failure, sent);
    this.retryAfterMs = retryAfterMs;
    this.global = failure.global;
  }
}

/** The token of the client, or the one in the path, is not valid. Once that is known, requests with it are not sent. */
export class UnauthorizedError extends HttpError {
  override readonly name = "UnauthorizedError";
  override readonly code = "HTTP_UNAUTHORIZED";
  /** Discord's own error code. */
  readonly discordCode: number | undefined;

  constructor(
    request: FailedRequest,
    message: string,
    facts: HttpErrorFacts & { readonly discordCode?: number | undefined },
  ) {
    super(request, message, facts);
    this.discordCode = facts.discordCode;
  }
}

/** An answer that is not Discord's but of what stands before it: it blocks this address for too many invalid requests. */
export class BanError extends HttpError {
  override readonly name = "BanError";
  override readonly code = "HTTP_BAN";
  /** How long to wait, where the answer says. */
  readonly retryAfterMs: number | undefined;

  constructor(request: FailedRequest, status: number, retryAfterMs: number | undefined) {
    const wait = retryAfterMs === undefined ? "" : ` for ${Math.ceil(retryAfterMs / 1000)} seconds`;
    const message = `${status}: this address is blocked${wait}, probably for too many requests that failed with 401, 403 or 429`;
    super(request, message, { sent: "yes", status });
    this.retryAfterMs = retryAfterMs;
  }
}

/** What took too long. */
export type TimeoutStage = "connect" | "headers" | "body" | "total";

/** A deadline passed: see `Timeouts`. */
export class TimeoutError extends HttpError {
  override readonly name = "TimeoutError";
  override readonly code = "HTTP_TIMEOUT";
  readonly stage: TimeoutStage;

  constructor(request: FailedRequest, stage: TimeoutStage, ms: number, facts: HttpErrorFacts) {
    const what = {
      connect: "no connection within",
      headers: "no answer within",
      body: "the answer stalled for",
      total: "it was not done within",
    }[stage];
    super(request, `${what} ${ms} ms`, facts);
    this.stage = stage;
  }
}

/** The server could not be reached, or the connection broke. */
export class NetworkError extends HttpError {
  override readonly name = "NetworkError";
  override readonly code = "HTTP_NETWORK";
}

/** The answer was a success and is not what it says it is. */
export class AnswerError extends HttpError {
  override readonly name = "AnswerError";
  override readonly code = "HTTP_BODY";
}

/** The request cannot be sent: it needs a token, or a file of it cannot be read. */
export class RequestError extends HttpError {
  override readonly name = "RequestError";
  override readonly code = "HTTP_REQUEST";
}
