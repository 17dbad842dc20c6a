// Generated from schema/bodies/guild-display.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/guild-display.ts";
import type * as z from "zod";
import { array, boolean, id, nullable, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.ModifyGuildWidgetBody}. */
export const ModifyGuildWidgetBody: z.ZodType<models.ModifyGuildWidgetBody> = /* @__PURE__ */ sent(() =>
  strict({
    enabled: optional(boolean()),
    channel_id: optional(nullable(id())),
  }),
);

/** Checks a {@link models.ModifyGuildWelcomeScreenBody}. */
export const ModifyGuildWelcomeScreenBody: z.ZodType<models.ModifyGuildWelcomeScreenBody> = /* @__PURE__ */ sent(() =>
  strict({
    enabled: optional(nullable(boolean())),
    welcome_channels: optional(nullable(array(WelcomeScreenChannelInput, { maxItems: 5 }))),
    description: optional(nullable(string({ maxLength: 140 }))),
  }),
);

/** Checks a {@link models.WelcomeScreenChannelInput}. */
export const WelcomeScreenChannelInput: z.ZodType<models.WelcomeScreenChannelInput> = /* @__PURE__ */ sent(() =>
  strict({
    channel_id: id(),
    description: string({ minLength: 1, maxLength: 50 }),
    emoji_id: optional(nullable(id())),
    emoji_name: optional(nullable(string())),
  }),
);
