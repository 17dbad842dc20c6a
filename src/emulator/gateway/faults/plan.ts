import type { Fault } from "./fault.ts";

/** Which connections a fault strikes. Without `next` and `sequence` those that are open. */
export interface Aim {
  /** Those of one shard. @default any */
  readonly shard?: number | undefined;
  /** The next so many connections instead; Infinity for all to come. A fault that only a new connection can have strikes the next one. */
  readonly next?: number | undefined;
  /** The connection over which the event with this number goes out, just before it does; `next` says how often. @default once */
  readonly sequence?: number | undefined;
}

/** A fault, whom it strikes, and when. */
export interface PlannedFault extends Aim {
  readonly fault: Fault;
  /** Milliseconds on the emulator's clock after the plan began. @default 0 */
  readonly afterMs?: number | undefined;
}

/** What goes wrong and when, as data: it can be written by hand, made by {@link randomPlan}, printed and played again. */
export type FaultPlan = readonly PlannedFault[];
