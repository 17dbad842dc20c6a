import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { type Malformed, malformedHeader, malformedPayload } from "./error.ts";
import { type Header, scanHeader } from "./header.ts";
import { type Parse, parseEnvelope } from "./payload.ts";
import { parseBytes } from "./text.ts";

/** A message of the gateway, decoded as far as somebody wants it. */
export interface DecodedMessage {
  readonly ok: true;
  readonly op: number;
  readonly s: number | null;
  readonly t: string | null;
  /** The data; `undefined` when there is none, or when nobody wants it. */
  readonly d: unknown;
  /** Whether the data was left unparsed because nobody wants events of this name. */
  readonly filtered: boolean;
  /** What was read of the bytes, for reading more of them. */
  readonly header: Header;
}

/** How messages are decoded. */
export interface DecodeOptions {
  /** Names of the dispatches to parse. The others are never parsed. @default all */
  readonly wanted?: ReadonlySet<string> | undefined;
  /** @default JSON.parse */
  readonly parse?: Parse | undefined;
}

/**
 * Decodes a message: the header from the bytes, then the data, unless it is a dispatch that nobody wants. Never throws.
 */
export function decodeMessage(bytes: Uint8Array, options: DecodeOptions = {}): DecodedMessage | Malformed {
  const { wanted, parse = JSON.parse } = options;
  const header = scanHeader(bytes);
  if (!header.ok) return header;
  const { op, s, t, dStart, dEnd } = header;
  const filtered = isFiltered(op, t, wanted);
  if (filtered || dStart === -1) return { ok: true, op, s, t, d: undefined, filtered, header };
  const d = parseBytes(bytes.subarray(dStart, dEnd), parse);
  return d === undefined ? decodeEnvelope(bytes, header, options) : { ok: true, op, s, t, d, filtered: false, header };
}

/** The message as a parser of the whole sees it: something stood behind the data, or the data is no JSON. */
function decodeEnvelope(
  bytes: Uint8Array,
  header: Header,
  { wanted, parse = JSON.parse }: DecodeOptions,
): DecodedMessage | Malformed {
  const envelope = parseEnvelope(bytes, parse);
  if (envelope === undefined) return malformedPayload(bytes.length, header.t);
  const { op, s, t, d } = envelope;
  if (typeof op !== "number") return malformedHeader(bytes.length);
  const name = typeof t === "string" ? t : null;
  const filtered = isFiltered(op, name, wanted);
  return {
    ok: true,
    op,
    s: typeof s === "number" ? s : null,
    t: name,
    d: filtered ? undefined : d,
    filtered,
    header,
  };
}

function isFiltered(op: number, t: string | null, wanted: ReadonlySet<string> | undefined): boolean {
  return wanted !== undefined && op === GatewayOpcode.Dispatch && (t === null || !wanted.has(t));
}
