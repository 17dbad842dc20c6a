import type { Event, EventName } from "../../generated/events/map.ts";
import { parseEvent, type UnknownEvent } from "../../generated/events/parse.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { decodeMessage, type Malformed } from "./decode/index.ts";

/** A message of the gateway, read. */
export interface ParsedMessage<Names extends EventName> {
  readonly ok: true;
  readonly op: number;
  /** Number of the event in its session; null for what is none. */
  readonly s: number | null;
  /** The event; `undefined` for what is none, and for one that is not wanted. */
  readonly event: Extract<Event, { readonly type: Names }> | UnknownEvent | undefined;
}

/** How a message is read. */
export interface ParseOptions<Names extends EventName> {
  /** Names of the events that are wanted. The others are never parsed. @default all */
  readonly events?: readonly Names[] | undefined;
}

/**
 * Reads one message of the gateway, decompressed, for who has a transport of their own: a broker, a file, another client.
 * Never throws: what cannot be read is `{ ok: false, error }`.
 */
export function parse<const Names extends EventName = EventName>(
  message: Uint8Array | string,
  { events }: ParseOptions<Names> = {},
): ParsedMessage<Names> | Malformed {
  const bytes = typeof message === "string" ? Buffer.from(message) : message;
  const decoded = decodeMessage(bytes, { wanted: events === undefined ? undefined : new Set(events) });
  if (!decoded.ok) return decoded;
  const { op, s, t, d, filtered } = decoded;
  if (op !== GatewayOpcode.Dispatch || t === null || filtered) return { ok: true, op, s, event: undefined };
  // What is not wanted is filtered, which is what the type says.
  return { ok: true, op, s, event: parseEvent(t, d, s ?? 0) as NonNullable<ParsedMessage<Names>["event"]> };
}
