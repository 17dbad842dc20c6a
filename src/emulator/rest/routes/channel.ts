import type {
  EditChannelPermissionsBody,
  ModifyChannelBody,
  ModifyGroupDmChannelBody,
  ModifyGuildChannelBody,
  ModifyThreadBody,
} from "../../../../generated/bodies/channel.ts";
import type { SetVoiceChannelStatusBody } from "../../../../generated/bodies/voice.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  ChannelType,
  type GroupDmChannel,
  type PermissionOverwrite,
  PermissionOverwriteType,
} from "../../../../generated/models/channel.ts";
import { GuildFeature } from "../../../../generated/models/guild.ts";
import { castId, type Id } from "../../../base/id.ts";
import { requireAllowedTitle } from "../../domain/auto-moderation/messages.ts";
import { findGuildChannel, updateChannel, updateOverwrites } from "../../domain/channels.ts";
import { deleteChannel } from "../../domain/delete-channel.ts";
import { findGuild } from "../../domain/find.ts";
import { isGroup, updateGroup } from "../../domain/group-dms.ts";
import { hashOf, readDataUri } from "../../domain/images.ts";
import { overwriteAudits, type Overwrites, requireGrantableOverwrites } from "../../domain/overwrites.ts";
import { isGuildChannel, isThread, mayIn } from "../../domain/permissions.ts";
import { shownThread, updateThread } from "../../domain/threads.ts";
import { announceTyping } from "../../domain/typing.ts";
import { setVoiceStatus } from "../../domain/voice.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, StoredGuildChannel, StoredThread } from "../../state/world.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { defined } from "../defined.ts";
import { channelFields, shownOverwrite } from "./channel-fields.ts";
import { changedThread, checkedTags } from "./thread-fields.ts";

/** Answers routes of the page `channel`. */
export const channelHandlers: Handlers = {
  getChannel(call) {
    const channel = call.channel();
    return isThread(channel) ? shownThread(call.world, channel) : channel;
  },

  modifyChannel(call) {
    const channel = call.channel();
    if (isGroup(channel)) return modifyGroup(call, channel, call.body<ModifyGroupDmChannelBody>());
    if (isThread(channel)) return modifyThread(call, channel, call.body<ModifyThreadBody>());
    if (!isGuildChannel(channel)) throw problem(400, "ChannelTypeNotAllowed");
    // The validator has seen that the body fits one of the kinds of channels; `channelFields` takes what this one has.
    return modifyGuildChannel(call, channel, call.body<ModifyChannelBody>());
  },

  deleteChannel(call) {
    const channel = call.channel();
    if ("guild_id" in channel) {
      const stored = findGuild(call.world, channel.guild_id);
      const { public_updates_channel_id: updates, rules_channel_id: rules } = stored.guild;
      if (channel.id === updates || channel.id === rules) throw problem(400, "CommunityChannelRequired");
      const action = isThread(channel) ? AuditLogEvent.ThreadDelete : AuditLogEvent.ChannelDelete;
      deleteChannel(call.world, channel);
      call.audit(stored, { action, target: channel.id, before: channel });
    } else deleteChannel(call.world, channel);
    return channel;
  },

  editChannelPermissions(call) {
    const { channel, stored, target } = overwritePlace(call);
    const body = call.body<EditChannelPermissionsBody>();
    const isRole = body.type === PermissionOverwriteType.Role;
    const exists = isRole ? stored.guild.roles.some(({ id }) => id === target) : stored.members.has(castId(target));
    if (!exists) throw problem(404, "UnknownPermissionOverwrite");
    const overwrite = shownOverwrite(stored, { ...body, id: target });
    setOverwrites(call, stored, channel, [...others(channel, target), overwrite]);
    return undefined;
  },

  deleteChannelPermission(call) {
    const { channel, stored, target } = overwritePlace(call);
    const rest = others(channel, target);
    if (rest.length === channel.permission_overwrites?.length) throw problem(404, "UnknownPermissionOverwrite");
    setOverwrites(call, stored, channel, rest);
    return undefined;
  },

  setVoiceChannelStatus(call) {
    const channel = call.channel();
    const { status } = call.body<SetVoiceChannelStatusBody>();
    setVoiceStatus(call.world, channel, status);
    if ("guild_id" in channel) {
      call.audit(findGuild(call.world, channel.guild_id), {
        action: status === null ? AuditLogEvent.VoiceChannelStatusDelete : AuditLogEvent.VoiceChannelStatusCreate,
        target: channel.id,
        options: status === null ? undefined : { status },
      });
    }
    return undefined;
  },

  triggerTypingIndicator(call) {
    announceTyping(call.world, call.channel(), call.user());
    return undefined;
  },
};

