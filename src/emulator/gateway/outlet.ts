import { deflateSync } from "node:zlib";
import { WebSocket } from "ws";
import type { GatewayCompression } from "../../../generated/bodies/gateway.ts";
import { Compressor } from "./compressor.ts";

/** Size from which on a message is compressed for clients that cope with it. */
const LARGE_BYTES = 1_024;

/** Where the messages of a connection go out, compressed or not, in the order in which they were sent. */
export class Outlet {
  readonly #socket: WebSocket;
  readonly #compressor: Compressor | undefined;
  #payloads = false;
  #last: Promise<void> | undefined;

  constructor(socket: WebSocket, compression: GatewayCompression | undefined) {
    this.#socket = socket;
    this.#compressor = compression === undefined ? undefined : new Compressor(compression);
  }

  /** Compresses large messages from now on, each by itself. A compressed connection stays as it is. */
  compressPayloads(): void {
    this.#payloads = true;
  }

  /** Sends a message. */
  send(text: string): void {
    const compressor = this.#compressor;
    if (compressor === undefined) {
      const large = this.#payloads && Buffer.byteLength(text) >= LARGE_BYTES;
      this.#socket.send(large ? deflateSync(text) : text);
      return;
    }
    this.#queue(async () => {
      const bytes = await compressor.push(text);
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(bytes);
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

  #queue(job: () => Promise<void>): void {
    // A stream that was closed under a message has nobody left to send it to.
    this.#last = (this.#last ?? Promise.resolve()).then(job).catch(() => {});
  }
}
