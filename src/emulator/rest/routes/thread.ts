import type {
  GetThreadMemberQuery,
  ListJoinedPrivateArchivedThreadsQuery,
  ListPublicArchivedThreadsQuery,
  ListThreadMembersQuery,
  SearchThreadsQuery,
  StartForumThreadBody,
  StartTextThreadBody,
  StartThreadBody,
  StartThreadFromMessageBody,
} from "../../../../generated/bodies/channel.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  ChannelType,
  type CreatedThread,
  type ThreadList,
  type ThreadMember,
  ThreadSearchTagSetting,
} from "../../../../generated/models/channel.ts";
import { SearchSortOrder } from "../../../../generated/models/message.ts";
import { castId, type Id } from "../../../base/id.ts";
import { threadsOf } from "../../domain/channels.ts";
import { findGuild, findMember, findMessage } from "../../domain/find.ts";
import { canView, isGuildChannel, mayIn } from "../../domain/permissions.ts";
import { startForumThread, startThread, startThreadFromMessage } from "../../domain/start-thread.ts";
import {
  addToThread,
  findThreadMember,
  removeFromThread,
  requireActive,
  shownThread,
  threadOf,
} from "../../domain/threads.ts";
import { problem } from "../../problem.ts";
import type { ThreadFields } from "../../state/make-channel.ts";
import type { StoredGuildChannel, StoredThread, World } from "../../state/world.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { newestFirst, oldestFirst } from "../page.ts";
import { newMessage, requireContent } from "./message-fields.ts";
import { checkedTags } from "./thread-fields.ts";

/** Answers the routes of the page `channel` that are about threads, and the one of the page `guild`. */
export const threadHandlers: Handlers = {
  startThreadFromMessage(call) {
    const parent = parentOf(call);
    if (isForum(parent)) throw problem(400, "ChannelTypeNotAllowed");
    const stored = findMessage(call.world, parent.id, call.id("message_id"));
    if (stored.message.thread !== undefined) throw problem(400, "ThreadAlreadyCreated");
    const fields = commonFields(call.body<StartThreadFromMessageBody>());
    const thread = startThreadFromMessage(call.world, parent, stored, call.user(), fields);
    return started(call, thread);
  },

  startThread(call) {
    const parent = parentOf(call);
    const body = call.body<StartThreadBody>();
    if (isForum(parent)) return startInForum(call, parent, body);
    if ("message" in body) throw problem(400, "ForumMessageNotAllowed");
    return started(
      call,
      startThread(call.world, parent, call.user(), { ...commonFields(body), ...kindOf(parent, body) }),
    );
  },

  joinThread(call) {
    addToThread(call.world, activeThread(call), [call.user().id]);
    return undefined;
  },

  addThreadMember(call) {
    const thread = activeThread(call);
    const { user } = findMember(findGuild(call.world, thread.guild_id), call.id("user_id"));
    const isOpen = thread.thread_metadata.invitable !== false || thread.owner_id === call.user().id;
    if (!isOpen) call.require("ManageThreads", { guild: findGuild(call.world, thread.guild_id), channel: thread });
    addToThread(call.world, thread, [user.id]);
    return undefined;
  },

  leaveThread(call) {
    removeFromThread(call.world, activeThread(call), call.user().id);
    return undefined;
  },

  removeThreadMember(call) {
    removeFromThread(call.world, activeThread(call), call.id("user_id"));
    return undefined;
  },

  getThreadMember(call) {
    const thread = threadOf(call.channel());
    const member = findThreadMember(call.world, thread, call.id("user_id"));
    return call.query<GetThreadMemberQuery>().with_member === true ? withMember(call.world, thread, member) : member;
  },

  listThreadMembers(call) {
    const thread = threadOf(call.channel());
    const { after, with_member: whole = false } = call.query<ListThreadMembersQuery>();
    const members = [...(call.world.threadMembers.get(thread.id) ?? [])];
    if (!whole) return members.map(([, member]) => member);
    const page = oldestFirst(members, { after, limit: call.limit() }, ([userId]) => userId);
    return page.map(([, member]) => withMember(call.world, thread, member));
  },

  listActiveGuildThreads(call) {
    const { guild } = call.guild();
    return list(
      call,
      visible(call, guild.id).filter(({ thread_metadata: { archived } }) => !archived),
    );
  },

  listPublicArchivedThreads: (call) => archivedList(call, (thread) => thread.type !== ChannelType.PrivateThread),

  listPrivateArchivedThreads: (call) => archivedList(call, (thread) => thread.type === ChannelType.PrivateThread),

  listJoinedPrivateArchivedThreads(call) {
    const { before, limit = 50 } = call.query<ListJoinedPrivateArchivedThreadsQuery>();
    const user = call.user();
    const joined = archivedIn(call).filter(
      ({ id, type }) => type === ChannelType.PrivateThread && call.world.threadMembers.get(id)?.has(user.id) === true,
    );
    const sorted = [...joined].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    const page = newestFirst(sorted, { before, limit: limit + 1 }, ({ id }) => id);
    return { ...list(call, page.slice(0, limit)), has_more: page.length > limit };
  },

  searchThreads(call) {
    const query = call.query<SearchThreadsQuery>();
    const { limit = 25, offset = 0, sort_order: order = SearchSortOrder.Desc } = query;
    const found = visible(call, parentOf(call).guild_id).filter(
      (thread) => thread.parent_id === parentOf(call).id && isFound(thread, query),
    );
    if (order === SearchSortOrder.Desc) found.reverse();
    const page = found.slice(offset, offset + limit);
    const has_more = found.length > offset + limit;
    return { ...list(call, page), has_more, total_results: found.length };
  },
};

