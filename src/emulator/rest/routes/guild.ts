import type { CreateGuildChannelBody } from "../../../../generated/bodies/channel.ts";
import type { GetGuildQuery, ModifyGuildBody } from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { Guild } from "../../../../generated/models/guild.ts";
import { channelsOf, createChannel } from "../../domain/channels.ts";
import { updateGuild } from "../../domain/guilds.ts";
import { canView } from "../../domain/permissions.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { channelFields } from "./channel-fields.ts";

/** Answers routes of the page `guild`; those of roles, members and bans stand in files of their own. */
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

  getGuildChannels(call) {
    const stored = call.guild();
    const user = call.user();
    return channelsOf(call.world, stored.guild.id).filter((channel) => canView(call.world, stored, channel, user.id));
  },

  createGuildChannel(call) {
    const { guild } = call.guild();
    const body = call.body<CreateGuildChannelBody>();
    const { name, type } = body;
    return createChannel(call.world, guild.id, {
      ...channelFields(body),
      name,
      ...(type === undefined || type === null ? {} : { type }),
    });
  },
};
