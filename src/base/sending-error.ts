import { EvenfallError } from "./error.ts";

/**
 * Whether Discord may have acted on a request: `no`, not a byte left; `maybe`, it was on its way; `yes`, it was
 * answered.
 */
export type Sent = "no" | "maybe" | "yes";

/** What is known of a failure of any kind. */
export interface SendingErrorFacts {
  /** @default "no" */
  readonly sent?: Sent | undefined;
  readonly cause?: unknown;
}

/** What sending a request may end with. Whatever went wrong, it says whether Discord may have acted on the request. */
export abstract class SendingError extends EvenfallError {
  /** Whether Discord may have acted on the request, by any of its attempts. */
  readonly sent: Sent;

  constructor(message: string, { sent = "no", cause }: SendingErrorFacts = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.sent = sent;
  }
}

/** Adds to the error of one attempt how far an attempt before it got. */
export function countEarlier(error: SendingError, earlier: Sent): void {
  // Read-only to everyone else: what is known of the whole request is known only once the error exists.
  if (error.sent === "no") (error as { sent: Sent }).sent = earlier;
}
