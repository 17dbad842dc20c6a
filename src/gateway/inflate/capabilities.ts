import type { InflateMethod } from "./method.ts";
import { MessageBytes } from "./message.ts";
import { createEngine } from "./runtime.ts";

/** Whether this runtime can use a method, and why not if it cannot. */
export interface InflateCapability extends InflateMethod {
  readonly available: boolean;
  readonly reason: string;
}

/** Every method, best first: by the processor time that a message costs, and by the bytes it travels as. */
const METHODS: readonly InflateMethod[] = [
  { compression: "zstd-stream", backend: "node-zstd" },
  { compression: "zlib-stream", backend: "node-zlib" },
  { compression: "zlib-stream", backend: "fflate" },
  { compression: "none", backend: "none" },
];

let known: readonly InflateCapability[] | undefined;

/**
 * What this runtime can decompress, best first. Each method is tried on a short stream, once per process.
 *
 * `node:zlib` is driven in a way that its documentation does not promise, so being there is not enough.
 */
export function inflateCapabilities(): readonly InflateCapability[] {
  known ??= METHODS.map(probe);
  return known;
}

const MESSAGES = ['{"op":10}', '{"op":11,"d":{"op":10}}'] as const;

/** {@link MESSAGES} as two messages of one stream. */
const SAMPLES = {
  "zlib-stream": ["789caa56ca2f50b23234a805000000ffff", "aa86300c75945294acaa61a2b500000000ffff"],
  "zstd-stream": ["28b52ffd00584800007b226f70223a31307d", "b800007b226f70223a31312c2264223a7b226f70223a31307d7d"],
} as const;

function probe(method: InflateMethod): InflateCapability {
  if (method.compression === "none") return { ...method, available: true, reason: "Nothing has to be undone." };
  try {
    checkRoundTrip(method, SAMPLES[method.compression]);
    checkFailure(method);
    return { ...method, available: true, reason: "A sample came out whole, and a broken one was noticed." };
  } catch (error) {
    return { ...method, available: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function checkRoundTrip({ backend }: InflateMethod, samples: readonly string[]): void {
  const engine = createEngine(backend);
  try {
    const message = new MessageBytes(1024);
    const came = samples.map((sample) => {
      engine.write(fromHex(sample), message);
      return new TextDecoder().decode(message.take());
    });
    if (came.join() !== MESSAGES.join()) throw new Error("A sample came out wrong.");
  } finally {
    engine.close();
  }
}

function checkFailure({ backend }: InflateMethod): void {
  const engine = createEngine(backend);
  let failed = false;
  try {
    engine.write(new Uint8Array(32).fill(0xff), new MessageBytes(1024));
  } catch {
    failed = true;
  } finally {
    engine.close();
  }
  if (!failed) throw new Error("A broken sample was taken for a good one.");
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
