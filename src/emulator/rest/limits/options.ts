import type { RouteRow } from "../../../base/tables.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { routes as allRoutes } from "../../../../generated/tables/index.ts";
import { EmulatorError } from "../../error.ts";
import type { RouteName } from "../handlers.ts";
import { type BucketRule, type Rate, usualBuckets, usualRead, usualWrite } from "./rate.ts";

/** How an emulator limits requests, in full. Times go by the emulator's clock. */
export interface RateLimitOptions {
  /** What holds where nothing else is said. @default "default" */
  readonly base?: "default" | "strict" | undefined;
  /** Requests that a bot or user may make in any second, interactions and webhooks apart; Infinity for no limit. @default 50 */
  readonly requestsPerSecond?: number | undefined;
  /** Buckets of these routes. Routes in one entry share it. */
  readonly buckets?: readonly BucketRule[] | undefined;
  /** Routes without a bucket and its headers. */
  readonly unlimited?: readonly RouteName[] | undefined;
  /** Whether there are limits that headers do not show, such as two names of a channel in ten minutes. @default true */
  readonly subLimits?: boolean | undefined;
  /** Answers with 401, 403 and 429 in ten minutes at which the address is blocked; Infinity for never. @default 10000, or 100 if strict */
  readonly invalidRequestLimit?: number | undefined;
  /** Milliseconds for which an address is blocked. @default 600000 */
  readonly blockMs?: number | undefined;
}

/**
 * Which rate limits an emulator keeps: none (`off`), such as Discord's (`default`), or a quarter of each, so that a client
 * which is at fault finds out soon (`strict`).
 */
export type RateLimits = "off" | "default" | "strict" | RateLimitOptions;

/** Part of each limit that is left of it when limits are strict. */
const STRICT = 0.25;
const STRICT_INVALID = 100;

/** A bucket of a route. */
export interface RouteBucket {
  /** Name of the bucket, which routes can share. */
  readonly name: string;
  readonly rate: Rate;
  /** Whether headers do not tell how it stands. */
  readonly unreliable: boolean;
}

/** What an emulator keeps to. */
export interface LimitRules {
  readonly requestsPerSecond: number;
  /** By route; a route that is absent has none. */
  readonly buckets: ReadonlyMap<string, RouteBucket>;
  readonly subLimits: boolean;
  readonly invalidRequestLimit: number;
  readonly blockMs: number;
}

const off: LimitRules = {
  requestsPerSecond: Infinity,
  buckets: new Map(),
  subLimits: false,
  invalidRequestLimit: Infinity,
  blockMs: 0,
};

/** What an option comes to. Throws an {@link EmulatorError} on numbers that make no sense. */
export function limitRules(limits: RateLimits): LimitRules {
  if (limits === "off") return off;
  const options: RateLimitOptions = typeof limits === "string" ? { base: limits } : limits;
  const { base = "default", buckets = [], unlimited = [], subLimits = true } = options;
  const isStrict = base === "strict";
  const {
    requestsPerSecond = constants.globalRequestsPerSecond,
    invalidRequestLimit = isStrict ? STRICT_INVALID : constants.invalidRequestLimit,
    blockMs = constants.invalidRequestWindowSeconds * 1_000,
  } = options;
  check({ requestsPerSecond, invalidRequestLimit, blockMs });
  for (const { limit, windowMs } of buckets) check({ limit, windowMs });
  const usual = (rate: Rate): Rate => (isStrict ? tightened(rate) : rate);
  const rules = new Map<string, RouteBucket>();
  for (const route of allRoutes) {
    if ((unlimited as readonly string[]).includes(route.name)) continue;
    const given = ruleOf(buckets, route);
    const rule = given ?? ruleOf(usualBuckets, route);
    const rate = given ?? usual(rule ?? (route.method === "GET" ? usualRead : usualWrite));
    rules.set(route.name, {
      name: rule?.routes.join() ?? bucketOf(route),
      rate,
      unreliable: route.rateLimit.unreliable === true,
    });
  }
  return { requestsPerSecond, buckets: rules, subLimits, invalidRequestLimit, blockMs };
}

function ruleOf(rules: readonly BucketRule[], { name }: RouteRow): BucketRule | undefined {
  return rules.find(({ routes }) => (routes as readonly string[]).includes(name));
}

/** Routes whose headers do not tell the truth, those of emojis, are limited together. */
function bucketOf({ name, page, rateLimit }: RouteRow): string {
  return rateLimit.unreliable === true ? page : name;
}

function tightened({ limit, windowMs }: Rate): Rate {
  return { limit: Math.max(1, Math.floor(limit * STRICT)), windowMs };
}

function check(numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value > 0)) {
      throw new EmulatorError("EMULATOR_OPTION", `rateLimits: ${name} is a number above 0, not ${value}.`);
    }
  }
}
