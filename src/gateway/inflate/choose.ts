import { inflateCapabilities, type InflateCapability } from "./capabilities.ts";
import { InflateError } from "./error.ts";
import type { Compression, InflateMethod } from "./method.ts";

/**
 * What is asked for: the best there is, one compression, one compression undone in one way, or several of them in order of
 * liking.
 */
export type CompressionPreference = "auto" | Compression | InflateMethod | readonly (Compression | InflateMethod)[];

/**
 * Picks the method of a connection: native zstd, native zlib, zlib in JavaScript, none, or what `preference` says.
 *
 * Throws an {@link InflateError} when nothing that was asked for is available: a compression that quietly turns into
 * another is found on the bill.
 */
export function chooseCompression(
  preference: CompressionPreference = "auto",
  capabilities: readonly InflateCapability[] = inflateCapabilities(),
): InflateMethod {
  const wishes = preference === "auto" ? capabilities : isList(preference) ? preference : [preference];
  for (const wish of wishes) {
    const found = capabilities.find((capability) => capability.available && suits(capability, wish));
    if (found !== undefined) return { compression: found.compression, backend: found.backend };
  }
  const reasons = capabilities
    .filter((capability) => wishes.some((wish) => suits(capability, wish)))
    .map(({ backend, reason }) => `${backend}: ${reason}`);
  throw new InflateError(
    "INFLATE_UNSUPPORTED",
    `This runtime cannot undo the compression that was asked for; "auto" takes the best it can. ${reasons.join(" ")}`,
  );
}

function isList(preference: CompressionPreference): preference is readonly (Compression | InflateMethod)[] {
  return Array.isArray(preference);
}

function suits(method: InflateMethod, wish: Compression | InflateMethod): boolean {
  return typeof wish === "string"
    ? method.compression === wish
    : method.compression === wish.compression && method.backend === wish.backend;
}
