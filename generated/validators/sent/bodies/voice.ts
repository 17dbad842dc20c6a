// Generated from schema/bodies/voice.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/voice.ts";
import type * as z from "zod";
import {
  boolean,
  id,
  nullable,
  optional,
  sent,
  strict,
  string,
  timestamp,
} from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.ModifyCurrentUserVoiceStateBody}. */
export const ModifyCurrentUserVoiceStateBody: z.ZodType<models.ModifyCurrentUserVoiceStateBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      channel_id: optional(id()),
      suppress: optional(boolean()),
      request_to_speak_timestamp: optional(nullable(timestamp())),
    }),
);

/** Checks a {@link models.ModifyUserVoiceStateBody}. */
export const ModifyUserVoiceStateBody: z.ZodType<models.ModifyUserVoiceStateBody> = /* @__PURE__ */ sent(() =>
  strict({
    channel_id: optional(id()),
    suppress: optional(boolean()),
  }),
);

/** Checks a {@link models.SetVoiceChannelStatusBody}. */
export const SetVoiceChannelStatusBody: z.ZodType<models.SetVoiceChannelStatusBody> = /* @__PURE__ */ sent(() =>
  strict({
    status: nullable(string({ maxLength: 500 })),
  }),
);
