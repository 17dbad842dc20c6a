/** Flags that stand at the beginning of a pattern, as in `(?i)`, and mean the same in JavaScript. */
const LEADING_FLAGS = /^\(\?([ims]+)\)/;

/**
 * What one dialect has and the other has not: references back, looks ahead and behind; in Rust, operations on classes.
 */
const FOREIGN = /\\[1-9]|\\k<|\(\?<?[=!]|\[[^\]]*(?:&&|~~)/;

/** Escapes and names that are written otherwise in JavaScript, or only in Rust. */
const TOKENS = /\\x\{([\da-fA-F]+)\}|\\([pP])([A-Z])|\\([Az])|\\(.)|\(\?P<|\[:(\w+):\]/gsu;

/** Characters that JavaScript, too, allows to be escaped. */
const ESCAPABLE = /[\dA-Za-z^$\\.*+?()[\]{}|/]/u;

const CLASSES: ReadonlyMap<string, string> = new Map([
  ["alnum", "0-9A-Za-z"],
  ["alpha", "A-Za-z"],
  ["ascii", "\\x00-\\x7F"],
  ["digit", "0-9"],
  ["lower", "a-z"],
  ["punct", "!-\\/:-@\\[-`\\{-~"],
  ["space", "\\s"],
  ["upper", "A-Z"],
  ["word", "\\w"],
  ["xdigit", "0-9A-Fa-f"],
]);

/**
 * Reads a regular expression in the dialect of Rust, which auto moderation speaks; `undefined` for one that has a mistake.
 * Of what Rust has and JavaScript has not, flags inside of a pattern and operations on classes count as mistakes.
 *
 * @see https://docs.rs/regex/latest/regex/#syntax
 */
export function rustPattern(source: string): RegExp | undefined {
  if (FOREIGN.test(source)) return undefined;
  const flags = LEADING_FLAGS.exec(source)?.[1] ?? "";
  const body = source.replace(LEADING_FLAGS, "").replace(TOKENS, translate);
  try {
    return new RegExp(body, [...new Set(`gu${flags}`)].join(""));
  } catch {
    return undefined;
  }
}

function translate(
  whole: string,
  code?: string,
  property?: string,
  category?: string,
  anchor?: string,
  escaped?: string,
  name?: string,
): string {
  if (code !== undefined) return `\\u{${code}}`;
  if (property !== undefined) return `\\${property}{${category ?? ""}}`;
  if (anchor !== undefined) return anchor === "A" ? "(?<![\\s\\S])" : "(?![\\s\\S])";
  if (escaped !== undefined) return ESCAPABLE.test(escaped) ? whole : hexadecimal(escaped);
  return name === undefined ? "(?<" : (CLASSES.get(name) ?? whole);
}

function hexadecimal(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
