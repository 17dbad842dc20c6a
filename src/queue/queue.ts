import type { SessionStartLimit } from "../../generated/models/gateway.ts";

/** Number of a shard and of all shards. */
export type ShardId = readonly [number: number, total: number];

/** How long to wait: until `signal` is aborted. */
export interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
}

/** What decides when a shard may identify. All shards of a bot, in whatever process, must stand in the same queue. */
export interface IdentifyQueue {
  /**
   * Waits until `shard` may identify, which it should then do at once. Rejects with the signal's reason if it is aborted
   * first, and with a `QueueError` when waiting is useless; neither costs an identify.
   */
  waitForIdentify(shard: ShardId, options?: WaitOptions): Promise<void>;
  /**
   * Rejects with a `QueueError` when the budget does not hold `count` more identifies, those of shards that wait included;
   * asked before dialling, it saves the connection.
   *
   * @default count is 1
   */
  check?(count?: number, options?: WaitOptions): Promise<void>;
}

/** What `GET /gateway/bot` says in `session_start_limit`. A `total` or `max_concurrency` of 0 means that there is no such limit. */
export type IdentifyLimits = SessionStartLimit;

/** A turn that was granted and not yet used. Until it is confirmed, released or expired, nobody else has its key. */
export interface IdentifyLease {
  readonly shard: ShardId;
  /** Tells this turn from every other one. */
  readonly id: string;
  /** Milliseconds after the grant at which it expires. */
  readonly expiresInMs: number;
  /** Turns the lease into an identify, once. Rejects with `QUEUE_LEASE` when it has expired or was used: do not identify then. */
  confirm(options?: WaitOptions): Promise<void>;
  /** Gives the turn back unused. Does nothing when it is gone. */
  release(): Promise<void>;
}

/** How a queue stands. */
export interface QueueStatus {
  readonly maxConcurrency: number;
  readonly total: number;
  readonly remaining: number;
  /** Identifies that are kept back. */
  readonly reserve: number;
  /** Identifies that can be granted: what remains, without the reserve. Infinity when there is no limit. */
  readonly available: number;
  /** Milliseconds until all are back. 0 when all are there. */
  readonly resetAfterMs: number;
  /** Number of shards that wait. */
  readonly waiting: number;
}
