/** How a gateway connection is compressed, as Discord names it, or not at all. */
export type Compression = "none" | "zlib-stream" | "zstd-stream";

/** What undoes it: the runtime's own zlib or zstd, JavaScript, or nothing. */
export type InflateBackend = "node-zstd" | "node-zlib" | "fflate" | "none";

/** A compression and what undoes it. */
export interface InflateMethod {
  readonly compression: Compression;
  readonly backend: InflateBackend;
}
