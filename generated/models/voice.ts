// Generated from schema/gateway/voice-close-codes.json and schema/gateway/voice-opcodes.json and schema/models/voice.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { Member } from "./guild.ts";

/**
 * What a frame of the voice gateway is about.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#voice-voice-opcodes
 */
export const VoiceOpcode = {
  /** Starts a voice session. */
  Identify: 0,
  /** Chooses how audio travels, and the encryption. */
  SelectProtocol: 1,
  /** Tells where to send audio and which encryptions may be chosen. */
  Ready: 2,
  /** Keeps the connection alive. */
  Heartbeat: 3,
  /** Tells the chosen encryption and its key. */
  SessionDescription: 4,
  /** Says who speaks, and how. */
  Speaking: 5,
  /** Answers a heartbeat. */
  HeartbeatAck: 6,
  /** Takes a voice session up again on a new connection. */
  Resume: 7,
  /** Opens the conversation and says how often to send heartbeats. */
  Hello: 8,
  /** Confirms that the session was taken up again. */
  Resumed: 9,
  /** Names users who have joined the call. */
  ClientsConnect: 11,
  /** Names a user who has left the call. */
  ClientDisconnect: 13,
  /** Announces a change of the end-to-end encryption protocol. */
  DavePrepareTransition: 21,
  /** Carries out an announced change of the protocol. */
  DaveExecuteTransition: 22,
  /** Says that the client is ready for an announced change. */
  DaveTransitionReady: 23,
  /** Announces a new epoch: a new protocol version or group. */
  DavePrepareEpoch: 24,
  /** Credential and public key of the external sender of the MLS group. */
  DaveMlsExternalSender: 25,
  /** Key package of a client that wants to be in the MLS group. */
  DaveMlsKeyPackage: 26,
  /** Proposals to append to the MLS group, or to revoke. */
  DaveMlsProposals: 27,
  /** Commit of a client, with welcome messages for those it adds. */
  DaveMlsCommitWelcome: 28,
  /** Commit that an announced change will apply. */
  DaveMlsAnnounceCommitTransition: 29,
  /** Welcome message for a client that an announced change adds. */
  DaveMlsWelcome: 30,
  /** Reports a commit or welcome message as invalid, and asks to be added again. */
  DaveMlsInvalidCommitWelcome: 31,
} as const;
export type VoiceOpcode = Open<typeof VoiceOpcode>;

/**
 * Why the voice gateway closed a connection.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#voice-voice-close-event-codes
 */
export const VoiceCloseCode = {
  /** A frame had an opcode that does not exist. */
  UnknownOpcode: 4001,
  /** A frame could not be read. */
  DecodeError: 4002,
  /** A frame came before Identify. */
  NotAuthenticated: 4003,
  /** The token of the voice server update is wrong; a new one comes with the next. */
  AuthenticationFailed: 4004,
  /** Identify was sent more than once. */
  AlreadyAuthenticated: 4005,
  /** The session is gone; a new one starts with a new voice state update. */
  SessionNoLongerValid: 4006,
  /** The session is too old to be resumed. */
  SessionTimedOut: 4009,
  /** The guild or channel to connect to does not exist. */
  ServerNotFound: 4011,
  /** Select Protocol named a transport that does not exist. */
  UnknownProtocol: 4012,
  /** The client was disconnected: it was moved or kicked, or its gateway session ended. */
  Disconnected: 4014,
  /** The voice server crashed. */
  VoiceServerCrashed: 4015,
  /** Select Protocol named an encryption that does not exist. */
  UnknownEncryptionMode: 4016,
  /** The channel admits only clients that encrypt end to end with DAVE. */
  DaveProtocolRequired: 4017,
  /** A frame was malformed. */
  BadRequest: 4020,
  /** The client was disconnected for passing a rate limit. */
  DisconnectedRateLimited: 4021,
  /** The call ended for everyone: the channel was deleted, or the voice server changed. */
  DisconnectedCallTerminated: 4022,
} as const;
export type VoiceCloseCode = Open<typeof VoiceCloseCode>;

/**
 * Quality of the cameras in a voice channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-video-quality-modes
 */
export const VideoQualityMode = {
  /** What Discord finds best for the connection. */
  Auto: 1,
  /** 720p. */
  Full: 2,
} as const;
export type VideoQualityMode = Open<typeof VideoQualityMode>;

/**
 * A user's connection to voice.
 *
 * @see https://docs.discord.com/developers/resources/voice#voice-state-object-voice-state-structure
 */
export interface VoiceState {
  /** Absent in a guild that becomes available. */
  readonly guild_id?: Id<"Guild"> | null;
  /** Null when the user has disconnected. */
  readonly channel_id: Id<"Channel"> | null;
  readonly user_id: Id<"User">;
  readonly member?: Member;
  readonly session_id: string;
  /** Whether a moderator has deafened the user. */
  readonly deaf: boolean;
  /** Whether a moderator has muted the user. */
  readonly mute: boolean;
  readonly self_deaf: boolean;
  readonly self_mute: boolean;
  /** Whether the user shares a screen. */
  readonly self_stream?: boolean | null;
  /** Whether the camera of the user is on. */
  readonly self_video?: boolean;
  /** Whether the user may not speak, as the audience of a stage. */
  readonly suppress: boolean;
  /** When the user asked to speak on a stage. */
  readonly request_to_speak_timestamp: string | null;
}

/**
 * Place where voice channels can be hosted.
 *
 * @see https://docs.discord.com/developers/resources/voice#voice-region-object-voice-region-structure
 */
export interface VoiceRegion {
  /** What `rtc_region` of a channel names. */
  readonly id: string;
  readonly name: string;
  /** Whether it is the closest to the current user. */
  readonly optimal: boolean;
  /** Whether it is best avoided. */
  readonly deprecated: boolean;
  /** Whether it was set up for an event or the like. */
  readonly custom: boolean;
}
