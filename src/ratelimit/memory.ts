import { type Clock, systemClock } from "../base/clock.ts";
import { onAbort } from "../base/signal.ts";
import { constants } from "../../generated/tables/constants.ts";
import { Agenda } from "./agenda.ts";
import { Bucket } from "./bucket.ts";
import { publish } from "./channels.ts";
import { type Obstacle, RateLimitError, tokenRefused, waitsTooLong } from "./error.ts";
import { readBucket, readRefusal, type Refusal } from "./headers.ts";
import { InvalidRequests, type InvalidStage } from "./invalid-requests.ts";
import { fieldsOf, type Hold, Line, majorsOf, routeOf } from "./line.ts";
import { Pacer } from "./pacer.ts";
import type { AcquireOptions, LimitedAnswer, LimitedRequest, Permit, RateLimiter } from "./rate-limiter.ts";
import { RefusedTokens } from "./refused-tokens.ts";
import { type Waiter, WaitingList } from "./waiting.ts";

/** How a {@link MemoryRateLimiter} is set up. */
export interface MemoryRateLimiterOptions {
  /** Requests a second that Discord grants the bot in all; more than 50 only where Discord has said so. @default 50 */
  readonly requestsPerSecond?: number | undefined;
  /** Milliseconds that a request may wait where it does not say so itself. @default Infinity */
  readonly maxWaitMs?: number | undefined;
  /** Number of requests that may wait. @default 100000 */
  readonly maxWaiting?: number | undefined;
  /** Answers with 401, 403 and 429 in ten minutes at which Cloudflare blocks the address. @default 10000 */
  readonly invalidLimit?: number | undefined;
  /** Milliseconds after which what is known of a bucket that nobody uses is forgotten. @default 300000 */
  readonly idleMs?: number | undefined;
  /** @default the machine's monotonic clock */
  readonly clock?: Clock | undefined;
}

/** How a bucket stands. */
export interface BucketStatus {
  /** Requests in each window; undefined until an answer has told, and for a route without a limit. */
  readonly limit: number | undefined;
  /** Requests that may be sent at once. */
  readonly available: number;
  /** Milliseconds until it opens again; 0 when it is open, or when nobody knows. */
  readonly opensInMs: number;
  readonly inFlight: number;
  readonly waiting: number;
}

/** How a {@link MemoryRateLimiter} stands. */
export interface RateLimiterStats {
  /** Buckets that something is known of. */
  readonly buckets: number;
  readonly waiting: number;
  readonly inFlight: number;
  /** The limit of all requests together. */
  readonly global: {
    readonly limit: number;
    /** Requests that were sent in the last second. */
    readonly used: number;
    /** Milliseconds that a global 429 still asks for. */
    readonly closedForMs: number;
  };
  /** Answers with 401, 403 and 429 in the last ten minutes. */
  readonly invalid: { readonly count: number; readonly limit: number; readonly stage: InvalidStage };
  /** Milliseconds for which Cloudflare still blocks this address. */
  readonly blockedForMs: number;
}

interface Grant {
  readonly request: LimitedRequest;
  readonly line: Line;
  readonly sentAt: number;
}

/**
 * Discord's rate limits in the memory of one process: one limiter for each token. What is in a bucket is learnt from
 * answers.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits
 */
export class MemoryRateLimiter implements RateLimiter {
  readonly #clock: Clock;
  readonly #maxWaitMs: number;
  readonly #maxWaiting: number;
  readonly #idleMs: number;
  readonly #agenda: Agenda;
  readonly #pacer: Pacer;
  readonly #invalid: InvalidRequests;
  readonly #tokens = new RefusedTokens();
  /** Hashes of the buckets of routes, without major parameters. */
  readonly #hashes = new Map<string, string>();
  readonly #lines = new Map<string, Line>();
  /** Buckets with a hash, by hash and major parameters. */
  readonly #buckets = new Map<string, Bucket>();
  /** Where to look for what is idle next. */
  #oldLines = this.#lines.values();
  #oldBuckets = this.#buckets.values();
  /** Buckets that only the global limit keeps back, each in its turn. */
  readonly #ready = { high: new Set<Bucket>(), normal: new Set<Bucket>() };
  #cancelTurn: (() => void) | undefined;
  #takingTurns = false;
  #blockedUntil = -Infinity;
  #stage: InvalidStage = "calm";
  #places = 0;
  #waiting = 0;
  #inFlight = 0;

