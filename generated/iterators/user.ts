// Generated from schema/routes/user.json by codegen/emit/iterators.ts. Do not edit.

import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { GetCurrentUserGuildsQuery } from "../bodies/user.ts";
import type { CurrentUserGuild } from "../models/user.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getCurrentUserGuilds } from "../requests/user.ts";

/**
 * Goes through all pages of `getCurrentUserGuilds`. By rising id from `after` on; given `before`, by falling id from
 * there.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
 */
export function iterCurrentUserGuilds(
  executor: Executor,
  query?: Omit<GetCurrentUserGuildsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<CurrentUserGuild, void, undefined> {
  return iterate<CurrentUserGuild, GetCurrentUserGuildsQuery>(
    executor,
    (page) => getCurrentUserGuilds(page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "id", min: 1, max: 200 },
    query,
    options,
  );
}
