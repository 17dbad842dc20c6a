import type { LimitedAnswer } from "./rate-limiter.ts";

/** How a bucket stands, as an answer says. */
export interface BucketNumbers {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
}

/** What of an answer matters to the bucket of its request. */
export interface BucketReading {
  /** Hash of the bucket; absent when the answer names none. */
  readonly hash: string | undefined;
  /** Absent unless all of them are there and make sense. */
  readonly numbers: BucketNumbers | undefined;
}

/**
 * Whom a 429 holds back: every request of the bot (`global`), all that use the bucket (`user`), whoever uses the resource
 * (`shared`), only requests like this one (`sublimit`), or everything from this address, by Cloudflare (`address`).
 */
export type LimitScope = "global" | "user" | "shared" | "sublimit" | "address";

/** What a 429 asks for. */
export interface Refusal {
  readonly scope: LimitScope;
  readonly retryAfterMs: number;
  readonly code: number | undefined;
}

/** Longest wait that is believed, a day. More than that is a fault of whoever says so. */
const LONGEST_MS = 86_400_000;
/** For a 429 that does not say how long. */
const DEFAULT_RETRY_MS = 1_000;
/** For a block by Cloudflare that does not say how long. */
const DEFAULT_BLOCK_MS = 600_000;

/** Reads the bucket headers of an answer. */
export function readBucket({ headers }: LimitedAnswer): BucketReading {
  const limit = number(headers["x-ratelimit-limit"]);
  const remaining = number(headers["x-ratelimit-remaining"]);
  const resetAfterMs = number(headers["x-ratelimit-reset-after"]) * 1_000;
  const sound = limit >= 1 && remaining >= 0 && resetAfterMs >= 0 && resetAfterMs <= LONGEST_MS;
  return {
    hash: text(headers["x-ratelimit-bucket"]) || undefined,
    numbers: sound
      ? { limit: Math.floor(limit), remaining: Math.min(Math.floor(remaining), Math.floor(limit)), resetAfterMs }
      : undefined,
  };
}

/**
 * Whether an answer is Cloudflare's own and not Discord's: a 429 or 403 whose body is a page. From then on nothing gets
 * through from this address for a while.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function isCloudflareBlock({ status, headers, limit }: LimitedAnswer): boolean {
  if ((status !== 429 && status !== 403) || limit !== undefined) return false;
  return (text(headers["content-type"]) ?? "").startsWith("text/") && headers["x-ratelimit-bucket"] === undefined;
}

/**
 * Reads a 429, or a 403 of Cloudflare's. Undefined for an answer that refuses nothing. `unreliable` says that the headers
 * do not tell how much of the bucket is left.
 */
export function readRefusal(answer: LimitedAnswer, unreliable = false): Refusal | undefined {
  const { status, headers, limit } = answer;
  if (isCloudflareBlock(answer)) {
    const retryAfterMs = wait(number(headers["retry-after"]) * 1_000) ?? DEFAULT_BLOCK_MS;
    return { scope: "address", retryAfterMs, code: undefined };
  }
  if (status !== 429) return undefined;
  const retryAfterMs = wait(limit?.retryAfterMs) ?? wait(number(headers["retry-after"]) * 1_000) ?? DEFAULT_RETRY_MS;
  return { scope: scopeOf(answer, unreliable), retryAfterMs, code: limit?.code };
}

function scopeOf({ headers, limit }: LimitedAnswer, unreliable: boolean): LimitScope {
  const scope = text(headers["x-ratelimit-scope"]);
  if (limit?.global === true || scope === "global" || text(headers["x-ratelimit-global"]) === "true") return "global";
  if (scope === "shared") return "shared";
  if (unreliable) return "user";
  // The bucket has room left: it is a limit that the headers do not show.
  const sublimit = (limit?.code ?? 0) !== 0 || number(headers["x-ratelimit-remaining"]) > 0;
  return sublimit ? "sublimit" : "user";
}

function wait(ms: number | undefined): number | undefined {
  return ms !== undefined && ms >= 0 ? Math.min(ms, LONGEST_MS) : undefined;
}

function text(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value[0] : value;
}

function number(value: string | readonly string[] | undefined): number {
  const given = text(value);
  return given === undefined || given === "" ? Number.NaN : Number(given);
}
