import type { Clock } from "../base/clock.ts";
import type { Agenda } from "./agenda.ts";
import type { Bucket } from "./bucket.ts";
import type { Pacer } from "./pacer.ts";

/** What {@link Turns} works with. */
export interface TurnsOptions {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly pacer: Pacer;
  /** Lets a bucket send one; it takes its place again if it has more. */
  readonly send: (bucket: Bucket) => void;
}

/** Buckets that only the global limit keeps back. Each sends one as the limit opens, those in a hurry first. */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #high = new Set<Bucket>();
  readonly #normal = new Set<Bucket>();
  #cancelTimer: (() => void) | undefined;
  #taking = false;

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** Whether the global limit lets one more through, and nobody has to go before it. */
  isFree(high: boolean, now: number): boolean {
    if (this.#high.size > 0 || (!high && this.#normal.size > 0)) return false;
    return this.#options.pacer.opensAt <= now;
  }

  add(bucket: Bucket, high: boolean): void {
    (high ? this.#normal : this.#high).delete(bucket);
    (high ? this.#high : this.#normal).add(bucket);
    this.#arm();
  }

  remove(bucket: Bucket): void {
    if (this.#high.delete(bucket) || this.#normal.delete(bucket)) this.#arm();
  }

  /** Lets buckets send one each, for as long as the global limit is open. */
  take(): void {
    const { clock, pacer, send } = this.#options;
    this.#taking = true;
    while (this.#size > 0 && pacer.opensAt <= clock.now()) {
      const [bucket] = this.#high.size > 0 ? this.#high : this.#normal;
      if (bucket === undefined) break;
      this.remove(bucket);
      send(bucket);
    }
    this.#taking = false;
    this.#arm();
  }

  get #size(): number {
    return this.#high.size + this.#normal.size;
  }

  /** Sets the timer of the next turn, as long as somebody waits for it. */
  #arm(): void {
    if (this.#taking) return;
    if (this.#size === 0) {
      this.#cancelTimer?.();
      this.#cancelTimer = undefined;
    } else {
      this.#cancelTimer ??= this.#options.agenda.add(this.#options.pacer.opensAt, () => {
        this.#cancelTimer = undefined;
        this.take();
      });
    }
  }
}
