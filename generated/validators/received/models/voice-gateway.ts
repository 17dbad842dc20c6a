// Generated from schema/models/voice-gateway.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/voice-gateway.ts";
import type * as z from "zod";
import { array, id, number, optional, received, string, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.VoiceHello}. */
export const VoiceHello: z.ZodType<models.VoiceHello> = /* @__PURE__ */ received(() =>
  struct({
    heartbeat_interval: number(),
  }),
);

/** Checks a {@link models.VoiceReady}. */
export const VoiceReady: z.ZodType<models.VoiceReady> = /* @__PURE__ */ received(() =>
  struct({
    ssrc: optional(number()),
    ip: optional(string()),
    port: optional(number()),
    modes: array(string()),
    heartbeat_interval: optional(number()),
  }),
);

/** Checks a {@link models.VoiceSessionDescription}. */
export const VoiceSessionDescription: z.ZodType<models.VoiceSessionDescription> = /* @__PURE__ */ received(() =>
  struct({
    mode: string(),
    secret_key: array(number()),
    dave_protocol_version: optional(number()),
  }),
);

/** Checks a {@link models.VoiceSpeakingUpdate}. */
export const VoiceSpeakingUpdate: z.ZodType<models.VoiceSpeakingUpdate> = /* @__PURE__ */ received(() =>
  struct({
    user_id: optional(id()),
    ssrc: number(),
    speaking: number(),
    delay: optional(number()),
  }),
);

/** Checks a {@link models.VoiceHeartbeatAck}. */
export const VoiceHeartbeatAck: z.ZodType<models.VoiceHeartbeatAck> = /* @__PURE__ */ received(() =>
  struct({
    t: number(),
  }),
);

/** Checks a {@link models.VoiceClientsConnect}. */
export const VoiceClientsConnect: z.ZodType<models.VoiceClientsConnect> = /* @__PURE__ */ received(() =>
  struct({
    user_ids: array(id()),
  }),
);

/** Checks a {@link models.VoiceClientDisconnect}. */
export const VoiceClientDisconnect: z.ZodType<models.VoiceClientDisconnect> = /* @__PURE__ */ received(() =>
  struct({
    user_id: id(),
  }),
);

/** Checks a {@link models.DavePrepareTransition}. */
export const DavePrepareTransition: z.ZodType<models.DavePrepareTransition> = /* @__PURE__ */ received(() =>
  struct({
    protocol_version: number(),
    transition_id: number(),
  }),
);

/** Checks a {@link models.DaveExecuteTransition}. */
export const DaveExecuteTransition: z.ZodType<models.DaveExecuteTransition> = /* @__PURE__ */ received(() =>
  struct({
    transition_id: number(),
  }),
);

/** Checks a {@link models.DavePrepareEpoch}. */
export const DavePrepareEpoch: z.ZodType<models.DavePrepareEpoch> = /* @__PURE__ */ received(() =>
  struct({
    protocol_version: number(),
    epoch: number(),
    transition_id: optional(number()),
  }),
);
