import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Clock } from "../../../base/clock.ts";
import type { RouteRow } from "../../../base/tables.ts";
import { SlidingWindow } from "../../gateway/window.ts";
import type { Caller } from "../authorize.ts";
import type { RouteName } from "../handlers.ts";
import { InvalidRequests } from "./invalid-requests.ts";
import type { LimitRules, RouteBucket } from "./options.ts";
import { type Refusal, type LimitScope, seconds } from "./refusal.ts";
import { subLimitsOf } from "./sub-limits.ts";
import { type BucketState, BucketWindows } from "./window.ts";

/** A limit that is said to be used up, whoever has used it. */
export interface Hold {
  readonly scope: LimitScope;
  /** Milliseconds on the emulator's clock. */
  readonly forMs: number;
  /** Of this route only; the scope `global` knows no route. @default every route */
  readonly route?: RouteName | undefined;
  /** Of these values of parameters in the path only, such as `{ channel_id }`. @default any */
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/** How many requests met which limit since the start. */
export interface RefusedCounts {
  readonly user: number;
  readonly global: number;
  readonly shared: number;
  /** Of those, by a limit that headers do not show. */
  readonly subLimit: number;
}

/** A request, as far as limits see it. */
export interface Limitable {
  readonly route: RouteRow;
  readonly params: Readonly<Record<string, string>>;
  readonly actor: Caller;
}

const SECOND_MS = 1_000;

/** Counts the requests of everybody, and says which are too many. */
export class RestLimits {
  readonly #rules: LimitRules;
  readonly #clock: Clock;
  /** Unix milliseconds at which the clock stood at 0: headers name times of day, and so does the header `Date` beside them. */
  readonly #epoch: number;
  /** Requests in the last second, by who makes them. */
  readonly #global = new Map<string, SlidingWindow>();
  readonly #buckets = new BucketWindows();
  readonly #subLimits = new BucketWindows();
  readonly #hashes = new Map<string, string>();
  readonly #invalid: InvalidRequests;
  readonly #refused = { user: 0, global: 0, shared: 0, subLimit: 0 };
  #holds: readonly (Hold & { readonly until: number })[] = [];

  constructor(rules: LimitRules, clock: Clock) {
    this.#rules = rules;
    this.#clock = clock;
    this.#epoch = Date.now() - clock.now();
    this.#invalid = new InvalidRequests(rules.invalidRequestLimit, rules.blockMs);
  }

  get refused(): RefusedCounts {
    return { ...this.#refused };
  }

  /** Requests of the last ten minutes that should not have been made. */
  get invalid(): number {
    return this.#invalid.count(this.#clock.now());
  }

  /** Milliseconds for which nothing gets through, because too much should not have been asked for. */
  get blockedForMs(): number {
    return this.#invalid.blockedForMs(this.#clock.now());
  }

  hold(hold: Hold): void {
    const now = this.#clock.now();
    this.#holds = [...this.#holds.filter(({ until }) => until > now), { ...hold, until: now + hold.forMs }];
  }

  /** Counts a request, and sets the headers of its bucket. What it returns is why the request is refused. */
  enter(request: Limitable, response: ServerResponse): Refusal | undefined {
    const now = this.#clock.now();
    return this.#count(this.#enterGlobal(request, now) ?? this.#enterBucket(request, response, now));
  }

  /** Counts a request that is known to be in order, where a limit within its bucket concerns it. */
  enterSubLimits(request: Limitable, body: unknown): Refusal | undefined {
    if (!this.#rules.subLimits) return undefined;
    const now = this.#clock.now();
    for (const rule of subLimitsOf(request.route.name, body)) {
      const key = keyOf(`${rule.route} ${(rule.fields ?? []).join()}`, request, rule.scope === "shared");
      const { isOver, resetAfterMs } = this.#subLimits.take(key, rule, now);
      if (!isOver) continue;
      this.#refused.subLimit += 1;
      return this.#count({ scope: rule.scope, retryAfterMs: resetAfterMs, code: rule.code });
    }
    return undefined;
  }

  /** Takes note of how a request was answered. */
  answered(status: number, refusal: Refusal | undefined): void {
    this.#invalid.add(status, refusal?.scope === "shared", this.#clock.now());
  }

  #enterGlobal(request: Limitable, now: number): Refusal | undefined {
    if (!request.route.rateLimit.global) return undefined;
    const held = this.#heldFor("global", request, now);
    if (held !== undefined) return held;
    if (this.#rules.requestsPerSecond === Infinity) return undefined;
    const who = ownerOf(request.actor);
    let window = this.#global.get(who);
    if (window === undefined) {
      window = new SlidingWindow(this.#rules.requestsPerSecond, SECOND_MS);
      this.#global.set(who, window);
    }
    return window.take(now) ? undefined : { scope: "global", retryAfterMs: window.waitMs(now) };
  }

  #enterBucket(request: Limitable, response: ServerResponse, now: number): Refusal | undefined {
    const bucket = this.#rules.buckets.get(request.route.name);
    const held = this.#heldFor("user", request, now) ?? this.#heldFor("shared", request, now);
    if (bucket === undefined) return held;
    const state = this.#buckets.take(keyOf(bucket.name, request, false), bucket.rate, now);
    this.#setHeaders(response, bucket, held?.scope === "user" ? { ...state, remaining: 0 } : state, now);
    if (held !== undefined) return held;
    return state.isOver ? { scope: "user", retryAfterMs: state.resetAfterMs } : undefined;
  }

  #heldFor(scope: LimitScope, { route, params }: Limitable, now: number): Refusal | undefined {
    const held = this.#holds.find((hold) => {
      if (hold.scope !== scope || hold.until <= now) return false;
      if (scope !== "global" && hold.route !== undefined && hold.route !== route.name) return false;
      return Object.entries(hold.params ?? {}).every(([name, value]) => params[name] === value);
    });
    return held === undefined ? undefined : { scope, retryAfterMs: held.until - now };
  }

  #setHeaders(response: ServerResponse, bucket: RouteBucket, state: BucketState, now: number): void {
    const { limit } = state;
    // Where headers are unreliable, each answer describes a bucket that nobody else uses.
    const remaining = bucket.unreliable ? limit - 1 : state.remaining;
    const resetAfterMs = bucket.unreliable ? bucket.rate.windowMs : state.resetAfterMs;
    response.setHeader("X-RateLimit-Limit", String(limit));
    response.setHeader("X-RateLimit-Remaining", String(remaining));
    response.setHeader("X-RateLimit-Reset", seconds(this.#epoch + now + resetAfterMs).toFixed(3));
    response.setHeader("X-RateLimit-Reset-After", seconds(resetAfterMs).toFixed(3));
    response.setHeader("X-RateLimit-Bucket", this.#hashOf(bucket.name));
  }

  #count(refusal: Refusal | undefined): Refusal | undefined {
    if (refusal !== undefined) this.#refused[refusal.scope] += 1;
    return refusal;
  }

  #hashOf(name: string): string {
    let hash = this.#hashes.get(name);
    if (hash === undefined) {
      hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
      this.#hashes.set(name, hash);
    }
    return hash;
  }
}

/** A bucket and the major parameters, and who draws on it unless everybody does. */
function keyOf(name: string, { route, params, actor }: Limitable, isShared: boolean): string {
  const majors = route.rateLimit.major.map((major) => params[major] ?? "");
  return [name, isShared ? "" : ownerOf(actor), ...majors].join("\n");
}

/** Whose limit a request draws on: without authorization it is that of the address, of which there is one here. */
function ownerOf(actor: Caller): string {
  return "userId" in actor ? actor.userId : "address";
}
