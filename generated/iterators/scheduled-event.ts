// Generated from schema/routes/scheduled-event.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type {
  GetGuildScheduledEventExceptionUsersQuery,
  GetGuildScheduledEventUsersQuery,
} from "../bodies/scheduled-event.ts";
import type { ScheduledEventUser } from "../models/scheduled-event.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getGuildScheduledEventExceptionUsers, getGuildScheduledEventUsers } from "../requests/scheduled-event.ts";

/**
 * Goes through all pages of `getGuildScheduledEventUsers`. By rising id from `after` on; given `before`, by falling
 * id from there.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
 */
export function iterGuildScheduledEventUsers(
  executor: Executor,
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  query?: Omit<GetGuildScheduledEventUsersQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ScheduledEventUser, void, undefined> {
  return iterate<ScheduledEventUser, GetGuildScheduledEventUsersQuery>(
    executor,
    (page) => getGuildScheduledEventUsers(guildId, guildScheduledEventId, page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "user_id", min: 1, max: 100 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `getGuildScheduledEventExceptionUsers`. By rising id from `after` on; given `before`, by
 * falling id from there.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-exception-users
 */
export function iterGuildScheduledEventExceptionUsers(
  executor: Executor,
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  guildScheduledEventExceptionId: IdInput<"ScheduledEventException">,
  query?: Omit<GetGuildScheduledEventExceptionUsersQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ScheduledEventUser, void, undefined> {
  return iterate<ScheduledEventUser, GetGuildScheduledEventExceptionUsersQuery>(
    executor,
    (page) =>
      getGuildScheduledEventExceptionUsers(guildId, guildScheduledEventId, guildScheduledEventExceptionId, page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "user_id", min: 1, max: 100 },
    query,
    options,
  );
}
