import type { Fault, Trace } from "evenfall/emulator";
import { closeCodes } from "evenfall/schema";

/** Faults after which a connection is of no use, while its session may go on. */
const BREAKING: ReadonlySet<Fault["kind"]> = new Set([
  "reset",
  "cut",
  "blackHole",
  "halfOpen",
  "close",
  "corrupt",
  "reconnect",
  "invalidSession",
]);

/** Counts what faults have done, from what the emulator tells. */
export class Strikes {
  /** Faults after which a session is over. */
  endings = 0;
  /** Connections with a session that were made useless, each counted once. */
  broken = 0;
  /** Sessions that were begun or taken up again. */
  logins = 0;
  readonly #kinds = new Map<string, number>();
  /** Shards whose connection is of no use. */
  readonly #useless = new Set<number>();

  /** How often each kind of fault struck. */
  get kinds(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#kinds].sort(([a], [b]) => a.localeCompare(b)));
  }

  note(trace: Trace): void {
    if (trace.kind === "session" || trace.kind === "resume") {
      this.logins += 1;
      this.#useless.delete(trace.shard[0]);
    } else if (trace.kind === "fault") this.#struck(trace.fault, trace.shard);
  }

  #struck(fault: Fault, shard: number | undefined): void {
    this.#kinds.set(fault.kind, (this.#kinds.get(fault.kind) ?? 0) + 1);
    if (endsSession(fault)) this.endings += 1;
    if (shard === undefined || !BREAKING.has(fault.kind) || this.#useless.has(shard)) return;
    this.#useless.add(shard);
    this.broken += 1;
  }
}

/** Whether a shard has to begin anew because of this. */
export function endsSession(fault: Fault): boolean {
  if (fault.kind === "invalidSession") return !fault.resumable;
  return fault.kind === "close" && closeCodes.some(({ code, resume }) => code === fault.code && !resume);
}
