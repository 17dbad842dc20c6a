import type { CreateGuildChannelBody } from "../../../../generated/bodies/channel.ts";
import type { ModifyGuildChannelPositionsEntry } from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { castId, id } from "../../../base/id.ts";
import { channelsOf, createChannel, findGuildChannel, updateChannel } from "../../domain/channels.ts";
import { requireGrantableOverwrites } from "../../domain/overwrites.ts";
import { canView, isGuildChannel } from "../../domain/permissions.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, StoredGuildChannel } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { channelFields, requireCategory, shownOverwrite } from "./channel-fields.ts";

/** Answers the routes of the page `guild` that are about channels. */
export const guildChannelHandlers: Handlers = {
  getGuildChannels(call) {
    const stored = call.guild();
    const user = call.user();
    return channelsOf(call.world, stored.guild.id).filter((channel) => canView(call.world, stored, channel, user.id));
  },

  createGuildChannel(call) {
    const stored = call.guild();
    const body = call.body<CreateGuildChannelBody>();
    const type = body.type ?? ChannelType.GuildText;
    const overwrites = (body.permission_overwrites ?? []).map((overwrite) => shownOverwrite(stored, overwrite));
    requireGrantableOverwrites(call.world, stored, undefined, call.user().id, overwrites);
    const fields = channelFields(call.world, stored, type, body);
    const channel = createChannel(call.world, stored.guild.id, { ...fields, type, name: body.name });
    call.audit(stored, { action: AuditLogEvent.ChannelCreate, target: channel.id, after: channel });
    return channel;
  },

  modifyGuildChannelPositions(call) {
    const stored = call.guild();
    const entries = call.body<readonly ModifyGuildChannelPositionsEntry[]>();
    const moves = entries.map((entry) => ({
      entry,
      before: findGuildChannel(call.world, stored.guild.id, castId(id(entry.id))),
    }));
    const moved = moves.filter(({ entry, before }) => changesCategory(before, entry));
    if (moved.length > 1) throw problem(400, "OneParentAtATime");
    for (const { before, entry } of moves) requireMovable(call, stored, before, entry);
    for (const { before, entry } of moves) {
      const parent = typeof entry.parent_id === "string" ? call.world.channels.get(id(entry.parent_id)) : undefined;
      const locked = entry.lock_permissions === true && parent !== undefined && isGuildChannel(parent);
      const fields = defined({
        position: entry.position ?? undefined,
        parent_id: entry.parent_id,
        flags: entry.flags ?? undefined,
        permission_overwrites: locked ? parent.permission_overwrites : undefined,
      });
      const after = updateChannel(call.world, before, fields);
      call.audit(stored, { action: AuditLogEvent.ChannelUpdate, target: after.id, before, after });
    }
    return undefined;
  },
};

function changesCategory(
  channel: StoredGuildChannel,
  { parent_id: parentId }: ModifyGuildChannelPositionsEntry,
): boolean {
  return parentId !== undefined && parentId !== (channel.parent_id ?? null);
}

/** Refuses a move that needs more than the permission to manage channels in the guild. */
function requireMovable(
  call: Call,
  guild: StoredGuild,
  channel: StoredGuildChannel,
  entry: ModifyGuildChannelPositionsEntry,
): void {
  if (!changesCategory(channel, entry)) {
    call.require("ManageChannels", { guild });
    return;
  }
  requireCategory(call.world, guild, entry.parent_id);
  call.require("ManageChannels", { guild, channel });
  const parent = typeof entry.parent_id === "string" ? call.world.channels.get(id(entry.parent_id)) : undefined;
  if (parent !== undefined && isGuildChannel(parent)) call.require("ManageChannels", { guild, channel: parent });
  if (entry.lock_permissions === true) call.require("ManageRoles", { guild, channel });
}
