/**
 * What inflating a gateway connection costs, as a multiple of the synchronous call everybody could make: node:zlib's
 * `_processChunk`, in the same run. Medians of the rounds; all variants read the same messages.
 *
 *   npx tsx bench/inflate.ts [--quick] [--json]
 */
import * as zlib from "node:zlib";
import { createInflater, inflateCapabilities, type InflateMethod } from "../src/gateway/inflate/index.ts";
import { compressed, gatewayMessages } from "./support/messages.ts";
import { compare, type Variant } from "./support/compare.ts";

const quick = process.argv.includes("--quick");
const messages = gatewayMessages(quick ? 1_000 : 4_000);
const frames = {
  "zlib-stream": compressed("zlib-stream", messages),
  "zstd-stream": "createZstdCompress" in zlib ? compressed("zstd-stream", messages) : [],
  none: messages,
};

/** `_processChunk` ends the stream after each call, so its ends are held open; as minizlib does. */
function processChunk(): void {
  const stream = zlib.createInflate();
  // The parts of a zlib stream that its types leave out.
  const open = stream as unknown as {
    _handle: { close(): void };
    _processChunk(chunk: Uint8Array, flush: number): Buffer;
  };
  const handle = open._handle;
  const close = handle.close.bind(handle);
  handle.close = () => {};
  for (const frame of frames["zlib-stream"]) {
    // The result lies in a buffer that the next call overwrites.
    Buffer.from(open._processChunk(frame, zlib.constants.Z_SYNC_FLUSH));
    open._handle = handle;
    stream.removeAllListeners("error");
  }
  handle.close = close;
  stream.close();
}

async function asyncStream(): Promise<void> {
  const stream = zlib.createInflate({ flush: zlib.constants.Z_SYNC_FLUSH });
  stream.on("data", () => {});
  for (const frame of frames["zlib-stream"]) {
    await new Promise<void>((resolve) => {
      stream.write(frame, () => {
        resolve();
      });
    });
  }
  stream.close();
}

function ours(method: InflateMethod): Variant {
  const run = (): void => {
    const inflater = createInflater(method);
    for (const frame of frames[method.compression]) inflater.push(frame);
    inflater.close();
  };
  return { name: `${method.compression} by ${method.backend}`, run };
}

await compare({
  bench: "inflate",
  rounds: quick ? 5 : 15,
  perRound: messages.length,
  floor: { name: "_processChunk of node:zlib", run: processChunk },
  variants: [
    ...inflateCapabilities()
      .filter(({ available, compression }) => available && compression !== "none")
      .map(ours),
    { name: "stream of node:zlib", run: asyncStream },
  ],
});
