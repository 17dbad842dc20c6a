import { constants } from "../../generated/tables/constants.ts";
import { type BudgetFacts, overBudget, QueueError } from "./error.ts";
import type { IdentifyLimits } from "./queue.ts";
import { type BudgetSnapshot, type BudgetStore, readSnapshot } from "./snapshot.ts";

/** How an {@link IdentifyBudget} is set up. */
export interface BudgetOptions {
  /** What `GET /gateway/bot` says in `session_start_limit`. @default 1000 a day, all there */
  readonly limits?: Pick<IdentifyLimits, "total" | "remaining" | "reset_after"> | undefined;
  /** Part of the total that is kept for people: a deployment by hand when something else has eaten the rest. @default 0.1 */
  readonly reserve?: number | undefined;
  /** Where the budget survives a restart. @default nowhere */
  readonly store?: BudgetStore | undefined;
  /** Unix milliseconds. @default Date.now */
  readonly date?: (() => number) | undefined;
}

const PERIOD_MS = constants.gatewayIdentifyLimitWindowSeconds * 1_000;
/** Two resets that lie closer than that are the same one, told at different times. */
const SAME_RESET_MS = 60_000;

/**
 * How many more times a bot may identify today. Discord resets the token of a bot that goes beyond, so a part is kept back,
 * and what was counted can be saved.
 *
 * `take` counts an identify, `confirm` says that it happens and `giveBack` that it never will. Counting and saving are
 * apart, so that several identifies of one moment share one write: take, await `save`, then identify.
 */
export class IdentifyBudget {
  readonly #reserve: number;
  readonly #store: BudgetStore | undefined;
  readonly #date: () => number;
  #total: number;
  #remaining: number;
  /** Unix time at which all are back; undefined while none is used. */
  #resetAt: number | undefined;
  #lastAt: number | undefined;
  /** Identifies that were counted and did not happen yet: Discord does not know of them. */
  #open = 0;
  #loading: Promise<void> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #nextWrite: Promise<void> | undefined;

  constructor(options: BudgetOptions = {}) {
    const { limits, reserve = 0.1, store, date = Date.now } = options;
    if (!(reserve >= 0 && reserve < 1)) {
      throw new QueueError(
        "QUEUE_INPUT",
        `The reserve is ${reserve}; give a part of the whole, from 0 up to but not 1.`,
      );
    }
    this.#reserve = reserve;
    this.#store = store;
    this.#date = date;
    this.#total = constants.gatewayIdentifyLimit;
    this.#remaining = constants.gatewayIdentifyLimit;
    if (limits !== undefined) this.update(limits);
  }

  /** Identifies a day; 0 when there is no limit. */
  get total(): number {
    return this.#total;
  }

  get remaining(): number {
    this.#refill();
    return this.#remaining;
  }

