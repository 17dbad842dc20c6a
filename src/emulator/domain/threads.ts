import { castId, type Id } from "../../base/id.ts";
import type { EventMap } from "../../../generated/events/map.ts";
import { ChannelType, type ThreadMember } from "../../../generated/models/channel.ts";
import { type Message, MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import { makeThread, type ThreadFields } from "../state/make-channel.ts";
import type { StoredChannel, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { audienceOf } from "./audience.ts";
import { isThread } from "./permissions.ts";

/** The thread if a channel is one, or Discord's refusal. */
export function threadOf(channel: StoredChannel): StoredThread {
  if (!isThread(channel)) throw problem(400, "ChannelTypeNotAllowed");
  return channel;
}

/** Refuses what cannot be done in an archived thread. */
export function requireActive(channel: StoredChannel): void {
  if (isThread(channel) && channel.thread_metadata.archived) throw problem(400, "ThreadArchived");
}

/** Starts a thread, which its owner joins, and tells everybody who sees it. */
export function createThread(
  world: World,
  parent: StoredGuildChannel,
  owner: Pick<User, "id">,
  fields: ThreadFields,
  id: Id<"Channel"> = world.ids.next(),
): StoredThread {
  const thread = makeThread(parent, owner.id, fields, { id, timestamp: new Date(world.time.nowMs).toISOString() });
  world.channels.set(id, thread);
  world.threadMembers.set(id, new Map());
  const isMember = world.guilds.get(parent.guild_id)?.members.has(owner.id) === true;
  if (isMember) join(world, thread, [owner.id]);
  const told = shownThread(world, currentThread(world, thread));
  world.fire({ type: "THREAD_CREATE", to: audienceOf(world, thread), data: { ...told, newly_created: true } });
  if (isMember) announceMembers(world, thread, [owner.id], []);
  return currentThread(world, thread);
}

/** Changes a thread. */
export function updateThread(world: World, thread: StoredThread, fields: Partial<StoredThread>): StoredThread {
  const changed: StoredThread = { ...currentThread(world, thread), ...fields };
  world.channels.set(thread.id, changed);
  world.fire({ type: "THREAD_UPDATE", to: audienceOf(world, changed), data: shownThread(world, changed) });
  return changed;
}

/** Archives a thread, or takes it out of the archive. */
export function setArchived(world: World, thread: StoredThread, archived: boolean): StoredThread {
  const archive_timestamp = new Date(world.time.nowMs).toISOString();
  return updateThread(world, thread, { thread_metadata: { ...thread.thread_metadata, archived, archive_timestamp } });
}

/** Archives the threads in which nobody has written for as long as they say. */
export function archiveIdleThreads(world: World): void {
  for (const channel of [...world.channels.values()]) {
    if (!isThread(channel) || channel.thread_metadata.archived) continue;
    const { archive_timestamp: changed, auto_archive_duration: minutes } = channel.thread_metadata;
    const last = Date.parse(timestampOf(channel.last_message_id ?? channel.id));
    const since = Math.max(last, changed === null ? 0 : Date.parse(changed));
    if (since + minutes * 60_000 <= world.time.nowMs) setArchived(world, channel, true);
  }
}

/** Adds users to a thread; those who are in it stay as they are. The bot is told of the thread that it comes to be in. */
export function addToThread(world: World, thread: StoredThread, userIds: readonly Id<"User">[]): void {
  const added = join(world, thread, userIds);
  if (added.length === 0) return;
  if (added.includes(world.bot.id)) {
    const data = shownThread(world, currentThread(world, thread));
    world.fire({ type: "THREAD_CREATE", to: audienceOf(world, thread), data });
  }
  announceMembers(world, thread, added, []);
}

/** Takes a user out of a thread. Those who are not in it are no members: Discord's refusal. */
export function removeFromThread(world: World, thread: StoredThread, userId: Id<"User">): void {
  if (world.threadMembers.get(thread.id)?.has(userId) !== true) throw problem(404, "UnknownMember");
  const to = audienceOf(world, thread);
  world.threadMembers.get(thread.id)?.delete(userId);
  countMembers(world, thread);
  announceMembers(world, thread, [], [userId], to);
}

/** The user in a thread, or Discord's refusal. */
export function findThreadMember(world: World, { id }: StoredThread, userId: Id<"User">): ThreadMember {
  const member = world.threadMembers.get(id)?.get(userId);
  if (member === undefined) throw problem(404, "UnknownMember");
  return member;
}

/** A thread as the bot sees it: with itself as a member, if it is one. */
export function shownThread(world: World, thread: StoredThread): StoredThread {
  const member = world.threadMembers.get(thread.id)?.get(world.bot.id);
  return member === undefined ? thread : { ...thread, member };
}

/** What a new message does to its thread: it is counted, its author joins, and an archived thread comes back. */
export function noteMessage(world: World, thread: StoredThread, message: Message): void {
  const { author, id, type, webhook_id: webhookId } = message;
  // The message that a thread begins with is not counted.
  const one = type === MessageType.ThreadStarterMessage || castId<"Channel">(id) === thread.id ? 0 : 1;
  const counted: StoredThread = {
    ...currentThread(world, thread),
    last_message_id: id,
    message_count: (thread.message_count ?? 0) + one,
    total_message_sent: (thread.total_message_sent ?? 0) + one,
  };
  world.channels.set(thread.id, counted);
  if (thread.thread_metadata.archived) setArchived(world, counted, false);
  if (webhookId === undefined && type !== MessageType.ThreadStarterMessage) addToThread(world, counted, [author.id]);
}

/** What deleted messages do to their thread: those that are left are counted. */
export function forgetMessages(world: World, thread: StoredThread, count: number): void {
  const current = currentThread(world, thread);
  world.channels.set(thread.id, { ...current, message_count: Math.max(0, (current.message_count ?? 0) - count) });
}

/** The thread as it is kept by now. */
function currentThread(world: World, thread: StoredThread): StoredThread {
  const current = world.channels.get(thread.id);
  return current !== undefined && isThread(current) ? current : thread;
}

function join(world: World, thread: StoredThread, userIds: readonly Id<"User">[]): readonly Id<"User">[] {
  const members = world.threadMembers.get(thread.id) ?? new Map<Id<"User">, ThreadMember>();
  world.threadMembers.set(thread.id, members);
  const added = userIds.filter((userId) => !members.has(userId));
  for (const userId of added) {
    const joined = new Date(world.time.nowMs).toISOString();
    members.set(userId, { id: thread.id, user_id: userId, join_timestamp: joined, flags: 0 });
  }
  countMembers(world, thread);
  return added;
}

function countMembers(world: World, thread: StoredThread): void {
  const size = world.threadMembers.get(thread.id)?.size ?? 0;
  world.channels.set(thread.id, {
    ...currentThread(world, thread),
    member_count: Math.min(size, constants.threadMaxCountedMembers),
  });
}

function announceMembers(
  world: World,
  thread: StoredThread,
  added: readonly Id<"User">[],
  removed: readonly Id<"User">[],
  to = audienceOf(world, thread),
): void {
  const guild = world.guilds.get(thread.guild_id);
  const addedMembers = added.flatMap((userId) => {
    const member = guild?.members.get(userId);
    const threadMember = world.threadMembers.get(thread.id)?.get(userId);
    return member === undefined || threadMember === undefined ? [] : [{ ...threadMember, member, presence: null }];
  });
  const data: EventMap["THREAD_MEMBERS_UPDATE"] = {
    id: thread.id,
    guild_id: thread.guild_id,
    member_count: currentThread(world, thread).member_count ?? 0,
    ...(added.length === 0 ? {} : { added_members: addedMembers }),
    ...(removed.length === 0 ? {} : { removed_member_ids: removed }),
  };
  const self = [...added, ...removed].includes(world.bot.id);
  world.fire({ type: "THREAD_MEMBERS_UPDATE", to: { ...to, self }, data });
}

/** The id of the thread that starts from a message: the same. */
export function threadIdOf(messageId: Id<"Message">): Id<"Channel"> {
  return castId(messageId);
}

/** Kind of a thread that everybody who sees the channel may see. */
export function publicKind({ type }: StoredGuildChannel): ThreadFields["type"] {
  return type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}
