import type { Id } from "../../base/id.ts";
import type { DmChannel, GuildChannel } from "../../../generated/models/channel.ts";
import type { User } from "../../../generated/models/user.ts";
import { makeDm, makeGuildChannel } from "../state/make.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { audienceOf } from "./audience.ts";

/** Makes a channel in a guild. */
export function createChannel(
  world: World,
  guildId: Id<"Guild">,
  fields: Partial<GuildChannel> & { readonly name: string },
): GuildChannel {
  const channel = makeGuildChannel(world.ids, guildId, { position: channelsOf(world, guildId).length, ...fields });
  world.channels.set(channel.id, channel);
  world.fire({ type: "CHANNEL_CREATE", to: { guild: guildId }, data: channel });
  return channel;
}

/** Changes a channel. */
export function updateChannel(world: World, channel: StoredChannel, fields: Partial<GuildChannel>): StoredChannel {
  // The fields are those of the channel's own kind: the route takes no others for it.
  const changed = { ...channel, ...fields } as StoredChannel;
  world.channels.set(channel.id, changed);
  world.fire({ type: "CHANNEL_UPDATE", to: audienceOf(world, changed), data: changed });
  return changed;
}

/** Removes a channel with its messages. */
export function deleteChannel(world: World, channel: StoredChannel): StoredChannel {
  world.channels.delete(channel.id);
  world.messages.delete(channel.id);
  world.fire({ type: "CHANNEL_DELETE", to: audienceOf(world, channel), data: channel });
  return channel;
}

/** The channels of a guild, in the order in which they were made. */
export function channelsOf(world: World, guildId: Id<"Guild">): readonly GuildChannel[] {
  const channels: GuildChannel[] = [];
  for (const channel of world.channels.values()) {
    if ("guild_id" in channel && channel.guild_id === guildId) channels.push(channel);
  }
  return channels;
}

/** The channel in which the bot and a user write to each other; it is made the first time. */
export function openDm(world: World, user: User): DmChannel {
  for (const channel of world.channels.values()) {
    if ("recipients" in channel && channel.recipients?.some((recipient) => recipient.id === user.id)) return channel;
  }
  const channel = makeDm(world.ids, user);
  world.channels.set(channel.id, channel);
  return channel;
}
