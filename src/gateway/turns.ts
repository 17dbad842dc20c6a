import type { IdentifyTurns } from "./queue.ts";
import type { ShardId } from "./shard-id.ts";

/** A shard's place in its identify queue, to be left with the connection. */
export class Turns {
  readonly #queue: IdentifyTurns | undefined;
  readonly #shard: ShardId;
  #leave = new AbortController();

  constructor(queue: IdentifyTurns | undefined, shard: ShardId) {
    this.#queue = queue;
    this.#shard = shard;
  }

  /** Whether the queue wants to be asked before a connection is opened. */
  get checks(): boolean {
    return this.#queue?.check !== undefined;
  }

  /** Asks whether one more identify is to be had. Nothing to wait for without a queue that says. */
  check(): Promise<void> | undefined {
    return this.#queue?.check?.(1, { signal: this.#leave.signal });
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