  constructor(options: MemoryRateLimiterOptions = {}) {
    const {
      requestsPerSecond = constants.globalRequestsPerSecond,
      maxWaitMs = Infinity,
      maxWaiting = 100_000,
      invalidLimit = constants.invalidRequestLimit,
      idleMs = 300_000,
      clock = systemClock,
    } = options;
    for (const [name, value] of Object.entries({ maxWaitMs, maxWaiting, invalidLimit, idleMs })) {
      if (!(value >= 0)) throw unusable(name, value, "give a number that is not negative");
    }
    if (!Number.isInteger(requestsPerSecond) || requestsPerSecond < 1) {
      throw unusable("requestsPerSecond", requestsPerSecond, "give a whole number from 1 on");
    }
    this.#clock = clock;
    this.#maxWaitMs = maxWaitMs;
    this.#maxWaiting = maxWaiting;
    this.#idleMs = idleMs;
    this.#agenda = new Agenda(clock);
    this.#pacer = new Pacer(requestsPerSecond);
    this.#invalid = new InvalidRequests(invalidLimit);
  }

  /** How it stands. */
  get stats(): RateLimiterStats {
    const now = this.#clock.now();
    for (let left = this.#lines.size + this.#buckets.size; left >= 0; left -= 1) this.#collect(now);
    const buckets = new Set([...this.#lines.values()].map(({ bucket }) => bucket));
    for (const bucket of this.#buckets.values()) buckets.add(bucket);
    return {
      buckets: buckets.size,
      waiting: this.#waiting,
      inFlight: this.#inFlight,
      global: {
        limit: this.#pacer.limit,
        used: this.#pacer.sentWithin(now),
        closedForMs: Math.max(0, this.#pacer.closedUntil - now),
      },
      invalid: { count: this.#invalid.count(now), limit: this.#invalid.limit, stage: this.#invalid.stage(now) },
      blockedForMs: Math.max(0, this.#blockedUntil - now),
    };
  }

  /** How the bucket stands that a request would use; undefined when nothing is known of it. */
  bucket(request: LimitedRequest): BucketStatus | undefined {
    const bucket = this.#lines.get(routeOf(request) + majorsOf(request))?.bucket;
    if (bucket === undefined) return undefined;
    const now = this.#clock.now();
    const { limit, inFlight, waiting } = bucket;
    const opensInMs = Math.max(0, (bucket.obstacle(now)?.until ?? now) - now);
    return { limit, available: bucket.available(now), opensInMs, inFlight, waiting };
  }

  acquire(request: LimitedRequest, options: AcquireOptions = {}): Promise<Permit> {
    const { signal, priority = "normal", maxWaitMs = this.#maxWaitMs } = options;
    if (signal?.aborted === true) return rejected(signal.reason);
    const now = this.#clock.now();
    const line = this.#lineOf(request, now);
    if (this.#tokens.has(line.majors, now)) return rejected(tokenRefused(request));
    const high = priority === "high";
    if (this.#goesAtOnce(request, line, high, now)) return Promise.resolve(this.#send(request, line, now));

    const held = this.#obstacle(request, line, now);
    if (held !== undefined && held.until - now > maxWaitMs) {
      return rejected(waitsTooLong(request, held.obstacle, held.until - now));
    }
    if (maxWaitMs <= 0) return rejected(waitsTooLong(request, held?.obstacle ?? "queue", undefined));
    if (this.#waiting >= this.#maxWaiting) {
      const message = `${this.#maxWaiting} requests wait already. Send fewer at a time, or raise \`maxWaiting\`.`;
      return rejected(new RateLimitError("RATE_LIMIT_FULL", message, { request }));
    }
    return new Promise((resolve, reject) => {
      this.#wait({ request, line, high, deadline: now + maxWaitMs, resolve, reject }, signal);
    });
  }

  #lineOf(request: LimitedRequest, now: number): Line {
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

  #named(key: string): Bucket {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new Bucket(key);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  #goesAtOnce(request: LimitedRequest, line: Line, high: boolean, now: number): boolean {
    const { bucket } = line;
    if (bucket.waiting > 0 || this.#opensAt(bucket, now) > now) return false;
    if (line.holdOf(request, now) !== undefined) return false;
    return !request.rateLimit.global || this.#isFirst(high, now);
  }

  /** When a bucket may send one more, as far as the global limit lets it. Infinity hangs on what it has in flight. */
  #opensAt(bucket: Bucket, now: number): number {
    const invalid = this.#invalid.opensAt(now, this.#inFlight, bucket.invalid);
    return Math.max(bucket.opensAt(now), this.#blockedUntil, invalid);
  }

  /** Whether the global limit lets one more through, and nobody has to go before it. */
  #isFirst(high: boolean, now: number): boolean {
    if (this.#ready.high.size > 0 || (!high && this.#ready.normal.size > 0)) return false;
    return this.#pacer.opensAt <= now;
  }

  /** What holds a request back longest, of what ends at a time that is known. */
  #obstacle(
    request: LimitedRequest,
    line: Line,
    now: number,
  ): { readonly obstacle: Obstacle; readonly until: number } | undefined {
    const { bucket } = line;
    const known = bucket.obstacle(now);
    const all: { readonly obstacle: Obstacle; readonly until: number }[] = [
      { obstacle: "invalid", until: this.#invalid.opensAt(now, this.#inFlight, bucket.invalid) },
      { obstacle: "address", until: this.#blockedUntil },
    ];
    if (known !== undefined) all.push({ obstacle: known.scope, until: known.until });
    const hold = line.holdOf(request, now);
    if (hold !== undefined) all.push({ obstacle: "sublimit", until: hold.until });
    if (request.rateLimit.global) all.push({ obstacle: "global", until: this.#pacer.closedUntil });
    return all.filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0];
  }

  #wait(
    entry: Pick<Waiter, "request" | "line" | "high" | "deadline" | "resolve" | "reject">,
    signal: AbortSignal | undefined,
  ): void {
    const { request, line, deadline } = entry;
    const waiter: Waiter = {
      ...entry,
      place: this.#places,
      cleanUp: () => {},
      list: undefined,
      before: undefined,
      after: undefined,
    };
    this.#places += 1;
    this.#waiting += 1;
    const forget = onAbort(signal, (reason) => {
      this.#leave(waiter);
      waiter.reject(reason);
      this.#pump(line.bucket);
    });
    const cancel =
      deadline === Infinity
        ? () => {}
        : this.#agenda.add(deadline, () => {
            this.#refuse(waiter);
            this.#pump(line.bucket);
          });
    waiter.cleanUp = () => {
      forget();
      cancel();
    };
    const hold = line.holdOf(request, this.#clock.now());
    if (hold === undefined) line.add(waiter);
    else this.#keep(waiter, hold);
    this.#pump(line.bucket);
  }

  #leave(waiter: Waiter): void {
    waiter.line.remove(waiter);
    waiter.cleanUp();
    this.#waiting -= 1;
  }

  /** Refuses one that may not wait as long as it would have to. */
  #refuse(waiter: Waiter): void {
    const now = this.#clock.now();
    const held = this.#obstacle(waiter.request, waiter.line, now);
    this.#leave(waiter);
    waiter.reject(
      waitsTooLong(waiter.request, held?.obstacle ?? "queue", held === undefined ? undefined : held.until - now),
    );
  }

  /**
   * Sends what a bucket may send, and sees to it that it is looked at again: by a timer, by its place among those that wait
   * for the global limit, or by the answer to what it has in flight. `turn` says that the global limit lets one through.
   */
  #pump(bucket: Bucket, turn = false): void {
    let first = turn;
    for (let waiter = bucket.next(); waiter !== undefined; waiter = bucket.next()) {
      const { request, line } = waiter;
      const now = this.#clock.now();
      if (this.#tokens.has(line.majors, now)) {
        this.#leave(waiter);
        waiter.reject(tokenRefused(request));
        continue;
      }
      const opensAt = this.#opensAt(bucket, now);
      if (opensAt > now) {
        if (bucket.wake?.at !== opensAt && this.#refuseLate(bucket, now)) continue;
        this.#unready(bucket);
        this.#wakeAt(bucket, opensAt);
        return;
      }
      if (request.rateLimit.global && !(first ? this.#pacer.opensAt <= now : this.#isFirst(waiter.high, now))) {
        this.#wakeAt(bucket, Infinity);
        this.#makeReady(bucket, waiter.high);
        return;
      }
      first = first && !request.rateLimit.global;
      this.#leave(waiter);
      waiter.resolve(this.#send(request, line, now));
    }
    this.#unready(bucket);
    this.#wakeAt(bucket, Infinity);
  }

  #wakeAt(bucket: Bucket, at: number): void {
    if (bucket.wake?.at === at) return;
    bucket.wake?.cancel();
    bucket.wake = undefined;
    if (at === Infinity) return;
    const cancel = this.#agenda.add(at, () => {
      bucket.wake = undefined;
      this.#pump(bucket);
    });
    bucket.wake = { at, cancel };
  }

  /** Refuses those of a bucket that may not wait until it opens; false when there are none. */
  #refuseLate(bucket: Bucket, now: number): boolean {
    const until = bucket.obstacle(now)?.until ?? -Infinity;
    let some = false;
    for (const line of bucket.lines) {
      for (const waiter of line.waiters()) {
        if (waiter.deadline >= until) continue;
        this.#refuse(waiter);
        some = true;
      }
    }
    return some;
  }

  #makeReady(bucket: Bucket, high: boolean): void {
    const { high: before, normal } = this.#ready;
    (high ? normal : before).delete(bucket);
    (high ? before : normal).add(bucket);
    this.#armTurn();
  }

  #unready(bucket: Bucket): void {
    if (this.#ready.high.delete(bucket) || this.#ready.normal.delete(bucket)) this.#armTurn();
  }

  /** Lets buckets send one each, as the global limit opens. */
  #takeTurns(): void {
    this.#takingTurns = true;
    const { high, normal } = this.#ready;
    while (high.size + normal.size > 0 && this.#pacer.opensAt <= this.#clock.now()) {
      const [bucket] = high.size > 0 ? high : normal;
      if (bucket === undefined) break;
      this.#unready(bucket);
      this.#pump(bucket, true);
    }
    this.#takingTurns = false;
    this.#armTurn();
  }

  /** Sets the timer of the next turn, as long as somebody waits for it. */
  #armTurn(): void {
    if (this.#takingTurns) return;
    if (this.#ready.high.size + this.#ready.normal.size === 0) {
      this.#cancelTurn?.();
      this.#cancelTurn = undefined;
    } else {
      this.#cancelTurn ??= this.#agenda.add(this.#pacer.opensAt, () => {
        this.#cancelTurn = undefined;
        this.#takeTurns();
      });
    }
  }

  #send(request: LimitedRequest, line: Line, now: number): Permit {
    line.inFlight += 1;
    line.bucket.inFlight += 1;
    this.#inFlight += 1;
    if (request.rateLimit.global) this.#pacer.take(now);
    const grant = { request, line, sentAt: now };
    let open = true;
    return {
      done: (answer) => {
        if (!open) return;
        open = false;
        this.#done(grant, answer);
      },
    };
  }

  #done(grant: Grant, answer: LimitedAnswer | "unsent" | undefined): void {
    const { request, line, sentAt } = grant;
    const now = this.#clock.now();
    const before = line.bucket;
    line.inFlight -= 1;
    before.inFlight -= 1;
    this.#inFlight -= 1;
    line.usedAt = now;
    if (answer === "unsent") {
      if (request.rateLimit.global) {
        this.#pacer.giveBack(sentAt);
        this.#takeTurns();
      }
    } else if (answer === undefined) {
      before.lose(sentAt, now);
    } else {
      this.#learn(grant, answer, now);
      if (line.bucket !== before) this.#pump(before);
    }
    this.#pump(line.bucket);
  }

