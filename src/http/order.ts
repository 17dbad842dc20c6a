import type { Clock } from "../base/clock.ts";
import { majorsOf } from "../base/majors.ts";
import type { Request, SendOptions } from "../base/request.ts";
import { onAbort } from "../base/signal.ts";
import { RateLimitError } from "../ratelimit/index.ts";

/** The turn of a request that goes in order. */
export interface OrderedTurn {
  /**
   * Waits for all that came before. Resolves with the options that are left: the wait is part of `maxWaitMs`. Rejects with
   * the signal's reason, or with a {@link RateLimitError} when it may not wait so long.
   */
  wait(): Promise<SendOptions>;
  /** Lets the next one go, once all before it are over too. */
  leave(): void;
}

/**
 * Lets requests go one after the other, in the order in which they enter. Those of different channels, guilds, webhooks or
 * interactions do not wait for each other: they never have a bucket in common.
 */
export class Order {
  readonly #clock: Clock;
  /** When all are over that have entered, by the values of their major parameters. */
  readonly #over = new Map<string, Promise<void>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  enter(request: Request, options: SendOptions): OrderedTurn {
    const key = majorsOf(request);
    const before = this.#over.get(key) ?? Promise.resolve();
    let leave = (): void => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const over = before.then(() => left);
    this.#over.set(key, over);
    void over.then(() => {
      if (this.#over.get(key) === over) this.#over.delete(key);
    });
    return { wait: () => this.#wait(before, request, options), leave };
  }

  #wait(before: Promise<void>, request: Request, options: SendOptions): Promise<SendOptions> {
    const { signal, maxWaitMs = Infinity } = options;
    const began = this.#clock.now();
    return new Promise((resolve, reject) => {
      const cancel =
        maxWaitMs === Infinity
          ? () => {}
          : this.#clock.after(Math.max(0, maxWaitMs), () => {
              forget();
              reject(waitsTooLong(request));
            });
      const forget = onAbort(signal, (reason) => {
        cancel();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a reason is passed on as it is
        reject(reason);
      });
      void before.then(() => {
        cancel();
        forget();
        const waitedMs = this.#clock.now() - began;
        resolve(maxWaitMs === Infinity ? options : { ...options, maxWaitMs: Math.max(0, maxWaitMs - waitedMs) });
      });
    });
  }
}

function waitsTooLong(request: Request): RateLimitError {
  const message =
    "requests that it has to follow have not ended. Raise `maxWaitMs`, or send it without `inOrder` if it may overtake them.";
  return new RateLimitError("RATE_LIMIT_WAIT", message, { request, obstacle: "queue" });
}
