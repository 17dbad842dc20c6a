import type { ServerResponse } from "node:http";
import { sendJson } from "../send.ts";

/** Whose requests a limit counts: those of one bot or user in a bucket, of one bot or user in all, or of everybody to a resource. */
export type LimitScope = "user" | "global" | "shared";

/** A 429. */
export interface Refusal {
  readonly scope: LimitScope;
  readonly retryAfterMs: number;
  /** Discord's error code; only sub-limits have one. */
  readonly code?: number | undefined;
}

/** A request that a rate limit refuses. */
export class Limited extends Error {
  override readonly name = "Limited";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Refused by a limit of the scope ${refusal.scope}`);
    this.refusal = refusal;
  }
}

/** Answers with a 429; headers of a bucket have been set before. */
export function sendRefusal(response: ServerResponse, { scope, retryAfterMs, code }: Refusal): void {
  response.setHeader("Retry-After", String(Math.ceil(retryAfterMs / 1_000)));
  response.setHeader("X-RateLimit-Scope", scope);
  if (scope === "global") response.setHeader("X-RateLimit-Global", "true");
  const message = scope === "shared" ? "The resource is being rate limited." : "You are being rate limited.";
  sendJson(response, 429, {
    message,
    retry_after: seconds(retryAfterMs),
    global: scope === "global",
    ...(code === undefined ? {} : { code }),
  });
}

/** Seconds to the millisecond, never fewer than there are: who waits that long does not come too early. */
export function seconds(ms: number): number {
  return Math.ceil(ms) / 1_000;
}
