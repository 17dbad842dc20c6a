import { asciiText, type Body, type Header } from "./decode/index.ts";
import { Slab } from "./slab.ts";

/** All shards of a thread keep what waits in the same memory, so that an idle one holds none. */
const slab = new Slab();

/** Which dispatches a consumer wants, and how they are kept for it. */
export class Intake {
  readonly #wanted: ReadonlySet<string> | undefined;
  /** Whether the consumer takes bytes and parses nothing. */
  forwards = false;

  constructor(events: readonly string[] | undefined) {
    this.#wanted = events === undefined ? undefined : new Set(events);
  }

  wants({ t }: Header): boolean {
    return t !== null && this.#wanted?.has(t) !== false;
  }

  /** A message for later: as text where that is cheap, because text is what is parsed. */
  keep(bytes: Uint8Array): Body {
    return (this.forwards ? undefined : asciiText(bytes)) ?? slab.copy(bytes);
  }
}
