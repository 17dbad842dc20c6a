import * as zlib from "node:zlib";

/** The parts of a zlib stream that its types leave out. */
interface OpenInflate {
  _handle: { close(): void };
  _processChunk(chunk: Uint8Array, flush: number): Buffer;
}

/**
 * The synchronous call of node:zlib that everybody could make for themselves. `_processChunk` ends the stream after each
 * call, so its ends are held open; as minizlib does.
 */
export class SyncInflate {
  readonly #stream = zlib.createInflate();
  readonly #open = this.#stream as unknown as OpenInflate;
  readonly #handle = this.#open._handle;
  readonly #close = this.#handle.close.bind(this.#handle);

  constructor() {
    this.#handle.close = () => {};
  }

  inflate(frame: Uint8Array): Buffer {
    const bytes = this.#open._processChunk(frame, zlib.constants.Z_SYNC_FLUSH);
    this.#open._handle = this.#handle;
    this.#stream.removeAllListeners("error");
    return bytes;
  }

  close(): void {
    this.#handle.close = this.#close;
    this.#stream.close();
  }
}
