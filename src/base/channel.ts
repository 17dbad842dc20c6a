interface Waiter<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** What a {@link Channel} is told when it is made. */
export interface ChannelOptions {
  /** Length from which on each value makes `pause` be called. `resume` is called when half of that is left. */
  readonly highWaterMark: number;
  /** Length that is never passed: `push` refuses. */
  readonly limit: number;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Bounded queue between one producer that can be paused and consumers that await. Nothing is dropped. */
export class Channel<T> {
  readonly #options: ChannelOptions;
  readonly #waiters: Waiter<T>[] = [];
  #highWaterMark: number;
  #values: T[] = [];
  #head = 0;
  #paused = false;
  #end: { readonly error: unknown } | "done" | undefined;

  constructor(options: ChannelOptions) {
    this.#options = options;
    this.#highWaterMark = options.highWaterMark;
  }

  /** Number of values that wait to be taken. */
  get length(): number {
    return this.#values.length - this.#head;
  }

  /** Whether the producer is asked to pause. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Hands over a value; `false` when the limit is reached, so that the value is not taken. */
  push(value: T): boolean {
    if (this.#end !== undefined) return true;
    if (this.#waiters.length > 0) {
      this.#waiters.shift()?.resolve({ done: false, value });
      return true;
    }
    if (this.length >= this.#options.limit) return false;
    this.#values.push(value);
    this.#check();
    return true;
  }

  /** Moves the high-water mark, which pauses the producer or lets it go on at once. */
  setHighWaterMark(length: number): void {
    this.#highWaterMark = length;
    if (this.#paused && this.length < length) {
      this.#paused = false;
      this.#options.resume();
    } else if (!this.#paused) this.#check();
  }

  /**
   * Ends the channel. What was handed over can still be taken; then `next` is done, or fails once when there is an
   * error.
   */
  end(...failure: [] | [error: unknown]): void {
    if (this.#end !== undefined) return;
    this.#end = failure.length === 0 ? "done" : { error: failure[0] };
    for (const { resolve, reject } of this.#waiters.splice(0)) this.next().then(resolve, reject);
  }

  /** Forgets the values that wait. */
  clear(): void {
    this.#values = [];
    this.#head = 0;
  }

  /** Takes the next value, waiting for one if there is none. */
  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.length > 0) return { done: false, value: this.#shift() };
    const end = this.#end;
    if (end === undefined) return await new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
    this.#end = "done";
    if (end !== "done") throw end.error;
    return { done: true, value: undefined };
  }

  /** Takes the next value if there is one. */
  take(): T | undefined {
    return this.length === 0 ? undefined : this.#shift();
  }

  #check(): void {
    if (this.length < this.#highWaterMark) return;
    this.#paused = true;
    this.#options.pause();
  }

  #shift(): T {
    // The index is below the length, which is more than zero here.
    const value = this.#values[this.#head] as T;
    this.#head += 1;
    if (this.#head * 2 > this.#values.length) {
      this.#values = this.#values.slice(this.#head);
      this.#head = 0;
    }
    if (this.#paused && this.length <= this.#highWaterMark / 2) {
      this.#paused = false;
      this.#options.resume();
    }
    return value;
  }
}
