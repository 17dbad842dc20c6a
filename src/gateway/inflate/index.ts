export { inflateCapabilities, type InflateCapability } from "./capabilities.ts";
export { chooseCompression, type CompressionPreference } from "./choose.ts";
export { InflateError, type InflateErrorCode } from "./error.ts";
export { createInflater, type Inflater, type InflaterOptions } from "./inflater.ts";
export type { Compression, InflateBackend, InflateMethod } from "./method.ts";
