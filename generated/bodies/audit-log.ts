// Generated from schema/routes/audit-log.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { AuditLogEvent } from "../models/audit-log.ts";

/**
 * Query of getGuildAuditLog.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
 */
export interface GetGuildAuditLogQuery {
  /** Only what this user did. */
  readonly user_id?: IdInput<"User"> | undefined;
  /** Only this kind of action. */
  readonly action_type?: AuditLogEvent | undefined;
  /** Only older entries. */
  readonly before?: IdInput<"AuditLogEntry"> | undefined;
  /** Only newer entries, from the oldest on. */
  readonly after?: IdInput<"AuditLogEntry"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 50
   */
  readonly limit?: number | undefined;
  /**
   * Only what was done to this.
   *
   * @remarks Undocumented.
   */
  readonly target_id?: IdInput<string> | undefined;
}
