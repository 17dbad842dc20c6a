import type { MachineState } from "./machine.ts";

/** Where a shard stands, and what it waits for. */
export interface ShardState extends Pick<MachineState, "phase" | "attempts" | "identifies" | "endpoint"> {
  /** Milliseconds until the present wait is over: a deadline is met, or the shard connects again. */
  readonly endsInMs: number | undefined;
}

/** What a shard counts. */
export interface ShardCounts {
  /** Messages that arrived. */
  messages: number;
  /** Bytes of these messages, decompressed. */
  bytes: number;
  /** Messages that could not be read and were passed over. */
  malformed: number;
  /** Events that do not fit the schema; they were yielded all the same. Counted where `validateEvents` is on. */
  invalid: number;
  connections: number;
  identifies: number;
  resumes: number;
}

/** What a shard has done so far. */
export interface ShardStats extends Readonly<ShardCounts> {
  /** Events that wait for the consumer. */
  readonly waiting: number;
  /** Events that `overflow` dropped, by name. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Commands that wait to be sent. */
  readonly queuedCommands: number;
}
