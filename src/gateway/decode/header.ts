import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { malformedHeader, type Malformed } from "./error.ts";
import { BROKEN, Byte, isSpace, skipSpace, skipString, skipValue } from "./json-bytes.ts";
import { readName } from "./names.ts";
import { parseBytes, readString } from "./text.ts";

/** What stands around the data of a gateway message. */
export interface Header {
  readonly ok: true;
  readonly op: number;
  /** Sequence number of a dispatch. `null` when it is null, absent or no number. */
  readonly s: number | null;
  /** Name of a dispatch. `null` when it is null, absent or no string. */
  readonly t: string | null;
  /** Where the data begins; -1 when there is none. */
  readonly dStart: number;
  /** Where the data ends, if it is JSON. */
  readonly dEnd: number;
}

const text = new TextEncoder();
const BEFORE_NAME = text.encode('{"t":"');
const BEFORE_SEQUENCE = text.encode('","s":');
const BEFORE_DATA = text.encode(`,"op":${GatewayOpcode.Dispatch},"d":`);
/** Numbers of so many digits are exact. */
const MOST_DIGITS = 15;

const OP = 1;
const S = 2;
const T = 4;
const D = 8;
const OTHER = 16;
const AROUND = OP | S | T;

/**
 * Reads opcode, sequence and name of a message from its UTF-8 bytes. The data is not parsed, and not even looked at when it
 * comes last, as Discord sends it.
 *
 * Keys may come in any order, with white space, escapes and repetitions (the last one counts, as in `JSON.parse`); what looks
 * like a key inside the data misleads nobody. Two things are left to whoever parses the data: whether it is JSON, and whether
 * an object that ends the message is the data or that of one more key, behind which a repetition could hide.
 */
export function scanHeader(bytes: Uint8Array): Header | Malformed {
  return scanDispatch(bytes) ?? scanMembers(bytes);
}

/** A dispatch exactly as Discord writes it, which is nearly every message: `undefined` for any other. */
function scanDispatch(bytes: Uint8Array): Header | undefined {
  if (!matches(bytes, 0, BEFORE_NAME)) return undefined;
  const nameStart = BEFORE_NAME.length;
  let at = nameStart;
  while (isNameByte(bytes[at])) at += 1;
  const t = readName(bytes, nameStart, at);
  if (t === undefined || !matches(bytes, at, BEFORE_SEQUENCE)) return undefined;
  const first = at + BEFORE_SEQUENCE.length;
  let s = 0;
  for (at = first; isDigit(bytes[at]); at += 1) s = s * 10 + (bytes[at]! - Byte.Zero);
  if (!isExact(bytes, first, at) || !matches(bytes, at, BEFORE_DATA)) return undefined;
  const dStart = at + BEFORE_DATA.length;
  const dEnd = endOfLastObject(bytes, dStart);
  return dEnd === BROKEN ? undefined : { ok: true, op: GatewayOpcode.Dispatch, s, t, dStart, dEnd };
}

function matches(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || byte === 0x5f);
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= Byte.Zero && byte <= Byte.Nine;
}

