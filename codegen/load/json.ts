/** One thing wrong in a JSON text. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly expected: string;
}

export interface ParsedJson {
  /** Absent when the text is not JSON. */
  readonly value?: unknown;
  /** The line of each key and item, by its path: `a.b[0]`. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly JsonProblem[];
}

/**
 * Parses JSON as RFC 8259 has it, and says what `JSON.parse` cannot: line and column of an error, and keys that stand
 * twice in one object.
 */
export function parseJson(text: string): ParsedJson {
  const parser = new JsonParser(text);
  try {
    return { value: parser.document(), lines: parser.lines, problems: parser.problems };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { lines: parser.lines, problems: [...parser.problems, error.problem] };
  }
}

class JsonSyntaxError extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const whiteSpace = /[ \t\r\n]*/y;
const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const wordToken = /true|false|null/y;
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class JsonParser {
  readonly problems: JsonProblem[] = [];
  readonly lines = new Map<string, number>();
  readonly #text: string;
  #position = 0;
  /** Line of `#counted`, up to where line breaks have been counted. */
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value("");
    this.#match(whiteSpace);
    if (this.#position < this.#text.length) this.#fail("the end of the file");
    return value;
  }

  #value(path: string): unknown {
    this.#match(whiteSpace);
    if (this.#take("{")) return this.#object(path);
    if (this.#take("[")) return this.#array(path);
    const string = this.#match(stringToken);
    // The token has the grammar of a JSON string, so the result is a string.
    if (string !== undefined) return JSON.parse(string) as string;
    const number = this.#match(numberToken);
    if (number !== undefined) return Number(number);
    const word = this.#match(wordToken);
    if (word !== undefined) return words[word];
    return this.#fail("a value");
  }

  #object(path: string): unknown {
    const entries = new Map<string, unknown>();
    this.#match(whiteSpace);
    if (this.#take("}")) return {};
    for (;;) {
      this.#match(whiteSpace);
      const start = this.#position;
      const token = this.#match(stringToken) ?? this.#fail("a key in double quotes");
      // As above: the token is a JSON string.
      const key = JSON.parse(token) as string;
      if (entries.has(key)) {
        this.problems.push({
          ...this.#place(start),
          message: `the key ${token} stands twice`,
          expected: "each key once",
        });
      }
      this.#match(whiteSpace);
      if (!this.#take(":")) this.#fail('":"');
      const below = path === "" ? key : `${path}.${key}`;
      this.lines.set(below, this.#lineOf(start));
      entries.set(key, this.#value(below));
      this.#match(whiteSpace);
      if (this.#take("}")) return Object.fromEntries(entries);
      if (!this.#take(",")) this.#fail('"," or "}"');
    }
  }

  #array(path: string): unknown {
    const items: unknown[] = [];
    this.#match(whiteSpace);
    if (this.#take("]")) return items;
    for (;;) {
      this.#match(whiteSpace);
      const below = `${path}[${items.length}]`;
      this.lines.set(below, this.#lineOf(this.#position));
      items.push(this.#value(below));
      this.#match(whiteSpace);
      if (this.#take("]")) return items;
      if (!this.#take(",")) this.#fail('"," or "]"');
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #match(token: RegExp): string | undefined {
    token.lastIndex = this.#position;
    const found = token.exec(this.#text)?.[0];
    if (found !== undefined) this.#position += found.length;
    return found;
  }

  #fail(expected: string): never {
    const rest = this.#text.slice(this.#position, this.#position + 1);
    const message = rest === "" ? "not JSON: the file ends too early" : `not JSON: unexpected ${JSON.stringify(rest)}`;
    throw new JsonSyntaxError({ ...this.#place(this.#position), message, expected });
  }

  #place(position: number): { readonly line: number; readonly column: number } {
    const lineStart = this.#text.lastIndexOf("\n", position - 1) + 1;
    return { line: this.#lineOf(position), column: position - lineStart + 1 };
  }

  /** Counts on from where it counted before, since it is asked in the order of the text but for errors. */
  #lineOf(position: number): number {
    if (position < this.#counted) return this.#text.slice(0, position).split("\n").length;
    for (; this.#counted < position; this.#counted += 1) {
      if (this.#text[this.#counted] === "\n") this.#line += 1;
    }
    return this.#line;
  }
}
