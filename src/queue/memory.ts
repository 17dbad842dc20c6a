import { randomUUID } from "node:crypto";
import { type Clock, systemClock } from "../base/clock.ts";
import { onAbort } from "../base/signal.ts";
import { constants } from "../../generated/tables/constants.ts";
import { type BudgetOptions, IdentifyBudget } from "./budget.ts";
import { publish } from "./channels.ts";
import { leaseGone, overBudget, QueueError, queueClosed } from "./error.ts";
import type { IdentifyLease, IdentifyLimits, IdentifyQueue, QueueStatus, ShardId, WaitOptions } from "./queue.ts";
import { Slots } from "./slots.ts";
import { type WaitingShard, WaitingLine } from "./waiting.ts";

/** How a {@link MemoryIdentifyQueue} is set up. */
export interface MemoryIdentifyQueueOptions extends Omit<BudgetOptions, "limits"> {
  /** What `GET /gateway/bot` says in `session_start_limit`. @default one at a time, 1000 a day, all there */
  readonly limits?: IdentifyLimits | undefined;
  /** What happens to shards once the budget is used up: they are refused, or wait until the reset. @default "refuse" */
  readonly whenExhausted?: "refuse" | "wait" | undefined;
  /**
   * What is added to the window of 5 seconds, because two identifies may take different times to Discord.
   *
   * @default 100
   */
  readonly marginMs?: number | undefined;
  /** Number of shards that may wait. @default 10000 */
  readonly maxWaiting?: number | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
}

/** How a lease is asked for. */
export interface LeaseOptions extends WaitOptions {
  /** Milliseconds after which a lease that was not confirmed is void, and its turn free. @default 10000 */
  readonly leaseMs?: number | undefined;
}

const WINDOW_MS = constants.gatewayIdentifyWindowSeconds * 1_000;
const DEFAULT_LEASE_MS = 10_000;

/**
 * The identify queue of one process. Shards of the same `shard % max_concurrency` take turns, in the order in which they
 * came; others identify side by side.
 */
export class MemoryIdentifyQueue implements IdentifyQueue {
  readonly #clock: Clock;
  readonly #budget: IdentifyBudget;
  readonly #asked: boolean;
  readonly #whenExhausted: "refuse" | "wait";
  readonly #windowMs: number;
  readonly #maxWaiting: number;
  readonly #slots: Slots;
  readonly #line: WaitingLine;
  readonly #leases = new Map<string, Lease>();
  #loaded: boolean;
  #closed = false;
  #cancelTimer = (): void => {};

  constructor(options: MemoryIdentifyQueueOptions = {}) {
    const { limits, whenExhausted = "refuse", marginMs = 100, maxWaiting = 10_000, clock = systemClock } = options;
    this.#clock = clock;
    this.#budget = new IdentifyBudget(options);
    this.#asked = limits !== undefined;
    this.#whenExhausted = whenExhausted;
    this.#windowMs = WINDOW_MS + marginMs;
    this.#maxWaiting = maxWaiting;
    this.#loaded = options.store === undefined;
    this.#slots = new Slots(checkConcurrency(limits?.max_concurrency ?? 1), this.#windowMs);
    this.#line = new WaitingLine((shard) => this.#slots.key(shard));
  }

