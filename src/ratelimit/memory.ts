import type { Clock } from "../base/clock.ts";
import { onAbort } from "../base/signal.ts";
import type { SharedAddress } from "./address.ts";
import { Agenda } from "./agenda.ts";
import type { Bucket } from "./bucket.ts";
import { publish } from "./channels.ts";
import { type Hindrance, RateLimitError, tokenRefused, waitsTooLong } from "./error.ts";
import { readBucket, readRefusal, type Refusal } from "./headers.ts";
import type { Line } from "./line.ts";
import { type MemoryRateLimiterOptions, settingsOf } from "./options.ts";
import { Pacer } from "./pacer.ts";
import type { AcquireOptions, LimitedAnswer, LimitedRequest, Permit, RateLimiter } from "./rate-limiter.ts";
import { RefusedTokens } from "./refused-tokens.ts";
import { Registry } from "./registry.ts";
import type { BucketStatus, RateLimiterStats } from "./stats.ts";
import { Sublimits } from "./sublimits.ts";
import { Turns } from "./turns.ts";
import type { Waiter } from "./waiting.ts";

/** A request that was let through. */
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
  readonly #agenda: Agenda;
  readonly #registry: Registry;
  readonly #pacer: Pacer;
  readonly #turns: Turns;
  readonly #sublimits: Sublimits;
  readonly #address: SharedAddress;
  readonly #tokens = new RefusedTokens();
  /** Number of requests that were ever asked about. */
  #places = 0;
  #waiting = 0;
  #inFlight = 0;

  constructor(options: MemoryRateLimiterOptions = {}) {
    const { requestsPerSecond, maxWaitMs, maxWaiting, address, idleMs, clock } = settingsOf(options);
    const agenda = new Agenda(clock);
    const pacer = new Pacer(requestsPerSecond);
    this.#clock = clock;
    this.#maxWaitMs = maxWaitMs;
    this.#maxWaiting = maxWaiting;
    this.#agenda = agenda;
    this.#registry = new Registry(idleMs);
    this.#pacer = pacer;
    this.#turns = new Turns({ clock, agenda, pacer, send: (bucket) => this.#pump(bucket, true) });
    this.#sublimits = new Sublimits({ clock, agenda, released: (line) => this.#pump(line.bucket) });
    this.#address = address;
  }

  /** How it stands. */
  get stats(): RateLimiterStats {
    const now = this.#clock.now();
    const { invalid, blockedUntil } = this.#address;
    return {
      buckets: this.#registry.countBuckets(now),
      waiting: this.#waiting,
      inFlight: this.#inFlight,
      global: {
        limit: this.#pacer.limit,
        used: this.#pacer.sentWithin(now),
        closedForMs: Math.max(0, this.#pacer.closedUntil - now),
      },
      invalid: { count: invalid.count(now), limit: invalid.limit, stage: invalid.stage(now) },
      blockedForMs: Math.max(0, blockedUntil - now),
    };
  }

  /** How the bucket stands that a request would use; undefined when nothing is known of it. */
  bucket(request: LimitedRequest): BucketStatus | undefined {
    const bucket = this.#registry.bucketOf(request);
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
    const line = this.#registry.lineOf(request, now);
    if (this.#tokens.has(line.majors, now)) return rejected(tokenRefused(request));
    const high = priority === "high";
    const place = this.#placeOf(options);
    if (this.#goesAtOnce(request, line, high, now)) return Promise.resolve(this.#send(request, line, place, now));

    if (maxWaitMs < Infinity) {
      const held = this.#hindrance(request, line, now);
      if (maxWaitMs <= 0 || (held !== undefined && held.until - now > maxWaitMs)) {
        return rejected(waitsTooLong(request, held, now));
      }
    }
    if (this.#waiting >= this.#maxWaiting) {
      const message = `${this.#maxWaiting} requests wait already. Send fewer at a time, or raise \`maxWaiting\`.`;
      return rejected(new RateLimitError("RATE_LIMIT_FULL", message, { request }));
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        request,
        line,
        high,
        place,
        deadline: now + maxWaitMs,
        resolve,
        reject,
        cleanUp: nothing,
        list: undefined,
        before: undefined,
        after: undefined,
      };
      this.#wait(waiter, signal);
    });
  }

  /** Where a request stands: at the end, unless it stood elsewhere here. One from before a restart has not. */
  #placeOf({ place = Infinity }: AcquireOptions): number {
    return place <= this.#places ? place : (this.#places += 1);
  }

  #goesAtOnce(request: LimitedRequest, line: Line, high: boolean, now: number): boolean {
    const { bucket } = line;
    if (bucket.waiting > 0 || this.#opensAt(bucket, now) > now) return false;
    if (line.holdOf(request, now) !== undefined) return false;
    return !request.rateLimit.global || this.#turns.isFree(high, now);
  }

  /** When a bucket may send one more, as far as the global limit lets it. Infinity hangs on what it has in flight. */
  #opensAt(bucket: Bucket, now: number): number {
    const { invalid, inFlight, blockedUntil } = this.#address;
    return Math.max(bucket.opensAt(now), blockedUntil, invalid.opensAt(now, inFlight, bucket.invalid));
  }

  /** What holds a request back longest, of what ends at a time that is known. */
  #hindrance(request: LimitedRequest, line: Line, now: number): Hindrance | undefined {
    const { bucket } = line;
    const { invalid, inFlight, blockedUntil } = this.#address;
    const known = bucket.obstacle(now);
    const all: Hindrance[] = [
      { obstacle: "invalid", until: invalid.opensAt(now, inFlight, bucket.invalid) },
      { obstacle: "address", until: blockedUntil },
    ];
    if (known !== undefined) all.push({ obstacle: known.scope, until: known.until });
    const hold = line.holdOf(request, now);
    if (hold !== undefined) all.push({ obstacle: "sublimit", until: hold.until });
    if (request.rateLimit.global) all.push({ obstacle: "global", until: this.#pacer.closedUntil });
    return all.filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0];
  }

  #wait(waiter: Waiter, signal: AbortSignal | undefined): void {
    const { request, line, deadline } = waiter;
    this.#waiting += 1;
    const forget = onAbort(signal, (reason) => {
      this.#leave(waiter);
      waiter.reject(reason);
      this.#pump(line.bucket);
    });
    const cancel =
      deadline === Infinity
        ? nothing
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
    else this.#sublimits.keep(waiter, hold);
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
    const held = this.#hindrance(waiter.request, waiter.line, now);
    this.#leave(waiter);
    waiter.reject(waitsTooLong(waiter.request, held, now));
  }

  /**
   * Sends what a bucket may send, and sees to it that it is looked at again: by a timer, by its place among those that wait
   * for the global limit, or by the answer to what it has in flight. `turn` says that the global limit lets one through.
   */
  #pump(bucket: Bucket, turn = false): void {
    let first = turn;
    for (let waiter = bucket.next(); waiter !== undefined; waiter = bucket.next()) {
      const { request, line, place } = waiter;
      const now = this.#clock.now();
      if (this.#tokens.has(line.majors, now)) {
        this.#leave(waiter);
        waiter.reject(tokenRefused(request));
        continue;
      }
      const opensAt = this.#opensAt(bucket, now);
      if (opensAt > now) {
        if (bucket.wake?.at !== opensAt && this.#refuseLate(bucket, now)) continue;
        this.#turns.remove(bucket);
        this.#wakeAt(bucket, opensAt);
        return;
      }
      if (request.rateLimit.global && !(first ? this.#pacer.opensAt <= now : this.#turns.isFree(waiter.high, now))) {
        this.#wakeAt(bucket, Infinity);
        this.#turns.add(bucket, waiter.high);
        return;
      }
      first = first && !request.rateLimit.global;
      this.#leave(waiter);
      waiter.resolve(this.#send(request, line, place, now));
    }
    this.#turns.remove(bucket);
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

  #send(request: LimitedRequest, line: Line, place: number, now: number): Permit {
    line.inFlight += 1;
    line.bucket.inFlight += 1;
    this.#inFlight += 1;
    this.#address.inFlight += 1;
    if (request.rateLimit.global) this.#pacer.take(now);
    const grant = { request, line, sentAt: now };
    let open = true;
    return {
      place,
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
    this.#address.inFlight -= 1;
    line.usedAt = now;
    if (answer === "unsent") {
      if (request.rateLimit.global) {
        this.#pacer.giveBack(sentAt);
        this.#turns.take();
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
    if (hash !== undefined) this.#registry.rename(line, hash);
    const { bucket } = line;
    const { unreliable = false } = request.rateLimit;
    const refusal = readRefusal(answer, unreliable);
    this.#count(answer, refusal, bucket, now);
    this.#tokens.note(request, line.majors, answer, now);
    if (refusal !== undefined) {
      publish("limited", { method: request.method, route: request.template, ...refusal });
      this.#obey(refusal, request, line, now);
      if (refusal.scope !== "sublimit") return;
    }
    // Whose headers do not tell the truth goes on one at a time.
    if (unreliable) return;
    if (numbers !== undefined) bucket.learn(numbers, sentAt, now);
    else if (hash === undefined && answer.status < 400) bucket.learnNothing(sentAt, now);
    else bucket.lose(sentAt, now);
  }

  #count({ status }: LimitedAnswer, refusal: Refusal | undefined, bucket: Bucket, now: number): void {
    bucket.invalid = (status === 401 || status === 403 || status === 429) && refusal?.scope !== "shared";
    if (bucket.invalid) this.#address.invalid.add(now);
  }

  #obey({ scope, retryAfterMs }: Refusal, request: LimitedRequest, line: Line, now: number): void {
    const until = now + retryAfterMs;
    if (scope === "address") {
      this.#address.blockedUntil = Math.max(this.#address.blockedUntil, until);
    } else if (scope === "sublimit") {
      for (const late of this.#sublimits.close(request, line, until)) this.#refuse(late);
    } else if (scope === "global" && request.rateLimit.global) {
      this.#pacer.close(until);
    } else {
      line.bucket.close(until, scope);
    }
  }
}

function rejected(reason: unknown): Promise<never> {
  // The reason of a signal is whatever its owner gave.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(reason);
}

function nothing(): void {
  // There is nothing to take back.
}
