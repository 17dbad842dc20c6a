// Generated from schema/routes/channel.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type {
  ListJoinedPrivateArchivedThreadsQuery,
  ListPrivateArchivedThreadsQuery,
  ListPublicArchivedThreadsQuery,
  ListThreadMembersQuery,
  SearchThreadsQuery,
} from "../bodies/channel.ts";
import type { ThreadChannel, ThreadMember } from "../models/channel.ts";
import { iterate } from "../../src/base/iterate.ts";
import {
  listJoinedPrivateArchivedThreads,
  listPrivateArchivedThreads,
  listPublicArchivedThreads,
  listThreadMembers,
  searchThreads,
} from "../requests/channel.ts";

/**
 * Goes through all pages of `listThreadMembers`. By rising id from `after` on.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-thread-members
 */
export function iterThreadMembers(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<ListThreadMembersQuery, "limit" | "with_member">,
  options?: IterateOptions,
): AsyncGenerator<ThreadMember, void, undefined> {
  return iterate<ThreadMember, ListThreadMembersQuery>(
    executor,
    (page) => listThreadMembers(channelId, page),
    { by: "id", cursor: "after", limit: "limit", needs: { with_member: true }, key: "user_id", min: 1, max: 100 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `listPublicArchivedThreads`. Begins `before` the time given, and goes back in time.
 * Needs ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads
 */
export function iterPublicArchivedThreads(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<ListPublicArchivedThreadsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ThreadChannel, void, undefined> {
  return iterate<ThreadChannel, ListPublicArchivedThreadsQuery>(
    executor,
    (page) => listPublicArchivedThreads(channelId, page),
    {
      by: "timestamp",
      cursor: "before",
      limit: "limit",
      items: "threads",
      key: "thread_metadata.archive_timestamp",
      hasMore: "has_more",
      min: 2,
      max: 100,
    },
    query,
    options,
  );
}

/**
 * Goes through all pages of `listPrivateArchivedThreads`. Begins `before` the time given, and goes back in time.
 * Needs ReadMessageHistory and ManageThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads
 */
export function iterPrivateArchivedThreads(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<ListPrivateArchivedThreadsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ThreadChannel, void, undefined> {
  return iterate<ThreadChannel, ListPrivateArchivedThreadsQuery>(
    executor,
    (page) => listPrivateArchivedThreads(channelId, page),
    {
      by: "timestamp",
      cursor: "before",
      limit: "limit",
      items: "threads",
      key: "thread_metadata.archive_timestamp",
      hasMore: "has_more",
      min: 2,
      max: 100,
    },
    query,
    options,
  );
}

/**
 * Goes through all pages of `listJoinedPrivateArchivedThreads`. By falling id from `before` on. Needs
 * ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
 */
export function iterJoinedPrivateArchivedThreads(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<ListJoinedPrivateArchivedThreadsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ThreadChannel, void, undefined> {
  return iterate<ThreadChannel, ListJoinedPrivateArchivedThreadsQuery>(
    executor,
    (page) => listJoinedPrivateArchivedThreads(channelId, page),
    { by: "id", cursor: "before", limit: "limit", items: "threads", key: "id", hasMore: "has_more", min: 2, max: 100 },
    query,
    options,
  );
}

/**
 * Goes through all pages of `searchThreads`. Begins at `offset`.
 *
 * @remarks Undocumented.
 */
export function iterSearchThreads(
  executor: Executor,
  channelId: IdInput<"Channel">,
  query?: Omit<SearchThreadsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<ThreadChannel, void, undefined> {
  return iterate<ThreadChannel, SearchThreadsQuery>(
    executor,
    (page) => searchThreads(channelId, page),
    {
      by: "offset",
      cursor: "offset",
      limit: "limit",
      items: "threads",
      hasMore: "has_more",
      retryAfter: "retry_after",
      min: 1,
      max: 25,
      lastOffset: 9975,
    },
    query,
    options,
  );
}
