import type { Engine } from "./engine.ts";
import type { MessageBytes } from "./message.ts";

/** What is used of a stream of `node:zlib`. Its handle is what its own synchronous functions are built on. */
export interface ZlibStream {
  readonly _handle: ZlibHandle;
  /** After a write: room left in the output, bytes left in the input. */
  readonly _writeState: Uint32Array;
  readonly destroyed: boolean;
  readonly errored?: unknown;
  on(event: "error", listener: () => void): unknown;
  close(): void;
}

interface ZlibHandle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputOffset: number,
    inputLength: number,
    output: Uint8Array,
    outputOffset: number,
    outputLength: number,
  ): void;
}

/**
 * What all streams of a thread write to, in turns, and never hold on to. It stays in the cache of the processor, which new
 * memory for each message does not.
 */
const output: Uint8Array = "Buffer" in globalThis ? Buffer.allocUnsafeSlow(64 * 1024) : new Uint8Array(64 * 1024);

/**
 * Decompresses with `node:zlib` in this thread.
 *
 * The public ways are a stream, whose trip through the thread pool costs several times the work itself and lets a backlog
 * grow, and functions that want all the data at once. So the stream is never written to; its handle is driven as
 * `zlib.inflateSync` drives one. A runtime is asked whether that works before the first connection relies on it.
 */
export class NativeEngine implements Engine {
  readonly #stream: ZlibStream;
  /** The stream lets go of its handle when it fails. */
  readonly #handle: ZlibHandle;
  readonly #flush: number;

  constructor(stream: ZlibStream, flush: number) {
    this.#stream = stream;
    this.#handle = stream._handle;
    this.#flush = flush;
    // A failure is thrown by `write`; the stream tells of it once more, on the next tick.
    stream.on("error", () => {});
  }

  write(chunk: Uint8Array, message: MessageBytes): void {
    const state = this.#stream._writeState;
    let offset = 0;
    let left = chunk.length;
    for (;;) {
      // What it holds of this message is copied first.
      message.keep();
      this.#handle.writeSync(this.#flush, chunk, offset, left, output, 0, output.length);
      if (this.#stream.destroyed) throw failureOf(this.#stream);
      const [roomLeft = 0, inputLeft = 0] = state;
      const written = output.length - roomLeft;
      const consumed = left - inputLeft;
      if (written > 0) message.add(output.subarray(0, written));
      offset += consumed;
      left = inputLeft;
      // A full output may hide more of it, even when all input is consumed.
      if (roomLeft > 0 && left === 0) return;
      if (written === 0 && consumed === 0) throw new Error("The compressed stream has ended, but more bytes came.");
    }
  }

  close(): void {
    this.#stream.close();
  }
}

function failureOf({ errored }: ZlibStream): Error {
  return errored instanceof Error ? errored : new Error("The decompressor failed.");
}

/** Whether a stream has the parts that {@link NativeEngine} drives. */
export function isZlibStream(stream: unknown): stream is ZlibStream {
  if (typeof stream !== "object" || stream === null) return false;
  if (!("_handle" in stream && "_writeState" in stream && "close" in stream && "destroyed" in stream)) return false;
  const { _handle: handle, _writeState: state } = stream;
  if (typeof handle !== "object" || handle === null || !("writeSync" in handle)) return false;
  return typeof handle.writeSync === "function" && state instanceof Uint32Array;
}
