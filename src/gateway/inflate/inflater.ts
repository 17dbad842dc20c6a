import { chooseCompression } from "./choose.ts";
import type { Engine } from "./engine.ts";
import { InflateError } from "./error.ts";
import { MessageBytes } from "./message.ts";
import type { Compression, InflateBackend, InflateMethod } from "./method.ts";
import { createEngine } from "./runtime.ts";

/** How an {@link Inflater} is set up. */
export interface InflaterOptions {
  /** Longest message, in bytes after decompression. A longer one is an error. @default 268435456 */
  readonly maxMessageBytes?: number | undefined;
}

/** Decompresses the binary frames of one connection. Made with it, closed with it. */
export interface Inflater extends Disposable {
  readonly compression: Compression;
  readonly backend: InflateBackend;
  /** Bytes received. */
  readonly bytesIn: number;
  /** Bytes of the messages that came out. */
  readonly bytesOut: number;
  readonly closed: boolean;
  /**
   * Takes one frame and gives back the message that it completes, `undefined` while more of it is to come.
   *
   * The bytes lie in memory that the next frame of any inflater uses again: copy what is kept. Throws an {@link InflateError} and nothing else; after that the stream cannot be
   * picked up again, the inflater is closed, and the session has to be resumed over a new connection.
   */
  push(frame: Uint8Array): Uint8Array | undefined;
  /** Frees the memory outside the heap. More calls do nothing. */
  close(): void;
}

/** Far above the largest guild, far below what a string can hold. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** What the zlib stream has after every message: an empty stored block. */
const ZLIB_SUFFIX = 0x0000ffff;

/** Makes the decompressor of a new connection. */
export function createInflater(method: InflateMethod = chooseCompression(), options: InflaterOptions = {}): Inflater {
  return new StreamInflater(method, options);
}

class StreamInflater implements Inflater {
  readonly compression: Compression;
  readonly backend: InflateBackend;
  readonly #message: MessageBytes;
  #engine: Engine | undefined;
  #failure: InflateError | undefined;
  #bytesIn = 0;
  #bytesOut = 0;
  /** The last four bytes that came in, which may lie in several frames. */
  #tail = -1;

  constructor({ compression, backend }: InflateMethod, { maxMessageBytes = MAX_MESSAGE_BYTES }: InflaterOptions) {
    this.compression = compression;
    this.backend = backend;
    this.#message = new MessageBytes(maxMessageBytes);
    try {
      this.#engine = createEngine(backend);
    } catch (cause) {
      throw new InflateError("INFLATE_UNSUPPORTED", `This runtime cannot undo ${compression} by ${backend}.`, {
        cause,
      });
    }
  }

  get bytesIn(): number {
    return this.#bytesIn;
  }

  get bytesOut(): number {
    return this.#bytesOut;
  }

  get closed(): boolean {
    return this.#engine === undefined;
  }

  push(frame: Uint8Array): Uint8Array | undefined {
    const engine = this.#engine;
    if (engine === undefined) throw this.#closedError();
    this.#bytesIn += frame.length;
    try {
      engine.write(frame, this.#message);
      if (!this.#complete(frame)) {
        this.#message.keep();
        return undefined;
      }
      const whole = this.#message.take();
      this.#bytesOut += whole?.length ?? 0;
      return whole;
    } catch (cause) {
      throw this.#fail(cause);
    }
  }

  close(): void {
    const engine = this.#engine;
    this.#engine = undefined;
    this.#message.clear();
    engine?.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** A zlib message says where it ends; a zstd message is a websocket message. */
  #complete(frame: Uint8Array): boolean {
    if (this.compression !== "zlib-stream") return true;
    for (let index = Math.max(0, frame.length - 4); index < frame.length; index += 1) {
      this.#tail = (this.#tail << 8) | frame[index]!;
    }
    return this.#tail === ZLIB_SUFFIX;
  }

  #fail(cause: unknown): InflateError {
    this.#failure =
      cause instanceof InflateError
        ? cause
        : new InflateError(
            "INFLATE_CORRUPT",
            `The ${this.compression} of this connection is corrupt after ${this.#bytesIn} bytes. ` +
              "It cannot be read on: the session resumes over a new connection.",
            { cause },
          );
    this.close();
    return this.#failure;
  }

  #closedError(): InflateError {
    return new InflateError(
      "INFLATE_CLOSED",
      "The decompressor of this connection is closed. A new connection needs a new one.",
      this.#failure && { cause: this.#failure },
    );
  }
}
