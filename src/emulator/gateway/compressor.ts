import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { GatewayCompression } from "../../../generated/bodies/gateway.ts";

type Stream = Transform & zlib.Zlib;

/** Makers of zstd streams, where the runtime has them: Node.js 22.15 and later. */
const createZstd: unknown = Reflect.get(zlib, "createZstdCompress");

/** Whether this runtime can compress like this. */
export function hasCompression(compression: GatewayCompression): boolean {
  return compression === GatewayCompression.ZlibStream || typeof createZstd === "function";
}

/** Compresses the messages of a connection as one stream, so that each comes out whole and none stands alone. */
export class Compressor {
  readonly #stream: Stream;
  readonly #flush: (done: () => void) => void;
  #chunks: Buffer[] = [];

  constructor(compression: GatewayCompression) {
    const stream = createStream(compression);
    this.#stream = stream;
    // The flush of zlib that ends a message is not the one it does by itself; that of zstd is.
    this.#flush =
      compression === GatewayCompression.ZlibStream
        ? (done) => stream.flush(zlib.constants.Z_SYNC_FLUSH, done)
        : (done) => stream.flush(done);
    stream.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
    });
  }

  /** Compresses a message. One at a time: the next may come when this one is out. */
  async push(text: string): Promise<Buffer> {
    this.#stream.write(text);
    await new Promise<void>((resolve, reject) => {
      this.#stream.once("close", reject);
      this.#flush(() => {
        this.#stream.off("close", reject);
        resolve();
      });
    });
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks = [];
    return bytes;
  }

  /** Frees what the stream holds. */
  close(): void {
    this.#stream.destroy();
  }
}

function createStream(compression: GatewayCompression): Stream {
  if (compression === GatewayCompression.ZlibStream) return zlib.createDeflate();
  if (typeof createZstd !== "function") throw new Error("This runtime has no zstd.");
  // Its streams have the shape of all others of the module.
  return Reflect.apply(createZstd, zlib, []) as Stream;
}
