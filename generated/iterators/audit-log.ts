// Generated from schema/routes/audit-log.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { GetGuildAuditLogQuery } from "../bodies/audit-log.ts";
import type { AuditLogEntry } from "../models/audit-log.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getGuildAuditLog } from "../requests/audit-log.ts";

/**
 * Goes through all pages of `getGuildAuditLog`. By falling id from `before` on; given `after`, by rising id from
 * there. Needs ViewAuditLog.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
 */
export function iterGuildAuditLog(
  executor: Executor,
  guildId: IdInput<"Guild">,
  query?: Omit<GetGuildAuditLogQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<AuditLogEntry, void, undefined> {
  return iterate<AuditLogEntry, GetGuildAuditLogQuery>(
    executor,
    (page) => getGuildAuditLog(guildId, page),
    {
      by: "id",
      cursor: "before",
      backwards: "after",
      limit: "limit",
      items: "audit_log_entries",
      key: "id",
      min: 1,
      max: 100,
    },
    query,
    options,
  );
}
