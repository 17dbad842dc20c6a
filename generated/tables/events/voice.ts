// Generated from schema/events/voice.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/voice.ts`. */
export const voice: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "VoiceEffectAnimationType",
    module: "events/voice",
    doc: "How the emoji of a voice effect moves.",
    source: { docs: ["events/gateway-events#voice-channel-effect-send-animation-types"] },
    base: "integer",
    values: [
      { name: "Premium", value: 0, doc: "The animation that users with Nitro have." },
      { name: "Basic", value: 1 },
    ],
  },
  {
    kind: "struct",
    name: "VoiceChannelEffectSendPayload",
    module: "events/voice",
    doc: "Payload of VoiceChannelEffectSend.",
    source: { docs: ["events/gateway-events#voice-channel-effect-send"] },
    use: "received",
    fields: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "guild_id", type: { id: "Guild" } },
      { name: "user_id", type: { id: "User" } },
      { name: "emoji", type: { ref: "Emoji" }, optional: true, nullable: true },
      { name: "animation_type", type: { ref: "VoiceEffectAnimationType" }, optional: true, nullable: true },
      { name: "animation_id", type: "integer", optional: true },
      {
        name: "sound_id",
        type: { anyOf: [{ id: "SoundboardSound" }, "integer"] },
        optional: true,
        doc: "A number for the sounds that everyone has.",
      },
      { name: "sound_volume", type: "number", optional: true, doc: "From 0 to 1." },
    ],
  },
  {
    kind: "struct",
    name: "VoiceServerUpdatePayload",
    module: "events/voice",
    doc: "Payload of VoiceServerUpdate.",
    source: { docs: ["events/gateway-events#voice-server-update"] },
    use: "received",
    fields: [
      { name: "token", type: "string" },
      { name: "guild_id", type: { id: "Guild" } },
      {
        name: "endpoint",
        type: "string",
        nullable: true,
        doc: "Host and port; null while no server is there, so that one is to disconnect and wait.",
      },
    ],
  },
];
