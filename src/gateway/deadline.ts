import type { Clock } from "../base/clock.ts";

/** What a {@link Deadline} needs. */
export interface DeadlineOptions {
  readonly clock: Clock;
  /** Whether nothing can arrive because we stopped reading. */
  readonly deaf: () => boolean;
  /** Called when what was waited for did not come in time. */
  readonly overdue: () => void;
}

/** How long the phase that a shard is in may still last, and the timer that sees to it. */
export class Deadline {
  readonly #options: DeadlineOptions;
  #endsAt: number | undefined;
  #cancel = (): void => {};

  constructor(options: DeadlineOptions) {
    this.#options = options;
  }

  /** Milliseconds that are left; undefined for a phase that may last. */
  get leftMs(): number | undefined {
    return this.#endsAt === undefined ? undefined : Math.max(0, this.#endsAt - this.#options.clock.now());
  }

  clear(): void {
    this.#cancel();
    this.#endsAt = undefined;
  }

  /** Lets the other side take so long. Time in which we do not read does not count. */
  set(waitMs: number): void {
    const { clock, deaf, overdue } = this.#options;
    this.prolong(waitMs);
    const check = (): void => {
      if (deaf()) this.prolong(waitMs);
      const left = this.leftMs ?? 0;
      if (left > 0) this.#cancel = clock.after(left, check);
      else overdue();
    };
    this.#cancel = clock.after(waitMs, check);
  }

  /** Counts from now on again, because the other side has shown that it is at work. */
  prolong(waitMs: number): void {
    this.#endsAt = this.#options.clock.now() + waitMs;
  }

  /** Waits for ourselves: what is shown is `waitMs`, and `look` is called after `lookMs`. */
  wait(waitMs: number, lookMs: number, look: () => void): void {
    this.prolong(waitMs);
    this.#cancel = this.#options.clock.after(lookMs, look);
  }
}
