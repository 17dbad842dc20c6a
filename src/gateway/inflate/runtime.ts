import { builtin } from "../../base/builtin.ts";
import type { Engine } from "./engine.ts";
import { FflateEngine } from "./fflate.ts";
import type { InflateBackend } from "./method.ts";
import { isZlibStream, NativeEngine } from "./native.ts";

/** Least output buffer a stream of `node:zlib` may have; it is never written to. */
const CHUNK_BYTES = 64;
/** `Z_SYNC_FLUSH` and `ZSTD_e_flush`: hand out everything that the input so far decides. */
const ZLIB_FLUSH = 2;
const ZSTD_FLUSH = 1;

/** Makes the decompressor of a backend. Throws when this runtime lacks it. */
export function createEngine(backend: InflateBackend): Engine {
  switch (backend) {
    case "node-zstd":
      return nativeEngine("createZstdDecompress", ZSTD_FLUSH);
    case "node-zlib":
      return nativeEngine("createInflate", ZLIB_FLUSH);
    case "fflate":
      return new FflateEngine();
    case "none":
      return plain;
  }
}

const plain: Engine = {
  write(chunk, message) {
    message.add(chunk);
  },
  close() {},
};

function nativeEngine(factory: "createInflate" | "createZstdDecompress", flush: number): Engine {
  // Not imported: a browser has no `node:zlib`, and the zstd half of it came late.
  const zlib = builtin("node:zlib");
  if (zlib === undefined) throw new Error("This runtime has no node:zlib.");
  const create: unknown = Reflect.get(zlib, factory);
  if (typeof create !== "function") throw new Error(`The node:zlib of this runtime has no ${factory}.`);
  const stream: unknown = Reflect.apply(create, zlib, [{ chunkSize: CHUNK_BYTES }]);
  if (!isZlibStream(stream)) throw new Error("The node:zlib of this runtime cannot be driven synchronously.");
  return new NativeEngine(stream, flush);
}
