import type { BulkGuildBanBody, CreateGuildBanBody, GetGuildBansQuery } from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { type Id, id } from "../../../base/id.ts";
import { banUser, findBan, unbanUser } from "../../domain/bans.ts";
import { findUser } from "../../domain/find.ts";
import { requireAboveMember } from "../../domain/permissions.ts";
import { Problem, problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

const DAY_SECONDS = 86_400;

/** Answers the routes of the page `guild` that are about bans. */
export const banHandlers: Handlers = {
  getGuildBans(call) {
    const { after, before } = call.query<GetGuildBansQuery>();
    const limit = call.limit();
    const page = before === undefined ? { after, limit } : { before, limit };
    return oldestFirst([...call.guild().bans.values()], page, ({ user }) => user.id);
  },

  getGuildBan: (call) => findBan(call.guild(), call.id("user_id")),

  createGuildBan(call) {
    const { delete_message_days: days = 0, delete_message_seconds: seconds = days * DAY_SECONDS } =
      call.body<CreateGuildBanBody | undefined>() ?? {};
    ban(call, call.guild(), call.id("user_id"), seconds);
    return undefined;
  },

  removeGuildBan(call) {
    const stored = call.guild();
    const { user } = unbanUser(call.world, stored, call.id("user_id"));
    call.audit(stored, { action: AuditLogEvent.MemberBanRemove, target: user.id });
    return undefined;
  },

  bulkGuildBan(call) {
    const stored = call.guild();
    const { delete_message_seconds: seconds = 0, user_ids: userIds } = call.body<BulkGuildBanBody>();
    const failed: Id<"User">[] = [];
    const banned = userIds
      .map((text) => id<"User">(text))
      .filter((userId) => {
        const done =
          !stored.bans.has(userId) &&
          succeeds(() => {
            ban(call, stored, userId, seconds);
          });
        if (!done) failed.push(userId);
        return done;
      });
    if (banned.length === 0) throw problem(400, "BanFailed");
    return { banned_users: banned, failed_users: failed };
  },
};

/** Bans a user who does not stand above the actor. */
function ban(call: Call, stored: StoredGuild, userId: Id<"User">, deleteSeconds: number): void {
  const user = findUser(call.world, userId);
  if (stored.members.has(userId)) requireAboveMember(stored, call.user().id, userId);
  if (stored.bans.has(userId)) return;
  banUser(call.world, stored, user, { deleteSeconds, reason: call.reason });
  call.audit(stored, { action: AuditLogEvent.MemberBanAdd, target: userId });
}

/** Whether something is not refused. */
function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
