import type { Request } from "./request.ts";
import { SendingError, type Sent } from "./sending-error.ts";

const when: Readonly<Record<Sent, string>> = {
  no: "before it was sent",
  maybe: "while it was on its way",
  yes: "after it had been answered",
};

/**
 * The caller called a request off, by its signal or by `beforeSending`. The `cause` is the reason of the signal, or what
 * was thrown.
 */
export class AbortError extends SendingError {
  override readonly name = "AbortError";
  override readonly code = "ABORTED";
  readonly method: string;
  /** Template of the path: `/channels/{channel_id}/messages`. */
  readonly route: string;

  constructor({ method, template }: Pick<Request, "method" | "template">, sent: Sent, cause: unknown) {
    super(`${method} ${template}: called off ${when[sent]}`, { sent, cause });
    this.method = method;
    this.route = template;
  }
}

/** Throws an {@link AbortError} if the signal is aborted. */
export function throwIfAborted(
  signal: AbortSignal | undefined,
  request: Pick<Request, "method" | "template">,
  sent: Sent,
): void {
  if (signal?.aborted === true) throw new AbortError(request, sent, signal.reason);
}
