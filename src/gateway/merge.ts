import { type AnyShard, driverOf, readyOf, takeOf } from "./shard.ts";

/** What a shard yields. */
export type EventOf<S> = S extends AsyncIterable<infer Event> ? Event : never;

/** An event of one of several shards. */
export interface MergedEvent<S extends AnyShard> {
  readonly shard: S;
  readonly ended: false;
  readonly event: EventOf<S>;
}

/** What comes next of several shards: an event, or that one of them has ended. */
export type Merged<S extends AnyShard> =
  | MergedEvent<S>
  | { readonly shard: S; readonly ended: true; readonly failure: { readonly error: unknown } | undefined };

interface Member {
  readonly events: AsyncIterator<unknown, unknown>;
  readonly forget: () => void;
}

/** Takes events from several shards in turns: one that has a lot to say does not keep the others waiting. */
export class Merger<S extends AnyShard> {
  readonly #members = new Map<S, Member>();
  /** Shards that have something to give, in the order in which they get their turn. */
  readonly #turns = new Set<S>();
  /** Those who wait for something to take. */
  #waiting: (() => void)[] = [];
  #last: S | undefined;
  #closed = false;

  get size(): number {
    return this.#members.size;
  }

  /** Starts a shard and takes its events from now on. */
  add(shard: S): void {
    const { inbox } = driverOf(shard);
    const forget = inbox.listen(() => {
      this.#turns.add(shard);
      this.#wake();
    });
    this.#members.set(shard, { events: shard[Symbol.asyncIterator](), forget });
    if (inbox.hasNext()) this.#turns.add(shard);
    this.#wake();
  }

  /** Takes no more events from a shard. */
  remove(shard: S): void {
    this.#members.get(shard)?.forget();
    this.#members.delete(shard);
    this.#turns.delete(shard);
    this.#wake();
  }

  /** Leaves all shards; whoever waits is told that nothing comes. */
  close(): void {
    this.#closed = true;
    for (const shard of [...this.#members.keys()]) this.remove(shard);
    this.#wake();
  }

  /** The next event if it can be had at once, because each promise in between is paid for with each event. */
  take(): MergedEvent<S> | undefined {
    this.#settle();
    const shard = this.#turns.values().next().value;
    const event = shard === undefined ? undefined : takeOf(shard);
    if (shard === undefined || event === undefined) return undefined;
    this.#turns.delete(shard);
    return this.#taken(shard, event);
  }

  /** The next event, or end of a shard; `undefined` once it is closed. An event is taken only when this is called. */
  async next(): Promise<Merged<S> | undefined> {
    this.#settle();
    while (!this.#closed) {
      const [shard] = this.#turns;
      if (shard === undefined) {
        await new Promise<void>((resolve) => this.#waiting.push(resolve));
        continue;
      }
      this.#turns.delete(shard);
      const merged = await this.#read(shard);
      if (merged !== undefined) return merged;
    }
    return undefined;
  }

  /** Who asks for another event is done with the last one. */
  #settle(): void {
    if (this.#last !== undefined) driverOf(this.#last).inbox.settle();
    this.#last = undefined;
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #read(shard: S): Promise<Merged<S> | undefined> {
    const { inbox } = driverOf(shard);
    const member = this.#members.get(shard);
    if (member === undefined) return undefined;
    // Where nothing that waits can be read, the others must not wait for what comes.
    const next = readyOf(shard) ?? (inbox.hasNext() ? member.events.next() : undefined);
    if (next === undefined) return undefined;
    let result: IteratorResult<unknown, unknown>;
    try {
      result = await next;
    } catch (error) {
      this.remove(shard);
      return { shard, ended: true, failure: { error } };
    }
    if (result.done === true) {
      this.remove(shard);
      return { shard, ended: true, failure: undefined };
    }
    return this.#taken(shard, result.value);
  }

  #taken(shard: S, event: unknown): MergedEvent<S> {
    // Behind those that have been waiting meanwhile.
    if (driverOf(shard).inbox.hasNext() && this.#members.has(shard)) this.#turns.add(shard);
    this.#last = shard;
    // A shard yields its events.
    return { shard, ended: false, event: event as EventOf<S> };
  }
}

/**
 * One loop over the events of several shards, each with the shard that it came from, in turns. An event is taken from its
 * shard only when the loop asks for it.
 *
 * The shards are started. The loop throws what a shard ends with, and is over when all have ended; leaving it closes none.
 */
export async function* merge<S extends AnyShard>(
  shards: Iterable<S>,
): AsyncGenerator<readonly [shard: S, event: EventOf<S>], undefined, undefined> {
  const merger = new Merger<S>();
  for (const shard of shards) merger.add(shard);
  try {
    while (merger.size > 0) {
      const merged = merger.take() ?? (await merger.next());
      if (merged === undefined) break;
      if (!merged.ended) yield [merged.shard, merged.event];
      else if (merged.failure !== undefined) throw merged.failure.error;
    }
  } finally {
    merger.close();
  }
  return undefined;
}
