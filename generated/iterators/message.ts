// Generated from schema/routes/message.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { ReactionEmojiInput } from "../../src/base/reaction-emoji.ts";
import type {
  GetChannelMessagesQuery,
  GetChannelPinsQuery,
  GetReactionsQuery,
  SearchGuildMessagesQuery,
} from "../bodies/message.ts";
import type { Message, MessagePin, SearchMessage } from "../models/message.ts";
import type { User } from "../models/user.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getChannelMessages, getChannelPins, getReactions, searchGuildMessages } from "../requests/message.ts";

/**
 * Goes through all pages of `getChannelMessages`. By falling id from `before` on; given `after`, by rising id from
 * there.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export function iterChannelMessages(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<GetChannelMessagesQuery, "limit" | "around">,
  options?: IterateOptions,
): AsyncGenerator<Message, void, undefined> {
  return iterate<Message, GetChannelMessagesQuery>(
    executor,
    (page) => getChannelMessages(channelId, page),
    { by: "id", cursor: "before", backwards: "after", limit: "limit", key: "id", min: 1, max: 100 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `searchGuildMessages`. Begins at `offset`. Needs ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages
 */
export function iterSearchGuildMessages(
  executor: Executor,
  guildId: IdInput<"Guild">,
  query?: Omit<SearchGuildMessagesQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<SearchMessage, void, undefined> {
  return iterate<SearchMessage, SearchGuildMessagesQuery>(
    executor,
    (page) => searchGuildMessages(guildId, page),
    {
      by: "offset",
      cursor: "offset",
      limit: "limit",
      items: "messages[]",
      total: "total_results",
      retryAfter: "retry_after",
      min: 1,
      max: 25,
      lastOffset: 9975,
    },
    query,
    options,
  );
}

/**
 * Goes through all pages of `getReactions`. By rising id from `after` on.
 *
 * @see https://docs.discord.com/developers/resources/message#get-reactions
 */
export function iterReactions(
  executor: Executor,
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  emojiName: ReactionEmojiInput,
  query?: Omit<GetReactionsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<User, void, undefined> {
  return iterate<User, GetReactionsQuery>(
    executor,
    (page) => getReactions(channelId, messageId, emojiName, page),
    { by: "id", cursor: "after", limit: "limit", key: "id", min: 1, max: 100 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `getChannelPins`. Begins `before` the time given, and goes back in time. Needs
 * ViewChannel.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-pins
 */
export function iterChannelPins(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<GetChannelPinsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<MessagePin, void, undefined> {
  return iterate<MessagePin, GetChannelPinsQuery>(
    executor,
    (page) => getChannelPins(channelId, page),
    {
      by: "timestamp",
      cursor: "before",
      limit: "limit",
      items: "items",
      key: "pinned_at",
      hasMore: "has_more",
      min: 1,
      max: 50,
    },
    query,
    options,
  );
}
