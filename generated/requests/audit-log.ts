// Generated from schema/routes/audit-log.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { GetGuildAuditLogQuery } from "../bodies/audit-log.ts";
import type { AuditLog } from "../models/audit-log.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists entries of the audit log of a guild, the newest first, or with `after` the oldest first. Needs ViewAuditLog.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
 */
export function getGuildAuditLog(guildId: IdInput<"Guild">, query?: GetGuildAuditLogQuery): Request<AuditLog> {
  return request<AuditLog>({
    route: "getGuildAuditLog",
    method: "GET",
    template: "/guilds/{guild_id}/audit-logs",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}
