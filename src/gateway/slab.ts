/** About fifty messages. */
const SLAB_BYTES = 64 * 1024;
/** What is longer gets memory of its own, so that little of a slab is wasted. */
const LONGEST_BYTES = 8 * 1024;

/** New memory; not cleared where that can be had, because only what was written to it is handed out. */
const allocate: (length: number) => Uint8Array =
  "Buffer" in globalThis ? (length) => Buffer.allocUnsafeSlow(length) : (length) => new Uint8Array(length);

/** Keeps copies of messages one behind the other, because memory for each alone costs more than its copy. */
export class Slab {
  #bytes: Uint8Array = new Uint8Array(0);
  #offset = 0;

  /** A copy that belongs to the caller, usually a view of a larger block. */
  copy(bytes: Uint8Array): Uint8Array {
    const { length } = bytes;
    if (length > LONGEST_BYTES) return new Uint8Array(bytes);
    if (length > this.#bytes.length - this.#offset) {
      this.#bytes = allocate(SLAB_BYTES);
      this.#offset = 0;
    }
    this.#bytes.set(bytes, this.#offset);
    const copy = this.#bytes.subarray(this.#offset, this.#offset + length);
    this.#offset += length;
    return copy;
  }
}
