export type { Dispatch, UnknownEvent } from "../base/event.ts";
export type { Event, EventMap, EventName, EventsOf, IntentEvents, IntentName } from "../../generated/events/map.ts";
export { parseEvent } from "../../generated/events/parse.ts";
export type { BackoffOptions } from "./backoff.ts";
export { Breaker, type Ticket } from "./breaker.ts";
export type { StateChange } from "./channels.ts";
export type { CommandData, SendableCommand } from "./command.ts";
export type { CommandPriority } from "./command-queue.ts";
export {
  type Closing,
  type Connect,
  type Connection,
  type ConnectionHandlers,
  webSockets,
  type WebSocketOptions,
} from "./connection.ts";
export { GatewayError, type GatewayErrorCode } from "./error.ts";
export type { Latency } from "./heartbeat.ts";
export type { IdentifyOptions } from "./identify.ts";
export type { Overflow } from "./inbox.ts";
export type { LimiterState } from "./limiter.ts";
export type { MachineState, Phase } from "./machine.ts";
export type { Deadlines, ShardOptions } from "./options.ts";
export type { IdentifyTurns } from "./queue.ts";
export type { Session, SessionSnapshot } from "./session.ts";
export { type RawEvent, type SendOptions, Shard, type ShardEvent } from "./shard.ts";
export type { ShardId } from "./shard-id.ts";
export type { ShardCounts, ShardState, ShardStats } from "./status.ts";
