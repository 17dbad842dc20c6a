// Generated from schema/routes/guild.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { GetGuildBansQuery, GetGuildJoinRequestsQuery, ListGuildMembersQuery } from "../bodies/guild.ts";
import type { Ban, Member } from "../models/guild.ts";
import type { JoinRequest } from "../models/onboarding.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getGuildBans, getGuildJoinRequests, listGuildMembers } from "../requests/guild.ts";

/**
 * Goes through all pages of `listGuildMembers`. By rising id from `after` on.
 *
 * @see https://docs.discord.com/developers/resources/guild#list-guild-members
 */
export function iterGuildMembers(
  executor: Executor,
  guildId: IdInput<"Guild">,
  query?: Omit<ListGuildMembersQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<Member, void, undefined> {
  return iterate<Member, ListGuildMembersQuery>(
    executor,
    (page) => listGuildMembers(guildId, page),
    { by: "id", cursor: "after", limit: "limit", key: "user.id", min: 1, max: 1000 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `getGuildBans`. By rising id from `after` on; given `before`, by falling id from there.
 * Needs BanMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-bans
 */
export function iterGuildBans(
  executor: Executor,
  guildId: IdInput<"Guild">,
  query?: Omit<GetGuildBansQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<Ban, void, undefined> {
  return iterate<Ban, GetGuildBansQuery>(
    executor,
    (page) => getGuildBans(guildId, page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "user.id", min: 1, max: 1000 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `getGuildJoinRequests`. By falling id from `before` on; given `after`, by rising id from
 * there. Needs KickMembers or ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests
 */
export function iterGuildJoinRequests(
  executor: Executor,
  guildId: IdInput<"Guild">,
  query?: Omit<GetGuildJoinRequestsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<JoinRequest, void, undefined> {
  return iterate<JoinRequest, GetGuildJoinRequestsQuery>(
    executor,
    (page) => getGuildJoinRequests(guildId, page),
    {
      by: "id",
      cursor: "before",
      backwards: "after",
      limit: "limit",
      items: "guild_join_requests",
      key: "id",
      min: 1,
      max: 100,
    },
    query,
    options,
  );
}
