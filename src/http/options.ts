import type { Dispatcher, ProxyAgent } from "undici";
import type { Clock } from "../base/clock.ts";
import { InputError } from "../base/input-error.ts";
import { userAgentOf } from "../base/user-agent.ts";
import type { AllowedMentions } from "../../generated/bodies/message.ts";
import { constants } from "../../generated/tables/constants.ts";
import type { RateLimiter } from "../ratelimit/index.ts";
import type { RetryPolicy } from "./retry.ts";
import type { Timeouts } from "./transport.ts";

/** How an `HttpClient` is set up. */
export interface HttpClientOptions {
  /**
   * Token of a bot, or a token with its kind: `Bearer …` of a user, `Basic …` of an application. Without one, only routes
   * that need none can be used, such as those of interactions and webhooks. @default none
   */
  readonly token?: string | null | undefined;
  /** Where the API is, version included. @default Discord's */
  readonly baseUrl?: string | URL | undefined;
  /** Version of Discord's API; a `baseUrl` has its own. @default 10, which the schema describes */
  readonly apiVersion?: number | undefined;
  /** Headers of every request. They override what the client itself sends. @default none */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Product of the `User-Agent` header, after the one that Discord asks libraries for. @default none */
  readonly userAgent?: string | undefined;
  readonly timeouts?: Timeouts | undefined;
  /**
   * Whom messages may notify that do not say so themselves; null in a message keeps the default away from it. Sent only
   * where Discord reads it. @default none: Discord's own
   */
  readonly allowedMentions?: AllowedMentions | undefined;
  /** Proxy to connect through (HTTP CONNECT). @default none */
  readonly proxy?: string | URL | ProxyAgent.Options | undefined;
  /** Sends requests another way: with other TLS settings, from a pool of its own. @default a pool of the client */
  readonly dispatcher?: Dispatcher | undefined;
  /** Decides when requests are sent; `unlimited` sends them at once. @default a `MemoryRateLimiter` of the client */
  readonly rateLimiter?: RateLimiter | undefined;
  /** Decides whether a request that failed is sent again. @default `backOff()` */
  readonly retry?: RetryPolicy | undefined;
  /** Whether requests are checked against the schema before they are sent. @default true */
  readonly validate?: boolean | undefined;
  /**
   * What measures waits and the deadline of a whole attempt, here and in the client's own rate limiter. Connecting and
   * stalls are timed by undici. @default the machine's monotonic clock
   */
  readonly clock?: Clock | undefined;
}

/** What a client that is derived from another may have of its own. */
export type DerivedOptions = Omit<
  HttpClientOptions,
  "baseUrl" | "apiVersion" | "proxy" | "dispatcher" | "timeouts" | "clock"
>;

/** The base URL that options mean, without a slash at its end. Throws an {@link InputError} when they contradict each other. */
export function baseUrlOf({ baseUrl, apiVersion }: HttpClientOptions): URL {
  if (baseUrl !== undefined && apiVersion !== undefined) {
    throw new InputError("INPUT_OPTION", "Give either baseUrl or apiVersion: the version is the end of the baseUrl.");
  }
  const url = new URL(baseUrl ?? `${constants.apiUrl}/v${apiVersion ?? constants.apiVersion}`);
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** Headers of every request of a client but the one that authorizes it. */
export function headersOf({ userAgent, headers = {} }: HttpClientOptions): Readonly<Record<string, string>> {
  const own = userAgentOf(constants.userAgent);
  return {
    accept: "application/json",
    "user-agent": userAgent === undefined ? own : `${own} ${userAgent}`,
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  };
}
