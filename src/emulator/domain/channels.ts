import type { Id } from "../../base/id.ts";
import { ChannelType, type DmChannel } from "../../../generated/models/channel.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { type GuildChannelFields, makeDm, makeGuildChannel } from "../state/make.ts";
import type { Messageable, StoredChannel, StoredGuildChannel, World } from "../state/world.ts";
import { audienceOf } from "./audience.ts";

/** Makes a channel in a guild. */
export function createChannel(world: World, guildId: Id<"Guild">, fields: GuildChannelFields): StoredGuildChannel {
  const channel = makeGuildChannel(world.ids, guildId, { position: channelsOf(world, guildId).length, ...fields });
  world.channels.set(channel.id, channel);
  world.fire({ type: "CHANNEL_CREATE", to: { guild: guildId }, data: channel });
  return channel;
}

/** Changes a channel. */
export function updateChannel(world: World, channel: StoredChannel, fields: object): StoredChannel {
  const changed: StoredChannel = { ...channel, ...fields };
  world.channels.set(channel.id, changed);
  if (changed.type !== ChannelType.Dm) {
    world.fire({ type: "CHANNEL_UPDATE", to: audienceOf(world, changed), data: changed });
  }
  return changed;
}

/** Removes a channel with its messages. A direct one is only closed, of which nobody is told. */
export function deleteChannel(world: World, channel: StoredChannel): StoredChannel {
  world.channels.delete(channel.id);
  world.messages.delete(channel.id);
  if (channel.type !== ChannelType.Dm) {
    world.fire({ type: "CHANNEL_DELETE", to: audienceOf(world, channel), data: channel });
  }
  return channel;
}

/** The channels of a guild, in the order in which they were made. */
export function channelsOf(world: World, guildId: Id<"Guild">): readonly StoredGuildChannel[] {
  return [...world.channels.values()].filter(
    (channel): channel is StoredGuildChannel => channel.type !== ChannelType.Dm && channel.guild_id === guildId,
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
