/** What a process full of shards tells the runner. */
export interface ShardsReport {
  /** Milliseconds until all were ready. */
  readonly readyMs: number;
  /** Resident memory of each, in bytes. */
  readonly bytes: number;
  /** Processor time of a heartbeat and its acknowledgement, in microseconds. */
  readonly beatUs: number;
}
