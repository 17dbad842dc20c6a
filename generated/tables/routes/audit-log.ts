// Generated from schema/routes/audit-log.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/audit-log.json`. */
export const auditLog: readonly RouteRow[] = [
  {
    name: "getGuildAuditLog",
    page: "audit-log",
    method: "GET",
    path: "/guilds/{guild_id}/audit-logs",
    doc: "Lists entries of the audit log of a guild, the newest first, or with `after` the oldest first.",
    source: { openapi: ["list_guild_audit_log_entries"], docs: ["resources/audit-log#get-guild-audit-log"] },
    params: [{ name: "guild_id", type: { id: "Guild" } }],
    query: "GetGuildAuditLogQuery",
    responses: [{ status: 200, type: { ref: "AuditLog" } }],
    auth: ["bot"],
    permissions: [{ need: "ViewAuditLog", scope: "guild" }],
    idempotent: true,
    rateLimit: { major: ["guild_id"], global: true },
    pagination: {
      by: "id",
      cursor: "before",
      backwards: "after",
      limit: "limit",
      items: "audit_log_entries",
      key: "id",
    },
  },
];
