import type { SearchGuildMessagesQuery } from "../../../../generated/bodies/message.ts";
import { JsonErrorCode } from "../../../../generated/models/errors.ts";
import {
  type Message,
  type MessageSearchResult,
  type SearchIndexNotReady,
  SearchSortMode,
  SearchSortOrder,
} from "../../../../generated/models/message.ts";
import type { Id } from "../../../base/id.ts";
import type { StoredChannel, StoredGuild, World } from "../../state/world.ts";
import { messagesOf } from "../messages.ts";
import { isThread, mayIn } from "../permissions.ts";
import { filterOf } from "./filters.ts";
import { relevance, wordsOf } from "./words.ts";

/** What Discord says while the messages of a guild are being indexed; `undefined` once they are. */
export function indexing(world: World, { guild }: StoredGuild): SearchIndexNotReady | undefined {
  const left = world.searchesUntilIndexed.get(guild.id) ?? 0;
  if (left === 0) return undefined;
  world.searchesUntilIndexed.set(guild.id, left - 1);
  const message = "Index not yet available. Try again later";
  return { message, code: JsonErrorCode.IndexNotAvailable, documents_indexed: 0, retry_after: 1 };
}

/** Searches the messages of a guild that a user may read. */
export function searchMessages(
  world: World,
  { guild }: StoredGuild,
  userId: Id<"User">,
  query: SearchGuildMessagesQuery,
  page: { readonly offset: number; readonly limit: number },
): MessageSearchResult {
  const channels = [...world.channels.values()].filter(
    (channel) =>
      "guild_id" in channel &&
      channel.guild_id === guild.id &&
      mayIn(world, channel, userId, { all: ["ViewChannel", "ReadMessageHistory"] }) &&
      (query.include_nsfw === true || !isAgeRestricted(world, channel)),
  );
  const fits = filterOf(query);
  const all = channels.flatMap(({ id }) => [...messagesOf(world, id).values()].map(({ message }) => message));
  const found = sorted(all.filter(fits), query);
  const messages = found.slice(page.offset, page.offset + page.limit);
  const shown = new Set(messages.map(({ channel_id: id }) => id));
  const threads = channels.filter(isThread).filter(({ id }) => shown.has(id));
  return {
    doing_deep_historical_index: false,
    total_results: found.length,
    messages: messages.map((message) => [withoutReactions(message)]),
    threads,
    members: threads.flatMap(({ id }) => world.threadMembers.get(id)?.get(userId) ?? []),
  };
}

/** Newest first unless it is asked for otherwise; of those that fit equally well the newest is first too. */
function sorted(messages: readonly Message[], query: SearchGuildMessagesQuery): readonly Message[] {
  const newest = [...messages].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  if (query.sort_by === SearchSortMode.Relevance) {
    const wanted = wordsOf(query.content ?? "");
    const score = ({ content }: Message): number => relevance(content, wanted);
    return newest.sort((a, b) => score(b) - score(a));
  }
  return query.sort_order === SearchSortOrder.Asc ? newest.reverse() : newest;
}

/** A thread is age-restricted with its channel. */
function isAgeRestricted(world: World, channel: StoredChannel): boolean {
  const holder = isThread(channel) ? world.channels.get(channel.parent_id) : channel;
  return holder !== undefined && "nsfw" in holder && holder.nsfw;
}

function withoutReactions({ reactions: _reactions, ...message }: Message): Message {
  return message;
}
