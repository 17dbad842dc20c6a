import { InflateError } from "./error.ts";

/** The bytes of one message while it comes out of a decompressor, bounded. */
export class MessageBytes {
  readonly #limit: number;
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends bytes, which are kept, not copied. Throws when the message passes the limit. */
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
    this.#chunks.push(bytes);
  }

  /** The whole message, leaving nothing behind; `undefined` when there is none. */
  take(): Uint8Array | undefined {
    const [first] = this.#chunks;
    if (first === undefined) return undefined;
    const whole = this.#chunks.length === 1 ? first : joined(this.#chunks, this.#length);
    this.clear();
    return whole;
  }

  clear(): void {
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
