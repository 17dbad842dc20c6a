import { EvenfallError } from "../base/error.ts";
import type { OAuth2ErrorCode as DiscordErrorCode } from "../../generated/models/oauth2.ts";

/**
 * Kind of an {@link OAuth2Error}:
 *
 * - `OAUTH2_REFUSED`: Discord, or the user, said no: see `error`.
 * - `OAUTH2_STATE`: who came back is not who was sent off.
 * - `OAUTH2_TIMEOUT`: no answer in time.
 * - `OAUTH2_NETWORK`: Discord could not be reached.
 * - `OAUTH2_ANSWER`: an answer that is not one of OAuth2.
 */
export type OAuth2ErrorKind = "OAUTH2_REFUSED" | "OAUTH2_STATE" | "OAUTH2_TIMEOUT" | "OAUTH2_NETWORK" | "OAUTH2_ANSWER";

/** The facts of a failure, as far as they are known. */
export interface OAuth2ErrorFacts {
  readonly status?: number | undefined;
  readonly error?: DiscordErrorCode | undefined;
  readonly description?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** An authorization or a token that was not given. No secret, code or token is on it. */
export class OAuth2Error extends EvenfallError {
  override readonly name = "OAuth2Error";
  override readonly code: OAuth2ErrorKind;
  /** Status of the answer. */
  readonly status: number | undefined;
  /** Why, in the words of OAuth2: `invalid_grant`. */
  readonly error: DiscordErrorCode | undefined;
  /** Why, in Discord's words. */
  readonly description: string | undefined;
  /** How long to wait before asking again, on a rate limit. */
  readonly retryAfterMs: number | undefined;

  constructor(code: OAuth2ErrorKind, message: string, facts: OAuth2ErrorFacts = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause });
    this.code = code;
    this.status = facts.status;
    this.error = facts.error;
    this.description = facts.description;
    this.retryAfterMs = facts.retryAfterMs;
  }
}
