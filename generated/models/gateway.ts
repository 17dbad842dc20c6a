// Generated from schema/gateway/close-codes.json and schema/gateway/opcodes.json and schema/models/gateway.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { ApplicationFlag } from "./application.ts";

/**
 * What a gateway frame is about.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes
 */
export const GatewayOpcode = {
  /** Carries an event. */
  Dispatch: 0,
  /** Keeps the connection alive; when Discord sends it, one is to be sent at once. */
  Heartbeat: 1,
  /** Starts a session. */
  Identify: 2,
  /** Changes the presence of the current user. */
  PresenceUpdate: 3,
  /** Joins, moves between or leaves voice channels. */
  VoiceStateUpdate: 4,
  /** Takes a session up again on a new connection. */
  Resume: 6,
  /** Asks the client to connect again and resume. */
  Reconnect: 7,
  /** Asks for members of a guild. */
  RequestGuildMembers: 8,
  /** Says that the session is gone, or that it cannot be resumed yet. */
  InvalidSession: 9,
  /** Opens the conversation and says how often to send heartbeats. */
  Hello: 10,
  /** Answers a heartbeat. */
  HeartbeatAck: 11,
  /** Asks for the soundboard sounds of guilds. */
  RequestSoundboardSounds: 31,
  /** Asks for short-lived facts about the channels of a guild, such as voice channel statuses. */
  RequestChannelInfo: 43,
} as const;
export type GatewayOpcode = Open<typeof GatewayOpcode>;

/**
 * Why the gateway closed a connection.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export const GatewayCloseCode = {
  /** Something went wrong on Discord's side. */
  UnknownError: 4000,
  /** A frame had an opcode that does not exist, or a payload that does not fit its opcode. */
  UnknownOpcode: 4001,
  /** A frame could not be read. */
  DecodeError: 4002,
  /** A frame came before Identify, or the session had been invalidated. */
  NotAuthenticated: 4003,
  /** The token is wrong. */
  AuthenticationFailed: 4004,
  /** Identify was sent more than once. */
  AlreadyAuthenticated: 4005,
  /** Resume named a sequence number that does not fit the session. */
  InvalidSequence: 4007,
  /** Frames were sent too fast. */
  RateLimited: 4008,
  /** The session is too old to be resumed. */
  SessionTimedOut: 4009,
  /** Identify named a shard that does not exist. */
  InvalidShard: 4010,
  /** The session would hold more guilds than one may; more shards are needed. */
  ShardingRequired: 4011,
  /** The gateway version in the address does not exist. */
  InvalidApiVersion: 4012,
  /** Identify asked for bits that are not intents. */
  InvalidIntents: 4013,
  /** Identify asked for a privileged intent that the application does not have. */
  DisallowedIntents: 4014,
} as const;
export type GatewayCloseCode = Open<typeof GatewayCloseCode>;

/**
 * Address of the gateway, with what a bot needs to know before it starts shards.
 *
 * @see https://docs.discord.com/developers/events/gateway#get-gateway-bot
 */
export interface GatewayBot {
  readonly url: string;
  readonly session_start_limit: SessionStartLimit;
  /** Recommended number of shards. */
  readonly shards: number;
}

/**
 * How many sessions a bot may still start.
 *
 * @see https://docs.discord.com/developers/events/gateway#session-start-limit-object-session-start-limit-structure
 */
export interface SessionStartLimit {
  /** Sessions that may be started per day. */
  readonly total: number;
  /** Sessions left until the reset. */
  readonly remaining: number;
  /** Milliseconds until the limit is reset. */
  readonly reset_after: number;
  /** Identify requests allowed per 5 seconds. */
  readonly max_concurrency: number;
}

/**
 * Address of the gateway.
 *
 * @see https://docs.discord.com/developers/events/gateway#get-gateway
 */
export interface Gateway {
  readonly url: string;
}

/**
 * What a message on a gateway connection is.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#payload-structure
 */
export interface GatewayFrame {
  readonly op: GatewayOpcode;
  /** Depends on the opcode, and on the name of the event. */
  readonly d?: unknown;
  /** Sequence number; null unless the frame carries an event. */
  readonly s?: number | null;
  /** Name of the event; null unless the frame carries one. */
  readonly t?: string | null;
}

/**
 * Opens the conversation of a gateway connection.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#hello-hello-structure
 */
export interface Hello {
  /** Milliseconds between heartbeats. */
  readonly heartbeat_interval: number;
}

/**
 * The application that a session belongs to.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#ready-ready-event-fields
 */
export interface ReadyApplication {
  readonly id: Id<"Application">;
  readonly flags?: ApplicationFlag;
}
