import { EvenfallError } from "../base/error.ts";
import { problemOfSecret } from "../base/remote/secret.ts";

/**
 * Kind of a {@link QueueError}:
 *
 * - `QUEUE_BUDGET`: the day's identifies are used up but for the reserve.
 * - `QUEUE_FULL`: too many shards wait.
 * - `QUEUE_CLOSED`: the queue was closed.
 * - `QUEUE_STORE`: the budget could not be read or written.
 * - `QUEUE_LEASE`: a lease had expired or was used before.
 * - `QUEUE_UNAUTHORIZED`: the server has another secret.
 * - `QUEUE_REMOTE`: the server could not be reached, or answered with something else than the protocol.
 * - `QUEUE_INPUT`: a shard or an option that cannot be.
 */
export type QueueErrorCode =
  | "QUEUE_BUDGET"
  | "QUEUE_FULL"
  | "QUEUE_CLOSED"
  | "QUEUE_STORE"
  | "QUEUE_LEASE"
  | "QUEUE_UNAUTHORIZED"
  | "QUEUE_REMOTE"
  | "QUEUE_INPUT";

/** What is known of the identify budget when it refuses. */
export interface BudgetFacts {
  readonly total: number;
  readonly remaining: number;
  readonly reserve: number;
  readonly resetAfterMs: number;
}

/** The facts of a failure, as far as they are known. */
export interface QueueErrorFacts {
  readonly budget?: BudgetFacts | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A shard may not identify. No identify was spent. The secret of a queue server is never on it. */
export class QueueError extends EvenfallError {
  override readonly name = "QueueError";
  override readonly code: QueueErrorCode;
  /** How the budget stands; present with `QUEUE_BUDGET`. */
  readonly budget: BudgetFacts | undefined;
  /** Status with which the queue server answered. */
  readonly status: number | undefined;

  constructor(code: QueueErrorCode, message: string, facts: QueueErrorFacts = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause });
    this.code = code;
    this.budget = facts.budget;
    this.status = facts.status;
  }
}

/** The error for a budget that does not hold `count` more identifies. */
export function overBudget(budget: BudgetFacts, count = 1): QueueError {
  const wanted = count === 1 ? "One more identify" : `${count} identifies`;
  return new QueueError(
    "QUEUE_BUDGET",
    `${wanted} would break into the reserve: ${budget.remaining} of ${budget.total} remain, ${budget.reserve} of them ` +
      `are kept, and all are back in ${Math.ceil(budget.resetAfterMs / 60_000)} minutes. Resume sessions instead of ` +
      `starting new ones, find out what makes the bot identify so often, or lower the reserve.`,
    { budget },
  );
}

/** The error for what still waits when a queue closes. */
export function queueClosed(): QueueError {
  return new QueueError("QUEUE_CLOSED", "The identify queue is closed. Make a new one to start more shards.");
}

/** The error for a lease that is no longer there. */
export function leaseGone(): QueueError {
  return new QueueError(
    "QUEUE_LEASE",
    "This turn to identify has expired or was used before. Do not identify with it; wait for a new one.",
  );
}

/** Refuses a secret that could be guessed, without repeating it. */
export function checkSecret(secret: string): void {
  const problem = problemOfSecret(secret);
  if (problem !== undefined) throw new QueueError("QUEUE_INPUT", problem);
}
