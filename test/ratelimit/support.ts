import { createMessage } from "evenfall/request";
import {
  type AcquireOptions,
  type LimitedAnswer,
  type LimitedRequest,
  MemoryRateLimiter,
  type MemoryRateLimiterOptions,
  type Permit,
} from "evenfall/ratelimit";
import { ManualClock } from "../support/clock.ts";

/** What an answer says of its bucket; times in seconds, as Discord has them. */
export interface BucketHeaders {
  readonly bucket?: string;
  readonly limit?: number | string;
  readonly remaining?: number | string;
  readonly resetAfter?: number | string;
}

/** An answer with these bucket headers. */
export function answer(headers: BucketHeaders = {}, status = 200): LimitedAnswer {
  const given = {
    "x-ratelimit-bucket": headers.bucket,
    "x-ratelimit-limit": headers.limit,
    "x-ratelimit-remaining": headers.remaining,
    "x-ratelimit-reset-after": headers.resetAfter,
  };
  const all = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return { status, headers: Object.fromEntries(all) };
}

/** A 429 as Discord sends it, for a number of seconds. */
export function refusal(
  scope: "user" | "shared" | "global",
  retryAfter: number,
  { code, ...headers }: BucketHeaders & { readonly code?: number } = {},
): LimitedAnswer {
  const said = answer(headers, 429);
  return {
    ...said,
    headers: { ...said.headers, "retry-after": String(Math.ceil(retryAfter)), "x-ratelimit-scope": scope },
    limit: { retryAfterMs: retryAfter * 1_000, global: scope === "global", code },
  };
}

/** A page of Cloudflare's. */
export function page(status: number, headers: Readonly<Record<string, string>> = {}): LimitedAnswer {
  return { status, headers: { "content-type": "text/html; charset=UTF-8", ...headers } };
}

/** A message to one of many channels. */
export function message(channel = 1): LimitedRequest {
  return createMessage(`${BigInt(channel) + 10n ** 17n}`, { content: "Hello" });
}

/** A request that was asked for. */
export interface Asked {
  /** When it was let through; undefined while it waits. */
  at: number | undefined;
  permit: Permit | undefined;
  error: unknown;
}

/** What a test of the limiter works with. */
export interface SetUp {
  readonly clock: ManualClock;
  readonly limiter: MemoryRateLimiter;
  /** Asks for leave, without waiting for it. */
  readonly ask: (request: LimitedRequest, acquire?: AcquireOptions) => Asked;
  /** Lets one request through, which has to go at once, and answers it. */
  readonly tell: (request: LimitedRequest, said: LimitedAnswer) => Promise<void>;
}

/** A limiter whose time stands still until it is moved; its global limit is out of the way unless asked for. */
export function setUp(options: MemoryRateLimiterOptions = {}): SetUp {
  const clock = new ManualClock();
  const limiter = new MemoryRateLimiter({ clock, requestsPerSecond: 1_000, ...options });
  function ask(request: LimitedRequest, acquire?: AcquireOptions): Asked {
    const asked: Asked = { at: undefined, permit: undefined, error: undefined };
    limiter.acquire(request, acquire).then(
      (permit) => {
        asked.at = clock.now();
        asked.permit = permit;
      },
      (error: unknown) => {
        asked.error = error;
      },
    );
    return asked;
  }
  async function tell(request: LimitedRequest, said: LimitedAnswer): Promise<void> {
    const { permit } = await asks(ask(request));
    permit?.done(said);
    await settle();
  }
  return { clock, limiter, ask, tell };
}

async function asks(asked: Asked): Promise<Asked> {
  await settle();
  if (asked.permit === undefined) throw new Error("It was expected to go at once.", { cause: asked.error });
  return asked;
}

/** Lets promises run, without the machine's time. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

/** Moves a clock on, from timer to timer, so that what a timer sets off is over before the next one. */
export async function pass(clock: ManualClock, ms: number): Promise<void> {
  const end = clock.now() + ms;
  await settle();
  while (clock.now() < end) {
    clock.advance(Math.min(end - clock.now(), Math.max(clock.next ?? Infinity, 0)));
    await settle();
  }
}
