import type { CreateGuildChannelBody } from "../../../../generated/bodies/channel.ts";
import type { ModifyGuildBody } from "../../../../generated/bodies/guild.ts";
import type { GetGuildQuery, ListGuildMembersQuery } from "../../../../generated/bodies/guild.ts";
import type { Guild } from "../../../../generated/models/guild.ts";
import { channelsOf, createChannel } from "../../domain/channels.ts";
import { findGuild, findMember } from "../../domain/find.ts";
import { updateGuild } from "../../domain/guilds.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { channelFields } from "./channel-fields.ts";

/** Answers routes of the page `guild`. */
export const guildHandlers: Handlers = {
  getGuild(call) {
    const { guild, members } = guildOf(call);
    if (call.query<GetGuildQuery>().with_counts !== true) return guild;
    return { ...guild, approximate_member_count: members.size, approximate_presence_count: members.size };
  },

  modifyGuild(call) {
    const { name, description, afk_timeout: afkTimeout } = call.body<ModifyGuildBody>();
    const fields: Partial<Guild> = defined({ name: name ?? undefined, description, afk_timeout: afkTimeout });
    return updateGuild(call.world, guildOf(call), fields);
  },

  getGuildChannels: (call) => channelsOf(call.world, guildOf(call).guild.id),

  createGuildChannel(call) {
    const { guild } = guildOf(call);
    const body = call.body<CreateGuildChannelBody>();
    const { name, type } = body;
    return createChannel(call.world, guild.id, {
      ...channelFields(body),
      name,
      ...(type === undefined || type === null ? {} : { type }),
    });
  },

  listGuildMembers(call) {
    const { limit = 1, after = "0" } = call.query<ListGuildMembersQuery>();
    const members = [...guildOf(call).members].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
    return members
      .filter(([userId]) => BigInt(userId) > BigInt(after))
      .slice(0, limit)
      .map(([, member]) => member);
  },

  getGuildMember: (call) => findMember(guildOf(call), call.id<"User">("user_id")),

  getGuildRoles: (call) => guildOf(call).guild.roles,

  getGuildRole(call) {
    const role = guildOf(call).guild.roles.find(({ id }) => id === call.id<"Role">("role_id"));
    if (role === undefined) throw problem(404, "UnknownRole");
    return role;
  },
};

function guildOf(call: Call): StoredGuild {
  return findGuild(call.world, call.id("guild_id"));
}
