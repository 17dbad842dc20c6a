import { EvenfallError } from "../base/error.ts";

/** Kind of an {@link EmulatorError}: a snapshot cannot be read or written, or an option makes no sense. */
export type EmulatorErrorCode = "EMULATOR_SNAPSHOT" | "EMULATOR_OPTION";

/** The emulator was asked by the test that runs it for something it cannot do. Clients never see it. */
export class EmulatorError extends EvenfallError {
  override readonly name = "EmulatorError";
  override readonly code: EmulatorErrorCode;

  constructor(code: EmulatorErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}
