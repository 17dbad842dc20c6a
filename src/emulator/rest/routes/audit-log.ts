import type { GetGuildAuditLogQuery } from "../../../../generated/bodies/audit-log.ts";
import { usersIn } from "../../domain/audit-log.ts";
import { threadsOf } from "../../domain/channels.ts";
import { findUser } from "../../domain/find.ts";
import type { Handlers } from "../handlers.ts";
import { newestFirst, oldestFirst } from "../page.ts";

/** Answers the routes of the page `audit-log`. */
export const auditLogHandlers: Handlers = {
  getGuildAuditLog(call) {
    const query = call.query<GetGuildAuditLogQuery>();
    const { action_type: action, after, before, target_id: target, user_id: user } = query;
    const limit = call.limit();
    const { auditLog, autoModerationRules, guild, scheduledEvents } = call.guild();
    const fitting = auditLog.filter(
      (entry) =>
        (action === undefined || entry.action_type === action) &&
        (target === undefined || entry.target_id === target) &&
        (user === undefined || entry.user_id === user),
    );
    const page = after === undefined ? newestFirst : oldestFirst;
    const entries = page(fitting, { after, before, limit }, ({ id }) => id);
    const targets = new Set(entries.map((entry) => entry.target_id));
    return {
      audit_log_entries: entries,
      users: usersIn(call.world, entries).map((id) => findUser(call.world, id)),
      threads: threadsOf(call.world, guild.id).filter(({ id }) => targets.has(id)),
      application_commands: [],
      auto_moderation_rules: [...autoModerationRules.values()].filter(({ id }) => targets.has(id)),
      guild_scheduled_events: [...scheduledEvents.values()]
        .map(({ event }) => event)
        .filter(({ id }) => targets.has(id)),
      integrations: [],
      webhooks: [],
    };
  },
};
