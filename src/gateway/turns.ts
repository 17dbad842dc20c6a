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

  /**
   * Calls `granted` when what is waited for is over, at once if that is nothing, and `refused` when it fails; neither once
   * the place was left.
   */
  settle(waiting: Promise<void> | undefined, granted: () => void, refused: (error: unknown) => void): void {
    if (waiting === undefined) {
      granted();
      return;
    }
    const { signal } = this.#leave;
    waiting.then(
      () => {
        if (!signal.aborted) granted();
      },
      (error: unknown) => {
        if (!signal.aborted) refused(error);
      },
    );
  }

  /** Leaves the queue. */
  leave(): void {
    this.#leave.abort();
    this.#leave = new AbortController();
  }
}