function parentOf(call: Call): StoredGuildChannel {
  const channel = call.channel();
  const holdsThreads =
    channel.type === ChannelType.GuildText ||
    channel.type === ChannelType.GuildAnnouncement ||
    channel.type === ChannelType.GuildForum ||
    channel.type === ChannelType.GuildMedia;
  if (!isGuildChannel(channel) || !holdsThreads) throw problem(400, "ChannelTypeNotAllowed");
  return channel;
}

function isForum({ type }: StoredGuildChannel): boolean {
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}

function activeThread(call: Call): StoredThread {
  const thread = threadOf(call.channel());
  requireActive(thread);
  return thread;
}

function commonFields(
  body: StartThreadFromMessageBody,
): Pick<ThreadFields, "autoArchiveMinutes" | "name" | "rateLimitPerUser"> {
  return {
    name: body.name,
    autoArchiveMinutes: body.auto_archive_duration,
    rateLimitPerUser: body.rate_limit_per_user ?? undefined,
  };
}

/** Kind of a new thread. In announcement channels there is one kind only. */
function kindOf(
  parent: StoredGuildChannel,
  { invitable, type }: StartTextThreadBody,
): Pick<ThreadFields, "invitable" | "type"> {
  if (parent.type === ChannelType.GuildAnnouncement) {
    if (type === ChannelType.PrivateThread) throw problem(400, "ChannelTypeNotAllowed");
    return { type: ChannelType.AnnouncementThread };
  }
  if (type === ChannelType.AnnouncementThread) throw problem(400, "ChannelTypeNotAllowed");
  return { type: type ?? ChannelType.PrivateThread, invitable };
}

function startInForum(call: Call, parent: StoredGuildChannel, body: StartThreadBody): CreatedThread {
  // The validator takes both kinds of bodies, as it does not know the channel.
  const { applied_tags: tags, message } = body as Partial<StartForumThreadBody>;
  if (message === undefined) throw problem(400, "EmptyMessage");
  const appliedTags = checkedTags(parent, tags ?? [], [], mayIn(call.world, parent, call.user().id, "ManageThreads"));
  const said = newMessage(call, parent, message);
  requireContent(said);
  const fields = { ...commonFields(body), appliedTags };
  const { first, thread } = startForumThread(call.world, parent, call.user(), fields, said, message.allowed_mentions);
  return { ...started(call, thread), message: first };
}

/** The new thread, written into the audit log. */
function started(call: Call, thread: StoredThread): StoredThread {
  const { last_message_id: _last, member_count: _members, message_count: _count, thread_metadata, ...rest } = thread;
  const { total_message_sent: _sent, ...after } = rest;
  call.audit(findGuild(call.world, thread.guild_id), {
    action: AuditLogEvent.ThreadCreate,
    target: thread.id,
    after: { ...after, ...thread_metadata, create_timestamp: undefined, archive_timestamp: undefined },
  });
  return shownThread(call.world, thread);
}

/** The threads of a guild that the actor sees. */
function visible(call: Call, guildId: Id<"Guild">): StoredThread[] {
  const stored = findGuild(call.world, guildId);
  return threadsOf(call.world, guildId).filter((thread) => canView(call.world, stored, thread, call.user().id));
}

function archivedIn(call: Call): readonly StoredThread[] {
  const parent = parentOf(call);
  return threadsOf(call.world, parent.guild_id).filter(
    ({ parent_id: parentId, thread_metadata: { archived } }) => archived && parentId === parent.id,
  );
}

/** Archived threads of a channel, last archived first. */
function archivedList(call: Call, fits: (thread: StoredThread) => boolean): ThreadList {
  const { before, limit = 50 } = call.query<ListPublicArchivedThreadsQuery>();
  const until = before === undefined ? Infinity : Date.parse(before);
  const archivedAt = ({ thread_metadata: { archive_timestamp: at } }: StoredThread): number => Date.parse(at ?? "");
  const fitting = archivedIn(call)
    .filter((thread) => fits(thread) && archivedAt(thread) < until)
    .sort((a, b) => archivedAt(b) - archivedAt(a));
  return { ...list(call, fitting.slice(0, limit)), has_more: fitting.length > limit };
}

/** Threads, and the actor in those that they have joined. */
function list(call: Call, threads: readonly StoredThread[]): ThreadList {
  const user = call.user();
  const members = threads.flatMap(({ id }) => call.world.threadMembers.get(id)?.get(user.id) ?? []);
  return { threads, members };
}

function withMember(world: World, { guild_id: guildId }: StoredThread, member: ThreadMember): ThreadMember {
  const found = findGuild(world, guildId).members.get(member.user_id ?? castId(guildId));
  return found === undefined ? member : { ...member, member: found };
}

function isFound(thread: StoredThread, query: SearchThreadsQuery): boolean {
  const { archived, max_id: max, min_id: min, name = "", tag = [], tag_setting: setting } = query;
  const words = name.toLowerCase().split(/\s+/);
  const tags: readonly string[] = thread.applied_tags ?? [];
  const hasTags =
    setting === ThreadSearchTagSetting.MatchAll
      ? tag.every((id) => tags.includes(id))
      : tag.some((id) => tags.includes(id));
  return (
    words.every((word) => thread.name.toLowerCase().includes(word)) &&
    (archived === undefined || thread.thread_metadata.archived === archived) &&
    (max === undefined || BigInt(thread.id) < BigInt(max)) &&
    (min === undefined || BigInt(thread.id) > BigInt(min)) &&
    (tag.length === 0 || hasTags)
  );
}
