import type { ModifyThreadBody } from "../../../../generated/bodies/channel.ts";
import { ChannelFlag, type ForumTag } from "../../../../generated/models/channel.ts";
import type { Id } from "../../../base/id.ts";
import { problem } from "../../problem.ts";
import type { StoredGuildChannel, StoredThread } from "../../state/world.ts";
import { defined } from "../defined.ts";

/** A thread with the fields of a body. */
export function changedThread(
  thread: StoredThread,
  body: ModifyThreadBody,
  appliedTags: readonly Id<"ForumTag">[] | undefined,
  now: string,
): Partial<StoredThread> {
  const { thread_metadata: before } = thread;
  const { archived = before.archived } = body;
  return {
    ...defined({
      name: body.name,
      rate_limit_per_user: body.rate_limit_per_user === null ? 0 : body.rate_limit_per_user,
      flags: body.flags,
      applied_tags: appliedTags,
    }),
    thread_metadata: {
      ...before,
      ...defined({
        auto_archive_duration: body.auto_archive_duration,
        locked: body.locked,
        invitable: body.invitable,
      }),
      archived,
      ...(archived === before.archived ? {} : { archive_timestamp: now }),
    },
  };
}

/**
 * The tags of a thread in a forum, or Discord's refusal: of one that the forum does not have, of none where there must be
 * one, and of one that only those who manage threads can put on or take off.
 */
export function checkedTags(
  forum: StoredGuildChannel,
  wanted: readonly string[],
  before: readonly string[],
  mayManage: boolean,
): readonly Id<"ForumTag">[] {
  const available: readonly ForumTag[] = ("available_tags" in forum ? forum.available_tags : undefined) ?? [];
  const tags = wanted.map((id) => {
    const tag = available.find((other) => other.id === id);
    if (tag === undefined) throw problem(404, "UnknownTag");
    return tag;
  });
  if (tags.length === 0 && ((forum.flags ?? 0) & ChannelFlag.RequireTag) !== 0) throw problem(400, "TagRequired");
  const moved = available.filter(({ id }) => wanted.includes(id) !== before.includes(id));
  if (!mayManage && moved.some(({ moderated }) => moderated)) throw problem(403, "MissingPermissions");
  return tags.map(({ id }) => id);
}
