// Generated from schema/bodies/voice-gateway.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/voice-gateway.ts";
import type * as z from "zod";
import { flags, id, integer, literal, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { VoiceEncryptionMode } from "../../../models/voice-gateway.ts";

/** Checks a {@link models.VoiceIdentify}. */
export const VoiceIdentify: z.ZodType<models.VoiceIdentify> = /* @__PURE__ */ sent(() =>
  strict({
    server_id: id(),
    user_id: id(),
    session_id: string(),
    token: string(),
    max_dave_protocol_version: optional(integer({ min: 0 })),
  }),
);

/** Checks a {@link models.VoiceSelectProtocol}. */
export const VoiceSelectProtocol: z.ZodType<models.VoiceSelectProtocol> = /* @__PURE__ */ sent(() =>
  strict({
    protocol: literal("udp"),
    data: VoiceSelectProtocolData,
  }),
);

/** Checks a {@link models.VoiceSelectProtocolData}. */
export const VoiceSelectProtocolData: z.ZodType<models.VoiceSelectProtocolData> = /* @__PURE__ */ sent(() =>
  strict({
    address: string(),
    port: integer({ min: 0, max: 65535 }),
    mode: literal(VoiceEncryptionMode.AeadAes256GcmRtpsize, VoiceEncryptionMode.AeadXchacha20Poly1305Rtpsize),
  }),
);

/** Checks a {@link models.VoiceHeartbeat}. */
export const VoiceHeartbeat: z.ZodType<models.VoiceHeartbeat> = /* @__PURE__ */ sent(() =>
  strict({
    t: integer(),
    seq_ack: optional(integer({ min: -1 })),
  }),
);

/** Checks a {@link models.VoiceSpeaking}. */
export const VoiceSpeaking: z.ZodType<models.VoiceSpeaking> = /* @__PURE__ */ sent(() =>
  strict({
    speaking: flags(),
    delay: integer(),
    ssrc: integer(),
  }),
);

/** Checks a {@link models.VoiceResume}. */
export const VoiceResume: z.ZodType<models.VoiceResume> = /* @__PURE__ */ sent(() =>
  strict({
    server_id: id(),
    session_id: string(),
    token: string(),
    seq_ack: optional(integer({ min: -1 })),
  }),
);

/** Checks a {@link models.DaveTransitionReady}. */
export const DaveTransitionReady: z.ZodType<models.DaveTransitionReady> = /* @__PURE__ */ sent(() =>
  strict({
    transition_id: integer(),
  }),
);

/** Checks a {@link models.DaveInvalidCommitWelcome}. */
export const DaveInvalidCommitWelcome: z.ZodType<models.DaveInvalidCommitWelcome> = /* @__PURE__ */ sent(() =>
  strict({
    transition_id: integer(),
  }),
);