  /** Identifies that are kept back. */
  get reserve(): number {
    return Math.max(0, Math.min(Math.ceil(this.#total * this.#reserve), this.#total - 1));
  }

  /** Identifies that `take` still gives. */
  get available(): number {
    return this.#total === 0 ? Infinity : Math.max(0, this.remaining - this.reserve);
  }

  /** Milliseconds until all are back; 0 when all are there. */
  get resetAfterMs(): number {
    this.#refill();
    return this.#resetAt === undefined ? 0 : this.#resetAt - this.#date();
  }

  /** Milliseconds since the last identify; Infinity when there was none. */
  get sinceLastMs(): number {
    return this.#lastAt === undefined ? Infinity : this.#date() - this.#lastAt;
  }

  get facts(): BudgetFacts {
    const { total, remaining, reserve, resetAfterMs } = this;
    return { total, remaining, reserve, resetAfterMs };
  }

  /** Throws a `QueueError` unless `count` more identifies are there. Takes none. */
  require(count = 1): void {
    if (this.available < count) throw overBudget(this.facts, count);
  }

  /** Counts an identify that is about to happen, or throws a `QueueError`. */
  take(): void {
    this.require();
    const now = this.#date();
    this.#lastAt = now;
    this.#open += 1;
    if (this.#total === 0) return;
    // The day begins with its first identify.
    if (this.#remaining === this.#total) this.#resetAt = now + PERIOD_MS;
    this.#remaining -= 1;
  }

  /** Takes back the count of an identify that did not happen and cannot happen any more. */
  giveBack(): void {
    this.#refill();
    this.#open -= 1;
    if (this.#total !== 0) this.#remaining = Math.min(this.#total, this.#remaining + 1);
  }

  /** Notes that an identify that was counted happens about now, so that the next `save` tells when. */
  touch(): void {
    this.#lastAt = this.#date();
  }

  /** Says that an identify that was counted happens: from here on Discord knows of it. */
  confirm(): void {
    this.#open -= 1;
  }

  /** Takes over what Discord says. It is believed, whatever was counted here. */
  update(limits: Pick<IdentifyLimits, "total" | "remaining" | "reset_after">): void {
    const { total, remaining, reset_after } = limits;
    for (const [name, value] of Object.entries({ total, remaining, reset_after })) {
      if (!(value >= 0 && Number.isFinite(value))) {
        throw new QueueError("QUEUE_INPUT", `\`${name}\` is ${value}; take the limits from GET /gateway/bot.`);
      }
    }
    if (remaining > total) {
      throw new QueueError(
        "QUEUE_INPUT",
        `${remaining} of ${total} identifies cannot remain; take the limits from GET /gateway/bot.`,
      );
    }
    this.#total = total;
    this.#remaining = Math.max(0, remaining - this.#open);
    // Until it is touched, Discord counts down a budget that has nothing to be reset.
    this.#resetAt = remaining === total && reset_after === 0 ? undefined : this.#date() + reset_after;
  }

  /** The budget as JSON. */
  snapshot(): BudgetSnapshot {
    this.#refill();
    return {
      version: 1,
      total: this.#total,
      remaining: this.#remaining,
      resetAt: this.#resetAt ?? null,
      lastAt: this.#lastAt ?? null,
    };
  }

  /**
   * Takes over what an earlier process counted, unless its day is over. Where Discord has been asked as well, the lower
   * number holds: its own lags behind identifies that are on their way.
   */
  restore(snapshot: BudgetSnapshot, { asked = false }: { readonly asked?: boolean } = {}): void {
    const now = this.#date();
    const { total, remaining, lastAt } = snapshot;
    // A clock that went back must not make the day longer.
    if (lastAt !== null) this.#lastAt = Math.max(this.#lastAt ?? -Infinity, Math.min(lastAt, now));
    const over = snapshot.resetAt === null || snapshot.resetAt <= now;
    const resetAt = Math.min(snapshot.resetAt ?? now, now + PERIOD_MS);
    if (!asked) {
      this.#total = total;
      this.#remaining = over ? total : Math.min(remaining, total);
      this.#resetAt = over ? undefined : resetAt;
    } else if (!over && (this.#resetAt === undefined || Math.abs(this.#resetAt - resetAt) < SAME_RESET_MS)) {
      this.#remaining = Math.min(this.#remaining, remaining);
      this.#resetAt = Math.max(this.#resetAt ?? 0, resetAt);
    }
  }

  /** Reads the store, once. A failure is told as `QUEUE_STORE`, and the next call tries again. */
  load({ asked }: { readonly asked: boolean }): Promise<void> | undefined {
    const store = this.#store;
    if (store === undefined) return undefined;
    this.#loading ??= this.#load(store, asked).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(store: BudgetStore, asked: boolean): Promise<void> {
    let stored: unknown;
    try {
      stored = await store.load();
    } catch (cause) {
      throw storeFailed("read", cause);
    }
    if (stored !== undefined && stored !== null) this.restore(readSnapshot(stored), { asked });
  }

  /** Writes the budget down; nothing to wait for without a store. Calls that come during a write share the next one. */
  save(): Promise<void> | undefined {
    const store = this.#store;
    if (store === undefined) return undefined;
    this.#nextWrite ??= this.#writing
      .catch(() => {}) // Told to whoever waited for that write.
      .then(async () => {
        this.#nextWrite = undefined;
        const write = store.save(this.snapshot());
        this.#writing = write;
        await write;
      })
      .catch((cause: unknown) => {
        throw storeFailed("written", cause);
      });
    return this.#nextWrite;
  }

  #refill(): void {
    if (this.#resetAt === undefined || this.#date() < this.#resetAt) return;
    this.#remaining = Math.max(0, this.#total - this.#open);
    this.#resetAt = undefined;
  }
}

function storeFailed(how: "read" | "written", cause: unknown): QueueError {
  return new QueueError(
    "QUEUE_STORE",
    `The identify budget could not be ${how}, so no shard may identify. Look at the cause, and repair the store.`,
    { cause },
  );
}
