import { type Clock, LONGEST_TIMER_MS } from "../base/clock.ts";

/** Something that is to happen at a time. */
interface Entry {
  readonly at: number;
  readonly run: () => void;
  /** Where it is in the heap; -1 once it is not. */
  index: number;
}

/** Many things that are to happen at a time, on one timer; none is set while there is nothing to do. */
export class Agenda {
  readonly #clock: Clock;
  /** A binary heap: each entry is due no later than the two at twice its index. */
  readonly #heap: Entry[] = [];
  #timerAt = Infinity;
  #cancelTimer = (): void => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls `run` once, not before `at`. The returned function takes that back. */
  add(at: number, run: () => void): () => void {
    const entry: Entry = { at, run, index: this.#heap.length };
    this.#heap.push(entry);
    this.#up(entry);
    this.#arm();
    return () => {
      this.#remove(entry);
      this.#arm();
    };
  }

  #remove(entry: Entry): void {
    const { index } = entry;
    if (index < 0) return;
    entry.index = -1;
    const last = this.#heap.pop();
    if (last === undefined || last === entry) return;
    this.#place(last, index);
    this.#up(last);
    this.#down(last);
  }

  #arm(): void {
    const next = this.#heap[0]?.at ?? Infinity;
    // A timer that is due early only looks again.
    if (next >= this.#timerAt && next !== Infinity) return;
    this.#cancelTimer();
    this.#timerAt = next;
    if (next === Infinity) return;
    const delay = Math.min(Math.max(0, next - this.#clock.now()), LONGEST_TIMER_MS);
    this.#cancelTimer = this.#clock.after(Math.ceil(delay), () => this.#due());
  }

  #due(): void {
    // Nothing arms while entries run: they add and remove many.
    this.#timerAt = -Infinity;
    const now = this.#clock.now();
    for (let first = this.#heap[0]; first !== undefined && first.at <= now; first = this.#heap[0]) {
      this.#remove(first);
      first.run();
    }
    this.#timerAt = Infinity;
    this.#cancelTimer = () => {};
    this.#arm();
  }

  #place(entry: Entry, index: number): void {
    this.#heap[index] = entry;
    entry.index = index;
  }

  #up(entry: Entry): void {
    while (entry.index > 0) {
      const parent = this.#heap[(entry.index - 1) >> 1];
      if (parent === undefined || parent.at <= entry.at) return;
      const { index } = entry;
      this.#place(entry, parent.index);
      this.#place(parent, index);
    }
  }

  #down(entry: Entry): void {
    for (;;) {
      const left = this.#heap[2 * entry.index + 1];
      const right = this.#heap[2 * entry.index + 2];
      const child = right !== undefined && left !== undefined && right.at < left.at ? right : left;
      if (child === undefined || child.at >= entry.at) return;
      const { index } = entry;
      this.#place(entry, child.index);
      this.#place(child, index);
    }
  }
}
