// Generated from schema/routes/message.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { ReactionEmojiInput } from "../../src/base/reaction-emoji.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type {
  BulkDeleteMessagesBody,
  CreateMessageBody,
  EditMessageBody,
  GetChannelMessagesQuery,
  GetChannelPinsQuery,
  GetReactionsQuery,
  SearchGuildMessagesQuery,
} from "../bodies/message.ts";
import type {
  Message,
  MessagePin,
  MessagePinList,
  MessageSearchResult,
  SearchIndexNotReady,
  SearchMessage,
} from "../models/message.ts";
import type { User } from "../models/user.ts";
import { iterChannelMessages, iterChannelPins, iterReactions, iterSearchGuildMessages } from "../iterators/message.ts";
import {
  bulkDeleteMessages,
  createMessage,
  createReaction,
  crosspostMessage,
  deleteAllReactions,
  deleteAllReactionsForEmoji,
  deleteMessage,
  deleteOwnReaction,
  deleteUserReaction,
  editMessage,
  getChannelMessage,
  getChannelMessages,
  getChannelPins,
  getPinnedMessages,
  getReactions,
  pinMessage,
  pinMessageLegacy,
  searchGuildMessages,
  unpinMessage,
  unpinMessageLegacy,
} from "../requests/message.ts";
import { LobbyMethods } from "./lobby.ts";

/** Methods for the routes of `schema/routes/message.json`. */
export abstract class MessageMethods extends LobbyMethods {
  /**
   * Lists messages of a channel, newest first; none without permission to read the history.
   *
   * @see https://docs.discord.com/developers/resources/message#get-channel-messages
   */
  async getChannelMessages(
    channelId: IdInput<"Channel">,
    query?: GetChannelMessagesQuery,
    options?: SendOptions,
  ): Promise<readonly Message[]> {
    return this.execute(getChannelMessages(channelId, query), options);
  }

  /**
   * Goes through all pages of `getChannelMessages`. By falling id from `before` on; given `after`, by rising id from
   * there.
   *
   * @see https://docs.discord.com/developers/resources/message#get-channel-messages
   */
  iterChannelMessages(
    channelId: IdInput<"Channel">,
    query?: Omit<GetChannelMessagesQuery, "limit" | "around">,
    options?: IterateOptions,
  ): AsyncGenerator<Message, void, undefined> {
    return iterChannelMessages(this, channelId, query, options);
  }

  /**
   * Searches the messages of a guild, which Discord may first have to index. Needs ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/message#search-guild-messages
   */
  async searchGuildMessages(
    guildId: IdInput<"Guild">,
    query?: SearchGuildMessagesQuery,
    options?: SendOptions,
  ): Promise<MessageSearchResult | SearchIndexNotReady> {
    return this.execute(searchGuildMessages(guildId, query), options);
  }

  /**
   * Goes through all pages of `searchGuildMessages`. Begins at `offset`. Needs ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/message#search-guild-messages
   */
  iterSearchGuildMessages(
    guildId: IdInput<"Guild">,
    query?: Omit<SearchGuildMessagesQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<SearchMessage, void, undefined> {
    return iterSearchGuildMessages(this, guildId, query, options);
  }

  /**
   * Fetches a message.
   *
   * @see https://docs.discord.com/developers/resources/message#get-channel-message
   */
  async getChannelMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(getChannelMessage(channelId, messageId), options);
  }

  /**
   * Posts a message in a channel.
   *
   * @see https://docs.discord.com/developers/resources/message#create-message
   */
  async createMessage(
    channelId: IdInput<"Channel">,
    fields: CreateMessageBody,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(createMessage(channelId, fields), options);
  }

