import type { Clock } from "../../../base/clock.ts";
import type { Trace } from "../../trace.ts";
import { type Struck, strikeRequest } from "./effects.ts";
import { checkRestFault, type RequestFault, type RestFault } from "./fault.ts";
import type { RestAim, RestFaultPlan } from "./plan.ts";

/** A fault that waits for a request. */
interface Armed {
  readonly fault: RequestFault;
  readonly route: string | undefined;
  skip: number;
  left: number;
}

/** What {@link RestFaults} needs of the emulator. */
export interface RestFaultsContext {
  readonly clock: Clock;
  readonly onTrace: ((trace: Trace) => void) | undefined;
  /** Lets nobody listen at the port for a while. */
  refuse(forMs: number): void;
}

/** Lets things go wrong at an emulated HTTP API. */
export interface RestFaultControl {
  /** Number of faults that wait: for their time, or for a request. */
  readonly pending: number;
  /** Lets something go wrong, with the next request unless another is named. Throws a `FaultError` when it could not. */
  cause(fault: RestFault, aim?: RestAim): void;
  /** Lets things go wrong as planned. */
  play(plan: RestFaultPlan): void;
  /** Forgets what was planned. Requests that were struck stay as they are. */
  clear(): void;
}

/** What goes wrong at an emulated HTTP API. Nothing, until it is asked for. */
export class RestFaults implements RestFaultControl {
  readonly #context: RestFaultsContext;
  #armed: readonly Armed[] = [];
  readonly #planned = new Set<() => void>();
  readonly #answers = new Set<() => void>();

  constructor(context: RestFaultsContext) {
    this.#context = context;
  }

  get pending(): number {
    return this.#planned.size + this.#armed.length;
  }

  cause(fault: RestFault, { route, next = 1, skip = 0 }: RestAim = {}): void {
    checkRestFault(fault);
    if (fault.kind === "refuse") this.#context.refuse(fault.forMs);
    else if (next > 0) this.#armed = [...this.#armed, { fault, route, skip, left: next }];
  }

  play(plan: RestFaultPlan): void {
    for (const { fault } of plan) checkRestFault(fault);
    for (const { fault, afterMs = 0, ...aim } of plan) {
      if (afterMs === 0) this.cause(fault, aim);
      else this.#later(this.#planned, afterMs, () => this.cause(fault, aim));
    }
  }

  clear(): void {
    this.#armed = [];
    cancelAll(this.#planned);
  }

  /** Forgets everything, answers that are yet to be sent included. */
  stop(): void {
    this.clear();
    cancelAll(this.#answers);
  }

  /** What a request of this route meets, if anything. */
  meet(route: string | undefined): RequestFault | undefined {
    if (this.#armed.length === 0) return undefined;
    let met: Armed | undefined;
    for (const armed of this.#armed) {
      if (armed.route !== undefined && armed.route !== route) continue;
      if (armed.skip > 0) armed.skip -= 1;
      else met ??= armed;
    }
    if (met === undefined) return undefined;
    met.left -= 1;
    this.#armed = this.#armed.filter(({ left }) => left > 0);
    return met.fault;
  }

  /** Lets a fault happen to a request. */
  async strike(fault: RequestFault, route: string | undefined, struck: Omit<Struck, "later">): Promise<void> {
    this.#context.onTrace?.({ kind: "restFault", fault, route });
    const later = (ms: number, run: () => void): void => this.#later(this.#answers, ms, run);
    await strikeRequest(fault, { ...struck, later });
  }

  #later(timers: Set<() => void>, ms: number, run: () => void): void {
    const cancel = this.#context.clock.after(ms, () => {
      timers.delete(cancel);
      run();
    });
    timers.add(cancel);
  }
}

function cancelAll(timers: Set<() => void>): void {
  for (const cancel of timers) cancel();
  timers.clear();
}
