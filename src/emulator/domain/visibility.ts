import { toBits } from "../../base/bits.ts";
import { castId, type Id } from "../../base/id.ts";
import { ChannelFlag, ChannelType, PermissionOverwriteType } from "../../../generated/models/channel.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { canView, isGuildChannel, isThread } from "./permissions.ts";

/**
 * A channel as the gateway shows it to the bot: one that it may not view is obfuscated.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-obfuscated-channels
 */
export function asSeen(world: World, channel: StoredGuildChannel): StoredGuildChannel {
  const guild = world.guilds.get(channel.guild_id);
  if (guild === undefined || canView(world, guild, channel, world.bot.id)) return channel;
  const { guild_id: guildId, id, parent_id: parentId = null, position, type } = channel;
  const everyone = {
    id: castId<"Role">(guild.guild.id),
    type: PermissionOverwriteType.Role,
    allow: toBits<"Permission">(0n),
    deny: toBits<"Permission">(Permission.ViewChannel),
  };
  return {
    id,
    type,
    position,
    name: constants.hiddenChannelName,
    flags: ChannelFlag.ChannelObfuscated,
    permission_overwrites: [everyone],
    parent_id: parentId,
    guild_id: guildId,
  };
}

/** Tells of a channel that changed. */
export function announceChannel(world: World, channel: StoredGuildChannel): void {
  world.fire({ type: "CHANNEL_UPDATE", to: guildAudience(world, channel.guild_id), data: asSeen(world, channel) });
}

/**
 * Makes a change that may let the bot see more or fewer channels of a guild, then tells of the channels for which that is
 * so, and of those that were changed anyhow. Changes of roles, of the roles of members and of overwrites go through it.
 */
export function changeSight<T>(
  world: World,
  guildId: Id<"Guild">,
  change: () => T,
  changed: readonly Id<"Channel">[] = [],
): T {
  const before = viewable(world, guildId);
  const result = change();
  const after = viewable(world, guildId);
  for (const channel of world.channels.values()) {
    if (!isGuildChannel(channel) || channel.guild_id !== guildId) continue;
    const isTold = changed.includes(channel.id) || before.has(channel.id) !== after.has(channel.id);
    if (isTold) announceChannel(world, channel);
  }
  syncThreads(world, guildId, new Set([...after].filter((id) => !before.has(id))));
  return result;
}

/** Tells the bot of the active threads of channels that it has come to see. */
function syncThreads(world: World, guildId: Id<"Guild">, gained: ReadonlySet<Id<"Channel">>): void {
  const guild = world.guilds.get(guildId);
  const channelIds = [...gained].filter((id) => world.channels.get(id)?.type !== ChannelType.GuildCategory);
  if (guild === undefined || channelIds.length === 0) return;
  const threads = [...world.channels.values()].filter(
    (channel): channel is StoredThread =>
      isThread(channel) &&
      gained.has(channel.parent_id) &&
      !channel.thread_metadata.archived &&
      canView(world, guild, channel, world.bot.id),
  );
  const members = threads.flatMap(({ id }) => world.threadMembers.get(id)?.get(world.bot.id) ?? []);
  const to = guildAudience(world, guildId);
  world.fire({ type: "THREAD_LIST_SYNC", to, data: { guild_id: guildId, channel_ids: channelIds, threads, members } });
}

function viewable(world: World, guildId: Id<"Guild">): ReadonlySet<Id<"Channel">> {
  const guild = world.guilds.get(guildId);
  const seen = new Set<Id<"Channel">>();
  if (guild === undefined) return seen;
  for (const channel of world.channels.values()) {
    if (!isGuildChannel(channel) || channel.guild_id !== guildId) continue;
    if (canView(world, guild, channel, world.bot.id)) seen.add(channel.id);
  }
  return seen;
}
