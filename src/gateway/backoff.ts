/** How long a shard waits before it connects again. */
export interface BackoffOptions {
  /** Upper bound of the first wait in milliseconds. @default 1000 */
  readonly firstMs?: number | undefined;
  /** Upper bound of any wait in milliseconds. @default 120000 */
  readonly maxMs?: number | undefined;
}

/** The same options with the defaults filled in. */
export type Backoff = { readonly [Key in keyof BackoffOptions]-?: number };

/** Fills in the defaults. */
export function backoff({ firstMs = 1_000, maxMs = 120_000 }: BackoffOptions = {}): Backoff {
  return { firstMs, maxMs };
}

/**
 * Wait before attempt `attempt` (0 is the first retry): doubles each time up to the maximum, then lies at random in the
 * upper half of that, so that the shards of many processes do not come back at the same moment.
 */
export function backoffMs(attempt: number, random: () => number, { firstMs, maxMs }: Backoff): number {
  const bound = Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30));
  return bound * (0.5 + random() / 2);
}
