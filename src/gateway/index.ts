export type { Dispatch, UnknownEvent } from "../base/event.ts";
export type { Event, EventMap, EventName, EventsOf, IntentEvents, IntentName } from "../../generated/events/map.ts";
export { parseEvent } from "../../generated/events/parse.ts";
export type { BackoffOptions } from "./backoff.ts";
export { Breaker, type Ticket } from "./breaker.ts";
export type { InvalidEvent, StateChange, UnsavedSession } from "./channels.ts";
export type { CommandData, RawCommand, SendableCommand } from "./command.ts";
export type { CommandPriority } from "./command-queue.ts";
export {
  type Closing,
  type Connect,
  type Connection,
  type ConnectionHandlers,
  type TlsOptions,
  webSockets,
  type WebSocketOptions,
} from "./connection.ts";
export {
  type Compression,
  type CompressionPreference,
  type InflateBackend,
  inflateCapabilities,
  type InflateCapability,
  InflateError,
  type InflateMethod,
} from "./inflate/index.ts";
export { GatewayError, type GatewayErrorCode } from "./error.ts";
export { type GatewayFacts, type GroupItem, type ShardFailure, ShardGroup, type ShardGroupOptions } from "./group.ts";
export { guildId } from "./guild-id.ts";
export { type GuildChange, GuildTracker } from "./guilds.ts";
export type { Latency } from "./heartbeat.ts";
export type { IdentifyOptions } from "./identify.ts";
export type { Overflow } from "./inbox.ts";
export type { LifecycleEvent, LifecycleMap } from "./lifecycle.ts";
export type { LimiterState } from "./limiter.ts";
export type { MachineState, Phase } from "./machine.ts";
export type { MemberChunk, MemberQuery } from "./members.ts";
export { type EventOf, merge } from "./merge.ts";
export type { Deadlines, ShardConfig, ShardOptions } from "./options.ts";
export { type ParsedMessage, parse, type ParseOptions } from "./parse.ts";
export { DecodeError, type DecodeErrorCode, type Malformed } from "./decode/index.ts";
export type { IdentifyQueue } from "../queue/index.ts";
export type { Session, SessionSnapshot } from "./session.ts";
export { FileSessionStore, type SessionStore } from "./session-store.ts";
export {
  type AnyShard,
  type CloseOptions,
  type RawEvent,
  type SendOptions,
  Shard,
  type ShardEvent,
  type ShardItem,
} from "./shard.ts";
export type { ShardId } from "./shard-id.ts";
export { recommendedShards, shardBucket, shardRange } from "./shares.ts";
export type { ShardCounts, ShardState, ShardStats } from "./status.ts";
