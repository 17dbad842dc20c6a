import { makeMessage } from "../../state/make.ts";
import type { World } from "../../state/world.ts";
import { GatewayOpcode } from "../../../../generated/models/gateway.ts";
import type { Id } from "../../../base/id.ts";
import type { ServerFrame } from "../frame.ts";
import type { Session } from "../session.ts";
import type { Damage } from "./damage.ts";
import type { Fault, FaultKind, FaultOf } from "./fault.ts";
import type { Line } from "./line.ts";

/**
 * When a fault meets a new connection: instead of the answer to its request, when it is open, when its client has named a
 * session or asked for one, or when it has got READY or RESUMED.
 */
export type Moment = "upgrade" | "opening" | "login" | "session";

/** The moments in their order. */
export const MOMENTS: readonly Moment[] = ["upgrade", "opening", "login", "session"];

/** A connection, as far as faults reach it. */
export interface Faulty {
  readonly context: { readonly world: World };
  readonly damage: Damage;
  readonly line: Line;
  readonly session: Session | undefined;
  send(frame: ServerFrame): void;
  sendText(text: string): void;
  greetEarly(): void;
  invalidate(resumable: boolean): void;
  closeWith(code: number | undefined): void;
  drop(): void;
}

/** Address at which nobody listens. */
const DEAD_URL = "ws://127.0.0.1:1";
/** A message that ends in the middle. */
const GARBAGE = '{"t":"MESSAGE_CREATE","s":1,"op":0,"d":{"content":"';
const EVENT_BYTES = 4_096;

type Effects = {
  readonly [Kind in Exclude<FaultKind, "refuse">]: {
    /** @default "opening" */
    readonly moment?: Moment;
    readonly strike: (connection: Faulty, fault: FaultOf<Kind>) => void;
  };
};

/** What each fault does to a connection. */
const effects: Effects = {
  reset: {
    moment: "upgrade",
    strike: ({ line }) => {
      line.reset();
    },
  },
  cut: {
    strike: (connection) => {
      connection.drop();
    },
  },
  blackHole: {
    strike: ({ line }) => {
      line.swallow();
    },
  },
  halfOpen: {
    strike: ({ line }) => {
      line.forget();
    },
  },
  slow: {
    strike: ({ line }, { bytes, everyMs }) => {
      line.pace({ bytes, everyMs });
    },
  },
  merge: {
    strike: ({ line }, { everyMs }) => {
      line.pace({ bytes: Infinity, everyMs });
    },
  },
  split: {
    strike: ({ damage }, { bytes }) => {
      damage.frameBytes = bytes;
    },
  },
  earlyHello: {
    strike: (connection) => {
      connection.greetEarly();
    },
  },
  silent: {
    strike: ({ damage }, { at }) => {
      damage.silence(at);
    },
  },
  corrupt: {
    strike: ({ damage }) => {
      damage.corruptNext = true;
    },
  },
  garbage: {
    moment: "login",
    strike: (connection, { text = GARBAGE }) => {
      connection.sendText(text);
    },
  },
  keyOrder: {
    strike: ({ damage }) => {
      damage.keyOrder = true;
    },
  },
  burst: {
    moment: "session",
    strike: ({ context, session }, { bytes, eventBytes = EVENT_BYTES }) => {
      if (session !== undefined) burst(context.world, session, bytes, eventBytes);
    },
  },
  close: {
    strike: (connection, { code }) => {
      connection.closeWith(code);
    },
  },
  reconnect: {
    moment: "login",
    strike: (connection) => {
      connection.send({ op: GatewayOpcode.Reconnect });
    },
  },
  invalidSession: {
    moment: "login",
    strike: (connection, { resumable }) => {
      connection.invalidate(resumable);
    },
  },
  deadResumeUrl: {
    strike: ({ damage }, { url = DEAD_URL }) => {
      damage.resumeUrl = url;
    },
  },
};

/** A fault that concerns connections, not the port that they come to. */
export type ConnectionFault = Exclude<Fault, FaultOf<"refuse">>;

/** When a fault meets a new connection. */
export function momentOf(fault: ConnectionFault): Moment {
  if (fault.kind === "silent") return fault.at === "upgrade" ? "upgrade" : "opening";
  return effects[fault.kind].moment ?? "opening";
}

/** Lets a fault happen to a connection. */
export function strike(fault: ConnectionFault, connection: Faulty): void {
  // The table pairs each kind with a function that takes exactly that fault.
  const effect = effects[fault.kind].strike as (connection: Faulty, fault: ConnectionFault) => void;
  effect(connection, fault);
}

/** Lets a fault happen to a connection that asked to become a websocket and gets no answer. */
export function strikeAtUpgrade(fault: ConnectionFault, line: Line): void {
  if (fault.kind === "reset") line.reset();
  else line.swallow();
}

/** Tells a session of messages, many megabytes of them, that are kept nowhere. */
function burst(world: World, session: Session, bytes: number, eventBytes: number): void {
  const [channelId = session.id as Id<"Channel">] = world.channels.keys();
  const content = "x".repeat(eventBytes);
  for (let sent = 0; sent < bytes; sent += eventBytes) {
    session.emit("MESSAGE_CREATE", makeMessage(world.ids, channelId, world.bot, { content }));
  }
}
