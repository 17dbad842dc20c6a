import type { ShardId } from "./queue.ts";

/** A shard in the line. */
export interface Waiting {
  readonly shard: ShardId;
  /** How long its turn may stay unconfirmed; undefined when it is used at once. */
  readonly leaseMs: number | undefined;
  readonly since: number;
  readonly resolve: (lease: string) => void;
  readonly reject: (error: unknown) => void;
}

/** A shard in the line, or one that has just left it. */
export interface WaitingShard extends Waiting {
  /** Place in the order of arrival. */
  readonly place: number;
  /** Whether it does not want its turn any more. */
  gone: boolean;
}

/** Who waits, by key and within a key in the order of arrival. */
export class WaitingLine {
  readonly #keyOf: (shard: number) => number;
  #places = 0;
  #size = 0;
  #byKey = new Map<number, Set<WaitingShard>>();

  constructor(keyOf: (shard: number) => number) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#size;
  }

  /** The keys for which somebody waits, as they are now. */
  keys(): number[] {
    return [...this.#byKey.keys()];
  }

  /** Who came first of those that wait for a key. */
  first(key: number): WaitingShard | undefined {
    const [first] = this.#byKey.get(key) ?? [];
    return first;
  }

  add(entry: Waiting): WaitingShard {
    const waiting = { ...entry, place: this.#places, gone: false };
    this.#places += 1;
    this.#put(waiting);
    return waiting;
  }

  /** Puts one back to where it was before it left. */
  back(waiting: WaitingShard): void {
    this.#put(waiting);
    this.rearrange();
  }

  /** Takes one out; nothing happens when it has left. */
  leave(waiting: WaitingShard): void {
    const key = this.#keyOf(waiting.shard[0]);
    const line = this.#byKey.get(key);
    if (line?.delete(waiting) !== true) return;
    this.#size -= 1;
    if (line.size === 0) this.#byKey.delete(key);
  }

  /** Spreads all over their keys again, to be called when those have changed. */
  rearrange(): void {
    for (const waiting of this.clear()) this.#put(waiting);
  }

  /** Takes all out, in the order of arrival. */
  clear(): WaitingShard[] {
    const all = [...this.#byKey.values()].flatMap((line) => [...line]).sort((a, b) => a.place - b.place);
    this.#byKey = new Map();
    this.#size = 0;
    return all;
  }

  #put(waiting: WaitingShard): void {
    const key = this.#keyOf(waiting.shard[0]);
    const line = this.#byKey.get(key);
    if (line === undefined) this.#byKey.set(key, new Set([waiting]));
    else line.add(waiting);
    this.#size += 1;
  }
}
