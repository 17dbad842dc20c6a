import { InflateError } from "./error.ts";

/** The bytes of one message while it comes out of a decompressor, bounded. */
export class MessageBytes {
  readonly #limit: number;
  /** What came last: it lies in memory that the next write uses again. */
  #last: Uint8Array | undefined;
  /** Copies of what came before. */
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends bytes, which are copied before the next ones are added. Throws when the message passes the limit. */
  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length > this.#limit) {
      this.clear();
      throw new InflateError(
        "INFLATE_TOO_LARGE",
        `A message of the gateway is longer than ${this.#limit} bytes. The connection has to be replaced; ` +
          "raise maxMessageBytes if guilds really are this large.",
      );
    }
    this.keep();
    this.#last = bytes;
  }

  /** Copies what came last, because more is to come and the memory is used for something else meanwhile. */
  keep(): void {
    if (this.#last === undefined) return;
    // Not `slice`, which copies nothing when it is that of a Buffer.
    this.#chunks.push(new Uint8Array(this.#last));
    this.#last = undefined;
  }

  /** The whole message, leaving nothing behind; `undefined` when there is none. */
  take(): Uint8Array | undefined {
    const last = this.#last;
    if (this.#chunks.length === 0) {
      this.#last = undefined;
      this.#length = 0;
      return last;
    }
    const whole = joined(last === undefined ? this.#chunks : [...this.#chunks, last], this.#length);
    this.clear();
    return whole;
  }

  clear(): void {
    this.#last = undefined;
    this.#chunks = [];
    this.#length = 0;
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
