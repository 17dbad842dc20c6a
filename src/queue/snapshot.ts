import { QueueError } from "./error.ts";

/** An identify budget as JSON. Times are Unix milliseconds. */
export interface BudgetSnapshot {
  readonly version: 1;
  readonly total: number;
  readonly remaining: number;
  /** When all identifies are back; null while none is used. */
  readonly resetAt: number | null;
  /** When the last identify was granted; null when none was. */
  readonly lastAt: number | null;
}

/** Where an identify budget lives between two runs of a process. */
export interface BudgetStore {
  /** What was saved last; undefined when nothing was. */
  load(): Promise<unknown>;
  /** Replaces what was saved, in whole or not at all. An identify is granted only after it has resolved. */
  save(snapshot: BudgetSnapshot): Promise<void>;
}

/** Checks what a store has loaded. */
export function readSnapshot(value: unknown): BudgetSnapshot {
  if (typeof value !== "object" || value === null) throw unreadable("it is no object");
  // Only a view: each field is checked below.
  const { version, total, remaining, resetAt, lastAt } = value as Readonly<Record<keyof BudgetSnapshot, unknown>>;
  if (version !== 1)
    throw unreadable("its version is not 1; a newer release of this package wrote it, or something else");
  if (!isCount(total) || !isCount(remaining)) throw unreadable("`total` and `remaining` must be whole numbers from 0");
  if (!isTime(resetAt) || !isTime(lastAt)) throw unreadable("`resetAt` and `lastAt` must be times or null");
  return { version, total, remaining, resetAt, lastAt };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

function unreadable(why: string): QueueError {
  return new QueueError(
    "QUEUE_STORE",
    `The stored identify budget cannot be read: ${why}. If it is beyond repair, remove it; the budget is then what ` +
      `GET /gateway/bot says.`,
  );
}
