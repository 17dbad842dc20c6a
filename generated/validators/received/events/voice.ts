// Generated from schema/events/voice.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/voice.ts";
import type * as z from "zod";
import {
  byKind,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { Emoji } from "../models/emoji.ts";

/** Checks a {@link models.VoiceChannelEffectSendPayload}. */
export const VoiceChannelEffectSendPayload: z.ZodType<models.VoiceChannelEffectSendPayload> = /* @__PURE__ */ received(
  () =>
    struct({
      channel_id: id(),
      guild_id: id(),
      user_id: id(),
      emoji: optional(Emoji),
      animation_type: optional(number()),
      animation_id: optional(number()),
      sound_id: optional(byKind({ string: id(), number: number() })),
      sound_volume: optional(number()),
    }),
);

/** Checks a {@link models.VoiceServerUpdatePayload}. */
export const VoiceServerUpdatePayload: z.ZodType<models.VoiceServerUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    token: string(),
    guild_id: id(),
    endpoint: nullable(string()),
  }),
);
