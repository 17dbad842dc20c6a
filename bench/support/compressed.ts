import * as zlib from "node:zlib";

/** What is used of a compressor of node:zlib; the types of Node 20 know neither zstd nor the handle. */
interface Compressor {
  readonly _handle: { writeSync(flush: number, ...positions: (Uint8Array | number)[]): void };
  readonly _writeState: Uint32Array;
  close(): void;
}

/** How a connection can be compressed. */
export type Compressed = "zlib-stream" | "zstd-stream";

/** The flush after a message, and the one after which nothing looks back: of zstd it ends a frame, and another follows. */
const flushes: Readonly<Record<Compressed, { readonly message: number; readonly whole: number }>> = {
  "zlib-stream": { message: zlib.constants.Z_SYNC_FLUSH, whole: zlib.constants.Z_FULL_FLUSH },
  "zstd-stream": { message: 1, whole: 2 },
};

/** The messages as frames of one continuous stream, flushed after each. */
export function compressed(compression: Compressed, messages: readonly Buffer[]): Buffer[] {
  const stream = makeCompressor(compression);
  const frames = messages.map((message) => write(stream, message, flushes[compression].message));
  stream.close();
  return frames;
}

/** A greeting and messages that can be sent after it over and over, because nothing in them looks behind the first. */
export interface RepeatableFrames {
  readonly greeting: readonly Buffer[];
  readonly messages: readonly Buffer[];
}

/** Compresses a stream whose second part may be repeated. */
export function repeatable(
  compression: Compressed,
  greeting: readonly Buffer[],
  messages: readonly Buffer[],
): RepeatableFrames {
  const stream = makeCompressor(compression);
  const { message: flush, whole } = flushes[compression];
  const frames = {
    greeting: greeting.map((message) => write(stream, message, whole)),
    messages: messages.map((message, index) => write(stream, message, index === messages.length - 1 ? whole : flush)),
  };
  stream.close();
  return frames;
}

function makeCompressor(compression: Compressed): Compressor {
  const create: unknown = Reflect.get(zlib, compression === "zstd-stream" ? "createZstdCompress" : "createDeflate");
  if (typeof create !== "function") throw new Error(`This Node cannot compress ${compression}.`);
  return Reflect.apply(create, zlib, []) as Compressor;
}

function write(stream: Compressor, message: Buffer, flush: number): Buffer {
  const output = Buffer.allocUnsafe(message.length + 1024);
  stream._handle.writeSync(flush, message, 0, message.length, output, 0, output.length);
  return Buffer.from(output.subarray(0, output.length - (stream._writeState[0] ?? 0)));
}
