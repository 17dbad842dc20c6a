import { channel } from "node:diagnostics_channel";
import type { Sent } from "../base/sending-error.ts";
import type { HttpErrorCode } from "./error.ts";

/** What messages of `evenfall:http:` have in common. Templates only: a path may hold a token. */
export interface AttemptMessage {
  /** The same for all attempts of a request. */
  readonly id: number;
  /** Name of the route: `createMessage`. */
  readonly route: string;
  readonly method: string;
  readonly template: string;
  /** From 1. */
  readonly attempt: number;
}

/** Message of `evenfall:http:start`: a request has its turn and is about to be sent. */
export interface StartMessage extends AttemptMessage {
  /** Milliseconds that it waited for its turn. */
  readonly waitedMs: number;
}

/** Message of `evenfall:http:end`: it was answered, or was not. */
export interface EndMessage extends AttemptMessage {
  /** Milliseconds since it started. */
  readonly durationMs: number;
  readonly sent: Sent;
  /** Absent when there was no answer. */
  readonly status: number | undefined;
  /** Kind of the failure; absent on success, and when the caller called it off. */
  readonly error: HttpErrorCode | undefined;
}

/** Message of `evenfall:http:retry`: it failed and will be sent again. */
export interface RetryMessage extends AttemptMessage {
  /** Milliseconds until it asks for its turn again. */
  readonly delayMs: number;
  readonly error: HttpErrorCode;
}

interface Messages {
  readonly start: StartMessage;
  readonly end: EndMessage;
  readonly retry: RetryMessage;
}

const channels = {
  start: channel("evenfall:http:start"),
  end: channel("evenfall:http:end"),
  retry: channel("evenfall:http:retry"),
};

/** Tells whoever subscribed to `evenfall:http:` and the name; `message` is called only when somebody did. */
export function publish<Name extends keyof Messages>(name: Name, message: () => Messages[Name]): void {
  const to = channels[name];
  if (to.hasSubscribers) to.publish(message());
}
