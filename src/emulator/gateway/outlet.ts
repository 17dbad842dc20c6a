import { deflateSync } from "node:zlib";
import { WebSocket } from "ws";
import type { GatewayCompression } from "../../../generated/bodies/gateway.ts";
import { Compressor } from "./compressor.ts";
import { corrupted, type Damage } from "./faults/index.ts";

/** Size from which on a message is compressed for clients that cope with it. */
const LARGE_BYTES = 1_024;

/** Where the messages of a connection go out, compressed or not, in the order in which they were sent. */
export class Outlet {
  readonly #socket: WebSocket;
  readonly #compressor: Compressor | undefined;
  readonly #damage: Damage;
  #payloads = false;
  #last: Promise<void> | undefined;

  constructor(socket: WebSocket, compression: GatewayCompression | undefined, damage: Damage) {
    this.#socket = socket;
    this.#damage = damage;
    this.#compressor = compression === undefined ? undefined : new Compressor(compression);
  }

  /** Compresses large messages from now on, each by itself. A compressed connection stays as it is. */
  compressPayloads(): void {
    this.#payloads = true;
  }

  /** Sends a message. */
  send(text: string): void {
    const compressor = this.#compressor;
    const corrupt = this.#damage.corruptNext;
    this.#damage.corruptNext = false;
    if (compressor === undefined) {
      const large = this.#payloads && Buffer.byteLength(text) >= LARGE_BYTES;
      this.#transmit(large ? deflateSync(text) : text, corrupt);
      return;
    }
    this.#queue(async () => {
      const bytes = await compressor.push(text);
      if (this.#socket.readyState === WebSocket.OPEN) this.#transmit(bytes, corrupt);
    });
  }

  /** Does something when all that was sent so far is out. */
  after(run: () => void): void {
    if (this.#last === undefined) run();
    else
      this.#queue(() => {
        run();
        return Promise.resolve();
      });
  }

  /** Frees what the compression holds. */
  close(): void {
    this.#compressor?.close();
  }

  #transmit(message: string | Buffer, corrupt: boolean): void {
    const { frameBytes } = this.#damage;
    if (!corrupt && frameBytes === undefined) {
      this.#socket.send(message);
      return;
    }
    const binary = typeof message !== "string";
    const bytes = corrupt ? corrupted(Buffer.from(message)) : Buffer.from(message);
    const step = frameBytes ?? bytes.length;
    for (let start = 0; start < bytes.length; start += step) {
      const end = start + step;
      this.#socket.send(bytes.subarray(start, end), { binary, fin: end >= bytes.length });
    }
  }

  #queue(job: () => Promise<void>): void {
    // A stream that was closed under a message has nobody left to send it to.
    this.#last = (this.#last ?? Promise.resolve()).then(job).catch(() => {});
  }
}
