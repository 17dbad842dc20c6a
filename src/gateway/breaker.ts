/** Proof that a connection was begun at a certain time, to be shown when it failed. */
export type Ticket = number;

/**
 * Holds back the shards of a process together when the gateway fails: after a failure nobody connects for a while, then one
 * of them tries, and the others wait for what becomes of it. A connection that gets as far as READY or RESUMED opens it.
 */
export class Breaker {
  #generation = 0;
  #failures = 0;
  #openAt = -Infinity;
  #trial = false;

  /** Failures in a row, those of one moment counted as one. */
  get failures(): number {
    return this.#failures;
  }

  /** Milliseconds until a connection may be begun; 0 when it may be now. */
  waitMs(now: number): number {
    return Math.max(0, this.#openAt - now);
  }

  /**
   * Begins a connection. While the gateway is failing only one may be under way, so that the next has to wait `trialMs`,
   * or until it is known what became of this one.
   */
  begin(now: number, trialMs: number): Ticket {
    if (this.#failures > 0) {
      this.#openAt = now + trialMs;
      this.#trial = true;
    }
    return this.#generation;
  }

  /** Notes that a connection was of no use. One that was begun before the last failure tells nothing new. */
  failed(ticket: Ticket, now: number, delayMs: (failures: number) => number): void {
    if (ticket !== this.#generation) return;
    this.#generation += 1;
    this.#openAt = now + delayMs(this.#failures);
    this.#failures += 1;
    this.#trial = false;
  }

  /** Notes that a connection was left for a reason that says nothing about the gateway. */
  released(ticket: Ticket, now: number): void {
    if (ticket !== this.#generation || !this.#trial) return;
    this.#trial = false;
    this.#openAt = now;
  }

  /** Notes that a connection works. */
  succeeded(): void {
    if (this.#failures === 0) return;
    this.#generation += 1;
    this.#failures = 0;
    this.#openAt = -Infinity;
    this.#trial = false;
  }
}

/** The breakers of this process, by what tells time and by gateway. */
const breakers = new WeakMap<object, Map<string, Breaker>>();

/** The breaker that all shards of this process share which connect to a gateway and keep time by `clock`. */
export function sharedBreaker(clock: object, gateway: string): Breaker {
  const byGateway = breakers.get(clock) ?? new Map<string, Breaker>();
  breakers.set(clock, byGateway);
  const breaker = byGateway.get(gateway) ?? new Breaker();
  byGateway.set(gateway, breaker);
  return breaker;
}
