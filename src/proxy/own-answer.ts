import type { ServerResponse } from "node:http";
import { proxyHeaders } from "../base/proxy-headers.ts";
import { JsonErrorCode } from "../../generated/models/errors.ts";
import type { RateLimitError } from "../ratelimit/index.ts";
import type { OwnAnswer } from "./metrics.ts";

/** An answer that is the proxy's own: in Discord's shape, and recognisable by a header. */
export interface Refusal {
  readonly reason: OwnAnswer;
  readonly status: number;
  /** Whether Discord may have acted on the request. */
  readonly sent: "no" | "maybe";
  readonly message: string;
  /** One of Discord's error codes. @default 0, its general one */
  readonly code?: number;
  /** When to ask again. */
  readonly retryAfterMs?: number;
}

/** When to ask again where nobody knows. */
const SOON_MS = 1_000;

export const noSuchPath: Refusal = {
  reason: "not_found",
  status: 404,
  sent: "no",
  message: "Paths of Discord's API begin with /api/, here as there.",
};

export const stopping: Refusal = {
  reason: "stopping",
  status: 503,
  sent: "no",
  message: "The proxy is stopping. Nothing was sent to Discord: send the request again.",
  retryAfterMs: SOON_MS,
};

export const fault: Refusal = {
  reason: "fault",
  status: 500,
  sent: "no",
  message: "The proxy failed. Nothing was sent to Discord.",
};

/** For a body that is larger than it may be. */
export function tooLarge(maxBytes: number): Refusal {
  return {
    reason: "too_large",
    status: 413,
    sent: "no",
    message: `Request entity too large: this proxy takes bodies of at most ${maxBytes} bytes.`,
    code: JsonErrorCode.RequestTooLarge,
  };
}

/** For a request that got no answer from Discord. */
export function unanswered(sent: "no" | "maybe", isTimeout: boolean, isIdempotent: boolean): Refusal {
  const why = isTimeout ? "Discord did not answer in time" : "The connection to Discord failed";
  const status = isTimeout ? 504 : 502;
  if (sent === "no") {
    const message = `${why}. Nothing was sent: send the request again.`;
    return { reason: "unreachable", status, sent, message };
  }
  if (isIdempotent) {
    const message = `${why}. The request may have been carried out; sending it again does no more than that.`;
    return { reason: "lost", status, sent, message };
  }
  return {
    reason: "lost",
    // Not a 5xx, which clients answer by sending again: the request may have been carried out.
    status: 424,
    sent,
    message: `${why}. The request may have been carried out: look before you send it again.`,
  };
}

/** For a request that the rate limiter refused. */
export function limited(error: RateLimitError): Refusal {
  if (error.code === "RATE_LIMIT_TOKEN") {
    const message = "401: Unauthorized. Discord has refused the token in the path before.";
    return { reason: "token", status: 401, sent: "no", message };
  }
  if (error.code === "RATE_LIMIT_FULL") {
    const message = "Too many requests wait in the proxy. Nothing was sent.";
    return { reason: "full", status: 503, sent: "no", message, retryAfterMs: SOON_MS };
  }
  return {
    reason: "wait",
    status: 429,
    sent: "no",
    message:
      "You are being rate limited: the request would wait in the proxy for longer than it may. Nothing was sent.",
    retryAfterMs: error.waitMs ?? SOON_MS,
  };
}

/** Answers with a refusal. Does nothing when the client has gone, or has part of an answer. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  const { status, sent, message, code = 0, retryAfterMs } = refusal;
  const limit = status === 429 ? { retry_after: (retryAfterMs ?? SOON_MS) / 1_000, global: false } : { code };
  const body = JSON.stringify({ message, ...limit });
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    [proxyHeaders.sent]: sent,
    ...(retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1_000)) }),
    ...(status === 429 ? { "x-ratelimit-scope": "user" } : {}),
  });
  response.end(body);
}
