import type { ModifyGuildBody } from "../../../../generated/bodies/guild.ts";
import type { GetGuildQuery, ListGuildMembersQuery } from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { Guild } from "../../../../generated/models/guild.ts";
import { findMember } from "../../domain/find.ts";
import { updateGuild } from "../../domain/guilds.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers routes of the page `guild`; those of roles stand in `role.ts`, those of channels in `guild-channel.ts`. */
export const guildHandlers: Handlers = {
  getGuild(call) {
    const { guild, members } = call.guild();
    if (call.query<GetGuildQuery>().with_counts !== true) return guild;
    return { ...guild, approximate_member_count: members.size, approximate_presence_count: members.size };
  },

  modifyGuild(call) {
    const { name, description, afk_timeout: afkTimeout } = call.body<ModifyGuildBody>();
    const fields: Partial<Guild> = defined({ name: name ?? undefined, description, afk_timeout: afkTimeout });
    const stored = call.guild();
    const before = stored.guild;
    const after = updateGuild(call.world, stored, fields);
    call.audit(stored, { action: AuditLogEvent.GuildUpdate, target: after.id, before, after });
    return after;
  },

  listGuildMembers(call) {
    const { limit = 1, after } = call.query<ListGuildMembersQuery>();
    return oldestFirst([...call.guild().members.values()], { after, limit }, ({ user }) => user.id);
  },

  getGuildMember: (call) => findMember(call.guild(), call.id<"User">("user_id")),
};
