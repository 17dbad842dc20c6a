import type { Clock } from "../base/clock.ts";

/** Round trips of recent heartbeats. */
export interface Latency {
  /** Milliseconds from heartbeat to acknowledgement, newest first, at most five. */
  readonly recentMs: readonly number[];
  /** Mean over the connection; absent before the first acknowledgement. */
  readonly averageMs: number | undefined;
}

/** What a {@link Heartbeat} needs. */
export interface HeartbeatOptions {
  readonly clock: Clock;
  /** Number from 0 up to 1. */
  readonly random: () => number;
  /** Sends one heartbeat. */
  readonly send: () => void;
  /** Bytes that have arrived over the connection. More of them than at the last beat means that it is alive. */
  readonly received: () => number;
  /** Whether nothing can arrive because we stopped reading. */
  readonly deaf: () => boolean;
  /** Called when a whole interval passed without a byte from the other side. */
  readonly silent: () => void;
}

const KEPT = 5;

/** Beats at its own pace: the first time after a random part of the interval, then once each interval. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #cancel: (() => void) | undefined;
  #heard = true;
  #received = 0;
  #sentAt: number | undefined;
  #recent: number[] = [];
  #sum = 0;
  #count = 0;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  get latency(): Latency {
    return { recentMs: [...this.#recent], averageMs: this.#count === 0 ? undefined : this.#sum / this.#count };
  }

  /** Begins with a new connection. */
  start(intervalMs: number): void {
    this.stop();
    this.#heard = true;
    this.#sentAt = undefined;
    this.#recent = [];
    this.#sum = 0;
    this.#count = 0;
    this.#arm(intervalMs * this.#options.random(), intervalMs);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Sends a heartbeat now, beside the regular ones. */
  beat(): void {
    this.#sentAt ??= this.#options.clock.now();
    this.#options.send();
  }

  /** Notes that something arrived, or that reading has begun again: there is nothing to judge at the next beat. */
  heard(): void {
    this.#heard = true;
  }

  /** Notes an acknowledgement. One that was not waited for is ignored. */
  acknowledged(): void {
    if (this.#sentAt === undefined) return;
    const roundTrip = this.#options.clock.now() - this.#sentAt;
    this.#sentAt = undefined;
    this.#recent = [roundTrip, ...this.#recent].slice(0, KEPT);
    this.#sum += roundTrip;
    this.#count += 1;
  }

  #arm(delayMs: number, intervalMs: number): void {
    this.#cancel = this.#options.clock.after(delayMs, () => {
      const received = this.#options.received();
      if (!this.#heard && received === this.#received && !this.#options.deaf()) {
        this.stop();
        this.#options.silent();
        return;
      }
      this.#heard = false;
      this.#received = received;
      this.beat();
      this.#arm(intervalMs, intervalMs);
    });
  }
}
