import { propertyName } from "./naming.ts";

const width = 120;

/**
 * Data as TypeScript in the format of the project, as if the formatter had been over it. The tables are half of what is
 * generated; laying them out here instead of parsing them again halves the time of a generation.
 */
export function layOut(value: unknown, indent = 0, column = 0): string {
  if (!mustBreak(value)) {
    const text = flat(value);
    // A comma or semicolon follows.
    if (column + text.length < width || !isBreakable(value)) return text;
  }
  const inner = indent + 2;
  const lines = Array.isArray(value)
    ? value.map((item) => layOut(item, inner, inner))
    : entriesOf(value).map(([key, item]) => layOutProperty(keyText(key), item, inner));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.map((line) => `${" ".repeat(inner)}${line},\n`).join("")}${" ".repeat(indent)}${close}`;
}

/** A union after `start`: beside it, below it, or with a line for each member, whichever is the first to fit. */
export function layOutUnion(start: string, members: readonly string[]): string {
  const text = members.join(" | ") || "never";
  if (start.length + text.length + 2 <= width) return `${start} ${text};`;
  if (text.length + 3 <= width) return `${start}\n  ${text};`;
  return `${start}${members.map((member) => `\n  | ${member}`).join("")};`;
}

/** A long text goes below its key, unless the key is so short that nothing would be gained. */
function layOutProperty(key: string, value: unknown, indent: number): string {
  const column = indent + key.length + 2;
  if (typeof value !== "string" || key.length < 5 || column + literal(value).length < width) {
    return `${key}: ${layOut(value, indent, column)}`;
  }
  return `${key}:\n${" ".repeat(indent + 2)}${literal(value)}`;
}

/** Lists of several objects, or of several lists, stand one item a line however short they are. */
function mustBreak(value: unknown): boolean {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.some(mustBreak) || (items.length > 1 && (items.every(isBigObject) || items.every(isBigList)));
  }
  return isObject(value) && Object.values(value).some(mustBreak);
}

function isBigObject(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value) && Object.keys(value).length > 1;
}

function isBigList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}

function isBreakable(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

function flat(value: unknown): string {
  if (typeof value === "string") return literal(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const entries = entriesOf(value);
  return entries.length === 0
    ? "{}"
    : `{ ${entries.map(([key, item]) => `${keyText(key)}: ${flat(item)}`).join(", ")} }`;
}

function keyText(key: string): string {
  return propertyName(key) === key ? key : literal(key);
}

/** A string with the quotes that need fewer escapes. */
function literal(text: string): string {
  const double = JSON.stringify(text);
  const count = (quote: string): number => text.split(quote).length - 1;
  if (count('"') <= count("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value).filter(([, item]) => item !== undefined) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
