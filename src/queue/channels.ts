import { channel } from "node:diagnostics_channel";
import type { BudgetFacts } from "./error.ts";
import type { ShardId } from "./queue.ts";

/** Message of `evenfall:queue:grant`: a shard has its turn. */
export interface GrantMessage {
  readonly shard: ShardId;
  /** Bucket of the turn. */
  readonly key: number;
  /** Milliseconds from the request to the grant. */
  readonly waitedMs: number;
  /** Whether the turn must be confirmed. */
  readonly leased: boolean;
}

/** Message of `evenfall:queue:refuse`: the budget is used up but for the reserve, so that a shard may not identify. */
export interface RefusalMessage {
  readonly shard: ShardId;
  readonly budget: BudgetFacts;
}

/** Message of `evenfall:queue:expire`: a lease was neither confirmed nor released in time; its turn is free again. */
export interface ExpiryMessage {
  readonly shard: ShardId;
  readonly key: number;
}

/** Message of `evenfall:queue:retry`: a client could not reach its queue server and tries again. */
export interface RetryMessage {
  /** Absent when only the state of the budget was asked for. */
  readonly shard: ShardId | undefined;
  readonly attempt: number;
  readonly delayMs: number;
  readonly error: unknown;
}

interface Messages {
  readonly grant: GrantMessage;
  readonly refuse: RefusalMessage;
  readonly expire: ExpiryMessage;
  readonly retry: RetryMessage;
}

const channels = {
  grant: channel("evenfall:queue:grant"),
  refuse: channel("evenfall:queue:refuse"),
  expire: channel("evenfall:queue:expire"),
  retry: channel("evenfall:queue:retry"),
};

/** Tells whoever subscribed to `evenfall:queue:` and the name. */
export function publish<Name extends keyof Messages>(name: Name, message: Messages[Name]): void {
  const to = channels[name];
  if (to.hasSubscribers) to.publish(message);
}