function modifyGroup(call: Call, group: GroupDmChannel, body: ModifyGroupDmChannelBody): GroupDmChannel {
  const icon = body.icon === undefined ? undefined : hashOf(readDataUri(body.icon));
  return updateGroup(call.world, group, call.user(), defined({ name: body.name, icon }));
}

function modifyThread(call: Call, before: StoredThread, body: ModifyThreadBody): StoredThread {
  if (before.thread_metadata.archived && body.archived !== false) throw problem(400, "ThreadArchived");
  const stored = findGuild(call.world, before.guild_id);
  const parent = findGuildChannel(call.world, before.guild_id, before.parent_id);
  const { applied_tags: wanted } = body;
  const mayManage = mayIn(call.world, parent, call.user().id, "ManageThreads");
  const tags = wanted === undefined ? undefined : checkedTags(parent, wanted, before.applied_tags ?? [], mayManage);
  if (body.name !== undefined && body.name !== before.name)
    requireAllowedTitle(call.world, parent, call.user(), body.name);
  const now = new Date(call.world.time.nowMs).toISOString();
  const after = updateThread(call.world, before, changedThread(before, body, tags, now));
  call.audit(stored, {
    action: AuditLogEvent.ThreadUpdate,
    target: after.id,
    before: settingsOf(before),
    after: settingsOf(after),
  });
  return shownThread(call.world, after);
}

/** What the audit log shows of a thread. */
function settingsOf({ thread_metadata: metadata, ...thread }: StoredThread): object {
  const { archive_timestamp: _at, ...settings } = metadata;
  return { ...thread, ...settings };
}

function modifyGuildChannel(call: Call, before: StoredGuildChannel, body: ModifyGuildChannelBody): StoredGuildChannel {
  const stored = findGuild(call.world, before.guild_id);
  const type = body.type ?? before.type;
  if (type !== before.type) requireConvertible(stored, before);
  const { permission_overwrites: wanted } = body;
  if (wanted !== undefined) {
    const overwrites = (wanted ?? []).map((overwrite) => shownOverwrite(stored, overwrite));
    requireGrantableOverwrites(call.world, stored, before, call.user().id, overwrites);
  }
  const fields = channelFields(call.world, stored, type, body);
  const after = updateChannel(call.world, before, { ...fields, type });
  const { permission_overwrites: was, ...settingsBefore } = before;
  const { permission_overwrites: is, ...settingsAfter } = after;
  if (JSON.stringify(settingsBefore) !== JSON.stringify(settingsAfter)) {
    call.audit(stored, {
      action: AuditLogEvent.ChannelUpdate,
      target: after.id,
      before: settingsBefore,
      after: settingsAfter,
    });
  }
  auditOverwrites(call, stored, before.id, was, is);
  return after;
}

/** Text channels become announcement channels and back, where there is news. */
function requireConvertible({ guild }: StoredGuild, { type }: StoredGuildChannel): void {
  const features: readonly string[] = guild.features;
  const hasNews = features.includes(GuildFeature.News) || features.includes(GuildFeature.Community);
  const fits = type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
  if (!fits || !hasNews) throw problem(400, "ChannelTypeNotAllowed");
}

function overwritePlace(call: Call): {
  readonly channel: StoredGuildChannel;
  readonly stored: StoredGuild;
  readonly target: Id<"Role">;
} {
  const channel = call.channel();
  if (!isGuildChannel(channel)) throw problem(400, "ChannelTypeNotAllowed");
  return { channel, stored: findGuild(call.world, channel.guild_id), target: call.id("overwrite_id") };
}

function others(
  { permission_overwrites: all = [] }: StoredGuildChannel,
  target: string,
): readonly PermissionOverwrite[] {
  return all.filter(({ id }) => id !== target);
}

function setOverwrites(
  call: Call,
  stored: StoredGuild,
  channel: StoredGuildChannel,
  overwrites: readonly PermissionOverwrite[],
): void {
  requireGrantableOverwrites(call.world, stored, channel, call.user().id, overwrites);
  updateOverwrites(call.world, channel, overwrites);
  auditOverwrites(call, stored, channel.id, channel.permission_overwrites, overwrites);
}

function auditOverwrites(
  call: Call,
  stored: StoredGuild,
  channelId: Id<"Channel">,
  before: Overwrites,
  after: Overwrites,
): void {
  for (const fields of overwriteAudits(stored, channelId, before, after)) call.audit(stored, fields);
}
