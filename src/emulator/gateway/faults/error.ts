import { EvenfallError } from "../../../base/error.ts";

/** A fault that the emulator was asked for cannot happen as it is described. */
export class FaultError extends EvenfallError {
  override readonly name = "FaultError";
  override readonly code = "FAULT_INPUT";
}
