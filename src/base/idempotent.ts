import { type Condition, holds } from "./rules/index.ts";
import type { Method } from "./request.ts";

/** Whether HTTP itself says that sending a request twice does no more than sending it once (RFC 9110, 9.2.2). */
export function isIdempotentMethod(method: Method): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** The same of a request whose route may know better than its method, if need be by a condition on the body. */
export function isIdempotent(method: Method, known: boolean | Condition | undefined, body: unknown): boolean {
  if (known === undefined) return isIdempotentMethod(method);
  return typeof known === "boolean" ? known : holds(known, body);
}
