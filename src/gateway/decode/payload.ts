import { type Malformed, malformedPayload } from "./error.ts";
import type { Header } from "./header.ts";
import { parseBytes, parseText } from "./text.ts";

/** Turns JSON into a value; throws what it likes when it cannot. */
export type Parse = (text: string) => unknown;

/** The data of a message. `undefined` when the message has none. */
export interface Payload {
  readonly ok: true;
  readonly d: unknown;
}

/** A message: its bytes, or its text if all of it is ASCII, so that a position means the same in both. */
export type Body = Uint8Array | string;

/** Parses the data of the message that `header` was read from. Never throws. */
export function decodePayload(body: Body, header: Header, parse: Parse = JSON.parse): Payload | Malformed {
  const { dStart, dEnd } = header;
  if (dStart === -1) return { ok: true, d: undefined };
  const d =
    typeof body === "string"
      ? parseText(body.slice(dStart, dEnd), parse)
      : parseBytes(body.subarray(dStart, dEnd), parse);
  if (d !== undefined) return { ok: true, d };
  const whole = parseEnvelope(body, parse);
  return whole === undefined ? malformedPayload(body.length, header.t) : { ok: true, d: whole["d"] };
}

/** The whole message, parsed: for data that is not where the end of the message made it seem. */
export function parseEnvelope(body: Body, parse: Parse): Readonly<Record<string, unknown>> | undefined {
  const value = typeof body === "string" ? parseText(body, parse) : parseBytes(body, parse);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // An object that came from JSON has strings as keys and anything as values.
  return value as Readonly<Record<string, unknown>>;
}
