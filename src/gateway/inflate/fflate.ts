import { Unzlib } from "fflate";
import type { Engine } from "./engine.ts";
import type { MessageBytes } from "./message.ts";

/** Input is given in slices, so that a bomb is noticed before it has filled the memory: deflate grows at most 1032 times. */
const SLICE_BYTES = 8 * 1024;

/** Decompresses zlib-stream in plain JavaScript, for runtimes without `node:zlib`. */
export class FflateEngine implements Engine {
  readonly #stream: Unzlib = new Unzlib();

  write(chunk: Uint8Array, message: MessageBytes): void {
    this.#stream.ondata = (bytes) => {
      message.add(bytes);
    };
    for (let offset = 0; offset < chunk.length; offset += SLICE_BYTES) {
      this.#stream.push(chunk.subarray(offset, offset + SLICE_BYTES));
    }
  }

  close(): void {
    // Everything lies on the heap.
  }
}
