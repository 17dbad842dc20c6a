import { isRecord } from "../base/record.ts";
import type { Bucket } from "./bucket.ts";
import type { LimitedRequest } from "./rate-limiter.ts";
import { type Waiter, WaitingList } from "./waiting.ts";

/** Requests that a sub-limit keeps out of the line. */
export interface Hold {
  until: number;
  readonly list: WaitingList;
  /** Takes back what is set up to end it; undefined while nobody waits for that. */
  cancel: (() => void) | undefined;
}

/**
 * Requests of one route with the same major parameters. Which bucket they use is known only from answers and may change; a
 * line goes to another bucket with all that wait in it and all that are in flight.
 */
export class Line {
  readonly key: string;
  readonly route: string;
  /** Values of the major parameters. Holds a token, where one is among them. */
  readonly majors: string;
  inFlight = 0;
  usedAt: number;
  /** What sub-limits keep back, by the fields of the body. */
  readonly holds: Map<string, Hold> = new Map();
  readonly #high = new WaitingList();
  readonly #normal = new WaitingList();
  #waiting = 0;
  #bucket: Bucket;

  constructor(route: string, majors: string, bucket: Bucket, now: number) {
    this.key = route + majors;
    this.route = route;
    this.majors = majors;
    this.usedAt = now;
    this.#bucket = bucket;
    bucket.lines.add(this);
  }

  get bucket(): Bucket {
    return this.#bucket;
  }

  get first(): Waiter | undefined {
    return this.#high.first ?? this.#normal.first;
  }

  add(waiter: Waiter): void {
    (waiter.high ? this.#high : this.#normal).add(waiter);
    this.#waiting += 1;
    this.#bucket.waiting += 1;
  }

  /** Takes one out, of the line or of what a sub-limit keeps back. */
  remove(waiter: Waiter): void {
    const { list } = waiter;
    list?.remove(waiter);
    if (list === this.#high || list === this.#normal) {
      this.#waiting -= 1;
      this.#bucket.waiting -= 1;
      return;
    }
    for (const hold of this.holds.values()) {
      if (hold.list !== list || hold.list.first !== undefined) continue;
      hold.cancel?.();
      hold.cancel = undefined;
    }
  }

  /** The sub-limit that concerns a request, while it lasts. */
  holdOf(request: LimitedRequest, now: number): Hold | undefined {
    if (this.holds.size === 0) return undefined;
    const fields = fieldsOf(request);
    const hold = this.holds.get(fields);
    if (hold === undefined || hold.until > now || hold.list.first !== undefined) return hold;
    this.holds.delete(fields);
    return undefined;
  }

  *waiters(): Generator<Waiter, void, undefined> {
    yield* this.#high;
    yield* this.#normal;
  }

  /** Goes to another bucket. */
  moveTo(bucket: Bucket): void {
    this.#bucket.lines.delete(this);
    this.#bucket.inFlight -= this.inFlight;
    this.#bucket.waiting -= this.#waiting;
    bucket.inFlight += this.inFlight;
    bucket.waiting += this.#waiting;
    bucket.lines.add(this);
    this.#bucket = bucket;
  }

  isIdle(now: number, idleMs: number): boolean {
    const unused = this.inFlight === 0 && this.#waiting === 0 && this.usedAt + idleMs <= now;
    if (!unused || !this.#bucket.isIdle(now)) return false;
    for (const { until, list } of this.holds.values()) if (until > now || list.first !== undefined) return false;
    return true;
  }
}

/** Name of a route in keys: `POST /channels/{channel_id}/messages`. */
export function routeOf({ method, template }: LimitedRequest): string {
  return `${method} ${template}`;
}

/** What a sub-limit may go by: the names of the fields that are set. */
export function fieldsOf({ body }: LimitedRequest): string {
  if (!isRecord(body)) return "";
  const set = Object.entries(body).filter(([, value]) => value !== undefined);
  return set
    .map(([name]) => name)
    .sort()
    .join();
}
