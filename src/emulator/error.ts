import { EvenfallError } from "../base/error.ts";

/**
 * Kind of an {@link EmulatorError}: a snapshot cannot be read or written, a seed is not in order, an option makes no sense, a
 * person does what a client would not let them do, or the application does not do in time what is waited for.
 */
export type EmulatorErrorCode =
  "EMULATOR_SNAPSHOT" | "EMULATOR_SEED" | "EMULATOR_OPTION" | "EMULATOR_ACTION" | "EMULATOR_NO_RESPONSE";

/** The emulator was asked by the test that runs it for something it cannot do. Clients never see it. */
export class EmulatorError extends EvenfallError {
  override readonly name = "EmulatorError";
  override readonly code: EmulatorErrorCode;

  constructor(code: EmulatorErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}
