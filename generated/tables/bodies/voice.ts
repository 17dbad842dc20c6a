// Generated from schema/bodies/voice.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/voice.ts`. */
export const voice: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ModifyCurrentUserVoiceStateBody",
    module: "bodies/voice",
    doc: "Changes to the current user's place on a stage.",
    source: {
      openapi: ["UpdateSelfVoiceStateRequestPartial"],
      docs: ["resources/voice#modify-current-user-voice-state-json-params"],
    },
    use: "sent",
    fields: [
      {
        name: "channel_id",
        type: { id: "Channel" },
        optional: true,
        doc: "The stage channel that the user is connected to.",
      },
      {
        name: "suppress",
        type: "boolean",
        optional: true,
        doc: "Whether the user is in the audience; speaking needs the permission to mute members.",
      },
      {
        name: "request_to_speak_timestamp",
        type: "timestamp",
        optional: true,
        nullable: true,
        permission: "RequestToSpeak",
        doc: "Asks to speak, now or later; null takes it back.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyUserVoiceStateBody",
    module: "bodies/voice",
    doc: "Changes to another user's place on a stage.",
    source: {
      openapi: ["UpdateVoiceStateRequestPartial"],
      docs: ["resources/voice#modify-user-voice-state-json-params"],
    },
    use: "sent",
    fields: [
      {
        name: "channel_id",
        type: { id: "Channel" },
        optional: true,
        doc: "The stage channel that the user is connected to.",
      },
      { name: "suppress", type: "boolean", optional: true, doc: "Whether the user is in the audience." },
    ],
  },
  {
    kind: "struct",
    name: "SetVoiceChannelStatusBody",
    module: "bodies/voice",
    doc: "New status of a voice channel.",
    source: {
      openapi: ["#/paths/~1channels~1{channel_id}~1voice-status/put/requestBody"],
      docs: ["resources/channel#set-voice-channel-status"],
    },
    use: "sent",
    fields: [{ name: "status", type: "string", nullable: true, limits: { maxLength: 500 }, doc: "Null clears it." }],
  },
];
