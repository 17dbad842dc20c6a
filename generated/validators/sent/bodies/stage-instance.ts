// Generated from schema/bodies/stage-instance.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/stage-instance.ts";
import type * as z from "zod";
import { boolean, id, member, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { StagePrivacyLevel } from "../../../models/stage-instance.ts";

/** Checks a {@link models.CreateStageInstanceBody}. */
export const CreateStageInstanceBody: z.ZodType<models.CreateStageInstanceBody> = /* @__PURE__ */ sent(() =>
  strict({
    channel_id: id(),
    topic: string({ minLength: 1, maxLength: 120 }),
    privacy_level: optional(member(StagePrivacyLevel)),
    send_start_notification: optional(boolean()),
    guild_scheduled_event_id: optional(id()),
  }),
);

/** Checks a {@link models.ModifyStageInstanceBody}. */
export const ModifyStageInstanceBody: z.ZodType<models.ModifyStageInstanceBody> = /* @__PURE__ */ sent(() =>
  strict({
    topic: optional(string({ minLength: 1, maxLength: 120 })),
    privacy_level: optional(member(StagePrivacyLevel)),
  }),
);
