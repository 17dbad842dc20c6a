import type { Id } from "../../base/id.ts";
import { id } from "../../base/id.ts";
import type { ReactionEmoji } from "../../../generated/models/emoji.ts";
import { type Message, type Reaction, ReactionType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, StoredMessage, StoredReaction, World } from "../state/world.ts";
import { audienceOf, guildKey, guildOf } from "./audience.ts";
import { findMessage } from "./find.ts";
import { requireActive } from "./threads.ts";

const EMOJI = /^(\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)/u;

/** Adds a user's reaction, of which a message has one of a kind and emoji. Reacting twice changes nothing. */
export function addReaction(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  user: User,
  text: string,
  type: ReactionType = ReactionType.Normal,
): void {
  const stored = findMessage(world, channel.id, messageId);
  requireActive(channel);
  const key = emojiKey(text);
  const known = stored.reactions.get(key);
  if (known === undefined && stored.reactions.size >= constants.messageMaxReactions) {
    throw problem(400, "MaximumReactions");
  }
  const reaction: StoredReaction = known ?? { emoji: findEmoji(world, text), normal: new Set(), burst: new Set() };
  const users = usersOf(reaction, type);
  if (users.has(user.id)) return;
  stored.reactions.set(key, reaction);
  users.add(user.id);
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
      emoji: reaction.emoji,
      burst: type === ReactionType.Burst,
      type,
      ...(type === ReactionType.Burst ? { burst_colors: [] } : {}),
      ...guildKey(channel),
      ...(member === undefined ? {} : { member }),
    },
  });
}

/** Takes a user's reactions with an emoji back, as far as they are there. */
export function removeReaction(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  userId: Id<"User">,
  text: string,
): void {
  const stored = findMessage(world, channel.id, messageId);
  requireActive(channel);
  const key = emojiKey(text);
  const reaction = stored.reactions.get(key);
  if (reaction === undefined) throw problem(400, "UnknownEmoji");
  const types = [ReactionType.Normal, ReactionType.Burst].filter((type) => usersOf(reaction, type).delete(userId));
  if (reaction.normal.size + reaction.burst.size === 0) stored.reactions.delete(key);
  stored.message = withReactions(stored, world.bot.id);
  for (const type of types) {
    world.fire({
      type: "MESSAGE_REACTION_REMOVE",
      to: audienceOf(world, channel),
      data: {
        user_id: userId,
        channel_id: channel.id,
        message_id: messageId,
        emoji: reaction.emoji,
        burst: type === ReactionType.Burst,
        type,
        ...guildKey(channel),
      },
    });
  }
}

/** Removes every reaction of a message. */
export function clearReactions(world: World, channel: StoredChannel, messageId: Id<"Message">): void {
  const stored = findMessage(world, channel.id, messageId);
  requireActive(channel);
  stored.reactions.clear();
  stored.message = withReactions(stored, world.bot.id);
  const data = { channel_id: channel.id, message_id: messageId, ...guildKey(channel) };
  world.fire({ type: "MESSAGE_REACTION_REMOVE_ALL", to: audienceOf(world, channel), data });
}

/** Removes the reactions of a message with one emoji. */
export function clearEmoji(world: World, channel: StoredChannel, messageId: Id<"Message">, text: string): void {
  const stored = findMessage(world, channel.id, messageId);
  requireActive(channel);
  const reaction = stored.reactions.get(emojiKey(text));
  if (reaction === undefined) throw problem(400, "UnknownEmoji");
  stored.reactions.delete(emojiKey(text));
  stored.message = withReactions(stored, world.bot.id);
  const data = { channel_id: channel.id, message_id: messageId, ...guildKey(channel), emoji: reaction.emoji };
  world.fire({ type: "MESSAGE_REACTION_REMOVE_EMOJI", to: audienceOf(world, channel), data });
}

/** Who reacted with an emoji in one of the two ways. */
export function usersOf(reaction: StoredReaction, type: ReactionType): Set<Id<"User">> {
  return type === ReactionType.Burst ? reaction.burst : reaction.normal;
}

/** What reactions with an emoji are kept under: its id, or its characters. */
export function emojiKey(text: string): string {
  return /^.+:(\d+)$/.exec(text)?.[1] ?? text;
}

function withReactions({ message, reactions }: StoredMessage, me: Id<"User">): Message {
  return {
    ...message,
    reactions: [...reactions.values()].map(({ burst, emoji, normal }): Reaction => ({
      count: normal.size + burst.size,
      count_details: { burst: burst.size, normal: normal.size },
      me: normal.has(me),
      me_burst: burst.has(me),
      emoji,
      burst_colors: [],
    })),
  };
}

/** The emoji that a path names: a standard one, or one of a guild, as `name:id`. Discord knows no others. */
function findEmoji(world: World, text: string): ReactionEmoji {
  const custom = /^.+:(\d+)$/.exec(text)?.[1];
  if (custom === undefined) {
    if (!EMOJI.test(text)) throw problem(400, "UnknownEmoji");
    return { id: null, name: text };
  }
  const emojiId = id<"Emoji">(custom);
  const emoji = [...world.guilds.values()].flatMap(({ guild }) => guild.emojis).find((other) => other.id === emojiId);
  if (emoji === undefined) throw problem(400, "UnknownEmoji");
  return { id: emojiId, name: emoji.name, ...(emoji.animated === true ? { animated: true } : {}) };
}
