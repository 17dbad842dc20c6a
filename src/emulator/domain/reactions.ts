import type { Id } from "../../base/id.ts";
import { id } from "../../base/id.ts";
import type { ReactionEmoji } from "../../../generated/models/emoji.ts";
import type { Message, Reaction } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { audienceOf, guildKey, guildOf } from "./audience.ts";
import { findMessage } from "./find.ts";

/** Adds a user's reaction. Reacting twice changes nothing. */
export function addReaction(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  user: User,
  emoji: string,
): void {
  const stored = findMessage(world, channel.id, messageId);
  const users = stored.reactions.get(emoji) ?? new Set();
  if (users.has(user.id)) return;
  stored.reactions.set(emoji, users.add(user.id));
  stored.message = withReactions(stored, world.bot.id);
  const guildId = guildOf(channel);
  const member = guildId === undefined ? undefined : world.guilds.get(guildId)?.members.get(user.id);
  world.fire({
    type: "MESSAGE_REACTION_ADD",
    to: audienceOf(world, channel),
    data: {
      user_id: user.id,
      channel_id: channel.id,
      message_id: messageId,
      message_author_id: stored.message.author.id,
      emoji: readEmoji(emoji),
      burst: false,
      type: 0,
      ...guildKey(channel),
      ...(member === undefined ? {} : { member }),
    },
  });
}

/** Takes a user's reaction back, if it is there. */
export function removeReaction(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  userId: Id<"User">,
  emoji: string,
): void {
  const stored = findMessage(world, channel.id, messageId);
  const users = stored.reactions.get(emoji);
  if (users?.delete(userId) !== true) return;
  if (users.size === 0) stored.reactions.delete(emoji);
  stored.message = withReactions(stored, world.bot.id);
  world.fire({
    type: "MESSAGE_REACTION_REMOVE",
    to: audienceOf(world, channel),
    data: {
      user_id: userId,
      channel_id: channel.id,
      message_id: messageId,
      emoji: readEmoji(emoji),
      burst: false,
      type: 0,
      ...guildKey(channel),
    },
  });
}

/** Removes every reaction of a message, or those with one emoji. */
export function clearReactions(world: World, channel: StoredChannel, messageId: Id<"Message">, emoji?: string): void {
  const stored = findMessage(world, channel.id, messageId);
  const where = { channel_id: channel.id, message_id: messageId, ...guildKey(channel) };
  const to = audienceOf(world, channel);
  if (emoji === undefined) {
    stored.reactions.clear();
    world.fire({ type: "MESSAGE_REACTION_REMOVE_ALL", to, data: where });
  } else {
    stored.reactions.delete(emoji);
    world.fire({ type: "MESSAGE_REACTION_REMOVE_EMOJI", to, data: { ...where, emoji: readEmoji(emoji) } });
  }
  stored.message = withReactions(stored, world.bot.id);
}

function withReactions({ message, reactions }: StoredMessage, me: Id<"User">): Message {
  return {
    ...message,
    reactions: [...reactions].map(([emoji, users]): Reaction => ({
      count: users.size,
      count_details: { burst: 0, normal: users.size },
      me: users.has(me),
      me_burst: false,
      emoji: readEmoji(emoji),
      burst_colors: [],
    })),
  };
}

/** Reads an emoji as it stands in a path: a standard one, or `name:id`. */
function readEmoji(text: string): ReactionEmoji {
  const custom = /^(.+):(\d+)$/.exec(text);
  if (custom?.[1] === undefined || custom[2] === undefined) return { id: null, name: text };
  return { id: id<"Emoji">(custom[2]), name: custom[1] };
}
