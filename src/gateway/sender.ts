import type { Clock } from "../base/clock.ts";
import { CommandQueue, type QueueOptions } from "./command-queue.ts";
import { CommandLimiter, type LimiterState } from "./limiter.ts";
import type { Link } from "./link.ts";

/** How a {@link Sender} is set up. */
export interface SenderOptions {
  /** Commands that may wait. */
  readonly maxQueued: number;
  /** Whether Discord's limit is kept. */
  readonly limited: boolean;
}

const UNLIMITED: LimiterState = { max: Infinity, available: Infinity, nextInMs: 0 };

/** Sends commands over whatever connection there is, as fast as Discord's limit allows. */
export class Sender {
  readonly #clock: Clock;
  readonly #queue: CommandQueue;
  readonly #limiter: CommandLimiter;
  readonly #limited: boolean;
  /** The connection, while commands may be sent over it. */
  #link: Link | undefined;
  #cancel = (): void => {};

  constructor(clock: Clock, { maxQueued, limited }: SenderOptions) {
    this.#clock = clock;
    this.#limited = limited;
    this.#queue = new CommandQueue(maxQueued);
    this.#limiter = new CommandLimiter(clock);
  }

  get limiter(): LimiterState {
    return this.#limited ? this.#limiter.state : UNLIMITED;
  }

  /** Number of commands that wait. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** A place in the order, for a command that is still being checked. */
  ticket(): number {
    return this.#queue.ticket();
  }

  /** Sends a command when it can be; settled when it was handed to a live socket, or never will be. */
  async send(text: string, options: QueueOptions): Promise<void> {
    const sent = this.#queue.add(text, options);
    this.#flush();
    await sent;
  }

  /** Sends at once what the shard itself has to say, and counts it. */
  sendNow(link: Link | undefined, text: string): void {
    this.#limiter.sent();
    link?.send(text);
  }

  /** Sends a heartbeat. */
  beat(link: Link | undefined, text: string): void {
    this.#limiter.beat();
    link?.send(text);
  }

  /** Keeps room for heartbeats of this interval. */
  setInterval(intervalMs: number): void {
    this.#limiter.setInterval(intervalMs);
  }

  /** Begins to send over a connection. */
  start(link: Link | undefined): void {
    this.#link = link;
    this.#flush();
  }

  /** Keeps what comes for the next connection. */
  stop(): void {
    this.#link = undefined;
    this.#cancel();
  }

  /** Rejects what waits, and whatever comes. */
  close(): void {
    this.stop();
    this.#queue.close();
  }

  #flush(): void {
    this.#cancel();
    const link = this.#link;
    while (link !== undefined && link === this.#link && this.#queue.length > 0) {
      const { nextInMs } = this.limiter;
      if (nextInMs > 0) {
        this.#cancel = this.#clock.after(nextInMs, () => this.#flush());
        return;
      }
      const command = this.#queue.take();
      if (command === undefined) return;
      this.#limiter.sent();
      link.send(command.text, (sent) => {
        if (sent) {
          command.sent();
          return;
        }
        this.#queue.unsent(command);
        // The next connection may be ready by now; over this one nothing goes any more.
        if (this.#link === link) this.stop();
        else this.#flush();
      });
    }
  }
}