  /** How the queue stands. What an earlier process stored is part of it once something has waited. */
  get status(): QueueStatus {
    const { total, remaining, reserve, available, resetAfterMs } = this.#budget;
    const { maxConcurrency } = this.#slots;
    return { maxConcurrency, total, remaining, reserve, available, resetAfterMs, waiting: this.#line.size };
  }

  async waitForIdentify(shard: ShardId, { signal }: WaitOptions = {}): Promise<void> {
    await this.#enter(shard, signal, undefined);
  }

  /** Waits for a turn that is used only when it is confirmed: for processes that may die in between. */
  async acquire(shard: ShardId, { signal, leaseMs = DEFAULT_LEASE_MS }: LeaseOptions = {}): Promise<IdentifyLease> {
    const id = await this.#enter(shard, signal, leaseMs);
    return {
      shard,
      id,
      expiresInMs: leaseMs,
      confirm: () => this.confirm(id),
      release: async () => {
        await Promise.resolve();
        this.release(id);
      },
    };
  }

  async check(count = 1, { signal }: WaitOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    if (this.#closed) throw queueClosed();
    await this.restored();
    signal?.throwIfAborted();
    if (this.#whenExhausted === "refuse") this.#budget.require(count + this.#line.size);
  }

  /** Resolves once what an earlier process stored has been taken over, which nothing is granted before. */
  async restored(): Promise<void> {
    await this.#load();
  }

  /** Uses the turn of a lease, once. Rejects with `QUEUE_LEASE` when the lease is not there any more. */
  async confirm(id: string): Promise<void> {
    const lease = this.#leases.get(id);
    if (lease === undefined) throw leaseGone();
    this.#drop(id, lease);
    this.#budget.touch();
    try {
      await this.#budget.save();
      if (!this.#slots.mayUse(id, this.#clock.now())) throw leaseGone();
    } catch (error) {
      this.#undo(id);
      this.#pump();
      throw error;
    }
    this.#budget.confirm();
    this.#slots.use(id, this.#clock.now());
    this.#pump();
  }

  /** Gives the turn of a lease back. False when the lease is not there any more. */
  release(id: string): boolean {
    const lease = this.#leases.get(id);
    if (lease === undefined) return false;
    this.#drop(id, lease);
    this.#undo(id);
    this.#pump();
    return true;
  }

  /**
   * Takes over what Discord says now; resolves once it is stored. Shards that wait are spread over the new keys, also while
   * the budget is used up.
   */
  async update(limits: IdentifyLimits): Promise<void> {
    const maxConcurrency = checkConcurrency(limits.max_concurrency);
    // What was stored must not be laid over what Discord says now.
    if (!this.#loaded && !this.#closed) await this.#load();
    this.#budget.update(limits);
    this.#slots.setMaxConcurrency(maxConcurrency);
    this.#line.rearrange();
    this.#pump();
    await this.#budget.save();
  }

  /** Refuses those who wait and makes every lease void; resolves once the budget is stored. */
  async close(): Promise<void> {
    if (!this.#closed) {
      this.#closed = true;
      this.#cancelTimer();
      for (const waiting of this.#line.clear()) waiting.reject(queueClosed());
      for (const [id, lease] of [...this.#leases]) {
        this.#drop(id, lease);
        this.#undo(id);
      }
    }
    if (this.#loaded) await this.#budget.save();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #enter(shard: ShardId, signal: AbortSignal | undefined, leaseMs: number | undefined): Promise<string> {
    signal?.throwIfAborted();
    checkShard(shard);
    if (this.#closed) throw queueClosed();
    if (this.#line.size >= this.#maxWaiting) {
      throw new QueueError(
        "QUEUE_FULL",
        `${this.#maxWaiting} shards wait to identify already. Start fewer at a time, or raise \`maxWaiting\`.`,
      );
    }
    // A signal's reason can be anything, and is passed on as it is.
    return await new Promise<string>((resolve, reject) => {
      const refuse: (reason: unknown) => void = reject;
      let stopListening = (): void => {};
      const waiting = this.#line.add({
        shard,
        leaseMs,
        since: this.#clock.now(),
        resolve(id) {
          stopListening();
          resolve(id);
        },
        reject(error) {
          stopListening();
          refuse(error);
        },
      });
      stopListening = onAbort(signal, (reason) => {
        waiting.gone = true;
        this.#line.leave(waiting);
        waiting.reject(reason);
        this.#pump();
      });
      if (this.#loaded) this.#pump();
      else this.#load().catch((error: unknown) => this.#refuse(waiting, error));
    });
  }

  async #load(): Promise<void> {
    if (this.#loaded) return;
    await this.#budget.load({ asked: this.#asked });
    // Several may have waited for it.
    if (this.#isLoaded()) return;
    this.#loaded = true;
    // Which shard the last one was is not stored, so that all keys wait for it.
    this.#slots.close(this.#clock.now() + this.#windowMs - Math.max(0, this.#budget.sinceLastMs));
    this.#pump();
  }

  #isLoaded(): boolean {
    return this.#loaded;
  }

  #refuse(waiting: WaitingShard, error: unknown): void {
    this.#line.leave(waiting);
    waiting.reject(error);
  }

  /** Grants what can be granted now, and sets the timer for what comes next. */
  #pump(): void {
    this.#cancelTimer();
    if (this.#closed || !this.#loaded) return;
    let next = Infinity;
    for (const key of this.#line.keys()) {
      for (;;) {
        const waiting = this.#line.first(key);
        if (waiting === undefined) break;
        const freeAt = this.#slots.freeAt(key);
        const now = this.#clock.now();
        if (freeAt > now) {
          next = Math.min(next, freeAt - now);
          break;
        }
        if (this.#budget.available < 1) {
          this.#exhausted();
          return;
        }
        this.#line.leave(waiting);
        this.#grant(waiting);
      }
    }
    if (next !== Infinity) this.#wakeAfter(next);
  }

  /** Refuses all who wait, or has them wait for the reset. */
  #exhausted(): void {
    const { facts } = this.#budget;
    if (this.#whenExhausted === "wait") {
      this.#wakeAfter(Math.max(1, facts.resetAfterMs));
      return;
    }
    for (const waiting of this.#line.clear()) {
      publish("refuse", { shard: waiting.shard, budget: facts });
      waiting.reject(overBudget(facts));
    }
  }

  #wakeAfter(ms: number): void {
    this.#cancelTimer = this.#clock.after(ms, () => this.#pump());
  }

  /** Counts the identify, has it stored, and only then gives the turn. */
  #grant(waiting: WaitingShard): void {
    const id = randomUUID();
    this.#slots.hold(id, waiting.shard[0]);
    this.#budget.take();
    const saved = this.#budget.save();
    if (saved === undefined) this.#give(id, waiting);
    else {
      saved.then(
        () => {
          this.#give(id, waiting);
          this.#pump();
        },
        (error: unknown) => {
          waiting.reject(error);
          this.#undo(id);
          this.#pump();
        },
      );
    }
  }

  #give(id: string, waiting: WaitingShard): void {
    const { shard, leaseMs, since } = waiting;
    if (waiting.gone || this.#closed) {
      waiting.reject(queueClosed());
      this.#undo(id);
      return;
    }
    const now = this.#clock.now();
    if (!this.#slots.mayUse(id, now)) {
      this.#undo(id);
      this.#line.back(waiting);
      return;
    }
    if (leaseMs === undefined) {
      this.#budget.confirm();
      this.#slots.use(id, now);
    } else {
      const cancel = this.#clock.after(leaseMs, () => this.#expire(id));
      this.#leases.set(id, { shard, cancel });
    }
    publish("grant", { shard, key: this.#slots.key(shard[0]), waitedMs: now - since, leased: leaseMs !== undefined });
    waiting.resolve(id);
  }

  #expire(id: string): void {
    const lease = this.#leases.get(id);
    if (lease === undefined) return;
    this.release(id);
    publish("expire", { shard: lease.shard, key: this.#slots.key(lease.shard[0]) });
  }

  #drop(id: string, lease: Lease): void {
    this.#leases.delete(id);
    lease.cancel();
  }

  /** Makes a turn that was not used as if it had not been given. */
  #undo(id: string): void {
    this.#slots.release(id);
    this.#budget.giveBack();
  }
}

interface Lease {
  readonly shard: ShardId;
  readonly cancel: () => void;
}

function checkShard([number, total]: ShardId): void {
  if (Number.isSafeInteger(number) && Number.isSafeInteger(total) && number >= 0 && number < total) return;
  throw new QueueError(
    "QUEUE_INPUT",
    `There is no shard [${number}, ${total}]. The first is [0, total], the last [total - 1, total].`,
  );
}

function checkConcurrency(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new QueueError("QUEUE_INPUT", `\`max_concurrency\` is ${value}; take the limits from GET /gateway/bot.`);
}
