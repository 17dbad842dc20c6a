import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
// What the flag makes global in a new context.
const gc = runInNewContext("gc") as () => void;

/** Bytes that are in use on the heap and beside it once everything that can be freed is. */
export function usedBytes(): number {
  gc();
  gc();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
