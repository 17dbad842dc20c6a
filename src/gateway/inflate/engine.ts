import type { MessageBytes } from "./message.ts";

/** A decompressor of one continuous stream, driven synchronously. */
export interface Engine {
  /** Decompresses `chunk` to its last byte and adds what comes out to `message`. Throws when it cannot. */
  write(chunk: Uint8Array, message: MessageBytes): void;
  /** Frees what is held outside the heap. Called once; nothing is written afterwards. */
  close(): void;
}