  #learn({ request, line, sentAt }: Grant, answer: LimitedAnswer, now: number): void {
    const { hash, numbers } = readBucket(answer);
    if (hash !== undefined) this.#rename(line, hash);
    const { bucket } = line;
    const refusal = readRefusal(answer);
    this.#count(answer, refusal, bucket, now);
    this.#tokens.note(request, line.majors, answer, now);
    if (refusal !== undefined) {
      publish("limited", { method: request.method, route: request.template, ...refusal });
      this.#obey(refusal, request, line, now);
      if (refusal.scope !== "sublimit") return;
    }
    if (numbers !== undefined) bucket.learn(numbers, sentAt, now);
    else if (hash === undefined && answer.status < 400) bucket.learnNothing(sentAt, now);
    else bucket.lose(sentAt, now);
  }

  /** Moves a line to the bucket that an answer named. */
  #rename(line: Line, hash: string): void {
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

  #count({ status }: LimitedAnswer, refusal: Refusal | undefined, bucket: Bucket, now: number): void {
    bucket.invalid = (status === 401 || status === 403 || status === 429) && refusal?.scope !== "shared";
    if (!bucket.invalid) return;
    this.#invalid.add(now);
    const stage = this.#invalid.stage(now);
    if (stage === this.#stage) return;
    this.#stage = stage;
    publish("invalid", { count: this.#invalid.count(now), limit: this.#invalid.limit, stage });
  }

  #obey({ scope, retryAfterMs }: Refusal, request: LimitedRequest, line: Line, now: number): void {
    const until = now + retryAfterMs;
    if (scope === "address") this.#blockedUntil = Math.max(this.#blockedUntil, until);
    else if (scope === "sublimit") this.#hold(request, line, until);
    else if (scope === "global" && request.rateLimit.global) this.#pacer.close(until);
    else line.bucket.close(until, scope);
  }

  /** Keeps back what a sub-limit concerns; the rest of the line goes on. */
  #hold(request: LimitedRequest, line: Line, until: number): void {
    const fields = fieldsOf(request);
    const hold = line.holds.get(fields);
    if (hold !== undefined) {
      hold.until = Math.max(hold.until, until);
      return;
    }
    const made: Hold = { until, list: new WaitingList(), cancel: undefined };
    line.holds.set(fields, made);
    for (const waiter of line.waiters()) {
      if (fieldsOf(waiter.request) !== fields) continue;
      if (waiter.deadline < until) {
        this.#refuse(waiter);
      } else {
        line.remove(waiter);
        this.#keep(waiter, made);
      }
    }
  }

  #keep(waiter: Waiter, hold: Hold): void {
    hold.list.add(waiter);
    if (hold.cancel === undefined) this.#releaseLater(waiter.line, hold);
  }

  /** Puts back what a sub-limit keeps, once it is over. */
  #releaseLater(line: Line, hold: Hold): void {
    hold.cancel = this.#agenda.add(hold.until, () => {
      hold.cancel = undefined;
      if (hold.until > this.#clock.now()) {
        this.#releaseLater(line, hold);
        return;
      }
      for (const waiter of hold.list) {
        hold.list.remove(waiter);
        line.add(waiter);
      }
      this.#pump(line.bucket);
    });
  }

  /** Looks at one line and one bucket, and forgets them if they are idle: each request pays for a little of it. */
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

function rejected(reason: unknown): Promise<never> {
  // The reason of a signal is whatever its owner gave.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(reason);
}

function unusable(name: string, value: number, what: string): RateLimitError {
  return new RateLimitError("RATE_LIMIT_INPUT", `\`${name}\` is ${value}; ${what}.`);
}
