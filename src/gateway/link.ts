import type { Closing, Connect, Connection, Goodbye } from "./connection.ts";
import { type Header, scanHeader } from "./decode/index.ts";
import { createInflater, type Inflater, type InflateMethod } from "./inflate/index.ts";

/** What a {@link Link} reports. */
export interface LinkHandlers {
  opened(): void;
  /** The bytes are to be copied if they are kept: they lie in memory that the next message uses again. */
  message(bytes: Uint8Array, header: Header): void;
  /** A message was no message of the gateway, and was passed over. */
  malformed(): void;
  /** The stream cannot be read on. */
  corrupt(error: unknown): void;
  closed(closing: Closing): void;
}

/** How a {@link Link} is set up. */
export interface LinkOptions {
  readonly url: string;
  readonly connect: Connect;
  readonly method: InflateMethod;
  readonly maxMessageBytes: number | undefined;
}

/** A connection with its decompressor: both begin and end together. Once it was left it reports nothing. */
export class Link {
  readonly #options: LinkOptions;
  readonly #handlers: LinkHandlers;
  readonly #connection: Connection;
  #inflater: Inflater | undefined;
  #left = false;

  constructor(options: LinkOptions, handlers: LinkHandlers) {
    this.#options = options;
    this.#handlers = handlers;
    this.#connection = options.connect(options.url, {
      opened: () => {
        if (!this.#left) handlers.opened();
      },
      message: (bytes, binary) => {
        if (!this.#left) this.#receive(bytes, binary);
      },
      closed: (closing) => {
        if (this.#left) return;
        this.#leave();
        handlers.closed(closing);
      },
    });
  }

  get bytesRead(): number {
    return this.#connection.bytesRead;
  }

  send(text: string, done?: (sent: boolean) => void): void {
    this.#connection.send(text, done);
  }

  pause(): void {
    this.#connection.pause();
  }

  resume(): void {
    this.#connection.resume();
  }

  drop(code: number): void {
    this.#leave();
    this.#connection.drop(code);
  }

  async close({ code, reason }: Goodbye): Promise<void> {
    this.#leave();
    await this.#connection.close(code, reason);
  }

  #leave(): void {
    this.#left = true;
    this.#inflater?.close();
    this.#inflater = undefined;
  }

  #receive(frame: Uint8Array, binary: boolean): void {
    const bytes = binary ? this.#inflate(frame) : frame;
    if (bytes === undefined) return;
    const header = scanHeader(bytes);
    if (header.ok) this.#handlers.message(bytes, header);
    else this.#handlers.malformed();
  }

  #inflate(frame: Uint8Array): Uint8Array | undefined {
    const { method, maxMessageBytes } = this.#options;
    // Nothing was asked to be compressed, so that this is no message.
    if (method.compression === "none") return undefined;
    try {
      this.#inflater ??= createInflater(method, { maxMessageBytes });
      return this.#inflater.push(frame);
    } catch (error) {
      this.#handlers.corrupt(error);
      return undefined;
    }
  }
}
