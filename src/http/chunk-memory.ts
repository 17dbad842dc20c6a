/** Bytes of a file that are sent at a time. */
const CHUNK_BYTES = 65_536;

/**
 * Chunks that are used in turns. When one is asked for, the stream in front of a connection and its socket hold fewer
 * than five: each stops at 64 kB, and may be over it by a chunk.
 */
const CHUNKS = 16;

/**
 * Memory for the bytes of one upload. What is new for every chunk is garbage that V8 lets grow to 32 MB before it looks
 * at it; what is used again is a megabyte for a file of any size.
 */
export class ChunkMemory {
  /** Whether chunks are used again. */
  readonly reused: boolean;
  readonly #chunks: Uint8Array[] = [];
  #turn = 0;
  #filled = 0;

  /** `reused` only where whoever takes a chunk has sent it by the time that it takes the next but a few. */
  constructor(reused: boolean) {
    this.reused = reused;
  }

  /** Room for what comes next; at least a byte. */
  room(): Uint8Array {
    const chunk = this.#chunks[this.#turn] ?? new Uint8Array(CHUNK_BYTES);
    if (this.reused) this.#chunks[this.#turn] = chunk;
    return this.#filled === 0 ? chunk : chunk.subarray(this.#filled);
  }

  /** Gives the first bytes of the room away. However few they are each time, a chunk is not used again any sooner. */
  fill(bytes: number): void {
    if (!this.reused) return;
    this.#filled += bytes;
    if (this.#filled < CHUNK_BYTES) return;
    this.#filled = 0;
    this.#turn = (this.#turn + 1) % CHUNKS;
  }
}
