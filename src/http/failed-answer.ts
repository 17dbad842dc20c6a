import { proxyHeaders } from "../base/proxy-headers.ts";
import type { Sent } from "../base/sending-error.ts";
import { isCloudflareBlock, type LimitedAnswer } from "../ratelimit/index.ts";
import { type ApiFailure, readFailure } from "./api-failure.ts";
import {
  ApiError,
  BanError,
  type FailedRequest,
  type HttpError,
  RateLimitedError,
  UnauthorizedError,
} from "./error.ts";
import type { Answer } from "./transport.ts";

/** An answer that is no success: the error for the caller, and what a rate limiter is told. */
export interface FailedAnswer {
  readonly error: HttpError;
  readonly limited: LimitedAnswer | "unsent";
}

/** Milliseconds to wait after a 429 that does not say how long. */
const UNSAID_WAIT_MS = 1000;

/** Reads an answer with status 300 or above. */
export function readFailedAnswer(request: FailedRequest, { status, headers, bytes }: Answer): FailedAnswer {
  const failure = readFailure(new TextDecoder().decode(bytes));
  const sent = sentOf(headers[proxyHeaders.sent]);
  const ofHeader = secondsToMs(headers["retry-after"]);
  if (status === 429 && failure.json) {
    const retryAfterMs = failure.retryAfterMs ?? ofHeader ?? UNSAID_WAIT_MS;
    const limit = { retryAfterMs, global: failure.global, code: failure.code };
    const error = new RateLimitedError(request, failure, retryAfterMs, sent);
    return { error, limited: { status, headers, limit } };
  }
  const limited = { status, headers };
  if (sent === "yes" && isCloudflareBlock(limited)) {
    return { error: new BanError(request, status, ofHeader), limited };
  }
  return { error: errorOf(request, status, failure, sent), limited: sent === "no" ? "unsent" : limited };
}

function errorOf(request: FailedRequest, status: number, failure: ApiFailure, sent: Sent): HttpError {
  if (status !== 401) return new ApiError(request, status, failure, sent);
  const message = `401: ${failure.message ?? "Unauthorized"}. The token is not valid, or was reset`;
  return new UnauthorizedError(request, message, { sent, status, discordCode: failure.code });
}

/** How far a request got: to Discord, unless a proxy on the way says that the answer is its own. */
function sentOf(header: string | readonly string[] | undefined): Sent {
  return header === "no" || header === "maybe" ? header : "yes";
}

function secondsToMs(header: string | readonly string[] | undefined): number | undefined {
  const seconds = Number(typeof header === "string" ? header : NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
