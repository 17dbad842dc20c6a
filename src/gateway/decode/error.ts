import { EvenfallError } from "../../base/error.ts";

/** Kind of a {@link DecodeError}: the message is no JSON object with an opcode, or what it carries is no JSON. */
export type DecodeErrorCode = "DECODE_HEADER" | "DECODE_PAYLOAD";

/**
 * A message of the gateway that cannot be read.
 *
 * It never holds a part of the message, nor an error that quotes one: interactions carry tokens.
 */
export class DecodeError extends EvenfallError {
  override readonly name = "DecodeError";
  override readonly code: DecodeErrorCode;
  /** Length of the message. */
  readonly byteLength: number;
  /** Name of the event, when it could be read. */
  readonly event: string | undefined;

  constructor(code: DecodeErrorCode, message: string, facts: { readonly byteLength: number; readonly event?: string }) {
    super(message);
    this.code = code;
    this.byteLength = facts.byteLength;
    this.event = facts.event;
  }
}

/** Something that could not be read, as a result: reading never throws. */
export interface Malformed {
  readonly ok: false;
  readonly error: DecodeError;
}

/** The result for a message without a usable header. */
export function malformedHeader(byteLength: number): Malformed {
  const error = new DecodeError(
    "DECODE_HEADER",
    `A gateway message of ${byteLength} bytes is not a JSON object with an opcode. It was skipped.`,
    { byteLength },
  );
  return { ok: false, error };
}

/** The result for a message whose header is good and whose rest is not. */
export function malformedPayload(byteLength: number, event: string | null): Malformed {
  const error = new DecodeError(
    "DECODE_PAYLOAD",
    `The data of a gateway message of ${byteLength} bytes${event === null ? "" : ` (${event})`} is not JSON. ` +
      "It was skipped.",
    event === null ? { byteLength } : { byteLength, event },
  );
  return { ok: false, error };
}
