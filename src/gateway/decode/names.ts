import { Byte } from "./json-bytes.ts";

/** Discord has about a hundred events. More names than this come from somewhere that makes them up. */
const MOST_NAMES = 1024;
/** A name longer than this is left to the parser as well. */
const LONGEST_NAME = 64;

/** Names that were read before, by a hash of their bytes: reading one again allocates nothing. */
const names = new Map<number, string>();

/**
 * The plain string between `start` and `end`, quotes excluded. `undefined` when it is long, has an escape or
 * anything beyond ASCII, and needs a parser.
 */
export function readName(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > LONGEST_NAME) return undefined;
  let hash = 0;
  for (let position = start; position < end; position += 1) {
    const byte = bytes[position]!;
    if (byte < 0x20 || byte > 0x7e || byte === Byte.Backslash || byte === Byte.Quote) return undefined;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  const known = names.get(hash);
  if (known !== undefined && isAt(known, bytes, start, end)) return known;
  const name = String.fromCharCode(...bytes.subarray(start, end));
  if (known === undefined && names.size < MOST_NAMES) names.set(hash, name);
  return name;
}

function isAt(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (name.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
