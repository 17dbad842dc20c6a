import { AbortError } from "evenfall/http";

/** Why a bot that was called off ended: the reason of its signal, whether a request was on its way just then or not. */
export function reasonOf(error: unknown): unknown {
  return error instanceof AbortError ? error.cause : error;
}
