import type { Id } from "../../base/id.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { type Message, MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import { makeMessage } from "../state/make.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { messageable } from "./channels.ts";
import { audienceOf, guildKey, guildOf } from "./audience.ts";
import { findMessage } from "./find.ts";
import { mentionedUsers } from "./mentions.ts";

/** What a new or edited message says. */
export type MessageFields = Partial<
  Pick<Message, "attachments" | "components" | "content" | "embeds" | "flags" | "message_reference" | "nonce" | "tts">
>;

/** Posts a message and tells everybody who sees the channel. */
export function postMessage(world: World, channel: StoredChannel, author: User, fields: MessageFields): Message {
  const content = fields.content ?? "";
  const reference = fields.message_reference?.message_id;
  const message = makeMessage(world.ids, channel.id, author, {
    ...fields,
    content,
    mentions: mentionedUsers(world, content),
    ...(reference === undefined
      ? {}
      : { type: MessageType.Reply, referenced_message: referenced(world, channel, reference) }),
  });
  messagesOf(world, channel.id).set(message.id, { message, reactions: new Map() });
  world.channels.set(channel.id, { ...messageable(channel), last_message_id: message.id });
  world.fire({
    type: "MESSAGE_CREATE",
    to: audienceOf(world, channel),
    data: { ...message, ...guildKey(channel), ...memberKey(world, channel, author), channel_type: channel.type },
  });
  return message;
}

/** Changes a message that its author wrote. */
export function editMessage(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  author: User,
  fields: MessageFields,
): Message {
  const stored = findMessage(world, channel.id, messageId);
  if (stored.message.author.id !== author.id) throw problem(403, "MessageByAnotherUser");
  const message: Message = {
    ...stored.message,
    ...fields,
    ...(fields.content === undefined ? {} : { mentions: mentionedUsers(world, fields.content) }),
    edited_timestamp: timestampOf(world.ids.next()),
  };
  stored.message = message;
  world.fire({
    type: "MESSAGE_UPDATE",
    to: audienceOf(world, channel),
    data: {
      ...message,
      ...guildKey(channel),
      ...memberKey(world, channel, message.author),
      channel_type: channel.type,
    },
  });
  return message;
}

/** Removes a message. */
export function deleteMessage(world: World, channel: StoredChannel, messageId: Id<"Message">): void {
  findMessage(world, channel.id, messageId);
  messagesOf(world, channel.id).delete(messageId);
  world.fire({
    type: "MESSAGE_DELETE",
    to: audienceOf(world, channel),
    data: { id: messageId, channel_id: channel.id, ...guildKey(channel) },
  });
}

/** Removes several messages at once; those that are gone already are passed over. */
export function deleteMessages(world: World, channel: StoredChannel, messageIds: readonly Id<"Message">[]): void {
  const messages = messagesOf(world, channel.id);
  const ids = messageIds.filter((id) => messages.delete(id));
  world.fire({
    type: "MESSAGE_DELETE_BULK",
    to: audienceOf(world, channel),
    data: { ids, channel_id: channel.id, ...guildKey(channel) },
  });
}

/** The messages of a channel, oldest first. */
export function messagesOf(world: World, channelId: Id<"Channel">): Map<Id<"Message">, StoredMessage> {
  const known = world.messages.get(channelId);
  if (known !== undefined) return known;
  const messages = new Map<Id<"Message">, StoredMessage>();
  world.messages.set(channelId, messages);
  return messages;
}

function referenced(world: World, channel: StoredChannel, messageId: Id<"Message">): Message | null {
  return world.messages.get(channel.id)?.get(messageId)?.message ?? null;
}

function memberKey(world: World, channel: StoredChannel, author: User): { readonly member?: Omit<Member, "user"> } {
  const guildId = guildOf(channel);
  const member = guildId === undefined ? undefined : world.guilds.get(guildId)?.members.get(author.id);
  if (member === undefined) return {};
  const { user: _user, ...rest } = member;
  return { member: rest };
}
