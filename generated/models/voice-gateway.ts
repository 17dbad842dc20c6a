// Generated from schema/models/voice-gateway.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";

/**
 * How voice packets are encrypted between client and server.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#transport-encryption-modes
 */
export const VoiceEncryptionMode = {
  /** To be preferred where the server offers it. */
  AeadAes256GcmRtpsize: "aead_aes256_gcm_rtpsize",
  /** Every server offers it, and every client has to know it. */
  AeadXchacha20Poly1305Rtpsize: "aead_xchacha20_poly1305_rtpsize",
  /** @deprecated */
  Xsalsa20Poly1305LiteRtpsize: "xsalsa20_poly1305_lite_rtpsize",
  /** @deprecated */
  AeadAes256Gcm: "aead_aes256_gcm",
  /** @deprecated */
  Xsalsa20Poly1305: "xsalsa20_poly1305",
  /** @deprecated */
  Xsalsa20Poly1305Suffix: "xsalsa20_poly1305_suffix",
  /** @deprecated */
  Xsalsa20Poly1305Lite: "xsalsa20_poly1305_lite",
} as const;
export type VoiceEncryptionMode = Open<typeof VoiceEncryptionMode>;

/**
 * How a user speaks.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#speaking
 */
export const SpeakingFlag = {
  /** Ordinary voice. */
  Microphone: 1, // 1 << 0
  /** The sound of a shared screen, without the ring around the avatar. */
  Soundshare: 2, // 1 << 1
  /** Voice that lowers the others. */
  Priority: 4, // 1 << 2
} as const;
export type SpeakingFlag = number;

/**
 * Opens the conversation of a voice connection.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#heartbeating-example-hello-payload
 */
export interface VoiceHello {
  /** Milliseconds between heartbeats. */
  readonly heartbeat_interval: number;
}

/**
 * Where audio is to be sent.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#establishing-a-voice-websocket-connection-example-voice-ready-payload
 */
export interface VoiceReady {
  /** Source that the packets of the client name. */
  readonly ssrc: number;
  readonly ip: string;
  readonly port: number;
  readonly modes: readonly VoiceEncryptionMode[];
  /** @deprecated The interval of VoiceHello. */
  readonly heartbeat_interval?: number;
}

/**
 * How the packets of a voice session are encrypted.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#transport-encryption-modes-example-session-description-payload
 */
export interface VoiceSessionDescription {
  readonly mode: VoiceEncryptionMode;
  /** 32 bytes. */
  readonly secret_key: readonly number[];
  /** Version of the end-to-end encryption; 0 for none. */
  readonly dave_protocol_version?: number;
}

/**
 * A user speaks, or stops.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#speaking
 */
export interface VoiceSpeakingUpdate {
  readonly user_id?: Id<"User">;
  readonly ssrc: number;
  readonly speaking: SpeakingFlag;
  readonly delay?: number;
}

/**
 * Answers a heartbeat of a voice connection.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#heartbeating-example-heartbeat-ack-payload-since-v8
 */
export interface VoiceHeartbeatAck {
  /** What the heartbeat carried. */
  readonly t: number;
}

/**
 * Users have joined a call.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#voice-voice-opcodes
 */
export interface VoiceClientsConnect {
  readonly user_ids: readonly Id<"User">[];
}

/**
 * A user has left a call.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#voice-voice-opcodes
 */
export interface VoiceClientDisconnect {
  readonly user_id: Id<"User">;
}

/**
 * Announces a change of the end-to-end encryption.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#downgrade
 */
export interface DavePrepareTransition {
  readonly protocol_version: number;
  readonly transition_id: number;
}

/**
 * Carries out an announced change of the end-to-end encryption.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#protocol-transitions
 */
export interface DaveExecuteTransition {
  readonly transition_id: number;
}

/**
 * Announces a new epoch of the end-to-end encryption.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#protocol-transitions
 */
export interface DavePrepareEpoch {
  readonly protocol_version: number;
  /** 1 when a new group is created. */
  readonly epoch: number;
  readonly transition_id?: number;
}
