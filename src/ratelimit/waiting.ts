import type { Line } from "./line.ts";
import type { LimitedRequest, Permit } from "./rate-limiter.ts";

/** A request that waits for its turn. */
export interface Waiter {
  readonly request: LimitedRequest;
  readonly line: Line;
  readonly high: boolean;
  /** Place in the order of arrival. */
  readonly place: number;
  /** When it gives up; Infinity when it does not. */
  readonly deadline: number;
  readonly resolve: (permit: Permit) => void;
  readonly reject: (error: unknown) => void;
  /** Takes back what was set up for it: its deadline and its listener. */
  cleanUp: () => void;
  list: WaitingList | undefined;
  before: Waiter | undefined;
  after: Waiter | undefined;
}

/** Requests that wait, in the order of arrival. Each leaves in constant time, from wherever it stands. */
export class WaitingList {
  #first: Waiter | undefined;
  #last: Waiter | undefined;

  get first(): Waiter | undefined {
    return this.#first;
  }

  /** Puts one to where its arrival belongs: the end, or near the beginning if it has had its turn and is back. */
  add(waiter: Waiter): void {
    let before = this.#last;
    let after: Waiter | undefined;
    if (before !== undefined && before.place > waiter.place) {
      after = this.#first;
      while (after !== undefined && after.place < waiter.place) ({ after } = after);
      before = after?.before;
    }
    waiter.before = before;
    waiter.after = after;
    waiter.list = this;
    if (before === undefined) this.#first = waiter;
    else before.after = waiter;
    if (after === undefined) this.#last = waiter;
    else after.before = waiter;
  }

  remove(waiter: Waiter): void {
    if (waiter.list !== this) return;
    const { before, after } = waiter;
    if (before === undefined) this.#first = after;
    else before.after = after;
    if (after === undefined) this.#last = before;
    else after.before = before;
    waiter.list = waiter.before = waiter.after = undefined;
  }

  *[Symbol.iterator](): Generator<Waiter, void, undefined> {
    for (let waiter = this.#first; waiter !== undefined;) {
      // It may leave while it is looked at.
      const { after }: Waiter = waiter;
      yield waiter;
      waiter = after;
    }
  }
}
