// Generated from schema/routes/audit-log.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { GetGuildAuditLogQuery } from "../bodies/audit-log.ts";
import type { AuditLog, AuditLogEntry } from "../models/audit-log.ts";
import { iterGuildAuditLog } from "../iterators/audit-log.ts";
import { getGuildAuditLog } from "../requests/audit-log.ts";
import { ApplicationRoleConnectionMethods } from "./application-role-connection.ts";

/** Methods for the routes of `schema/routes/audit-log.json`. */
export abstract class AuditLogMethods extends ApplicationRoleConnectionMethods {
  /**
   * Lists entries of the audit log of a guild, the newest first, or with `after` the oldest first. Needs ViewAuditLog.
   *
   * @see https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
   */
  async getGuildAuditLog(
    guildId: IdInput<"Guild">,
    query?: GetGuildAuditLogQuery,
    options?: SendOptions,
  ): Promise<AuditLog> {
    return this.execute(getGuildAuditLog(guildId, query), options);
  }

  /**
   * Goes through all pages of `getGuildAuditLog`. By falling id from `before` on; given `after`, by rising id from
   * there. Needs ViewAuditLog.
   *
   * @see https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
   */
  iterGuildAuditLog(
    guildId: IdInput<"Guild">,
    query?: Omit<GetGuildAuditLogQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<AuditLogEntry, void, undefined> {
    return iterGuildAuditLog(this, guildId, query, options);
  }
}
