import type { Dispatcher } from "undici";
import { type Clock, systemClock } from "../base/clock.ts";
import { problemOfSecret } from "../base/remote/secret.ts";
import { withKind } from "../base/token.ts";
import { userAgentOf } from "../base/user-agent.ts";
import { constants } from "../../generated/tables/constants.ts";
import { ProxyError } from "./error.ts";
import type { LimiterOptions } from "./limiters.ts";

/** How a {@link ProxyServer} is set up. */
export interface ProxyOptions {
  /** Where Discord is: paths of clients, which begin with `/api/`, go below it. @default "https://discord.com" */
  readonly upstream?: string | URL | undefined;
  /**
   * Token of a bot, or a token with its kind, for requests without one. Whoever reaches the proxy then acts as that bot.
   *
   * @default none: each request brings its own
   */
  readonly token?: string | undefined;
  /**
   * Milliseconds that a request may wait for its turn where it does not say so itself; one that would wait longer is
   * answered with a 429 at once. Less than the clients' own timeouts, so that none gives up on a request that is on its
   * way. @default 10000
   */
  readonly maxWaitMs?: number | undefined;
  /**
   * Milliseconds from the arrival of a request to the head of Discord's answer, the wait included; an upload counts from
   * its end. At least 4 seconds are left for Discord. @default 14000, before @discordjs/rest sends again
   */
  readonly answerMs?: number | undefined;
  /** Bytes that a body may have. @default 536870912 */
  readonly maxBodyBytes?: number | undefined;
  /** Whether clients see how buckets stand (`X-RateLimit-Limit`, `-Remaining`, `-Reset`, `-Reset-After`, `-Bucket`). @default false */
  readonly rateLimitHeaders?: boolean | undefined;
  /**
   * What clients of the shared limiter must know: at least 16 printable characters. @default none: there is no shared
   * limiter
   */
  readonly secret?: string | undefined;
  /** Milliseconds after which a permit counts as lost whose holder gives no sign of life. @default 10000 */
  readonly leaseMs?: number | undefined;
  /** How the limits of each token are kept: see `evenfall/ratelimit`. */
  readonly rateLimits?: Omit<LimiterOptions, "maxWaitMs"> | undefined;
  /** Connections to Discord at most. @default 128 */
  readonly connections?: number | undefined;
  /** Of undici; decides how to connect. It stays open when the proxy is closed. @default a pool of `connections` */
  readonly dispatcher?: Dispatcher | undefined;
  /** @default the machine's monotonic clock */
  readonly clock?: Clock | undefined;
}

/** The options with their defaults. */
export interface Settings {
  /** Of `upstream`. */
  readonly origin: string;
  /** With its kind. */
  readonly token: string | undefined;
  readonly userAgent: string;
  readonly maxWaitMs: number;
  readonly answerMs: number;
  readonly maxBodyBytes: number;
  readonly leaseMs: number;
  readonly rateLimitHeaders: boolean;
  readonly clock: Clock;
}

/** Fills in defaults. Throws a {@link ProxyError} for an option that cannot be. */
export function settingsOf(options: ProxyOptions): Settings {
  const { upstream = new URL(constants.apiUrl).origin, token, rateLimitHeaders = false, clock = systemClock } = options;
  const { maxWaitMs = 10_000, answerMs = 14_000, maxBodyBytes = 536_870_912, leaseMs = 10_000 } = options;
  const problem = options.secret === undefined ? undefined : problemOfSecret(options.secret);
  if (problem !== undefined) throw new ProxyError("PROXY_INPUT", problem);
  for (const [name, value] of Object.entries({ maxWaitMs, answerMs, maxBodyBytes, leaseMs })) {
    if (!(value >= 0))
      throw new ProxyError("PROXY_INPUT", `\`${name}\` is ${value}; give a number that is not negative.`);
  }
  return {
    origin: originOf(upstream),
    token: token === undefined ? undefined : withKind(token),
    userAgent: userAgentOf(constants.userAgent),
    maxWaitMs,
    answerMs,
    maxBodyBytes,
    leaseMs,
    rateLimitHeaders,
    clock,
  };
}

function originOf(upstream: string | URL): string {
  const url = URL.canParse(String(upstream)) ? new URL(upstream) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new ProxyError(
    "PROXY_INPUT",
    "`upstream` is a scheme and a host, such as https://discord.com; clients name the path, /api included.",
  );
}
