import { majorsOf } from "../base/majors.ts";
import { Bucket } from "./bucket.ts";
import { Line, routeOf } from "./line.ts";
import type { LimitedRequest } from "./rate-limiter.ts";

/** The lines of all requests, and which bucket each of them uses. What is idle is forgotten, a little with each request. */
export class Registry {
  readonly #idleMs: number;
  /** Hashes of the buckets of routes, without major parameters. */
  readonly #hashes = new Map<string, string>();
  readonly #lines = new Map<string, Line>();
  /** Buckets with a hash, by hash and major parameters. */
  readonly #buckets = new Map<string, Bucket>();
  /** Where to look for what is idle next. */
  #oldLines = this.#lines.values();
  #oldBuckets = this.#buckets.values();

  /** `idleMs` is how long a line that nobody uses is kept, in milliseconds. */
  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  /** The line that a request belongs to, made where there is none. */
  lineOf(request: LimitedRequest, now: number): Line {
    this.#collect(now);
    const route = routeOf(request);
    const majors = majorsOf(request);
    let line = this.#lines.get(route + majors);
    if (line === undefined) {
      const hash = this.#hashes.get(route);
      line = new Line(route, majors, hash === undefined ? new Bucket(undefined) : this.#named(hash + majors), now);
      this.#lines.set(line.key, line);
    }
    line.usedAt = now;
    return line;
  }

  /** The bucket that a request would use; undefined when nothing is known of it. */
  bucketOf(request: LimitedRequest): Bucket | undefined {
    return this.#lines.get(routeOf(request) + majorsOf(request))?.bucket;
  }

  /** Moves a line to the bucket that an answer named. */
  rename(line: Line, hash: string): void {
    if (this.#hashes.get(line.route) !== hash) this.#hashes.set(line.route, hash);
    const key = hash + line.majors;
    const { bucket } = line;
    if (bucket.key === key) return;
    if (bucket.key === undefined && !this.#buckets.has(key)) {
      bucket.key = key;
      this.#buckets.set(key, bucket);
    } else {
      line.moveTo(this.#named(key));
    }
  }

  /** Number of buckets that something is known of. */
  countBuckets(now: number): number {
    for (let left = this.#lines.size + this.#buckets.size; left >= 0; left -= 1) this.#collect(now);
    const buckets = new Set(this.#buckets.values());
    for (const { bucket } of this.#lines.values()) buckets.add(bucket);
    return buckets.size;
  }

  #named(key: string): Bucket {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new Bucket(key);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  /** Looks at one line and one bucket, and forgets them if they are idle. */
  #collect(now: number): void {
    const line = this.#oldLines.next();
    if (line.done === true) this.#oldLines = this.#lines.values();
    else if (line.value.isIdle(now, this.#idleMs)) {
      this.#lines.delete(line.value.key);
      line.value.bucket.lines.delete(line.value);
    }
    const bucket = this.#oldBuckets.next();
    if (bucket.done === true) this.#oldBuckets = this.#buckets.values();
    else if (bucket.value.lines.size === 0 && bucket.value.isIdle(now) && bucket.value.key !== undefined) {
      this.#buckets.delete(bucket.value.key);
    }
  }
}
