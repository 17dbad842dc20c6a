// Generated from schema/routes/audit-log.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/audit-log.ts";
import type * as z from "zod";
import { id, integer, member, optional, sent, strict } from "../../../../src/base/validation/sent.ts";
import { AuditLogEvent } from "../../../models/audit-log.ts";

/** Checks a {@link models.GetGuildAuditLogQuery}. */
export const GetGuildAuditLogQuery: z.ZodType<models.GetGuildAuditLogQuery> = /* @__PURE__ */ sent(() =>
  strict({
    user_id: optional(id()),
    action_type: optional(member(AuditLogEvent)),
    before: optional(id()),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
    target_id: optional(id()),
  }),
);
