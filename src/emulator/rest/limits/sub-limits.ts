import { JsonErrorCode } from "../../../../generated/models/errors.ts";
import type { RouteName } from "../handlers.ts";
import type { Rate } from "./rate.ts";
import type { LimitScope } from "./refusal.ts";

/** A limit within a bucket that its headers do not show: on some requests of a route only. */
export interface SubLimit extends Rate {
  readonly route: RouteName;
  /** Fields of the body of which one must be there for a request to count. @default any request counts */
  readonly fields?: readonly string[] | undefined;
  readonly scope: LimitScope;
  /** What a 429 says besides. */
  readonly code?: number | undefined;
}

const TEN_MINUTES_MS = 600_000;

/**
 * The sub-limits that are known. That on new commands is kept where commands are: it counts what is made, not requests.
 *
 * @see https://github.com/discord/discord-api-docs/issues/1900
 */
export const subLimits: readonly SubLimit[] = [
  {
    route: "modifyChannel",
    fields: ["name", "topic"],
    limit: 2,
    windowMs: TEN_MINUTES_MS,
    scope: "shared",
    code: JsonErrorCode.ChannelWriteRateLimited,
  },
];

/** The sub-limits on which a request to a route with this body draws. */
export function subLimitsOf(route: string, body: unknown): readonly SubLimit[] {
  return subLimits.filter((rule) => {
    if (rule.route !== route) return false;
    if (rule.fields === undefined) return true;
    return typeof body === "object" && body !== null && rule.fields.some((field) => field in body);
  });
}
