import type { BeginGuildPruneBody, GetGuildPruneCountQuery } from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { id, type IdInput } from "../../../base/id.ts";
import { recordAction } from "../../domain/audit-log.ts";
import { removeMember } from "../../domain/members.ts";
import { inactiveMembers, type PruneFields } from "../../domain/prune.ts";
import type { Handlers } from "../handlers.ts";

const DEFAULT_DAYS = 7;

/** Answers the routes of the page `guild` that are about pruning members. */
export const pruneHandlers: Handlers = {
  getGuildPruneCount(call) {
    const { days, include_roles: roles } = call.query<GetGuildPruneCountQuery>();
    return { pruned: inactiveMembers(call.world, call.guild(), pruneFields(days, roles)).length };
  },

  beginGuildPrune(call) {
    const stored = call.guild();
    const body = call.body<BeginGuildPruneBody | undefined>() ?? {};
    const fields = pruneFields(body.days, body.include_roles);
    const pruned = inactiveMembers(call.world, stored, fields);
    for (const userId of pruned) removeMember(call.world, stored, userId);
    recordAction(call.world, stored, call.user().id, call.reason ?? body.reason, {
      action: AuditLogEvent.MemberPrune,
      target: null,
      options: { delete_member_days: String(fields.days), members_removed: String(pruned.length) },
    });
    return { pruned: body.compute_prune_count === false ? null : pruned.length };
  },
};

function pruneFields(days = DEFAULT_DAYS, roles: readonly IdInput<"Role">[] = []): PruneFields {
  return { days, includeRoles: roles.map((roleId) => id<"Role">(roleId)) };
}
