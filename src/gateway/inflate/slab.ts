/** Usual size of a slab: about fifty messages. */
const SLAB_BYTES = 64 * 1024;
/** A long message gets slabs as long as what it already fills, up to this. */
const LONGEST_BYTES = 4 * 1024 * 1024;
/** With less room than this a slab is given up, so that few messages lie across two and have to be joined. */
const LEAST_ROOM_BYTES = 8 * 1024;

/**
 * Memory that decompressors write to, one message behind the other, so that a message is neither copied nor overwritten.
 *
 * Everything is synchronous, so all connections of a thread share one slab, and an idle connection holds none.
 */
export class Slab {
  #bytes: Uint8Array = new Uint8Array(0);
  #offset = 0;

  /** Where the next bytes go. Valid until `reserve` is called again. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get offset(): number {
    return this.#offset;
  }

  /** Number of bytes that may be written at `offset`, for a message that is already `length` bytes long. */
  reserve(length: number): number {
    const room = this.#bytes.length - this.#offset;
    if (room >= LEAST_ROOM_BYTES) return room;
    this.#bytes = new Uint8Array(Math.min(Math.max(SLAB_BYTES, length), LONGEST_BYTES));
    this.#offset = 0;
    return this.#bytes.length;
  }

  /** The `count` bytes that were written at `offset`. They belong to the caller. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#offset, this.#offset + count);
    this.#offset += count;
    return taken;
  }
}
