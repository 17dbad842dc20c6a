import { isRecord } from "../base/record.ts";
import type { LimitedAnswer } from "../ratelimit/index.ts";

/** What a 429 says of its limit; undefined when it is not Discord's JSON. */
export type Limit = LimitedAnswer["limit"];

/** Reads the body of a 429. */
export function readLimit(bytes: Buffer): Limit {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
  return isRecord(body) ? limitOf(body, 1_000) : undefined;
}

/** Reads the fields of a limit. `unitMs` is what `retry_after` counts. */
export function limitOf(fields: Readonly<Record<string, unknown>>, unitMs: number): Limit {
  const { retry_after: retryAfter, global, code } = fields;
  return {
    // One that is missing is looked for in the headers.
    retryAfterMs: typeof retryAfter === "number" ? retryAfter * unitMs : Number.NaN,
    global: global === true,
    code: typeof code === "number" ? code : undefined,
  };
}
