/** A type expression as it is written: names are not yet looked up. */
export type TypeNode =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly enum: string; readonly member: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "null" }
  | { readonly kind: "id"; readonly of: string }
  | { readonly kind: "array"; readonly items: TypeNode }
  | { readonly kind: "map"; readonly key: TypeNode; readonly value: TypeNode }
  | { readonly kind: "tuple"; readonly items: readonly TypeNode[] }
  | { readonly kind: "anyOf"; readonly options: readonly TypeNode[] };

export type ParsedType =
  | { readonly node: TypeNode; readonly error?: undefined }
  | { readonly node?: undefined; readonly error: { readonly message: string; readonly expected: string } };

/** Parses a type expression such as `(Id<User> | "all")[] | null`. */
export function parseTypeExpression(text: string): ParsedType {
  try {
    return { node: new TypeParser(text).whole() };
  } catch (error) {
    if (!(error instanceof TypeSyntaxError)) throw error;
    return { error: { message: error.message, expected: error.expected } };
  }
}

class TypeSyntaxError extends Error {
  readonly expected: string;

  constructor(message: string, expected: string) {
    super(message);
    this.expected = expected;
  }
}

interface Token {
  readonly kind: "name" | "string" | "number" | "sign" | "end";
  readonly text: string;
  /** Counted from 1. */
  readonly column: number;
}

const tokenPattern = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)|([<>()[\]|,.])|(\S))/y;

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const match = tokenPattern.exec(text);
    if (match === null) break;
    const [, name, string, number, sign, other] = match;
    const found = name ?? string ?? number ?? sign ?? other ?? "";
    const column = tokenPattern.lastIndex - found.length + 1;
    if (other !== undefined) {
      const expected = other === '"' ? "a closing quote" : "a type";
      throw new TypeSyntaxError(`type "${text}" cannot be read at column ${column}: unexpected ${found}`, expected);
    }
    const kind =
      name !== undefined ? "name" : string !== undefined ? "string" : number !== undefined ? "number" : "sign";
    tokens.push({ kind, text: found, column });
  }
  tokens.push({ kind: "end", text: "the end", column: text.length + 1 });
  return tokens;
}

class TypeParser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenise(text);
  }

  whole(): TypeNode {
    const node = this.#union();
    if (this.#next.kind !== "end") this.#fail('"|", "[]" or the end');
    return node;
  }

  #union(): TypeNode {
    const first = this.#postfix();
    if (this.#next.text !== "|") return first;
    const options = [first];
    while (this.#take("|")) options.push(this.#postfix());
    return { kind: "anyOf", options };
  }

  #postfix(): TypeNode {
    let node = this.#atom();
    while (this.#take("[")) {
      this.#need("]");
      node = { kind: "array", items: node };
    }
    return node;
  }

  #atom(): TypeNode {
    const token = this.#next;
    if (token.kind === "string") return this.#advance({ kind: "literal", value: this.#unquote(token) });
    if (token.kind === "number") return this.#advance({ kind: "literal", value: Number(token.text) });
    if (this.#take("(")) {
      const node = this.#union();
      this.#need(")");
      return node;
    }
    if (token.kind !== "name") return this.#fail("a type");
    this.#index += 1;
    return this.#named(token.text);
  }

  #named(name: string): TypeNode {
    if (name === "null") return { kind: "null" };
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "Id" && this.#next.text === "<") return { kind: "id", of: this.#idKind() };
    if (name === "Map" && this.#next.text === "<") return this.#map();
    if (name === "Tuple" && this.#next.text === "<") return { kind: "tuple", items: this.#arguments() };
    if (!this.#take(".")) return { kind: "name", name };
    return { kind: "member", enum: name, member: this.#needName("the name of an enum member") };
  }

  #idKind(): string {
    this.#need("<");
    const kind = this.#needName("an id kind");
    this.#need(">");
    return kind;
  }

  #map(): TypeNode {
    const [key, value, ...more] = this.#arguments();
    if (key === undefined || value === undefined || more.length > 0) {
      throw new TypeSyntaxError(`type "${this.#text}" cannot be read: a Map has a key and a value`, "Map<K, V>");
    }
    return { kind: "map", key, value };
  }

  #arguments(): readonly TypeNode[] {
    this.#need("<");
    const items = [this.#union()];
    while (this.#take(",")) items.push(this.#union());
    this.#need(">");
    return items;
  }

  get #next(): Token {
    // The last token is the end, and nothing advances past it.
    return this.#tokens[this.#index] as Token;
  }

  #advance(node: TypeNode): TypeNode {
    this.#index += 1;
    return node;
  }

  #take(sign: string): boolean {
    const { kind, text } = this.#next;
    if (kind !== "sign" || text !== sign) return false;
    this.#index += 1;
    return true;
  }

  #need(sign: string): void {
    if (!this.#take(sign)) this.#fail(`"${sign}"`);
  }

  #needName(expected: string): string {
    const token = this.#next;
    if (token.kind !== "name") return this.#fail(expected);
    this.#index += 1;
    return token.text;
  }

  #unquote(token: Token): string {
    try {
      // The token is a quoted string; what its escapes lack in form makes JSON.parse throw.
      return JSON.parse(token.text) as string;
    } catch {
      return this.#fail("a string with JSON escapes");
    }
  }

  #fail(expected: string): never {
    const { kind, text, column } = this.#next;
    const found = kind === "end" ? "it ends too early" : `unexpected ${text}`;
    throw new TypeSyntaxError(`type "${this.#text}" cannot be read at column ${column}: ${found}`, expected);
  }
}
