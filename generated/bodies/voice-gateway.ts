// Generated from schema/bodies/voice-gateway.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SpeakingFlag, VoiceEncryptionMode } from "../models/voice-gateway.ts";

/**
 * Starts a voice session.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#establishing-a-voice-websocket-connection-example-voice-identify-payload
 */
export interface VoiceIdentify {
  /** The guild, for a call in a guild. */
  readonly server_id: IdInput<"Guild">;
  readonly user_id: IdInput<"User">;
  /** From the voice state of the current user. */
  readonly session_id: string;
  /** From the voice server update. */
  readonly token: string;
  /**
   * Newest end-to-end encryption that the client knows; a client that knows none is closed with 4017. At least 0.
   *
   * @default 0
   */
  readonly max_dave_protocol_version?: number | undefined;
}

/**
 * Chooses how audio travels.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#establishing-a-voice-udp-connection-example-select-protocol-payload
 */
export interface VoiceSelectProtocol {
  readonly protocol: "udp";
  readonly data: VoiceSelectProtocolData;
}

/**
 * Where the client can be reached, and the encryption that it chose.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#establishing-a-voice-udp-connection-example-select-protocol-payload
 */
export interface VoiceSelectProtocolData {
  readonly address: string;
  /** 0 to 65535. */
  readonly port: number;
  /** Only AeadAes256GcmRtpsize, AeadXchacha20Poly1305Rtpsize. */
  readonly mode: VoiceEncryptionMode;
}

/**
 * Keeps a voice connection alive.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#heartbeating-example-heartbeat-payload-since-v8
 */
export interface VoiceHeartbeat {
  /** Any number; the answer carries it. */
  readonly t: number;
  /** Sequence number of the last numbered message; absent or -1 before the first. At least -1. */
  readonly seq_ack?: number | undefined;
}

/**
 * Says that the client speaks; sent at least once before any audio.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#speaking-example-speaking-payload
 */
export interface VoiceSpeaking {
  readonly speaking: SpeakingFlag;
  /** Zero for bots. */
  readonly delay: number;
  readonly ssrc: number;
}

/**
 * Takes a voice session up again on a new connection.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#resuming-voice-connection
 */
export interface VoiceResume {
  readonly server_id: IdInput<"Guild">;
  readonly session_id: string;
  readonly token: string;
  /** Sequence number of the last numbered message; what came after it follows. At least -1. */
  readonly seq_ack?: number | undefined;
}

/**
 * Says that the client is ready for an announced change of the end-to-end encryption.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#protocol-transitions
 */
export interface DaveTransitionReady {
  readonly transition_id: number;
}

/**
 * Reports a commit or welcome message of the end-to-end encryption as invalid.
 *
 * @see https://docs.discord.com/developers/topics/voice-connections#invalid-group
 */
export interface DaveInvalidCommitWelcome {
  readonly transition_id: number;
}