/** Any message: goes from key to key and skips what is not asked for. */
function scanMembers(bytes: Uint8Array): Header | Malformed {
  let op: number | undefined;
  let s: number | null = null;
  let t: string | null = null;
  let dStart = -1;
  let dEnd = -1;
  let seen = 0;

  let at = skipSpace(bytes, 0);
  if (bytes[at] !== Byte.OpenBrace) return malformedHeader(bytes.length);
  do {
    at = skipSpace(bytes, at + 1);
    if (bytes[at] !== Byte.Quote) return malformedHeader(bytes.length);
    const keyEnd = skipString(bytes, at);
    if (keyEnd === BROKEN) return malformedHeader(bytes.length);
    const key = keyAt(bytes, at, keyEnd);
    at = skipSpace(bytes, keyEnd);
    if (bytes[at] !== Byte.Colon) return malformedHeader(bytes.length);
    const start = skipSpace(bytes, at + 1);

    if (key === D && (seen & AROUND) === AROUND && op !== undefined) {
      const end = endOfLastObject(bytes, start);
      if (end !== BROKEN) return { ok: true, op, s, t, dStart: start, dEnd: end };
    }
    const end = skipValue(bytes, start);
    if (end === BROKEN) return malformedHeader(bytes.length);
    seen |= key;
    if (key === T) {
      const name = bytes[start] === Byte.Quote ? stringAt(bytes, start, end) : null;
      if (name === undefined) return malformedHeader(bytes.length);
      t = name;
    } else if (key === S || key === OP) {
      const number = numberAt(bytes, start, end);
      if (number === undefined) return malformedHeader(bytes.length);
      if (key === S) s = number;
      else op = number ?? undefined;
    } else if (key === D) {
      dStart = start;
      dEnd = end;
    }
    at = skipSpace(bytes, end);
  } while (bytes[at] === Byte.Comma);

  const whole = bytes[at] === Byte.CloseBrace && skipSpace(bytes, at + 1) === bytes.length;
  return whole && op !== undefined ? { ok: true, op, s, t, dStart, dEnd } : malformedHeader(bytes.length);
}

/** Which key the string from `start` to `end` is, quotes included. */
function keyAt(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start - 2;
  const first = bytes[start + 1];
  if (length === 1) {
    if (first === 0x74) return T;
    if (first === 0x73) return S;
    return first === 0x64 ? D : OTHER;
  }
  if (length === 2) return first === 0x6f && bytes[start + 2] === 0x70 ? OP : OTHER;
  // "\u006f\u0070" is a way to write "op".
  if (length > 12 || !bytes.subarray(start, end).includes(Byte.Backslash)) return OTHER;
  const keys = new Map([
    ["op", OP],
    ["s", S],
    ["t", T],
    ["d", D],
  ]);
  return keys.get(readString(bytes, start, end) ?? "") ?? OTHER;
}

/**
 * Where the object at `start` ends if it is the last value of the message, told by the end of the message alone: an object,
 * then the brace of the whole. A repeated opcode, sequence or name behind it would end in a digit, a quote or a letter.
 */
function endOfLastObject(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== Byte.OpenBrace) return BROKEN;
  const outer = lastNonSpace(bytes, bytes.length - 1);
  if (bytes[outer] !== Byte.CloseBrace) return BROKEN;
  const inner = lastNonSpace(bytes, outer - 1);
  return inner > start && bytes[inner] === Byte.CloseBrace ? inner + 1 : BROKEN;
}

function lastNonSpace(bytes: Uint8Array, from: number): number {
  let position = from;
  while (isSpace(bytes[position])) position -= 1;
  return position;
}

function stringAt(bytes: Uint8Array, start: number, end: number): string | undefined {
  return readName(bytes, start + 1, end - 1) ?? readString(bytes, start, end);
}

/** The number from `start` to `end` if it is a plain one: no sign, no fraction, not too long to be exact. */
function digitsAt(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (!isExact(bytes, start, end)) return undefined;
  let number = 0;
  for (let position = start; position < end; position += 1) {
    const byte = bytes[position];
    if (!isDigit(byte)) return undefined;
    number = number * 10 + (byte - Byte.Zero);
  }
  return number;
}

/** Whether digits from `start` to `end` are a number as JSON writes it, and one that is not rounded. */
function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return length > 0 && length <= MOST_DIGITS && (length === 1 || bytes[start] !== Byte.Zero);
}

/** The number from `start` to `end`; `null` for a value of another kind, `undefined` for none. */
function numberAt(bytes: Uint8Array, start: number, end: number): number | null | undefined {
  const digits = digitsAt(bytes, start, end);
  if (digits !== undefined) return digits;
  const first = bytes[start];
  if (first === Byte.Quote || first === Byte.OpenBrace || first === Byte.OpenBracket) return null;
  const value = parseBytes(bytes.subarray(start, end), JSON.parse);
  if (value === undefined) return undefined;
  return typeof value === "number" ? value : null;
}
