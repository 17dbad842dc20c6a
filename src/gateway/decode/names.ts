import { Byte } from "./json-bytes.ts";

/** Discord has about a hundred events. More names than this come from somewhere that makes them up. */
const MOST_NAMES = 1024;
/** A name longer than this is left to the parser as well. */
const LONGEST_NAME = 64;

/** Names that were read before: reading one again allocates nothing. */
const names = new Map<number, string>();

/**
 * The plain string between `start` and `end`, quotes excluded. `undefined` when it is very short or long, has an escape or
 * anything beyond ASCII, and needs a parser.
 */
export function readName(bytes: Uint8Array, start: number, end: number): string | undefined {
  const length = end - start;
  if (length < 4 || length > LONGEST_NAME) return undefined;
  // The events of Discord differ in these; two that do not would only be slower.
  const half = (bytes[start + (length >> 1)]! << 3) ^ bytes[end - 4]!;
  const key = length | (bytes[start]! << 6) | (bytes[start + (length >> 2)]! << 13) | (half << 20);
  const known = names.get(key);
  if (known !== undefined && isAt(known, bytes, start, end)) return known;
  return remember(bytes, start, end, key);
}

function remember(bytes: Uint8Array, start: number, end: number, key: number): string | undefined {
  for (let position = start; position < end; position += 1) {
    const byte = bytes[position]!;
    if (byte < 0x20 || byte > 0x7e || byte === Byte.Backslash || byte === Byte.Quote) return undefined;
  }
  // A key of an object is a string that engines compare with others of its kind by address.
  const [name = ""] = Object.keys({ [String.fromCharCode(...bytes.subarray(start, end))]: true });
  if (names.size < MOST_NAMES && !names.has(key)) names.set(key, name);
  return name;
}

function isAt(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (name.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
