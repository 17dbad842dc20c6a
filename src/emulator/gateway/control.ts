import type { EventMap, EventName } from "../../../generated/events/map.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import type { FaultControl } from "./faults/index.ts";
import type { ServerFrame } from "./frame.ts";
import type { Session } from "./session.ts";

/** What can be seen of a session from outside. */
export interface SessionView {
  readonly id: string;
  /** Number of the shard, and of all shards. */
  readonly shard: readonly [number: number, total: number];
  readonly intents: number;
  /** Sequence number of the latest event. */
  readonly sequence: number;
  /** Whether a client is there. */
  readonly connected: boolean;
}

/** Which connections are meant. */
export interface Target {
  /** Those of one shard. @default all */
  readonly shard?: number | undefined;
}

/** A connection as far as it can be made to do something. The socket stays out of the public types. */
interface Controlled {
  readonly session: Session | undefined;
  send(frame: ServerFrame): void;
  invalidate(resumable: boolean): void;
  closeWith(code: number): void;
  drop(): void;
}

interface ControlledGateway {
  readonly connections: ReadonlySet<Controlled>;
  readonly sessions: Iterable<Session>;
  readonly faults: FaultControl;
}

/** Makes the gateway do what the real one does only now and then. */
export class GatewayControl {
  /** What goes wrong, on demand or as planned. */
  readonly faults: FaultControl;
  readonly #server: ControlledGateway;

  constructor(server: ControlledGateway) {
    this.#server = server;
    this.faults = server.faults;
  }

  /** Sessions that are not over, in the order in which they began. */
  get sessions(): readonly SessionView[] {
    return [...this.#server.sessions].map(({ id, intents, sequence, shard, shards, sink }) => {
      return { id, intents, sequence, shard: [shard, shards], connected: sink !== undefined };
    });
  }

  /** Number of connections that are open, with a session or without. */
  get connections(): number {
    return this.#server.connections.size;
  }

  /**
   * Tells sessions of an event, connected or not, whatever their intents: for events that nothing in the emulator fires, or
   * that Discord does not document. Nothing is kept of it.
   */
  dispatch<Name extends EventName>(type: Name, data: EventMap[Name], target?: Target): void;
  dispatch(type: string, data: unknown, target?: Target): void;
  dispatch(type: string, data: unknown, { shard }: Target = {}): void {
    for (const session of this.#server.sessions) {
      if (shard === undefined || session.shard === shard) session.emit(type, data);
    }
  }

  /** Asks for a heartbeat at once. */
  requestHeartbeat(target: Target = {}): void {
    for (const connection of this.#connections(target)) connection.send({ op: GatewayOpcode.Heartbeat });
  }

  /** Asks clients to connect again and resume. */
  reconnect(target: Target = {}): void {
    for (const connection of this.#connections(target)) connection.send({ op: GatewayOpcode.Reconnect });
  }

  /** Says that sessions are over; or with `resumable`, that they cannot go on now and may be resumed. */
  invalidate({ resumable = false, ...target }: Target & { readonly resumable?: boolean | undefined } = {}): void {
    for (const connection of this.#connections(target)) connection.invalidate(resumable);
  }

  /** Closes connections with a code. Sessions end if the code says so. */
  disconnect({ code, ...target }: Target & { readonly code: number }): void {
    for (const connection of this.#connections(target)) connection.closeWith(code);
  }

  /** Cuts connections without a close code. Sessions wait for their clients. */
  drop(target: Target = {}): void {
    for (const connection of this.#connections(target)) connection.drop();
  }

  #connections({ shard }: Target): readonly Controlled[] {
    return [...this.#server.connections].filter(({ session }) => shard === undefined || session?.shard === shard);
  }
}
