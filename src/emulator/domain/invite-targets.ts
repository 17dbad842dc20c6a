import { type Id, id, isSnowflake } from "../../base/id.ts";
import { TargetUsersJobStatusCode, type TargetUsersJobStatus } from "../../../generated/models/invite.ts";
import { Problem, problem } from "../problem.ts";
import type { InviteTargetUsers, StoredInvite } from "../state/invite.ts";
import type { World } from "../state/world.ts";

/** Name of the one column of a list of users. */
const COLUMN = "user_id";

/** Name of the field that lists of users come in. */
const FIELD = "target_users_file";

/** The users that an invite is for, or Discord's refusal where it is for everybody. */
export function findTargetUsers({ targetUsers }: StoredInvite): InviteTargetUsers {
  if (targetUsers === undefined) throw problem(404, "UnknownInviteTargetUsers");
  return targetUsers;
}

/** How far the reading of the list is that an invite came with, or Discord's refusal where it came with none. */
export function findTargetUsersJob({ targetUsers }: StoredInvite): TargetUsersJobStatus {
  if (targetUsers?.job === undefined) throw problem(404, "UnknownInviteTargetUsersJob");
  return targetUsers.job;
}

/** Reads a list of users, which is in force at once. Lines that are no ids are refused, all of them together. */
export function readTargetUsers(world: World, csv: string): InviteTargetUsers {
  const errors: string[] = [];
  const userIds = csv.split(/\r?\n/).flatMap((line, index) => {
    const text = line.trim();
    if (text === "" || (index === 0 && text === COLUMN)) return [];
    if (isSnowflake(text)) return [id<"User">(text)];
    const reason = /^\d+$/.test(text)
      ? "invalid user ID - must be a valid Discord snowflake"
      : "invalid user ID format";
    errors.push(`Line ${index + 1}: ${reason}`);
    return [];
  });
  if (errors.length > 0) throw new Problem(400, { [FIELD]: errors });
  const now = new Date(world.time.nowMs).toISOString();
  const all = [...new Set(userIds)];
  const job: TargetUsersJobStatus = {
    status: TargetUsersJobStatusCode.Completed,
    total_users: all.length,
    processed_users: all.length,
    created_at: now,
    completed_at: now,
    error_message: null,
  };
  return { userIds: all, job };
}

/** A list of users as it is read back. */
export function writeTargetUsers({ userIds }: InviteTargetUsers): string {
  return [COLUMN, ...userIds].map((line) => `${line}\n`).join("");
}

/** Replaces the users that an invite is for. */
export function setTargetUsers(world: World, invite: StoredInvite, targetUsers: InviteTargetUsers): void {
  world.invites.set(invite.code, { ...invite, targetUsers });
}

/** Adds users to those that an invite is for. One that was for everybody is for them alone from then on. */
export function addTargetUsers(world: World, invite: StoredInvite, userIds: readonly Id<"User">[]): void {
  const { targetUsers: before = { userIds: [] } } = invite;
  setTargetUsers(world, invite, { ...before, userIds: [...new Set([...before.userIds, ...userIds])] });
}

/** Removes users from those that an invite is for. Without any it is for nobody. */
export function removeTargetUsers(world: World, invite: StoredInvite, userIds: readonly Id<"User">[]): void {
  const before = findTargetUsers(invite);
  setTargetUsers(world, invite, { ...before, userIds: before.userIds.filter((userId) => !userIds.includes(userId)) });
}
