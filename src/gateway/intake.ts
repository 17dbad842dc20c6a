import { asciiText, type Body, type Header } from "./decode/index.ts";
import { GatewayError } from "./error.ts";
import type { Arrival, Inbox } from "./inbox.ts";
import { Slab } from "./slab.ts";

/** All shards of a thread keep what waits in the same memory, so that an idle one holds none. */
const slab = new Slab();

/** Which dispatches a consumer wants, how they are kept for it, and how they get to it. */
export class Intake {
  /** Shown every dispatch, whether the consumer wants it or not; its bytes only for as long as the call lasts. */
  onDispatch: (arrival: Arrival) => void = () => {};
  readonly #inbox: Inbox;
  readonly #wanted: ReadonlySet<string> | undefined;
  /** Whether the consumer takes bytes and parses nothing. */
  forwards = false;

  constructor(inbox: Inbox, events: readonly string[] | undefined) {
    this.#inbox = inbox;
    this.#wanted = events === undefined ? undefined : new Set(events);
  }

  wants({ t }: Header): boolean {
    return t !== null && this.#wanted?.has(t) !== false;
  }

  /** A message for later: as text where that is cheap, because text is what is parsed. */
  keep(bytes: Uint8Array): Body {
    return (this.forwards ? undefined : asciiText(bytes)) ?? slab.copy(bytes);
  }

  /** Hands a dispatch on. False when there is no room for it; what waits can still be taken, and the session resumed after it. */
  deliver(arrival: Arrival): boolean {
    this.onDispatch(arrival);
    if (!this.wants(arrival.header) || this.#inbox.push(arrival)) return true;
    const message = "Events arrived faster than they were taken, up to the limit. See `overflow`.";
    this.#inbox.end(new GatewayError("GATEWAY_BUFFER_FULL", message));
    return false;
  }
}
