// A byte order mark is no JSON, so it is left where it is and refused.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

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
  if (text === undefined) return undefined;
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
