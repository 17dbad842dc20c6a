import { SendingError } from "../base/sending-error.ts";
import { constants } from "../../generated/tables/constants.ts";
import type { LimitScope } from "./headers.ts";
import type { LimitedRequest } from "./rate-limiter.ts";

/**
 * Kind of a {@link RateLimitError}:
 *
 * - `RATE_LIMIT_WAIT`: it would have to wait longer than it may.
 * - `RATE_LIMIT_FULL`: too many requests wait.
 * - `RATE_LIMIT_TOKEN`: the token in its path was refused before.
 * - `RATE_LIMIT_INPUT`: an option that cannot be.
 * - `RATE_LIMIT_REMOTE`: the server of a shared limiter cannot be reached, or answers with something else than permits.
 * - `RATE_LIMIT_UNAUTHORIZED`: that server has another secret.
 * - `RATE_LIMIT_CLOSED`: the limiter was closed.
 */
export type RateLimitErrorCode =
  | "RATE_LIMIT_WAIT"
  | "RATE_LIMIT_FULL"
  | "RATE_LIMIT_TOKEN"
  | "RATE_LIMIT_INPUT"
  | "RATE_LIMIT_REMOTE"
  | "RATE_LIMIT_UNAUTHORIZED"
  | "RATE_LIMIT_CLOSED";

/**
 * What holds a request back: one of the scopes of a 429; `bucket`, a bucket that is used up; `invalid`, the brake before
 * Cloudflare blocks the address; or `queue`, the requests before it.
 */
export type Obstacle = LimitScope | "bucket" | "invalid" | "queue";

/** The facts of a refusal, as far as they are known. */
export interface RateLimitErrorFacts {
  readonly request?: Pick<LimitedRequest, "method" | "template"> | undefined;
  readonly obstacle?: Obstacle | undefined;
  readonly waitMs?: number | undefined;
  readonly cause?: unknown;
}

/** A request that was not sent, because of limits. Neither a token nor the real path is on it. */
export class RateLimitError extends SendingError {
  override readonly name = "RateLimitError";
  override readonly code: RateLimitErrorCode;
  readonly method: string | undefined;
  /** Template of the path: `/channels/{channel_id}/messages`. */
  readonly route: string | undefined;
  /** What holds it back; present with `RATE_LIMIT_WAIT`. */
  readonly obstacle: Obstacle | undefined;
  /** Milliseconds that it would have to wait at least, from now on; absent when that is not known. */
  readonly waitMs: number | undefined;

  constructor(code: RateLimitErrorCode, message: string, facts: RateLimitErrorFacts = {}) {
    const { cause, request } = facts;
    super(request === undefined ? message : `${request.method} ${request.template}: ${message}`, { cause });
    this.code = code;
    this.method = request?.method;
    this.route = request?.template;
    this.obstacle = facts.obstacle;
    this.waitMs = facts.waitMs;
  }
}

const because: Readonly<Record<Obstacle, string>> = {
  bucket: "its bucket is used up",
  user: "Discord answered with a 429 for its bucket",
  shared: "others have used up the limit of the resource",
  sublimit: "a limit that only requests like this one have is used up",
  global: "the bot has used up its global limit",
  address: "Cloudflare blocks this address, after too many invalid requests",
  invalid: "so many requests were answered with 401, 403 or 429 that Cloudflare would block this address soon",
  queue: "requests before it have not ended",
};

/** What holds a request back, and until when on the clock of the limiter. */
export interface Hindrance {
  readonly obstacle: Obstacle;
  readonly until: number;
}

/** The error for a wait that is longer than `maxWaitMs`; without a hindrance, for the requests before it. */
export function waitsTooLong(request: LimitedRequest, held: Hindrance | undefined, now: number): RateLimitError {
  const obstacle = held?.obstacle ?? "queue";
  const waitMs = held === undefined ? undefined : held.until - now;
  const time = waitMs === undefined ? "longer" : `${Math.ceil(waitMs / 1_000)} s more`;
  const message = `it may not be sent yet, because ${because[obstacle]}; it would have to wait ${time}. Try again then, or raise \`maxWaitMs\`.`;
  return new RateLimitError("RATE_LIMIT_WAIT", message, { request, obstacle, waitMs });
}

/** The error for a request whose path holds a token that Discord refused. */
export function tokenRefused(request: LimitedRequest): RateLimitError {
  const message =
    "Discord has refused the token in the path of this request. Stop using the webhook or interaction; " +
    `a webhook needs to be made anew, an interaction can be answered for ${constants.interactionTokenSeconds / 60} minutes.`;
  return new RateLimitError("RATE_LIMIT_TOKEN", message, { request });
}
