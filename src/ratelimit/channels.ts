import { channel } from "node:diagnostics_channel";
import type { LimitScope } from "./headers.ts";
import type { InvalidStage } from "./invalid-requests.ts";

/** Message of `evenfall:ratelimit:limited`: an answer was a 429, or a page of Cloudflare's. */
export interface LimitedMessage {
  readonly method: string;
  /** Template of the path. */
  readonly route: string;
  readonly scope: LimitScope;
  readonly retryAfterMs: number;
  /** Discord's error code. */
  readonly code: number | undefined;
}

/** Message of `evenfall:ratelimit:invalid`: so many requests were invalid that another stage begins. */
export interface InvalidMessage {
  /** Answers with 401, 403 and 429 in the last ten minutes. */
  readonly count: number;
  /** Number at which Cloudflare blocks the address. */
  readonly limit: number;
  readonly stage: InvalidStage;
}

interface Messages {
  readonly limited: LimitedMessage;
  readonly invalid: InvalidMessage;
}

const channels = {
  limited: channel("evenfall:ratelimit:limited"),
  invalid: channel("evenfall:ratelimit:invalid"),
};

/** Tells whoever subscribed to `evenfall:ratelimit:` and the name. */
export function publish<Name extends keyof Messages>(name: Name, message: Messages[Name]): void {
  const to = channels[name];
  if (to.hasSubscribers) to.publish(message);
}
