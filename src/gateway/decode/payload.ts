import { type Malformed, malformedPayload } from "./error.ts";
import type { Header } from "./header.ts";
import { parseBytes } from "./text.ts";

/** Turns JSON into a value; throws what it likes when it cannot. */
export type Parse = (text: string) => unknown;

/** The data of a message. `undefined` when the message has none. */
export interface Payload {
  readonly ok: true;
  readonly d: unknown;
}

/** Parses the data of the message that `header` was read from. Never throws. */
export function decodePayload(bytes: Uint8Array, header: Header, parse: Parse = JSON.parse): Payload | Malformed {
  if (header.dStart === -1) return { ok: true, d: undefined };
  const d = parseBytes(bytes.subarray(header.dStart, header.dEnd), parse);
  if (d !== undefined) return { ok: true, d };
  const whole = parseEnvelope(bytes, parse);
  return whole === undefined ? malformedPayload(bytes.length, header.t) : { ok: true, d: whole["d"] };
}

/** The whole message, parsed: for data that is not where the end of the message made it seem. */
export function parseEnvelope(bytes: Uint8Array, parse: Parse): Readonly<Record<string, unknown>> | undefined {
  const value = parseBytes(bytes, parse);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // An object that came from JSON has strings as keys and anything as values.
  return value as Readonly<Record<string, unknown>>;
}
