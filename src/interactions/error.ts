import { EvenfallError } from "../base/error.ts";

/**
 * Kind of an {@link InteractionError}:
 *
 * - `INTERACTION_KEY`: the public key is not one.
 * - `INTERACTION_ANSWERED`: an interaction is responded to once.
 * - `INTERACTION_UNANSWERED`: the handler ended without a response.
 * - `INTERACTION_TOO_LATE`: a response that cannot come after the interaction was deferred.
 * - `INTERACTION_EXECUTOR`: only an executor can do this, and there is none.
 */
export type InteractionErrorCode =
  | "INTERACTION_KEY"
  | "INTERACTION_ANSWERED"
  | "INTERACTION_UNANSWERED"
  | "INTERACTION_TOO_LATE"
  | "INTERACTION_EXECUTOR";

/** An interaction that could not be responded to. The token of the interaction is not on it. */
export class InteractionError extends EvenfallError {
  override readonly name = "InteractionError";
  override readonly code: InteractionErrorCode;

  constructor(code: InteractionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
