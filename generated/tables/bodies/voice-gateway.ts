// Generated from schema/bodies/voice-gateway.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/voice-gateway.ts`. */
export const voiceGateway: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "VoiceIdentify",
    module: "bodies/voice-gateway",
    doc: "Starts a voice session.",
    source: {
      docs: ["topics/voice-connections#establishing-a-voice-websocket-connection-example-voice-identify-payload"],
    },
    use: "sent",
    fields: [
      { name: "server_id", type: { id: "Guild" }, doc: "The guild, for a call in a guild." },
      { name: "user_id", type: { id: "User" } },
      { name: "session_id", type: "string", doc: "From the voice state of the current user." },
      { name: "token", type: "string", doc: "From the voice server update." },
      {
        name: "max_dave_protocol_version",
        type: "integer",
        optional: true,
        limits: { min: 0 },
        default: 0,
        doc: "Newest end-to-end encryption that the client knows; a client that knows none is closed with 4017.",
      },
    ],
  },
  {
    kind: "struct",
    name: "VoiceSelectProtocol",
    module: "bodies/voice-gateway",
    doc: "Chooses how audio travels.",
    source: { docs: ["topics/voice-connections#establishing-a-voice-udp-connection-example-select-protocol-payload"] },
    use: "sent",
    fields: [
      { name: "protocol", type: { literal: "udp" } },
      { name: "data", type: { ref: "VoiceSelectProtocolData" } },
    ],
  },
  {
    kind: "struct",
    name: "VoiceSelectProtocolData",
    module: "bodies/voice-gateway",
    doc: "Where the client can be reached, and the encryption that it chose.",
    source: { docs: ["topics/voice-connections#establishing-a-voice-udp-connection-example-select-protocol-payload"] },
    use: "sent",
    fields: [
      { name: "address", type: "string" },
      { name: "port", type: "integer", limits: { min: 0, max: 65535 } },
      {
        name: "mode",
        type: { ref: "VoiceEncryptionMode" },
        limits: { allowed: ["AeadAes256GcmRtpsize", "AeadXchacha20Poly1305Rtpsize"] },
      },
    ],
  },
  {
    kind: "struct",
    name: "VoiceHeartbeat",
    module: "bodies/voice-gateway",
    doc: "Keeps a voice connection alive.",
    source: { docs: ["topics/voice-connections#heartbeating-example-heartbeat-payload-since-v8"] },
    use: "sent",
    fields: [
      { name: "t", type: "integer", doc: "Any number; the answer carries it." },
      {
        name: "seq_ack",
        type: "integer",
        optional: true,
        limits: { min: -1 },
        doc: "Sequence number of the last numbered message; absent or -1 before the first.",
      },
    ],
  },
  {
    kind: "struct",
    name: "VoiceSpeaking",
    module: "bodies/voice-gateway",
    doc: "Says that the client speaks; sent at least once before any audio.",
    source: { docs: ["topics/voice-connections#speaking-example-speaking-payload"] },
    use: "sent",
    fields: [
      { name: "speaking", type: { ref: "SpeakingFlag" } },
      { name: "delay", type: "integer", doc: "Zero for bots." },
      { name: "ssrc", type: "integer" },
    ],
  },
  {
    kind: "struct",
    name: "VoiceResume",
    module: "bodies/voice-gateway",
    doc: "Takes a voice session up again on a new connection.",
    source: { docs: ["topics/voice-connections#resuming-voice-connection"] },
    use: "sent",
    fields: [
      { name: "server_id", type: { id: "Guild" } },
      { name: "session_id", type: "string" },
      { name: "token", type: "string" },
      {
        name: "seq_ack",
        type: "integer",
        optional: true,
        limits: { min: -1 },
        doc: "Sequence number of the last numbered message; what came after it follows.",
      },
    ],
  },
  {
    kind: "struct",
    name: "DaveTransitionReady",
    module: "bodies/voice-gateway",
    doc: "Says that the client is ready for an announced change of the end-to-end encryption.",
    source: {
      docs: ["topics/voice-connections#protocol-transitions"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "sent",
    fields: [{ name: "transition_id", type: "integer" }],
  },
  {
    kind: "struct",
    name: "DaveInvalidCommitWelcome",
    module: "bodies/voice-gateway",
    doc: "Reports a commit or welcome message of the end-to-end encryption as invalid.",
    source: {
      docs: ["topics/voice-connections#invalid-group"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "sent",
    fields: [{ name: "transition_id", type: "integer" }],
  },
];
