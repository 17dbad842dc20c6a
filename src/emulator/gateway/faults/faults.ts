import type { Clock } from "../../../base/clock.ts";
import type { Trace } from "../../trace.ts";
import {
  type ConnectionFault,
  type Faulty,
  type Moment,
  MOMENTS,
  momentOf,
  strike,
  strikeAtUpgrade,
} from "./effects.ts";
import { checkFault, type Fault } from "./fault.ts";
import type { Line } from "./line.ts";
import type { Aim, FaultPlan } from "./plan.ts";

/** A fault that waits for a connection. */
interface Armed {
  readonly fault: ConnectionFault;
  readonly moment: Moment;
  readonly shard: number | undefined;
  readonly sequence: number | undefined;
  left: number;
}

/** The port that clients connect to. */
export interface Door {
  readonly isShut: boolean;
  shut(): void;
  open(): void;
}

/** What {@link GatewayFaults} needs of the gateway. */
export interface FaultsContext {
  readonly clock: Clock;
  readonly door: Door;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}

/** Lets things go wrong at an emulated gateway. */
export interface FaultControl {
  /** Whether nobody listens at the port. */
  readonly refusing: boolean;
  /** Number of faults that wait: for their time, or for a connection. */
  readonly pending: number;
  /** Lets something go wrong, at once or with the next connections. Throws a `FaultError` when it could not. */
  cause(fault: Fault, aim?: Aim): void;
  /** Lets things go wrong as planned, by the emulator's clock. */
  play(plan: FaultPlan): void;
  /** Forgets what was planned, and listens again. Connections that were struck stay as they are. */
  clear(): void;
}

/** What goes wrong at an emulated gateway. Nothing, until it is asked for. */
export class GatewayFaults implements FaultControl {
  readonly #context: FaultsContext;
  readonly #connections: ReadonlySet<Faulty>;
  #armed: readonly Armed[] = [];
  readonly #timers = new Set<() => void>();
  #opensAt = -Infinity;

  constructor(context: FaultsContext, connections: ReadonlySet<Faulty>) {
    this.#context = context;
    this.#connections = connections;
  }

  get refusing(): boolean {
    return this.#context.door.isShut;
  }

  get pending(): number {
    return this.#timers.size + this.#armed.length;
  }

  cause(fault: Fault, aim: Aim = {}): void {
    checkFault(fault);
    if (fault.kind === "refuse") {
      this.#refuse(fault.forMs);
      return;
    }
    const { shard, next, sequence } = aim;
    const onlyNew = fault.kind === "silent" && fault.at === "upgrade";
    if (next === undefined && sequence === undefined && !onlyNew) {
      for (const connection of [...this.#connections]) {
        if (shard === undefined || connection.session?.shard === shard) this.#strike(fault, connection);
      }
      return;
    }
    const moment = sequence === undefined ? momentFor(fault, shard) : "session";
    this.#armed = [...this.#armed, { fault, moment, shard, sequence, left: next ?? 1 }];
  }

  play(plan: FaultPlan): void {
    for (const { fault } of plan) checkFault(fault);
    for (const { fault, afterMs = 0, ...aim } of plan) {
      if (afterMs === 0) {
        this.cause(fault, aim);
        continue;
      }
      this.#later(afterMs, () => {
        this.cause(fault, aim);
      });
    }
  }

  clear(): void {
    this.stop();
    this.#context.door.open();
  }

  /** Forgets what was planned. */
  stop(): void {
    this.#armed = [];
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  /** A connection asks to become a websocket. False when it becomes none. */
  admit(line: Line): boolean {
    const [first] = this.#take(({ moment }) => moment === "upgrade", 1);
    if (first === undefined) return true;
    this.#trace(first.fault, undefined);
    strikeAtUpgrade(first.fault, line);
    return false;
  }

  /** A connection has got as far as this. */
  meet(moment: Exclude<Moment, "upgrade">, connection: Faulty): void {
    if (this.#armed.length === 0) return;
    const met = this.#take((armed) => {
      return armed.sequence === undefined && armed.moment === moment && concerns(armed, connection);
    });
    for (const { fault } of met) this.#strike(fault, connection);
  }

  /** An event is about to go out. */
  meetEvent(sequence: number, connection: Faulty): void {
    if (this.#armed.length === 0) return;
    const met = this.#take((armed) => armed.sequence === sequence && concerns(armed, connection));
    for (const { fault } of met) this.#strike(fault, connection);
  }

  #refuse(forMs: number): void {
    const { clock, door } = this.#context;
    this.#trace({ kind: "refuse", forMs }, undefined);
    door.shut();
    this.#opensAt = Math.max(this.#opensAt, clock.now() + forMs);
    this.#later(forMs, () => {
      if (door.isShut && clock.now() >= this.#opensAt) door.open();
    });
  }

  #later(ms: number, run: () => void): void {
    const cancel = this.#context.clock.after(ms, () => {
      this.#timers.delete(cancel);
      run();
    });
    this.#timers.add(cancel);
  }

  #strike(fault: ConnectionFault, connection: Faulty): void {
    this.#trace(fault, connection.session?.shard);
    strike(fault, connection);
  }

  /** The armed faults that fit, each struck once more and gone when that was the last time. */
  #take(fits: (armed: Armed) => boolean, most = Infinity): readonly Armed[] {
    const taken = this.#armed.filter(fits).slice(0, most);
    for (const armed of taken) armed.left -= 1;
    this.#armed = this.#armed.filter(({ left }) => left > 0);
    return taken;
  }

  #trace(fault: Fault, shard: number | undefined): void {
    this.#context.onTrace?.({ kind: "fault", fault, shard });
  }
}

/** Which shard a connection is for is known when its client has logged in. */
function momentFor(fault: ConnectionFault, shard: number | undefined): Moment {
  const moment = momentOf(fault);
  if (shard === undefined) return moment;
  return MOMENTS.indexOf(moment) < MOMENTS.indexOf("login") ? "login" : moment;
}

function concerns({ shard }: Armed, { session }: Faulty): boolean {
  return shard === undefined || session?.shard === shard;
}
