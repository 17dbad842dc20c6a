import { builtin } from "../../base/builtin.ts";

// A byte order mark is no JSON, so it is left where it is and refused.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What is used of `node:buffer`, where there is one. */
const { isAscii }: { readonly isAscii?: (bytes: Uint8Array) => boolean } = builtin("node:buffer") ?? {};

/**
 * The bytes as text whose positions are those of the bytes, because all of them are ASCII, as in most messages. `undefined`
 * when they are not, or when the runtime cannot tell in next to no time.
 */
export function asciiText(bytes: Uint8Array): string | undefined {
  return isAscii !== undefined && bytes instanceof Buffer && isAscii(bytes) ? bytes.toString("latin1") : undefined;
}

/** The bytes as text; `undefined` when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a parser makes of the bytes; `undefined` when they are not JSON, which no JSON is. */
export function parseBytes(bytes: Uint8Array, parse: (text: string) => unknown): unknown {
  const text = decodeText(bytes);
  return text === undefined ? undefined : parseText(text, parse);
}

/** What a parser makes of the text; `undefined` when it is not JSON. */
export function parseText(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The string between `start` and `end`, quotes included; `undefined` when it is none. */
export function readString(bytes: Uint8Array, start: number, end: number): string | undefined {
  const value = parseBytes(bytes.subarray(start, end), JSON.parse);
  return typeof value === "string" ? value : undefined;
}
