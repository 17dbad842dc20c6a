/**
 * Which keys are free: one identify for each key in any window, keys side by side. Decides, and waits for nothing; what
 * time it is is an argument.
 */
export class Slots {
  readonly #windowMs: number;
  #maxConcurrency: number;
  /** Shards that hold a turn which they have not used, by lease. */
  readonly #held = new Map<string, number>();
  /** Shards that used their turn and when, oldest first; not older than a window. */
  #used: { readonly shard: number; readonly at: number }[] = [];
  /** The two above by key. */
  #holders = new Map<number, number>();
  #freeAt = new Map<number, number>();
  /** Before that time no key is free. */
  #closedUntil = -Infinity;

  /** A `maxConcurrency` of 0 means no limit. */
  constructor(maxConcurrency: number, windowMs: number) {
    this.#maxConcurrency = maxConcurrency;
    this.#windowMs = windowMs;
  }

  get maxConcurrency(): number {
    return this.#maxConcurrency;
  }

  /** The key of a shard: shards of the same key take turns. */
  key(shard: number): number {
    return this.#maxConcurrency === 0 ? 0 : shard % this.#maxConcurrency;
  }

  /** When a key is free: a time that may have passed, or Infinity while somebody holds it. */
  freeAt(key: number): number {
    if (this.#maxConcurrency === 0) return -Infinity;
    if (this.#holders.has(key)) return Infinity;
    return Math.max(this.#freeAt.get(key) ?? -Infinity, this.#closedUntil);
  }

  /** Gives the turn of a shard's key to a lease. */
  hold(lease: string, shard: number): void {
    this.#held.set(lease, shard);
    const key = this.key(shard);
    this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1);
  }

  /** Takes a turn back that was not used. */
  release(lease: string): void {
    const shard = this.#held.get(lease);
    if (shard === undefined) return;
    this.#held.delete(lease);
    const key = this.key(shard);
    const holders = (this.#holders.get(key) ?? 0) - 1;
    if (holders > 0) this.#holders.set(key, holders);
    else this.#holders.delete(key);
  }

  /** Whether a turn that is held may be used: not when new limits have given it the key of one that was used just now. */
  mayUse(lease: string, now: number): boolean {
    const shard = this.#held.get(lease);
    if (shard === undefined) return false;
    return this.#maxConcurrency === 0 || (this.#freeAt.get(this.key(shard)) ?? -Infinity) <= now;
  }

  /** Marks a turn as used: its key is free again a window later. */
  use(lease: string, now: number): void {
    const shard = this.#held.get(lease);
    if (shard === undefined) return;
    this.release(lease);
    const stale = this.#used.findIndex(({ at }) => at + this.#windowMs > now);
    if (stale !== 0) this.#used = stale < 0 ? [] : this.#used.slice(stale);
    this.#used.push({ shard, at: now });
    this.#freeAt.set(this.key(shard), now + this.#windowMs);
  }

  /** Keeps every key closed until then. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /** Changes the number of keys. Turns that are held or were used count for the keys that their shards have now. */
  setMaxConcurrency(maxConcurrency: number): void {
    if (maxConcurrency === this.#maxConcurrency) return;
    this.#maxConcurrency = maxConcurrency;
    this.#holders = new Map();
    for (const shard of this.#held.values()) {
      const key = this.key(shard);
      this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1);
    }
    this.#freeAt = new Map(this.#used.map(({ shard, at }) => [this.key(shard), at + this.#windowMs]));
  }
}
