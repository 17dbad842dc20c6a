import { systemClock } from "../base/clock.ts";
import type { EventName, IntentName } from "../../generated/events/map.ts";
import type { GatewayBot } from "../../generated/models/gateway.ts";
import { GatewayError } from "./error.ts";
import { Merger } from "./merge.ts";
import type { ShardOptions } from "./options.ts";
import type { SessionSnapshot } from "./session.ts";
import { Shard, type ShardItem } from "./shard.ts";
import type { ShardId } from "./shard-id.ts";
import { queueOf } from "./shared-queue.ts";
import { recommendedShards } from "./shares.ts";

/** What `GET /gateway/bot` says, as far as a group goes by it. */
export type GatewayFacts = Pick<GatewayBot, "shards" | "session_start_limit">;

/** How a {@link ShardGroup} is set up: as its shards are, and which they are. */
export interface ShardGroupOptions<
  Intents extends readonly IntentName[],
  Names extends EventName = EventName,
  Lifecycle extends boolean = false,
> extends Omit<ShardOptions<Intents, Names, Lifecycle>, "shard" | "resume" | "sessionStartLimit"> {
  /** What `GET /gateway/bot` says, or what asks for it: once, when the group is started. */
  readonly gateway?: GatewayFacts | (() => Promise<GatewayFacts>) | undefined;
  /** Which shards: see `shardRange` and `shardBucket`. @default those of `resume`, or as many as `gateway` recommends */
  readonly shards?: readonly ShardId[] | undefined;
  /** Sessions to resume, as `suspend` gave them. */
  readonly resume?: readonly SessionSnapshot[] | undefined;
}

/** A shard of a group has ended with an error that no new connection can cure. The others go on. */
export interface ShardFailure {
  readonly type: "shard:failed";
  readonly data: { readonly error: unknown };
}

/** What the loop over a group yields. */
export type GroupItem<
  Intents extends readonly IntentName[],
  Names extends EventName,
  Lifecycle extends boolean,
> = readonly [shard: Shard<Intents, Names, Lifecycle>, event: ShardItem<Intents, Names, Lifecycle> | ShardFailure];

/**
 * Several shards of one bot, in one loop and with one queue.
 *
 * It is started when it is first iterated: the budget of session starts is asked for all of them, then they connect, each in
 * its turn. A shard that fails for good is told as `shard:failed`, and the loop throws when none is left. Leaving the loop
 * closes nothing: call `close` or `suspend`, or declare it with `await using`.
 */
export class ShardGroup<
  const Intents extends readonly IntentName[],
  const Names extends EventName = EventName,
  const Lifecycle extends boolean = false,
