// Generated from schema/routes/message.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReactionEmojiInput } from "../../src/base/reaction-emoji.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  BulkDeleteMessagesBody,
  CreateMessageBody,
  EditMessageBody,
  GetChannelMessagesQuery,
  GetChannelPinsQuery,
  GetReactionsQuery,
  SearchGuildMessagesQuery,
} from "../bodies/message.ts";
import type { Message, MessagePinList, MessageSearchResult, SearchIndexNotReady } from "../models/message.ts";
import type { User } from "../models/user.ts";
import { reactionEmoji } from "../../src/base/reaction-emoji.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists messages of a channel, newest first; none without permission to read the history.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export function getChannelMessages(
  channelId: IdInput<"Channel">,
  query?: GetChannelMessagesQuery,
): Request<readonly Message[]> {
  return request<readonly Message[]>({
    route: "getChannelMessages",
    method: "GET",
    template: "/channels/{channel_id}/messages",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Searches the messages of a guild, which Discord may first have to index. Needs ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages
 */
export function searchGuildMessages(
  guildId: IdInput<"Guild">,
  query?: SearchGuildMessagesQuery,
): Request<MessageSearchResult | SearchIndexNotReady> {
  return request<MessageSearchResult | SearchIndexNotReady>({
    route: "searchGuildMessages",
    method: "GET",
    template: "/guilds/{guild_id}/messages/search",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200, 202],
    major: ["guild_id"],
  });
}

/**
 * Fetches a message.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-message
 */
export function getChannelMessage(channelId: IdInput<"Channel">, messageId: IdInput<"Message">): Request<Message> {
  return request<Message>({
    route: "getChannelMessage",
    method: "GET",
    template: "/channels/{channel_id}/messages/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Posts a message in a channel.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
export function createMessage(channelId: IdInput<"Channel">, fields: CreateMessageBody): Request<Message> {
  return request<Message>({
    route: "createMessage",
    method: "POST",
    template: "/channels/{channel_id}/messages",
    ids: { channel_id: channelId },
    body: fields,
    multipart: "payload_json",
    files: "files",
    auth: ["bot"],
    success: [200],
    idempotent: { field: "enforce_nonce", is: [true] },
    mentions: { at: ["allowed_mentions"] },
    major: ["channel_id"],
  });
}

/**
 * Publishes a message of an announcement channel to the channels that follow it.
 *
 * @see https://docs.discord.com/developers/resources/message#crosspost-message
 */
export function crosspostMessage(channelId: IdInput<"Channel">, messageId: IdInput<"Message">): Request<Message> {
  return request<Message>({
    route: "crosspostMessage",
    method: "POST",
    template: "/channels/{channel_id}/messages/{message_id}/crosspost",
    ids: { channel_id: channelId, message_id: messageId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Reacts to a message. Needs ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/message#create-reaction
 */
export function createReaction(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
): Request<undefined> {
  return request<undefined>({
    route: "createReaction",
    method: "PUT",
    template: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
    ids: { channel_id: channelId, message_id: messageId },
    params: { emoji_name: reactionEmoji(emojiName) },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Takes back a reaction of the current user.
 *
 * @see https://docs.discord.com/developers/resources/message#delete-own-reaction
 */
export function deleteOwnReaction(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
): Request<undefined> {
  return request<undefined>({
    route: "deleteOwnReaction",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
    ids: { channel_id: channelId, message_id: messageId },
    params: { emoji_name: reactionEmoji(emojiName) },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Removes the reaction of another user. Needs ManageMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#delete-user-reaction
 */
export function deleteUserReaction(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
  userId: IdInput<"User">,
): Request<undefined> {
  return request<undefined>({
    route: "deleteUserReaction",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}",
    ids: { channel_id: channelId, message_id: messageId, user_id: userId },
    params: { emoji_name: reactionEmoji(emojiName) },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Lists the users who reacted with an emoji.
 *
 * @see https://docs.discord.com/developers/resources/message#get-reactions
 */
export function getReactions(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
  query?: GetReactionsQuery,
): Request<readonly User[]> {
  return request<readonly User[]>({
    route: "getReactions",
    method: "GET",
    template: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
    ids: { channel_id: channelId, message_id: messageId },
    params: { emoji_name: reactionEmoji(emojiName) },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Removes all reactions to a message. Needs ManageMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#delete-all-reactions
 */
export function deleteAllReactions(channelId: IdInput<"Channel">, messageId: IdInput<"Message">): Request<undefined> {
  return request<undefined>({
    route: "deleteAllReactions",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/{message_id}/reactions",
    ids: { channel_id: channelId, message_id: messageId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Removes all reactions to a message with one emoji. Needs ManageMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#delete-all-reactions-for-emoji
 */
export function deleteAllReactionsForEmoji(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
): Request<undefined> {
  return request<undefined>({
    route: "deleteAllReactionsForEmoji",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
    ids: { channel_id: channelId, message_id: messageId },
    params: { emoji_name: reactionEmoji(emojiName) },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Changes a message; of those of other users only the flags.
 *
 * @see https://docs.discord.com/developers/resources/message#edit-message
 */
export function editMessage(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  fields: EditMessageBody = {},
): Request<Message> {
  return request<Message>({
    route: "editMessage",
    method: "PATCH",
    template: "/channels/{channel_id}/messages/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    body: fields,
    multipart: "payload_json",
    files: "files",
    auth: ["bot"],
    success: [200],
    idempotent: { not: { field: "files", present: true } },
    mentions: {
      at: ["allowed_mentions"],
      when: {
        any: [
          { field: "content", present: true },
          { field: "components", present: true },
        ],
      },
    },
    major: ["channel_id"],
  });
}

/**
 * Deletes a message.
 *
 * @see https://docs.discord.com/developers/resources/message#delete-message
 */
export function deleteMessage(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteMessage",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Deletes 2 to 100 messages of a guild channel that are younger than two weeks. Needs ManageMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#bulk-delete-messages
 */
export function bulkDeleteMessages(
  channelId: IdInput<"Channel">,
  fields: BulkDeleteMessagesBody,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "bulkDeleteMessages",
    method: "POST",
    template: "/channels/{channel_id}/messages/bulk-delete",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    idempotent: true,
    major: ["channel_id"],
  });
}

/**
 * Lists the pinned messages of a channel; none without permission to read the history. Needs ViewChannel.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-pins
 */
export function getChannelPins(channelId: IdInput<"Channel">, query?: GetChannelPinsQuery): Request<MessagePinList> {
  return request<MessagePinList>({
    route: "getChannelPins",
    method: "GET",
    template: "/channels/{channel_id}/messages/pins",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Pins a message. Needs PinMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#pin-message
 */
export function pinMessage(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "pinMessage",
    method: "PUT",
    template: "/channels/{channel_id}/messages/pins/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Unpins a message. Needs PinMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#unpin-message
 */
export function unpinMessage(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "unpinMessage",
    method: "DELETE",
    template: "/channels/{channel_id}/messages/pins/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Lists the latest 50 pinned messages of a channel. Needs ViewChannel.
 *
 * @deprecated `getChannelPins`
 * @see https://docs.discord.com/developers/resources/message#get-pinned-messages-deprecated
 */
export function getPinnedMessages(channelId: IdInput<"Channel">): Request<readonly Message[]> {
  return request<readonly Message[]>({
    route: "getPinnedMessages",
    method: "GET",
    template: "/channels/{channel_id}/pins",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Pins a message by the older path. Needs PinMessages.
 *
 * @deprecated `pinMessage`
 * @see https://docs.discord.com/developers/resources/message#pin-message-deprecated
 */
export function pinMessageLegacy(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "pinMessageLegacy",
    method: "PUT",
    template: "/channels/{channel_id}/pins/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Unpins a message by the older path. Needs PinMessages.
 *
 * @deprecated `unpinMessage`
 * @see https://docs.discord.com/developers/resources/message#unpin-message-deprecated
 */
export function unpinMessageLegacy(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "unpinMessageLegacy",
    method: "DELETE",
    template: "/channels/{channel_id}/pins/{message_id}",
    ids: { channel_id: channelId, message_id: messageId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}
