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

const DAY_MS = 86_400_000;
const TEN_MINUTES_MS = 600_000;

/**
 * The sub-limits that are known.
 *
 * @see https://github.com/discord/discord-api-docs/issues/1900 for names of channels
 * @see https://docs.discord.com/developers/interactions/application-commands#registering-a-command for commands
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
  {
    route: "createGlobalApplicationCommand",
    limit: 200,
    windowMs: DAY_MS,
    scope: "user",
    code: JsonErrorCode.MaximumDailyApplicationCommandCreates,
  },
  {
    route: "createGuildApplicationCommand",
    limit: 200,
    windowMs: DAY_MS,
    scope: "user",
    code: JsonErrorCode.MaximumDailyApplicationCommandCreates,
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
