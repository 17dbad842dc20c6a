import { randomUUID } from "node:crypto";
import type { Clock } from "../../base/clock.ts";
import type { LimitedAnswer, Permit } from "../../ratelimit/index.ts";

interface Lease {
  readonly permit: Permit;
  cancel: () => void;
}

/**
 * Permits that other processes hold, for as long as they give a sign of life: one whose holder died counts as one whose
 * request was sent and not answered.
 */
export class Leases {
  readonly #leaseMs: number;
  readonly #clock: Clock;
  readonly #leases = new Map<string, Lease>();

  constructor(leaseMs: number, clock: Clock) {
    this.#leaseMs = leaseMs;
    this.#clock = clock;
  }

  /** Number of permits that are held. */
  get size(): number {
    return this.#leases.size;
  }

  /** Lends a permit; what is returned names it. */
  lend(permit: Permit): string {
    const id = randomUUID();
    this.#leases.set(id, { permit, cancel: this.#expireLater(id) });
    return id;
  }

  /** Begins the time of a permit anew. False when it is gone. */
  renew(id: string): boolean {
    const lease = this.#leases.get(id);
    if (lease === undefined) return false;
    lease.cancel();
    lease.cancel = this.#expireLater(id);
    return true;
  }

  /** Takes a permit back and tells how its request ended. False when it is gone. */
  end(id: string, answer: LimitedAnswer | "unsent" | undefined): boolean {
    const lease = this.#leases.get(id);
    if (lease === undefined) return false;
    this.#leases.delete(id);
    lease.cancel();
    lease.permit.done(answer);
    return true;
  }

  /** Forgets all permits, and sets no timer any more. */
  clear(): void {
    for (const id of this.#leases.keys()) this.end(id, undefined);
  }

  #expireLater(id: string): () => void {
    return this.#clock.after(this.#leaseMs, () => this.end(id, undefined));
  }
}
