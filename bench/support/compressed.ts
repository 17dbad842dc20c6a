import * as zlib from "node:zlib";

/** What is used of a compressor of node:zlib; the types of Node 20 know neither zstd nor the handle. */
interface Compressor {
  readonly _handle: { writeSync(flush: number, ...positions: (Uint8Array | number)[]): void };
  readonly _writeState: Uint32Array;
  close(): void;
}

/** The messages as frames of one continuous stream, flushed after each. */
export function compressed(compression: "zlib-stream" | "zstd-stream", messages: readonly Buffer[]): Buffer[] {
  const zstd = compression === "zstd-stream";
  const create: unknown = Reflect.get(zlib, zstd ? "createZstdCompress" : "createDeflate");
  if (typeof create !== "function") throw new Error(`This Node cannot compress ${compression}.`);
  const stream = Reflect.apply(create, zlib, []) as Compressor;
  const frames = messages.map((message) => write(stream, message, zstd ? 1 : zlib.constants.Z_SYNC_FLUSH));
  stream.close();
  return frames;
}

/** A greeting and messages that can be sent after it over and over, because nothing in them looks behind the first. */
export interface RepeatableFrames {
  readonly greeting: readonly Buffer[];
  readonly messages: readonly Buffer[];
}

/** Compresses with zlib a stream whose second part may be repeated. */
export function repeatable(greeting: readonly Buffer[], messages: readonly Buffer[]): RepeatableFrames {
  // What it is made with is what `compressed` uses of it.
  const stream = zlib.createDeflate() as unknown as Compressor;
  const { Z_SYNC_FLUSH, Z_FULL_FLUSH } = zlib.constants;
  const frames = {
    // A full flush forgets what came before.
    greeting: greeting.map((message) => write(stream, message, Z_FULL_FLUSH)),
    messages: messages.map((message) => write(stream, message, Z_SYNC_FLUSH)),
  };
  stream.close();
  return frames;
}

/** Compresses with zlib messages of which the first begins a stream, and the others can follow in any order. */
export function independent(messages: readonly Buffer[]): readonly Buffer[] {
  return repeatable(messages, []).greeting;
}

function write(stream: Compressor, message: Buffer, flush: number): Buffer {
  const output = Buffer.allocUnsafe(message.length + 1024);
  stream._handle.writeSync(flush, message, 0, message.length, output, 0, output.length);
  return Buffer.from(output.subarray(0, output.length - (stream._writeState[0] ?? 0)));
}
