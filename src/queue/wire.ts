import { type BudgetFacts, QueueError, type QueueErrorCode } from "./error.ts";
import type { IdentifyLimits, QueueStatus, ShardId } from "./queue.ts";

/** What the server answers when a turn is granted. */
export interface LeaseBody {
  readonly lease: string;
  readonly expires_in: number;
}

/** What the server answers when there is none. */
export interface FailureBody {
  readonly error: { readonly code: string; readonly message: string; readonly budget?: BudgetFacts | undefined };
}

/** Status for each kind of refusal; what is not here is a fault of the server. */
export const statusOf: Readonly<Partial<Record<QueueErrorCode, number>>> = {
  QUEUE_INPUT: 400,
  QUEUE_UNAUTHORIZED: 401,
  QUEUE_LEASE: 410,
  QUEUE_BUDGET: 429,
  QUEUE_FULL: 503,
  QUEUE_CLOSED: 503,
};

/** The body that tells of an error. What went wrong inside the server stays there. */
export function failureBody(error: unknown): FailureBody {
  if (!(error instanceof QueueError)) return { error: { code: "QUEUE_REMOTE", message: "The queue server failed." } };
  return { error: { code: error.code, message: error.message, budget: error.budget } };
}

/** The error that a body tells of; undefined when it tells of none. */
export function readFailure(body: unknown, status: number): QueueError | undefined {
  const error = field(body, "error");
  if (error === undefined) return undefined;
  const code = field(error, "code");
  const message = String(field(error, "message"));
  const known = Object.keys(codes).find((name): name is QueueErrorCode => name === code) ?? "QUEUE_REMOTE";
  return new QueueError(known, message, { status, budget: readBudget(field(error, "budget")) });
}

/** Every code once, so that the compiler asks for new ones. */
const codes: Readonly<Record<QueueErrorCode, true>> = {
  QUEUE_BUDGET: true,
  QUEUE_FULL: true,
  QUEUE_CLOSED: true,
  QUEUE_STORE: true,
  QUEUE_LEASE: true,
  QUEUE_UNAUTHORIZED: true,
  QUEUE_REMOTE: true,
  QUEUE_INPUT: true,
};

export function readLease(body: unknown): LeaseBody | undefined {
  const [lease, expires] = [field(body, "lease"), field(body, "expires_in")];
  return typeof lease === "string" && typeof expires === "number" ? { lease, expires_in: expires } : undefined;
}

export function readShard(body: unknown): ShardId {
  const shard = field(body, "shard");
  if (Array.isArray(shard) && shard.length === 2) {
    const [number, total] = shard as unknown[]; // An array of anything, as far as the check goes.
    if (typeof number === "number" && typeof total === "number") return [number, total];
  }
  throw new QueueError("QUEUE_INPUT", "`shard` must be the number of the shard and of all shards: [0, 16].");
}

export function readLimits(body: unknown): IdentifyLimits {
  const number = (name: keyof IdentifyLimits): number => {
    const value = field(body, name);
    if (typeof value === "number") return value;
    throw new QueueError("QUEUE_INPUT", `\`${name}\` must be a number, as in session_start_limit of GET /gateway/bot.`);
  };
  return {
    total: number("total"),
    remaining: number("remaining"),
    reset_after: number("reset_after"),
    max_concurrency: number("max_concurrency"),
  };
}

/** The status of a queue as JSON; `available` is null when there is no limit. */
export function statusBody(status: QueueStatus): Readonly<Record<string, number | null>> {
  const { maxConcurrency, total, remaining, reserve, available, resetAfterMs, waiting } = status;
  return {
    max_concurrency: maxConcurrency,
    total,
    remaining,
    reserve,
    available: available === Infinity ? null : available,
    reset_after: resetAfterMs,
    waiting,
  };
}

export function readStatus(body: unknown): QueueStatus | undefined {
  const available = field(body, "available");
  const numbers = ["max_concurrency", "total", "remaining", "reserve", "reset_after", "waiting"].map((name) =>
    field(body, name),
  );
  if (!numbers.every((value) => typeof value === "number")) return undefined;
  if (available !== null && typeof available !== "number") return undefined;
  const [maxConcurrency = 0, total = 0, remaining = 0, reserve = 0, resetAfterMs = 0, waiting = 0] = numbers;
  return { maxConcurrency, total, remaining, reserve, available: available ?? Infinity, resetAfterMs, waiting };
}

function readBudget(body: unknown): BudgetFacts | undefined {
  const names = ["total", "remaining", "reserve", "resetAfterMs"] as const;
  const numbers = names.map((name) => field(body, name));
  if (!numbers.every((value) => typeof value === "number")) return undefined;
  const [total = 0, remaining = 0, reserve = 0, resetAfterMs = 0] = numbers;
  return { total, remaining, reserve, resetAfterMs };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name]; // Its own field, as the line above asks.
}
