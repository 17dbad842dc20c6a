// Generated from schema/events/auto-moderation.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/auto-moderation.ts";
import type * as z from "zod";
import { id, nullable, number, optional, received, string, struct } from "../../../../src/base/validation/received.ts";
import { AutoModerationAction } from "../models/auto-moderation.ts";

/** Checks a {@link models.AutoModerationActionExecutionPayload}. */
export const AutoModerationActionExecutionPayload: z.ZodType<models.AutoModerationActionExecutionPayload> =
  /* @__PURE__ */ received(() =>
    struct({
      guild_id: id(),
      action: AutoModerationAction,
      rule_id: id(),
      rule_trigger_type: number(),
      user_id: id(),
      channel_id: optional(id()),
      message_id: optional(id()),
      alert_system_message_id: optional(id()),
      content: optional(string()),
      matched_keyword: nullable(string()),
      matched_content: optional(string()),
    }),
  );
