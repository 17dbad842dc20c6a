import type { Bench } from "./support/bench.ts";

/** The benches by name, in the order in which all of them run. */
export const benches: ReadonlyMap<string, () => Promise<Bench>> = new Map([
  ["stream", async () => (await import("./stream/bench.ts")).stream],
  ["workers", async () => (await import("./workers/bench.ts")).workers],
  ["shards", async () => (await import("./shards/bench.ts")).shards],
  ["merge", async () => (await import("./merge.ts")).merging],
  ["queue", async () => (await import("./queue.ts")).queue],
  ["inflate", async () => (await import("./inflate.ts")).inflate],
  ["decode", async () => (await import("./decode.ts")).decode],
  ["http", async () => (await import("./http/bench.ts")).http],
  ["proxy", async () => (await import("./proxy/bench.ts")).proxy],
  ["queued", async () => (await import("./queued.ts")).queued],
  ["import", async () => (await import("./import/bench.ts")).importing],
  ["bundle", async () => (await import("./bundle.ts")).bundle],
  ["ratelimit", async () => (await import("./ratelimit.ts")).ratelimit],
  ["validate", async () => (await import("./validate.ts")).validate],
]);
