// Generated from schema/models/voice-gateway.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/voice-gateway.ts`. */
export const voiceGateway: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "VoiceEncryptionMode",
    module: "models/voice-gateway",
    doc: "How voice packets are encrypted between client and server.",
    source: { docs: ["topics/voice-connections#transport-encryption-modes"] },
    base: "string",
    values: [
      {
        name: "AeadAes256GcmRtpsize",
        value: "aead_aes256_gcm_rtpsize",
        doc: "To be preferred where the server offers it.",
      },
      {
        name: "AeadXchacha20Poly1305Rtpsize",
        value: "aead_xchacha20_poly1305_rtpsize",
        doc: "Every server offers it, and every client has to know it.",
      },
      { name: "Xsalsa20Poly1305LiteRtpsize", value: "xsalsa20_poly1305_lite_rtpsize", deprecated: true },
      { name: "AeadAes256Gcm", value: "aead_aes256_gcm", deprecated: true },
      { name: "Xsalsa20Poly1305", value: "xsalsa20_poly1305", deprecated: true },
      { name: "Xsalsa20Poly1305Suffix", value: "xsalsa20_poly1305_suffix", deprecated: true },
      { name: "Xsalsa20Poly1305Lite", value: "xsalsa20_poly1305_lite", deprecated: true },
    ],
  },
  {
    kind: "flags",
    name: "SpeakingFlag",
    module: "models/voice-gateway",
    doc: "How a user speaks.",
    source: { docs: ["topics/voice-connections#speaking"] },
    wire: "integer",
    bits: [
      { name: "Microphone", bit: 0, doc: "Ordinary voice." },
      { name: "Soundshare", bit: 1, doc: "The sound of a shared screen, without the ring around the avatar." },
      { name: "Priority", bit: 2, doc: "Voice that lowers the others." },
    ],
  },
  {
    kind: "struct",
    name: "VoiceHello",
    module: "models/voice-gateway",
    doc: "Opens the conversation of a voice connection.",
    source: { docs: ["topics/voice-connections#heartbeating-example-hello-payload"] },
    use: "received",
    fields: [{ name: "heartbeat_interval", type: "number", doc: "Milliseconds between heartbeats." }],
  },
  {
    kind: "struct",
    name: "VoiceReady",
    module: "models/voice-gateway",
    doc: "Where audio is to be sent.",
    source: {
      docs: ["topics/voice-connections#establishing-a-voice-websocket-connection-example-voice-ready-payload"],
    },
    use: "received",
    fields: [
      { name: "ssrc", type: "integer", doc: "Source that the packets of the client name." },
      { name: "ip", type: "string" },
      { name: "port", type: "integer" },
      { name: "modes", type: { array: { ref: "VoiceEncryptionMode" } } },
      { name: "heartbeat_interval", type: "number", optional: true, deprecated: "The interval of VoiceHello." },
    ],
  },
  {
    kind: "struct",
    name: "VoiceSessionDescription",
    module: "models/voice-gateway",
    doc: "How the packets of a voice session are encrypted.",
    source: { docs: ["topics/voice-connections#transport-encryption-modes-example-session-description-payload"] },
    use: "received",
    fields: [
      { name: "mode", type: { ref: "VoiceEncryptionMode" } },
      { name: "secret_key", type: { array: "integer" }, doc: "32 bytes." },
      {
        name: "dave_protocol_version",
        type: "integer",
        optional: true,
        doc: "Version of the end-to-end encryption; 0 for none.",
      },
    ],
  },
  {
    kind: "struct",
    name: "VoiceSpeakingUpdate",
    module: "models/voice-gateway",
    doc: "A user speaks, or stops.",
    source: { docs: ["topics/voice-connections#speaking"] },
    use: "received",
    fields: [
      { name: "user_id", type: { id: "User" }, optional: true },
      { name: "ssrc", type: "integer" },
      { name: "speaking", type: { ref: "SpeakingFlag" } },
      { name: "delay", type: "integer", optional: true },
    ],
  },
  {
    kind: "struct",
    name: "VoiceHeartbeatAck",
    module: "models/voice-gateway",
    doc: "Answers a heartbeat of a voice connection.",
    source: { docs: ["topics/voice-connections#heartbeating-example-heartbeat-ack-payload-since-v8"] },
    use: "received",
    fields: [{ name: "t", type: "integer", doc: "What the heartbeat carried." }],
  },
  {
    kind: "struct",
    name: "VoiceClientsConnect",
    module: "models/voice-gateway",
    doc: "Users have joined a call.",
    source: {
      docs: ["topics/opcodes-and-status-codes#voice-voice-opcodes"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "received",
    fields: [{ name: "user_ids", type: { array: { id: "User" } } }],
  },
  {
    kind: "struct",
    name: "VoiceClientDisconnect",
    module: "models/voice-gateway",
    doc: "A user has left a call.",
    source: {
      docs: ["topics/opcodes-and-status-codes#voice-voice-opcodes"],
      observed: "Sent by voice servers to every client in a call.",
    },
    use: "received",
    fields: [{ name: "user_id", type: { id: "User" } }],
  },
  {
    kind: "struct",
    name: "DavePrepareTransition",
    module: "models/voice-gateway",
    doc: "Announces a change of the end-to-end encryption.",
    source: {
      docs: ["topics/voice-connections#downgrade"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "received",
    fields: [
      { name: "protocol_version", type: "integer" },
      { name: "transition_id", type: "integer" },
    ],
  },
  {
    kind: "struct",
    name: "DaveExecuteTransition",
    module: "models/voice-gateway",
    doc: "Carries out an announced change of the end-to-end encryption.",
    source: {
      docs: ["topics/voice-connections#protocol-transitions"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "received",
    fields: [{ name: "transition_id", type: "integer" }],
  },
  {
    kind: "struct",
    name: "DavePrepareEpoch",
    module: "models/voice-gateway",
    doc: "Announces a new epoch of the end-to-end encryption.",
    source: {
      docs: ["topics/voice-connections#protocol-transitions"],
      observed: "The DAVE protocol whitepaper lists the field among the voice gateway opcodes.",
    },
    use: "received",
    fields: [
      { name: "protocol_version", type: "integer" },
      { name: "epoch", type: "integer", doc: "1 when a new group is created." },
      { name: "transition_id", type: "integer", optional: true },
    ],
  },
];
