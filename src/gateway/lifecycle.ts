import type { ValidationError } from "../validate/index.ts";
import type { GatewayError } from "./error.ts";
import type { Input, MachineState, Phase } from "./machine.ts";

/** What happens to a shard rather than to a bot, by name. Discord has no names like these. */
export interface LifecycleMap {
  /** A connection is being opened. */
  readonly "shard:connecting": {
    /** Connections in a row that were lost before this one. */
    readonly attempt: number;
    /** Whether it goes to `url`, or where the session said. */
    readonly endpoint: MachineState["endpoint"];
    readonly resumes: boolean;
  };
  /** The shard waits for its turn to identify. */
  readonly "shard:queueing": { readonly attempt: number };
  /** A session has begun: READY was received. */
  readonly "shard:identified": { readonly sessionId: string | undefined };
  /** The session goes on: RESUMED was received. */
  readonly "shard:resumed": { readonly sessionId: string | undefined };
  /** The connection is gone, or was not made. */
  readonly "shard:disconnected": {
    readonly because: Input["type"];
    /** Close code that Discord sent. */
    readonly closeCode: number | undefined;
    /** What the next connection will do; `end` when there will be none, and the loop throws. */
    readonly next: "resume" | "identify" | "end";
    /** Milliseconds until then. */
    readonly retryInMs: number;
  };
  /** The session could not be saved; it is tried again. */
  readonly "shard:unsaved": { readonly error: GatewayError };
  /** The event with this name and number does not fit the schema. It was yielded all the same. */
  readonly "shard:invalid": { readonly type: string; readonly sequence: number; readonly error: ValidationError };
}

/** Something that happened to a shard, in the order in which it happened among the events. */
export type LifecycleEvent = {
  readonly [Name in keyof LifecycleMap]: { readonly type: Name; readonly data: LifecycleMap[Name] };
}[keyof LifecycleMap];

/** What else is known about a change. */
export interface ChangeFacts {
  readonly because: Input["type"];
  readonly closeCode: number | undefined;
  readonly retryInMs: number;
}

/** What to tell about a shard that has gone to the phase it is in; `undefined` when that is nobody's business. */
export function lifecycleEvent(state: MachineState, facts: ChangeFacts): LifecycleEvent | undefined {
  const { attempts: attempt, endpoint, session } = state;
  const { because } = facts;
  const tell: { readonly [P in Phase]?: LifecycleEvent } = {
    connecting: { type: "shard:connecting", data: { attempt, endpoint, resumes: session !== undefined } },
    queueing: { type: "shard:queueing", data: { attempt } },
    ready: {
      type: because === "ready" ? "shard:identified" : "shard:resumed",
      data: { sessionId: session?.id },
    },
    waiting: { type: "shard:disconnected", data: { ...facts, next: session === undefined ? "identify" : "resume" } },
  };
  if (state.phase === "closed" && because === "lost") {
    return { type: "shard:disconnected", data: { ...facts, next: "end" } };
  }
  return tell[state.phase];
}
