import * as zlib from "node:zlib";
import { createInflater, inflateCapabilities, type InflateMethod } from "../src/gateway/inflate/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare, type Variant } from "./support/compare.ts";
import { compressed } from "./support/compressed.ts";
import { gatewayMessages } from "./support/messages.ts";
import { SyncInflate } from "./support/sync-inflate.ts";

/** What undoing the compression of a connection costs. */
export const inflate: Bench = {
  name: "inflate",
  about: "Inflating one gateway message: processor time, against the synchronous call that everybody could make.",
  async run(run) {
    const messages = gatewayMessages(run.quick ? 1_000 : 4_000);
    const frames = {
      "zlib-stream": compressed("zlib-stream", messages),
      "zstd-stream": "createZstdCompress" in zlib ? compressed("zstd-stream", messages) : [],
      none: messages,
    };
    const ours = (method: InflateMethod): Variant => ({
      name: `${method.compression} by ${method.backend}`,
      run() {
        const inflater = createInflater(method);
        for (const frame of frames[method.compression]) inflater.push(frame);
        inflater.close();
      },
    });
    await compare(run, {
      rounds: run.quick ? 5 : 15,
      perRound: messages.length,
      floor: { name: "_processChunk of node:zlib", run: () => processChunk(frames["zlib-stream"]) },
      variants: [
        ...inflateCapabilities()
          .filter(({ available, compression }) => available && compression !== "none")
          .map(ours),
        { name: "stream of node:zlib", run: () => asyncStream(frames["zlib-stream"]) },
      ],
    });
  },
};

function processChunk(frames: readonly Buffer[]): void {
  const stream = new SyncInflate();
  for (const frame of frames) stream.inflate(frame);
  stream.close();
}

async function asyncStream(frames: readonly Buffer[]): Promise<void> {
  const stream = zlib.createInflate({ flush: zlib.constants.Z_SYNC_FLUSH });
  stream.on("data", () => {});
  for (const frame of frames) {
    await new Promise<void>((resolve) => {
      stream.write(frame, () => {
        resolve();
      });
    });
  }
  stream.close();
}
