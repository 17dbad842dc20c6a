import type { Id } from "../../base/id.ts";
import type { AllowedMentions } from "../../../generated/bodies/message.ts";
import type { EventMap } from "../../../generated/events/map.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { type Message, MessageFlag, MessageReferenceType, MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import { makeMessage } from "../state/make.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { audienceOf, guildKey, guildOf } from "./audience.ts";
import { messageable } from "./channels.ts";
import { findMessage } from "./find.ts";
import { mentionsOf } from "./mentions.ts";
import { isThread } from "./permissions.ts";
import { forgetMessages, noteMessage } from "./threads.ts";

/** What a new or edited message says. */
export type MessageFields = Partial<
  Pick<
    Message,
    | "application_id"
    | "attachments"
    | "components"
    | "content"
    | "embeds"
    | "flags"
    | "interaction"
    | "interaction_metadata"
    | "message_reference"
    | "message_snapshots"
    | "nonce"
    | "poll"
    | "shared_client_theme"
    | "sticker_items"
    | "tts"
    | "type"
    | "webhook_id"
  >
>;

/** What is said of a message apart from what is in it. */
export interface PostOptions {
  /** Whom it may notify. @default everybody who is mentioned */
  readonly allowed?: AllowedMentions | null | undefined;
  /** Its id, which the first message of a forum thread shares with the thread. @default a new one */
  readonly id?: Id<"Message"> | undefined;
}

/** Posts a message and tells everybody who sees the channel. */
export function postMessage(
  world: World,
  channel: StoredChannel,
  author: User,
  fields: MessageFields,
  options: PostOptions = {},
): Message {
  const message = composeMessage(world, channel, author, fields, options);
  messagesOf(world, channel.id).set(message.id, { message, reactions: new Map(), votes: new Map() });
  if (isThread(channel)) noteMessage(world, channel, message);
  else world.channels.set(channel.id, { ...messageable(channel), last_message_id: message.id });
  const data = payload(world, channel, message);
  world.fire({ type: "MESSAGE_CREATE", to: audienceOf(world, channel), data });
  return message;
}

/** Makes a message as it would be posted. */
export function composeMessage(
  world: World,
  channel: StoredChannel,
  author: User,
  fields: MessageFields,
  { allowed, id }: PostOptions = {},
): Message {
  messageable(channel);
  const content = fields.content ?? "";
  const { message_reference: reference } = fields;
  const answered = isReply(fields) ? (referenced(world, channel, reference?.message_id) ?? null) : undefined;
  return makeMessage(world.ids, channel.id, author, {
    ...fields,
    ...(id === undefined ? {} : { id }),
    content,
    ...mentionsOf(world, channel, author, content, allowed, answered?.author),
    ...(answered === undefined ? {} : { type: MessageType.Reply, referenced_message: answered }),
    ...(isThread(channel) ? { position: channel.total_message_sent ?? 0 } : {}),
  });
}

/** Changes what a message says. Its author has then edited it. */
export function editMessage(
  world: World,
  channel: StoredChannel,
  stored: StoredMessage,
  fields: MessageFields,
  options: PostOptions = {},
): Message {
  stored.message = revisedMessage(world, channel, stored.message, fields, options);
  announceMessage(world, channel, stored.message);
  return stored.message;
}

/** A message as it is after an edit. */
export function revisedMessage(
  world: World,
  channel: StoredChannel,
  before: Message,
  fields: MessageFields,
  { allowed }: PostOptions = {},
): Message {
  const { author, referenced_message: answered } = before;
  const { content } = fields;
  return {
    ...before,
    ...fields,
    ...(content === undefined ? {} : mentionsOf(world, channel, author, content, allowed, answered?.author)),
    edited_timestamp: timestampOf(world.ids.next()),
  };
}

/** Sets flags of a message, which is no edit of what it says. Without embeds shown there are none. */
export function setFlags(world: World, channel: StoredChannel, stored: StoredMessage, flags: number): Message {
  const hides = (flags & MessageFlag.SuppressEmbeds) !== 0;
  stored.message = { ...stored.message, flags, ...(hides ? { embeds: [] } : {}) };
  announceMessage(world, channel, stored.message);
  return stored.message;
}

/** Tells of a message that changed. */
export function announceMessage(world: World, channel: StoredChannel, message: Message): void {
  world.fire({ type: "MESSAGE_UPDATE", to: audienceOf(world, channel), data: payload(world, channel, message) });
}

/** Removes a message. */
export function deleteMessage(world: World, channel: StoredChannel, messageId: Id<"Message">): Message {
  const { message } = findMessage(world, channel.id, messageId);
  messagesOf(world, channel.id).delete(messageId);
  if (isThread(channel)) forgetMessages(world, channel, 1);
  world.fire({
    type: "MESSAGE_DELETE",
    to: audienceOf(world, channel),
    data: { id: messageId, channel_id: channel.id, ...guildKey(channel) },
  });
  return message;
}

/** Removes several messages at once and answers how many; those that are gone already are passed over. */
export function deleteMessages(world: World, channel: StoredChannel, messageIds: readonly Id<"Message">[]): number {
  const messages = messagesOf(world, channel.id);
  const ids = messageIds.filter((id) => messages.delete(id));
  if (ids.length === 0) return 0;
  if (isThread(channel)) forgetMessages(world, channel, ids.length);
  world.fire({
    type: "MESSAGE_DELETE_BULK",
    to: audienceOf(world, channel),
    data: { ids, channel_id: channel.id, ...guildKey(channel) },
  });
  return ids.length;
}

/** The messages of a channel, oldest first. */
export function messagesOf(world: World, channelId: Id<"Channel">): Map<Id<"Message">, StoredMessage> {
  const known = world.messages.get(channelId);
  if (known !== undefined) return known;
  const messages = new Map<Id<"Message">, StoredMessage>();
  world.messages.set(channelId, messages);
  return messages;
}

/** Whether a message answers another one: it refers to it, and is of no kind of its own. */
function isReply({ message_reference: reference, type = MessageType.Default }: MessageFields): boolean {
  if (reference?.message_id === undefined || type !== MessageType.Default) return false;
  return (reference.type ?? MessageReferenceType.Default) === MessageReferenceType.Default;
}

/** The message that a reply answers, without the one which that answers. */
function referenced(world: World, channel: StoredChannel, id: Id<"Message"> | undefined): Message | undefined {
  const found = id === undefined ? undefined : world.messages.get(channel.id)?.get(id)?.message;
  if (found === undefined) return undefined;
  const { referenced_message: _answered, ...message } = found;
  return message;
}

/** A message as the gateway tells it. */
function payload(world: World, channel: StoredChannel, message: Message): EventMap["MESSAGE_CREATE"] {
  const { author } = message;
  return { ...message, ...guildKey(channel), ...memberKey(world, channel, author), channel_type: channel.type };
}

function memberKey(world: World, channel: StoredChannel, author: User): { readonly member?: Omit<Member, "user"> } {
  const guildId = guildOf(channel);
  const member = guildId === undefined ? undefined : world.guilds.get(guildId)?.members.get(author.id);
  if (member === undefined) return {};
  const { user: _user, ...rest } = member;
  return { member: rest };
}

/** Whether a channel takes messages from a user as it is: a thread that moderators have locked does not. */
export function requireUnlocked(channel: StoredChannel, mayManage: boolean): void {
  if (isThread(channel) && channel.thread_metadata.locked && !mayManage) throw problem(400, "ThreadLocked");
}
