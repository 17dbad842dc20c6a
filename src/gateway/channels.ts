import { channel } from "node:diagnostics_channel";
import type { ValidationError } from "../validate/index.ts";
import type { GatewayError } from "./error.ts";
import type { Input, Phase } from "./machine.ts";
import type { ShardId } from "./shard-id.ts";

/** Message of `evenfall:gateway:state`: a shard went from one phase to another. */
export interface StateChange {
  readonly shard: ShardId;
  readonly from: Phase;
  readonly to: Phase;
  readonly because: Input["type"];
}

/** Message of `evenfall:gateway:invalid`: an event does not fit the schema. It is never without `validateEvents`. */
export interface InvalidEvent {
  readonly shard: ShardId;
  /** Name of the event. */
  readonly type: string;
  readonly sequence: number;
  readonly error: ValidationError;
}

/** Message of `evenfall:gateway:unsaved`: a session could not be saved. */
export interface UnsavedSession {
  readonly shard: ShardId;
  readonly error: GatewayError;
}

const state = channel("evenfall:gateway:state");
const invalid = channel("evenfall:gateway:invalid");
const unsaved = channel("evenfall:gateway:unsaved");

/** Tells whoever subscribed to `evenfall:gateway:state`. */
export function publishState(change: StateChange): void {
  if (state.hasSubscribers) state.publish(change);
}

/** Tells whoever subscribed to `evenfall:gateway:invalid`. */
export function publishInvalid(event: InvalidEvent): void {
  if (invalid.hasSubscribers) invalid.publish(event);
}

/** Tells whoever subscribed to `evenfall:gateway:unsaved`. */
export function publishUnsaved(failure: UnsavedSession): void {
  if (unsaved.hasSubscribers) unsaved.publish(failure);
}
