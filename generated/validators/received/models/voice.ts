// Generated from schema/models/voice.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/voice.ts";
import type * as z from "zod";
import { boolean, id, nullable, optional, received, string, struct } from "../../../../src/base/validation/received.ts";
import { Member } from "./guild.ts";

/** Checks a {@link models.VoiceState}. */
export const VoiceState: z.ZodType<models.VoiceState> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: optional(id()),
    channel_id: nullable(id()),
    user_id: id(),
    member: optional(Member),
    session_id: string(),
    deaf: boolean(),
    mute: boolean(),
    self_deaf: boolean(),
    self_mute: boolean(),
    self_stream: optional(boolean()),
    self_video: optional(boolean()),
    suppress: boolean(),
    request_to_speak_timestamp: nullable(string()),
  }),
);

/** Checks a {@link models.VoiceRegion}. */
export const VoiceRegion: z.ZodType<models.VoiceRegion> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: string(),
    optimal: boolean(),
    deprecated: boolean(),
    custom: boolean(),
  }),
);
