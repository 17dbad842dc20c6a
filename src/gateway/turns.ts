import type { IdentifyQueue, ShardId } from "../queue/index.ts";
import { checkIdentify, type IdentifyFacts, isPlain } from "./identify.ts";

/** A shard's place in its identify queue, to be left with the connection. */
export class Turns {
  readonly #queue: IdentifyQueue | undefined;
  readonly #facts: IdentifyFacts;
  readonly #shard: ShardId;
  #checked: boolean;
  #leave = new AbortController();

  constructor(queue: IdentifyQueue | undefined, facts: IdentifyFacts, shard: ShardId) {
    this.#queue = queue;
    this.#facts = facts;
    this.#shard = shard;
    this.#checked = isPlain(facts);
  }

  /** Whether there is something to be asked before a connection is opened. */
  get checks(): boolean {
    return !this.#checked || this.#queue?.check !== undefined;
  }

  /** Asks whether one more identify is to be had, and looks once at what it will say. */
  async check(): Promise<void> {
    const { signal } = this.#leave;
    if (!this.#checked) await checkIdentify(this.#facts, this.#shard);
    this.#checked = true;
    await this.#queue?.check?.(1, { signal });
  }

  /** Waits for the turn. Nothing to wait for without a queue. */
  wait(): Promise<void> | undefined {
    return this.#queue?.waitForIdentify(this.#shard, { signal: this.#leave.signal });
  }

  /** A function that says whether the place was kept from now on. */
  current(): () => boolean {
    const { signal } = this.#leave;
    return () => !signal.aborted;
  }

  /** Leaves the queue. */
  leave(): void {
    this.#leave.abort();
    this.#leave = new AbortController();
  }
}
