import type { CreateChannelInviteBody } from "../../../../generated/bodies/channel.ts";
import type {
  BulkAddTargetUsersBody,
  BulkDeleteTargetUsersBody,
  CreateGuildInviteBody,
  GetInviteQuery,
  UpdateTargetUsersBody,
} from "../../../../generated/bodies/invite.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { GuildInvite } from "../../../../generated/models/invite.ts";
import { type Id, id } from "../../../base/id.ts";
import { findChannel, findGuild, findUser } from "../../domain/find.ts";
import { memberCounts } from "../../domain/guilds.ts";
import {
  addTargetUsers,
  findTargetUsers,
  findTargetUsersJob,
  removeTargetUsers,
  setTargetUsers,
  writeTargetUsers,
} from "../../domain/invite-targets.ts";
import {
  createInvite,
  deleteInvite,
  findInvite,
  invitableChannel,
  invitesOf,
  similarInvite,
} from "../../domain/invites.ts";
import { isGuildChannel, meets, permissionsIn } from "../../domain/permissions.ts";
import { inviteSettings, managedInvite, shownInvite } from "../../domain/shown-invite.ts";
import { problem } from "../../problem.ts";
import type { StoredInvite } from "../../state/invite.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { inviteFields, targetUsersIn } from "./invite-fields.ts";

/** Answers the routes of the page `invite`, and those that make invites and list them. */
export const inviteHandlers: Handlers = {
  createChannelInvite(call) {
    // Groups, to which the other kind of body belongs, are not for bots.
    const body: CreateGuildInviteBody = call.body<CreateChannelInviteBody | undefined>() ?? {};
    const channel = invitableChannel(call.channel());
    const guild = findGuild(call.world, channel.guild_id);
    const { id: userId } = call.user();
    const fields = inviteFields(call, guild, channel, body);
    const known = body.unique === true ? undefined : similarInvite(call.world, channel, userId, fields);
    if (known !== undefined) return managedInvite(call.world, known);
    const invite = createInvite(call.world, channel, userId, fields);
    call.audit(guild, { action: AuditLogEvent.InviteCreate, target: null, after: inviteSettings(invite) });
    return managedInvite(call.world, invite);
  },

  getChannelInvites(call) {
    const channel = call.channel();
    if (!isGuildChannel(channel)) throw problem(400, "ChannelTypeNotAllowed");
    return invitesOf(call.world, channel.guild_id)
      .filter(({ channelId }) => channelId === channel.id)
      .map((invite) => managedInvite(call.world, invite));
  },

  getGuildInvites(call) {
    const guild = call.guild();
    const manages = meets(permissionsIn(call.world, { guild }, call.user().id), "ManageGuild");
    const shown = manages ? managedInvite : shownInvite;
    return invitesOf(call.world, guild.guild.id).map((invite) => shown(call.world, invite));
  },

  getInvite(call) {
    const query = call.query<GetInviteQuery>();
    const invite = named(call);
    const counts = query.with_counts === true ? memberCounts(call.world, findGuild(call.world, invite.guildId)) : {};
    return { ...shownInvite(call.world, invite), ...counts, ...eventOf(call, invite, query) };
  },

  deleteInvite(call) {
    const invite = named(call);
    const guild = findGuild(call.world, invite.guildId);
    const channel = findChannel(call.world, invite.channelId);
    if (!isGuildChannel(channel)) throw problem(404, "UnknownInvite");
    const { id: userId } = call.user();
    const managesAll = meets(permissionsIn(call.world, { guild }, userId), "ManageGuild");
    if (managesAll) call.require("ManageGuild", { guild });
    else call.require("ManageChannels", { guild, channel });
    const shown = shownInvite(call.world, invite);
    deleteInvite(call.world, invite);
    call.audit(guild, { action: AuditLogEvent.InviteDelete, target: null, before: inviteSettings(invite) });
    return shown;
  },

  getTargetUsers(call) {
    const targets = findTargetUsers(named(call));
    call.contentType = "text/csv; charset=utf-8";
    return writeTargetUsers(targets);
  },

  getTargetUsersJobStatus: (call) => findTargetUsersJob(named(call)),

  updateTargetUsers(call) {
    const targetUsers = targetUsersIn(call, call.body<UpdateTargetUsersBody>().target_users_file);
    setTargetUsers(call.world, named(call), targetUsers);
    return undefined;
  },

  addTargetUser(call) {
    addTargetUsers(call.world, named(call), [findUser(call.world, call.id("user_id")).id]);
    return undefined;
  },

  removeTargetUser(call) {
    removeTargetUsers(call.world, named(call), [call.id("user_id")]);
    return undefined;
  },

  bulkAddTargetUsers(call) {
    addTargetUsers(call.world, named(call), users(call.body<BulkAddTargetUsersBody>()));
    return undefined;
  },

  bulkDeleteTargetUsers(call) {
    removeTargetUsers(call.world, named(call), users(call.body<BulkDeleteTargetUsersBody>()));
    return undefined;
  },
};

/** The invite in the path. */
function named(call: Call): StoredInvite {
  return findInvite(call.world, call.text("code"));
}

/** The event that is asked for, if it is one of the guild. */
function eventOf(
  { world }: Call,
  { guildId }: StoredInvite,
  { guild_scheduled_event_id: eventId }: GetInviteQuery,
): Pick<GuildInvite, "guild_scheduled_event"> {
  const stored = eventId === undefined ? undefined : findGuild(world, guildId).scheduledEvents.get(id(eventId));
  return stored === undefined ? {} : { guild_scheduled_event: { ...stored.event, user_count: stored.users.size } };
}

function users({ user_ids: userIds }: BulkAddTargetUsersBody): readonly Id<"User">[] {
  return userIds.map((userId) => id<"User">(userId));
}
