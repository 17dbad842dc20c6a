/** A value of a JSON text, with the place it takes there. */
export interface JsonNode {
  readonly start: number;
  /** Just behind the last character. */
  readonly end: number;
  readonly members?: readonly JsonMember[];
  readonly items?: readonly JsonNode[];
}

export interface JsonMember {
  readonly key: string;
  /** Where the key's opening quote is. */
  readonly start: number;
  readonly value: JsonNode;
}

/** Reads a JSON text that is known to be well formed, keeping where everything stands. */
export function readTree(text: string): JsonNode {
  return new TreeReader(text).value();
}

class TreeReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): JsonNode {
    this.#space();
    const start = this.#at;
    const first = this.#text[start];
    if (first === "{") {
      const members = this.#list("}", () => this.#member());
      return { start, end: this.#at, members };
    }
    if (first === "[") {
      const items = this.#list("]", () => this.value());
      return { start, end: this.#at, items };
    }
    if (first === '"') this.#string();
    else this.#take(/[^\s,\]}]*/y);
    return { start, end: this.#at };
  }

  #list<T>(close: string, read: () => T): readonly T[] {
    const list: T[] = [];
    this.#at += 1;
    for (;;) {
      this.#take(/[\s,]*/y);
      if (this.#text[this.#at] === close || this.#at >= this.#text.length) break;
      list.push(read());
    }
    this.#at += 1;
    return list;
  }

  #member(): JsonMember {
    const start = this.#at;
    const key = this.#string();
    this.#take(/\s*:/y);
    return { key, start, value: this.value() };
  }

  #string(): string {
    const token = this.#take(/"(?:[^"\\]|\\.)*"/y);
    return String(JSON.parse(token));
  }

  #space(): void {
    this.#take(/\s*/y);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

/**
 * The member or item at a path such as `Message.fields.author.type` or `differences[3]`. Keys may hold dots and
 * brackets themselves: at each step the key that fits the rest of the path is taken.
 */
export function findPath(node: JsonNode, path: string): JsonMember | JsonNode | undefined {
  if (path === "") return node;
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (index !== null) {
    const item = node.items?.[Number(index[1])];
    return item === undefined ? undefined : findPath(item, path.slice(index[0].length));
  }
  for (const member of node.members ?? []) {
    if (path === member.key) return member;
    if (!path.startsWith(member.key)) continue;
    const rest = path.slice(member.key.length);
    const found = rest.startsWith(".")
      ? findPath(member.value, rest.slice(1))
      : rest.startsWith("[")
        ? findPath(member.value, rest)
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value at a path. */
export function valueAt(node: JsonNode, path: string): JsonNode | undefined {
  const found = findPath(node, path);
  return found !== undefined && "value" in found ? found.value : found;
}

/** The line, counted from 1, of a path; that of the nearest parent when the path itself is not there. */
export function lineOf(text: string, path: string): number {
  const tree = readTree(text);
  for (let rest = path; rest !== ""; rest = rest.replace(/(?:^[^.[]*|\.[^.[]*|\[\d*\]?)$/, "")) {
    const found = findPath(tree, rest);
    if (found !== undefined) return text.slice(0, found.start).split("\n").length;
  }
  return 1;
}
