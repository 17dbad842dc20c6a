/** What a process full of shards tells the runner. */
export interface ShardsReport {
  /** Milliseconds until all were ready. */
  readonly readyMs: number;
  /** Resident memory of each, in bytes. */
  readonly bytes: number;
  /** Processor time of a heartbeat and its acknowledgement, in microseconds. */
  readonly beatUs: number;
  /** Connections that were lost and replaced: a shard that has nothing to do should lose none. */
  readonly replaced: number;
}

/** What the gateway tells the runner once it listens. */
export interface GatewayReport {
  readonly url: string;
  readonly token: string;
}
