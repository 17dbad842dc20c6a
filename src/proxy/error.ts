import { EvenfallError } from "../base/error.ts";

/**
 * Kind of a {@link ProxyError}:
 *
 * - `PROXY_INPUT`: an option that cannot be.
 * - `PROXY_CLOSED`: the proxy was closed before.
 */
export type ProxyErrorCode = "PROXY_INPUT" | "PROXY_CLOSED";

/** A proxy that cannot be started. No token is on it. */
export class ProxyError extends EvenfallError {
  override readonly name = "ProxyError";
  override readonly code: ProxyErrorCode;

  constructor(code: ProxyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
