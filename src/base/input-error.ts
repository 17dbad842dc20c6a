import { SendingError } from "./sending-error.ts";

/** Kind of an {@link InputError}: what was given is no id, no set of flags, not of use in a request, or options that contradict each other. */
export type InputErrorCode =
  | "INPUT_ID"
  | "INPUT_BITS"
  | "INPUT_PATH"
  | "INPUT_QUERY"
  | "INPUT_FILE"
  | "INPUT_REASON"
  | "INPUT_PAGE"
  | "INPUT_IMAGE"
  | "INPUT_OPTION";

/** Facts of an {@link InputError}, as far as they are known. Never the value: it may be a token. */
export interface InputErrorFacts {
  readonly route?: string | undefined;
  readonly parameter?: string | undefined;
}

/** Something given to this package cannot be what it has to be. Thrown before anything is sent. */
export class InputError extends SendingError {
  override readonly name = "InputError";
  override readonly code: InputErrorCode;
  /** Name of the route whose request was being put together. */
  readonly route: string | undefined;
  /** Path parameter, query field or file that is wrong. */
  readonly parameter: string | undefined;

  constructor(code: InputErrorCode, message: string, facts: InputErrorFacts = {}) {
    super(message);
    this.code = code;
    this.route = facts.route;
    this.parameter = facts.parameter;
  }
}
