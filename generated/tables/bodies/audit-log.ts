// Generated from schema/routes/audit-log.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/audit-log.ts`. */
export const auditLog: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "GetGuildAuditLogQuery",
    module: "bodies/audit-log",
    doc: "Query of getGuildAuditLog.",
    source: { openapi: ["list_guild_audit_log_entries"], docs: ["resources/audit-log#get-guild-audit-log"] },
    use: "sent",
    fields: [
      { name: "user_id", type: { id: "User" }, optional: true, doc: "Only what this user did." },
      { name: "action_type", type: { ref: "AuditLogEvent" }, optional: true, doc: "Only this kind of action." },
      { name: "before", type: { id: "AuditLogEntry" }, optional: true, doc: "Only older entries." },
      { name: "after", type: { id: "AuditLogEntry" }, optional: true, doc: "Only newer entries, from the oldest on." },
      { name: "limit", type: "integer", optional: true, limits: { min: 1, max: 100 }, default: 50 },
      {
        name: "target_id",
        type: { id: "Any" },
        optional: true,
        doc: "Only what was done to this.",
        status: "undocumented",
      },
    ],
  },
];
