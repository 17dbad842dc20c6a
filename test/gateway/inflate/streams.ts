import * as zlib from "node:zlib";
import { Random } from "../../support/random.ts";
import type { Compression } from "../../../src/gateway/inflate/index.ts";

/** What is used of a compressor of `node:zlib`; the types of Node 20 do not know zstd. */
interface Compressor {
  on(event: "data", listener: (chunk: Buffer) => void): void;
  write(text: string): void;
  flush(kind: number, done: () => void): void;
  close(): void;
}

const ZLIB_SYNC_FLUSH = 2;
const ZSTD_FLUSH = 1;

/** Compresses messages as Discord does: one continuous stream, flushed after each. Gives one frame a message. */
export async function compress(compression: Compression, messages: readonly string[]): Promise<Buffer[]> {
  if (compression === "none") return messages.map((message) => Buffer.from(message));
  const zstd = compression === "zstd-stream";
  const create: unknown = Reflect.get(zlib, zstd ? "createZstdCompress" : "createDeflate");
  if (typeof create !== "function") throw new Error(`This Node cannot compress ${compression}.`);
  const stream = create() as Compressor;
  let parts: Buffer[] = [];
  stream.on("data", (chunk) => parts.push(chunk));
  const frames: Buffer[] = [];
  for (const message of messages) {
    parts = [];
    stream.write(message);
    await new Promise<void>((resolve) => {
      stream.flush(zstd ? ZSTD_FLUSH : ZLIB_SYNC_FLUSH, resolve);
    });
    frames.push(Buffer.concat(parts));
  }
  stream.close();
  return frames;
}

/** Dispatches of many lengths, with text that compresses and text that does not. */
export function sampleMessages(count: number, seed = 1): string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, s) => {
    const noise = Array.from({ length: random.below(40) }, () => random.below(2 ** 32).toString(36));
    const content = random.below(10) === 0 ? "ab".repeat(30_000) : `${noise.join(" ")} – 夜 🌙`;
    return JSON.stringify({ t: "MESSAGE_CREATE", s, op: 0, d: { id: String(s), content } });
  });
}
