import { Channel } from "../base/channel.ts";
import type { EventName } from "../../generated/events/map.ts";
import type { Body, Header } from "./decode/index.ts";
import type { LifecycleEvent } from "./lifecycle.ts";

/**
 * What happens when a consumer falls behind: the socket is paused and nothing is lost; or events of these names are dropped
 * and counted, and the socket is paused for the others; or the shard ends with an error.
 */
export type Overflow = "pause" | "error" | { readonly drop: readonly EventName[] };

/** A dispatch that waits for the consumer, not parsed yet. */
export interface Arrival {
  readonly body: Body;
  readonly header: Header;
  /** Session that it belongs to. */
  readonly sessionId: string | undefined;
}

/** Something that happened to the shard itself, in its place among the dispatches. */
export interface Notice {
  readonly header: undefined;
  readonly event: LifecycleEvent;
}

/** What a consumer takes. */
export type Item = Arrival | Notice;

/** How an {@link Inbox} is set up. */
export interface InboxOptions {
  readonly highWaterMark: number;
  readonly overflow: Overflow;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** A pause stops the socket, not what it has already read: room for that, above the high-water mark. */
const OVERSHOOT = 50_000;

/** Room above the high-water mark for what arrives before an answer that the consumer waits for. */
const DETOUR = 50_000;

/** What has arrived and was not taken, within bounds. */
export class Inbox {
  readonly #channel: Channel<Item>;
  readonly #highWaterMark: number;
  readonly #strict: boolean;
  /** How many events may wait at present. */
  #room: number;
  readonly #droppable: ReadonlySet<string>;
  readonly #dropped = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #ended = false;
  /** Session and number of the last event that was taken. Not the event itself, which would keep its bytes. */
  #lastSessionId: string | undefined;
  #lastSequence = -1;
  /** Whether the consumer is still busy with it. It shows that it is done by asking for another one. */
  #inHand = false;
  /** Calls of `next` that wait. */
  #waiting = 0;

  constructor({ highWaterMark, overflow, pause, resume }: InboxOptions) {
    this.#highWaterMark = highWaterMark;
    this.#room = highWaterMark;
    this.#strict = overflow === "error";
    this.#droppable = new Set(typeof overflow === "string" ? [] : overflow.drop);
    this.#channel = new Channel({ highWaterMark, limit: highWaterMark + DETOUR + OVERSHOOT, pause, resume });
  }

  /** Number of events that wait. */
  get length(): number {
    return this.#channel.length;
  }

  get paused(): boolean {
    return this.#channel.paused;
  }

  /** Events that were dropped, by name. */
  get dropped(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#dropped);
  }

  /** Hands over an event; `false` when there is no room, whatever was tried. */
  push(arrival: Arrival): boolean {
    if (this.#channel.length >= this.#highWaterMark) {
      if (this.#strict && this.#channel.length >= this.#room) return false;
      const name = arrival.header.t ?? "";
      if (this.#droppable.has(name)) {
        this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
        return true;
      }
    }
    return this.#push(arrival);
  }

  /**
   * Lets more events wait for as long as the consumer may itself be waiting for something that arrives after them: with
   * the socket paused it would wait for ever.
   */
  makeRoom(needed: boolean): void {
    this.#room = needed ? this.#highWaterMark + DETOUR : this.#highWaterMark;
    this.#channel.setHighWaterMark(this.#room);
  }

  /** Hands over what happened to the shard, whatever waits. */
  pushNotice(event: LifecycleEvent): void {
    this.#push({ header: undefined, event });
  }

  /** Whether `next` has something to give at once: an event, or the end. */
  hasNext(): boolean {
    return this.#ended || this.#channel.length > 0;
  }

  /** Calls `tell` whenever something arrives, and at the end. The returned function takes that back. */
  listen(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => {
      this.#listeners.delete(tell);
    };
  }

  /** Takes the next event, waiting for one if there is none. */
  async next(): Promise<IteratorResult<Item, undefined>> {
    this.settle();
    if (this.#channel.length === 0 && !this.#ended) this.#waiting += 1;
    const result = await this.#channel.next();
    if (result.done !== true) this.#note(result.value);
    return result;
  }

  /** Takes the next event if there is one. */
  take(): Item | undefined {
    this.settle();
    const item = this.#channel.take();
    if (item !== undefined) this.#note(item);
    return item;
  }

  /** Notes that the consumer is done with what it took. Asking for another event says so as well. */
  settle(): void {
    this.#inHand = false;
  }

  /** Number of the last event of a session that was taken; `before` when none was, `received` when all were. */
  taken(sessionId: string, before: number, received: number): number {
    if (this.#channel.length === 0) return received;
    return this.#lastSessionId === sessionId ? this.#lastSequence : before;
  }

  /** The same without the event that the consumer still has in hand. */
  done(sessionId: string, before: number, received: number): number {
    if (!this.#inHand || this.#lastSessionId !== sessionId) return this.taken(sessionId, before, received);
    return Math.max(before, this.#lastSequence - 1);
  }

  clear(): void {
    this.#channel.clear();
  }

  end(...failure: [] | [error: unknown]): void {
    this.#channel.end(...failure);
    this.#ended = true;
    for (const tell of this.#listeners) tell();
  }

  #push(item: Item): boolean {
    // Who waits has it before it can say so.
    if (this.#waiting > 0) {
      this.#waiting -= 1;
      this.#note(item);
    }
    const pushed = this.#channel.push(item);
    if (this.#listeners.size > 0) for (const tell of this.#listeners) tell();
    return pushed;
  }

  #note(item: Item): void {
    if (item.header === undefined || item.header.s === null) return;
    this.#lastSessionId = item.sessionId;
    this.#lastSequence = item.header.s;
    this.#inHand = true;
  }
}
