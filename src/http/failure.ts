import { AbortError } from "../base/abort-error.ts";
import { countEarlier, SendingError, type Sent } from "../base/sending-error.ts";
import { type FailedRequest, RequestError } from "./error.ts";

/**
 * What sending rejects with for whatever was thrown on the way. `sent` says how far earlier attempts got, `signal` is that
 * of the caller. What is not of this package, such as an error of somebody's own rate limiter, becomes the cause.
 */
export function failureOf(
  request: FailedRequest,
  error: unknown,
  sent: Sent,
  signal: AbortSignal | undefined,
): SendingError {
  if (signal?.aborted === true && error === signal.reason) return new AbortError(request, sent, error);
  if (!(error instanceof SendingError)) {
    const message = "sending it failed on this side; the cause says why";
    return new RequestError(request, message, { sent, cause: error });
  }
  countEarlier(error, sent);
  return error;
}