  /**
   * Publishes a message of an announcement channel to the channels that follow it.
   *
   * @see https://docs.discord.com/developers/resources/message#crosspost-message
   */
  async crosspostMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(crosspostMessage(channelId, messageId), options);
  }

  /**
   * Reacts to a message. Needs ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/message#create-reaction
   */
  async createReaction(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(createReaction(channelId, messageId, emojiName), options);
  }

  /**
   * Takes back a reaction of the current user.
   *
   * @see https://docs.discord.com/developers/resources/message#delete-own-reaction
   */
  async deleteOwnReaction(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteOwnReaction(channelId, messageId, emojiName), options);
  }

  /**
   * Removes the reaction of another user. Needs ManageMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#delete-user-reaction
   */
  async deleteUserReaction(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteUserReaction(channelId, messageId, emojiName, userId), options);
  }

  /**
   * Lists the users who reacted with an emoji.
   *
   * @see https://docs.discord.com/developers/resources/message#get-reactions
   */
  async getReactions(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    query?: GetReactionsQuery,
    options?: SendOptions,
  ): Promise<readonly User[]> {
    return this.execute(getReactions(channelId, messageId, emojiName, query), options);
  }

  /**
   * Goes through all pages of `getReactions`. By rising id from `after` on.
   *
   * @see https://docs.discord.com/developers/resources/message#get-reactions
   */
  iterReactions(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    query?: Omit<GetReactionsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<User, void, undefined> {
    return iterReactions(this, channelId, messageId, emojiName, query, options);
  }

  /**
   * Removes all reactions to a message. Needs ManageMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#delete-all-reactions
   */
  async deleteAllReactions(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteAllReactions(channelId, messageId), options);
  }

  /**
   * Removes all reactions to a message with one emoji. Needs ManageMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#delete-all-reactions-for-emoji
   */
  async deleteAllReactionsForEmoji(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    emojiName: ReactionEmojiInput,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteAllReactionsForEmoji(channelId, messageId, emojiName), options);
  }

  /**
   * Changes a message; of those of other users only the flags.
   *
   * @see https://docs.discord.com/developers/resources/message#edit-message
   */
  async editMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    fields?: EditMessageBody,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(editMessage(channelId, messageId, fields), options);
  }

  /**
   * Deletes a message.
   *
   * @see https://docs.discord.com/developers/resources/message#delete-message
   */
  async deleteMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteMessage(channelId, messageId, options), options);
  }

  /**
   * Deletes 2 to 100 messages of a guild channel that are younger than two weeks. Needs ManageMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#bulk-delete-messages
   */
  async bulkDeleteMessages(
    channelId: IdInput<"Channel">,
    fields: BulkDeleteMessagesBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(bulkDeleteMessages(channelId, fields, options), options);
  }

  /**
   * Lists the pinned messages of a channel; none without permission to read the history. Needs ViewChannel.
   *
   * @see https://docs.discord.com/developers/resources/message#get-channel-pins
   */
  async getChannelPins(
    channelId: IdInput<"Channel">,
    query?: GetChannelPinsQuery,
    options?: SendOptions,
  ): Promise<MessagePinList> {
    return this.execute(getChannelPins(channelId, query), options);
  }

  /**
   * Goes through all pages of `getChannelPins`. Begins `before` the time given, and goes back in time. Needs
   * ViewChannel.
   *
   * @see https://docs.discord.com/developers/resources/message#get-channel-pins
   */
  iterChannelPins(
    channelId: IdInput<"Channel">,
    query?: Omit<GetChannelPinsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<MessagePin, void, undefined> {
    return iterChannelPins(this, channelId, query, options);
  }

  /**
   * Pins a message. Needs PinMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#pin-message
   */
  async pinMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(pinMessage(channelId, messageId, options), options);
  }

  /**
   * Unpins a message. Needs PinMessages.
   *
   * @see https://docs.discord.com/developers/resources/message#unpin-message
   */
  async unpinMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(unpinMessage(channelId, messageId, options), options);
  }

  /**
   * Lists the latest 50 pinned messages of a channel. Needs ViewChannel.
   *
   * @deprecated `getChannelPins`
   * @see https://docs.discord.com/developers/resources/message#get-pinned-messages-deprecated
   */
  async getPinnedMessages(channelId: IdInput<"Channel">, options?: SendOptions): Promise<readonly Message[]> {
    return this.execute(getPinnedMessages(channelId), options);
  }

  /**
   * Pins a message by the older path. Needs PinMessages.
   *
   * @deprecated `pinMessage`
   * @see https://docs.discord.com/developers/resources/message#pin-message-deprecated
   */
  async pinMessageLegacy(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(pinMessageLegacy(channelId, messageId, options), options);
  }

  /**
   * Unpins a message by the older path. Needs PinMessages.
   *
   * @deprecated `unpinMessage`
   * @see https://docs.discord.com/developers/resources/message#unpin-message-deprecated
   */
  async unpinMessageLegacy(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(unpinMessageLegacy(channelId, messageId, options), options);
  }
}
