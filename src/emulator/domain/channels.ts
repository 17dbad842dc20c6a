import type { Id } from "../../base/id.ts";
import { ChannelType, type DmChannel, type PermissionOverwrite } from "../../../generated/models/channel.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { makeDm } from "../state/make.ts";
import { type GuildChannelFields, makeGuildChannel } from "../state/make-channel.ts";
import type { Messageable, StoredChannel, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { findChannel } from "./find.ts";
import { isGuildChannel, isThread } from "./permissions.ts";
import { asSeen, changeSight } from "./visibility.ts";

/** Makes a channel in a guild. */
export function createChannel(world: World, guildId: Id<"Guild">, fields: GuildChannelFields): StoredGuildChannel {
  const channel = makeGuildChannel(world.ids, guildId, { position: channelsOf(world, guildId).length, ...fields });
  world.channels.set(channel.id, channel);
  world.fire({ type: "CHANNEL_CREATE", to: guildAudience(world, guildId), data: asSeen(world, channel) });
  return channel;
}

/**
 * Changes a channel of a guild. Channels that had the permission overwrites of a category go on having them when those of
 * the category change.
 */
export function updateChannel(world: World, channel: StoredGuildChannel, fields: object): StoredGuildChannel {
  // The route has checked that the fields are those of this type of channel.
  const changed = { ...channel, ...fields };
  const synced = isSameList(channel.permission_overwrites, changed.permission_overwrites)
    ? []
    : childrenOf(world, channel).filter((child) =>
        isSameList(child.permission_overwrites, channel.permission_overwrites),
      );
  const { permission_overwrites: overwrites = [] } = changed;
  const all = [changed, ...synced.map((child) => ({ ...child, permission_overwrites: overwrites }))];
  changeSight(
    world,
    channel.guild_id,
    () => {
      for (const one of all) world.channels.set(one.id, one);
    },
    all.map(({ id }) => id),
  );
  return changed;
}

/** Replaces the permission overwrites of a channel. */
export function updateOverwrites(
  world: World,
  channel: StoredGuildChannel,
  overwrites: readonly PermissionOverwrite[],
): StoredGuildChannel {
  return updateChannel(world, channel, { permission_overwrites: overwrites });
}

/** The channel of a guild with this id, or Discord's refusal. Threads are none. */
export function findGuildChannel(world: World, guildId: Id<"Guild">, id: Id<"Channel">): StoredGuildChannel {
  const channel = findChannel(world, id);
  if (isGuildChannel(channel) && channel.guild_id === guildId) return channel;
  throw problem(404, "UnknownChannel");
}

/** The channels in a category. */
export function childrenOf(world: World, { guild_id: guildId, id }: StoredGuildChannel): readonly StoredGuildChannel[] {
  return channelsOf(world, guildId).filter(({ parent_id: parentId }) => parentId === id);
}

/** The channels of a guild, in the order in which they were made. */
export function channelsOf(world: World, guildId: Id<"Guild">): readonly StoredGuildChannel[] {
  return [...world.channels.values()].filter(
    (channel): channel is StoredGuildChannel => isGuildChannel(channel) && channel.guild_id === guildId,
  );
}

/** The threads of a guild, in the order in which they were started. */
export function threadsOf(world: World, guildId: Id<"Guild">): readonly StoredThread[] {
  return [...world.channels.values()].filter(
    (channel): channel is StoredThread => isThread(channel) && channel.guild_id === guildId,
  );
}

/** The channel if messages can be posted in it, or Discord's refusal. */
export function messageable(channel: StoredChannel): Messageable {
  switch (channel.type) {
    case ChannelType.GuildCategory:
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
    case ChannelType.GuildDirectory:
      throw problem(400, "NotATextChannel");
    default:
      return channel;
  }
}

/** The channel in which the bot and a user write to each other; it is made the first time. */
export function openDm(world: World, user: User): DmChannel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.Dm && channel.recipients?.some((recipient) => recipient.id === user.id))
      return channel;
  }
  const channel = makeDm(world.ids, user);
  world.channels.set(channel.id, channel);
  return channel;
}

function isSameList(a: readonly object[] = [], b: readonly object[] = []): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
