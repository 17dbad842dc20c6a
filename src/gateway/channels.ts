import { channel } from "node:diagnostics_channel";
import type { Input, Phase } from "./machine.ts";
import type { ShardId } from "./shard-id.ts";

/** Message of `evenfall:gateway:state`: a shard went from one phase to another. */
export interface StateChange {
  readonly shard: ShardId;
  readonly from: Phase;
  readonly to: Phase;
  readonly because: Input["type"];
}

const state = channel("evenfall:gateway:state");

/** Tells whoever subscribed to `evenfall:gateway:state`. */
export function publishState(change: StateChange): void {
  if (state.hasSubscribers) state.publish(change);
}
