import type { Clock } from "../base/clock.ts";
import { backoffMs } from "./backoff.ts";
import type { Breaker, Ticket } from "./breaker.ts";
import type { Deadline } from "./deadline.ts";
import type { Input, Phase, Retry } from "./machine.ts";
import { retryMs, type Timing } from "./timing.ts";

/** What {@link Attempts} need. */
export interface AttemptsOptions {
  readonly clock: Clock;
  /** Number from 0 up to 1. */
  readonly random: () => number;
  readonly breaker: Breaker;
  readonly timing: Timing;
  readonly deadline: Deadline;
}

/** Phases with a connection that has not shown to be of use. */
const UNPROVEN: ReadonlySet<Phase> = new Set(["connecting", "greeting", "queueing", "identifying", "resuming"]);

/** A shard's attempts to connect, which wait for each other and for those of the other shards of its gateway. */
export class Attempts {
  readonly #options: AttemptsOptions;
  #ticket: Ticket = 0;

  constructor(options: AttemptsOptions) {
    this.#options = options;
  }

  /** Whether the gateway is failing for others, so that none may begin now. */
  get held(): boolean {
    const { breaker, clock } = this.#options;
    return breaker.waitMs(clock.now()) > 0;
  }

  begin(): void {
    const { breaker, clock, timing } = this.#options;
    this.#ticket = breaker.begin(clock.now(), timing.attemptMs);
  }

  /** Notes what became of the connection, as far as a change of phase says. */
  entered(phase: Phase, from: Phase, because: Input["type"]): void {
    const { breaker, clock, random, timing } = this.#options;
    if (phase === "ready") breaker.succeeded();
    else if (phase === "closed" || because === "invalidSession") breaker.released(this.#ticket, clock.now());
    else if (phase === "waiting" && UNPROVEN.has(from)) {
      breaker.failed(this.#ticket, clock.now(), (failures) => backoffMs(failures, random, timing.backoff));
    }
  }

  /** Calls `connect` when that is due after what went wrong, and the breaker allows it. */
  again(retry: Retry, connect: () => void): void {
    const { random, timing } = this.#options;
    this.#after(retryMs(retry, timing, random), connect);
  }

  #after(waitMs: number, connect: () => void): void {
    const { breaker, clock, deadline, random, timing } = this.#options;
    const held = Math.max(waitMs, breaker.waitMs(clock.now()));
    if (held === 0) {
      deadline.clear();
      connect();
      return;
    }
    // The breaker may open earlier than it says, so that it is asked now and then.
    const look = waitMs > 0 ? waitMs : Math.min(held, backoffMs(0, random, timing.backoff));
    deadline.wait(held, look, () => this.#after(0, connect));
  }
}
