import { MessageType, type MessagePin } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { audienceOf, guildKey } from "./audience.ts";
import { announceMessage, messagesOf, postMessage } from "./messages.ts";

/** The messages that are pinned in a channel, last pinned first. */
export function pinsOf(world: World, channel: StoredChannel): readonly MessagePin[] {
  return [...messagesOf(world, channel.id).values()]
    .flatMap(({ message, pinnedAt }) => (pinnedAt === undefined ? [] : [{ message, pinned_at: pinnedAt }]))
    .sort((a, b) => Date.parse(b.pinned_at) - Date.parse(a.pinned_at));
}

/** Pins a message, which another message tells. Answers whether it was not pinned before. */
export function pin(world: World, channel: StoredChannel, stored: StoredMessage, user: User): boolean {
  if (stored.pinnedAt !== undefined) return false;
  if (pinsOf(world, channel).length >= constants.channelMaxPins) throw problem(400, "MaximumPins");
  world.time.nowMs += 1;
  stored.pinnedAt = new Date(world.time.nowMs).toISOString();
  setPinned(world, channel, stored, true);
  postMessage(world, channel, user, {
    type: MessageType.ChannelPinnedMessage,
    message_reference: { type: 0, channel_id: channel.id, message_id: stored.message.id, ...guildKey(channel) },
  });
  return true;
}

/** Takes a pinned message down. Answers whether it was pinned. */
export function unpin(world: World, channel: StoredChannel, stored: StoredMessage): boolean {
  if (stored.pinnedAt === undefined) return false;
  stored.pinnedAt = undefined;
  setPinned(world, channel, stored, false);
  return true;
}

function setPinned(world: World, channel: StoredChannel, stored: StoredMessage, pinned: boolean): void {
  stored.message = { ...stored.message, pinned };
  announceMessage(world, channel, stored.message);
  const last = pinsOf(world, channel)[0]?.pinned_at ?? null;
  const current = world.channels.get(channel.id) ?? channel;
  // Every kind of channel with messages has the field.
  world.channels.set(channel.id, { ...current, last_pin_timestamp: last } as StoredChannel);
  world.fire({
    type: "CHANNEL_PINS_UPDATE",
    to: audienceOf(world, channel),
    data: { channel_id: channel.id, last_pin_timestamp: last, ...guildKey(channel) },
  });
}
