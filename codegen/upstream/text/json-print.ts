const width = 120;

/** A JSON text without the white space between its tokens; keys stay in their order. */
export function compact(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
}

/** Values that are laid out one entry a line, however short: what people add lines to. */
const spread: ReadonlySet<string> = new Set(["fields", "values", "bits", "query"]);

/**
 * Prints a definition or route in the layout of `schema/`: one line a key, tables one line an entry, everything else on
 * one line if it fits.
 */
export function printDefinition(value: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return (
      start + (spread.has(key) && isFilled(part) ? printTable(part, inner) : printFitting(part, inner, start.length))
    );
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** Prints a value on one line if it fits behind `used` characters, else one entry a line. */
export function printFitting(value: unknown, indent: string, used: number): string {
  const line = printLine(value);
  if (used + line.length < width || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inner + printFitting(item, inner, inner.length));
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  return printTable(value, indent);
}

function printTable(value: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + printFitting(part, inner, start.length);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, part]: [string, unknown]) => `${JSON.stringify(key)}: ${printLine(part)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isFilled(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
