/** Bytes that shape JSON. Inside UTF-8 none of them is ever part of another character. */
export const Byte = {
  Quote: 0x22,
  Comma: 0x2c,
  Zero: 0x30,
  Nine: 0x39,
  Colon: 0x3a,
  OpenBracket: 0x5b,
  Backslash: 0x5c,
  CloseBracket: 0x5d,
  OpenBrace: 0x7b,
  CloseBrace: 0x7d,
} as const;

/** What the functions of this file return when the bytes end too early or are of no shape at all. */
export const BROKEN: number = -1;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Position of the first byte from `at` on that is not white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let position = at;
  while (isSpace(bytes[position])) position += 1;
  return position;
}

/** Position behind the string whose opening quote is at `at`. */
export function skipString(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  for (let position = at + 1; position < length; position += 1) {
    const byte = bytes[position];
    if (byte === Byte.Quote) return position + 1;
    // What follows a backslash closes nothing.
    if (byte === Byte.Backslash) position += 1;
  }
  return BROKEN;
}

/**
 * Position behind the value at `at`. It finds the end of every valid value and does not prove that a value is valid:
 * that is left to whoever parses it.
 */
export function skipValue(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === Byte.Quote) return skipString(bytes, at);
  if (first === Byte.OpenBrace || first === Byte.OpenBracket) return skipNested(bytes, at);
  let position = at;
  while (position < bytes.length && !endsValue(bytes[position])) position += 1;
  return position === at ? BROKEN : position;
}

function skipNested(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  let depth = 0;
  for (let position = at; position < length; position += 1) {
    const byte = bytes[position];
    if (byte === Byte.Quote) {
      position = skipString(bytes, position) - 1;
      if (position < 0) return BROKEN;
    } else if (byte === Byte.OpenBrace || byte === Byte.OpenBracket) {
      depth += 1;
    } else if (byte === Byte.CloseBrace || byte === Byte.CloseBracket) {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return BROKEN;
}

function endsValue(byte: number | undefined): boolean {
  return byte === Byte.Comma || byte === Byte.CloseBrace || byte === Byte.CloseBracket || isSpace(byte);
}