> implements AsyncIterable<GroupItem<Intents, Names, Lifecycle>> {
  readonly #options: ShardGroupOptions<Intents, Names, Lifecycle>;
  readonly #members = new Map<number, Shard<Intents, Names, Lifecycle>>();
  readonly #merger = new Merger<Shard<Intents, Names, Lifecycle>>();
  #facts: GatewayFacts | undefined;
  #starting: Promise<void> | undefined;
  #closed = false;
  #last: { readonly error: unknown } | undefined;

  constructor(options: ShardGroupOptions<Intents, Names, Lifecycle>) {
    const { gateway, shards, resume } = options;
    if (gateway === undefined && shards === undefined && resume === undefined) {
      throw wrong("A group has to know its shards: pass `shards`, or as `gateway` what GET /gateway/bot says.");
    }
    this.#options = options;
    if (typeof gateway !== "function") this.#facts = gateway;
  }

  /** The shards that are there, in the order of their numbers. None before the group is started. */
  get shards(): readonly Shard<Intents, Names, Lifecycle>[] {
    return [...this.#members.values()].sort((a, b) => a.id[0] - b.id[0]);
  }

  /** A shard by its number. */
  get(number: number): Shard<Intents, Names, Lifecycle> | undefined {
    return this.#members.get(number);
  }

  /**
   * Starts the shards, if that has not been done yet. Rejects with a `QueueError` before any of them connects when the
   * budget does not hold as many session starts as they need; it can be tried again.
   */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  [Symbol.asyncIterator](): AsyncIterator<GroupItem<Intents, Names, Lifecycle>, undefined> {
    return { next: () => this.#ready() ?? this.#next() };
  }

  /**
   * Takes a shard into the group: one that another process has let go, by what `release` gave there, or a new one by its
   * number. A group that has started connects it.
   */
  adopt(from: SessionSnapshot | ShardId): Shard<Intents, Names, Lifecycle> {
    if (this.#closed) throw wrong("The group is closed. Make a new one.");
    const shard = "sessionId" in from ? this.#make(from.shard, from) : this.#make(from, undefined);
    this.#merger.add(shard);
    return shard;
  }

  /**
   * Lets a shard go, with its session alive: what it gives makes another process go on where this one's loop stopped.
   * `undefined` when there was no session, so that the number has to do.
   */
  async release(number: number): Promise<SessionSnapshot | undefined> {
    const shard = this.#members.get(number);
    if (shard === undefined) throw wrong(`There is no shard ${number} in this group.`);
    this.#leave(shard);
    return await shard.suspend();
  }

  /** Ends the loop and closes all connections so that the sessions live on: pass what it gives as `resume`. */
  async suspend(): Promise<readonly SessionSnapshot[]> {
    const snapshots = await this.#end((shard) => shard.suspend());
    return snapshots.filter((snapshot) => snapshot !== undefined);
  }

  /** Ends the loop and all sessions. Resolves when the sockets are gone. */
  async close(): Promise<void> {
    await this.#end((shard) => shard.close());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #start(): Promise<void> {
    const { gateway, resume = [] } = this.#options;
    if (typeof gateway === "function") this.#facts = await gateway();
    const ids = this.#ids();
    const sessions = new Map(resume.map((snapshot) => [snapshot.shard[0], snapshot]));
    const numbers = new Set(ids.map(([number]) => number));
    const stray = resume.find(({ shard: [number] }) => !numbers.has(number));
    if (stray !== undefined)
      throw wrong(`\`resume\` has a session of shard ${stray.shard[0]}, which is not in \`shards\`.`);
    const fresh = ids.filter(([number]) => !sessions.has(number)).length;
    // What is in a store shows only when it is asked, and then each shard asks for itself.
    if (fresh > 0 && this.#options.store === undefined) await this.#queue()?.check?.(fresh);
    if (this.#closed) return;
    const made = ids.filter(([number]) => !this.#members.has(number)).map((id) => this.#make(id, sessions.get(id[0])));
    for (const shard of made) this.#merger.add(shard);
  }

  #ids(): readonly ShardId[] {
    const { shards, resume } = this.#options;
    if (shards !== undefined) return shards;
    if (resume !== undefined && resume.length > 0) return resume.map(({ shard }) => shard);
    return this.#facts === undefined ? [] : recommendedShards(this.#facts);
  }

  #queue(): ReturnType<typeof queueOf> {
    const { clock = systemClock, date = Date.now } = this.#options;
    return queueOf({ ...this.#options, sessionStartLimit: this.#facts?.session_start_limit, clock, date });
  }

  #make(id: ShardId, resume: SessionSnapshot | undefined): Shard<Intents, Names, Lifecycle> {
    const [number] = id;
    if (this.#members.has(number)) throw wrong(`Shard ${number} is in this group already.`);
    const sessionStartLimit = this.#facts?.session_start_limit;
    const shard = new Shard<Intents, Names, Lifecycle>({ ...this.#options, shard: id, resume, sessionStartLimit });
    this.#members.set(number, shard);
    return shard;
  }

  #leave(shard: Shard<Intents, Names, Lifecycle>): void {
    this.#members.delete(shard.id[0]);
    this.#merger.remove(shard);
  }

  /** What can be had at once is handed out at once. */
  #ready(): Promise<IteratorResult<GroupItem<Intents, Names, Lifecycle>, undefined>> | undefined {
    const merged = this.#merger.take();
    return merged === undefined ? undefined : Promise.resolve({ done: false, value: [merged.shard, merged.event] });
  }

  async #next(): Promise<IteratorResult<GroupItem<Intents, Names, Lifecycle>, undefined>> {
    if (!this.#closed) await this.start();
    if (this.#last !== undefined) {
      const { error } = this.#last;
      this.#last = undefined;
      await this.close();
      throw error;
    }
    for (;;) {
      const merged = await this.#merger.next();
      if (merged === undefined) return { done: true, value: undefined };
      const { shard } = merged;
      if (!merged.ended) return { done: false, value: [shard, merged.event] };
      this.#leave(shard);
      const { signal } = this.#options;
      if (signal?.aborted === true) {
        await this.close();
        throw signal.reason;
      }
      if (merged.failure === undefined) continue;
      const { error } = merged.failure;
      if (this.#members.size === 0) this.#last = { error };
      return { done: false, value: [shard, { type: "shard:failed", data: { error } }] };
    }
  }

  /** Ends every shard, and tells of a failure only after all of them have been tried. */
  async #end<T>(end: (shard: Shard<Intents, Names, Lifecycle>) => Promise<T>): Promise<T[]> {
    this.#closed = true;
    this.#merger.close();
    const results = await Promise.allSettled([...this.#members.values()].map(end));
    return results.map((result) => {
      if (result.status === "rejected") throw result.reason;
      return result.value;
    });
  }
}

function wrong(message: string): GatewayError {
  return new GatewayError("GATEWAY_INPUT", message);
}
