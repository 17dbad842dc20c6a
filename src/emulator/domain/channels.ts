import type { Id } from "../../base/id.ts";
import { ChannelType, type DmChannel } from "../../../generated/models/channel.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { type GuildChannelFields, makeDm, makeGuildChannel } from "../state/make.ts";
import type { Messageable, StoredChannel, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { audienceOf, guildAudience } from "./audience.ts";
import { isGuildChannel, isThread } from "./permissions.ts";
import { announceChannel, asSeen } from "./visibility.ts";

/** Makes a channel in a guild. */
export function createChannel(world: World, guildId: Id<"Guild">, fields: GuildChannelFields): StoredGuildChannel {
  const channel = makeGuildChannel(world.ids, guildId, { position: channelsOf(world, guildId).length, ...fields });
  world.channels.set(channel.id, channel);
  world.fire({ type: "CHANNEL_CREATE", to: guildAudience(world, guildId), data: asSeen(world, channel) });
  return channel;
}

/** Changes a channel. */
export function updateChannel(world: World, channel: StoredChannel, fields: object): StoredChannel {
  const changed: StoredChannel = { ...channel, ...fields };
  world.channels.set(channel.id, changed);
  if (isThread(changed)) world.fire({ type: "THREAD_UPDATE", to: audienceOf(world, changed), data: changed });
  else if (isGuildChannel(changed)) announceChannel(world, changed);
  return changed;
}

/** Removes a channel with its messages. A direct one is only closed, of which nobody is told. */
export function deleteChannel(world: World, channel: StoredChannel): StoredChannel {
  const to = audienceOf(world, channel);
  const shown = isGuildChannel(channel) ? asSeen(world, channel) : undefined;
  world.channels.delete(channel.id);
  world.messages.delete(channel.id);
  if (isThread(channel)) {
    const { guild_id: guildId, id, parent_id: parentId, type } = channel;
    world.threadMembers.delete(id);
    world.fire({ type: "THREAD_DELETE", to, data: { id, guild_id: guildId, parent_id: parentId, type } });
  } else if (shown !== undefined) {
    world.fire({ type: "CHANNEL_DELETE", to: guildAudience(world, shown.guild_id), data: shown });
  }
  return channel;
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
