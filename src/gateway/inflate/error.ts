import { EvenfallError } from "../../base/error.ts";

/**
 * Kind of an {@link InflateError}: bytes that cannot be decompressed, a message above the limit, use after the end, or a
 * compression this runtime cannot undo.
 */
export type InflateErrorCode = "INFLATE_CORRUPT" | "INFLATE_TOO_LARGE" | "INFLATE_CLOSED" | "INFLATE_UNSUPPORTED";

/** A compressed connection that cannot be read on, or a compression that cannot be chosen. */
export class InflateError extends EvenfallError {
  override readonly name = "InflateError";
  override readonly code: InflateErrorCode;

  constructor(code: InflateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
