/**
 * Makes a text that a regular expression matches, with at least so many repetitions as `length` asks for where the
 * expression has room. Knows what the schema's patterns are made of: literals, classes, groups, alternatives and
 * quantifiers.
 */
export function textMatching(pattern: string, length = 0): string {
  return new PatternReader(pattern, length).text();
}

const escapes: Readonly<Record<string, string>> = {
  d: "0",
  w: "a",
  s: " ",
  S: "a",
  D: "a",
  W: "-",
  p: "a",
  t: "\t",
  n: "\n",
  b: "",
  B: "",
};

class PatternReader {
  readonly #pattern: string;
  #at = 0;
  /** Code points that are still to be made where a quantifier allows it. */
  #wanted: number;

  constructor(pattern: string, wanted: number) {
    this.#pattern = pattern;
    this.#wanted = wanted;
  }

  text(): string {
    return this.#alternatives();
  }

  /** The first alternative; the others are read over. */
  #alternatives(): string {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#peek())) {
      const part = this.#part();
      const [min, max] = this.#quantifier();
      const count = part === "" ? 1 : Math.min(max, Math.max(min, Math.ceil(this.#wanted / part.length)));
      this.#wanted -= count * part.length;
      text += part.repeat(count);
    }
    return text;
  }

  #part(): string {
    const char = this.#next();
    if (char === "^" || char === "$") return "";
    if (char === "(") return this.#group();
    if (char === "[") return this.#class();
    if (char === "\\") return this.#escape();
    return char === "." ? "a" : char;
  }

  #group(): string {
    const ahead = /^\?(?:[:]|<\w+>|[=!]|<[=!])/.exec(this.#pattern.slice(this.#at))?.[0] ?? "";
    this.#at += ahead.length;
    const text = this.#alternatives();
    this.#take(")");
    // What stands around the text is not part of it.
    return /[=!]$/.test(ahead) ? "" : text;
  }

  #class(): string {
    const negated = this.#take("^");
    const members: string[] = [];
    while (this.#at < this.#pattern.length && !this.#take("]")) {
      const char = this.#next();
      members.push(char === "\\" ? this.#escape() : char);
    }
    const letter = members.find((member) => /^[A-Za-z0-9]$/.test(member));
    return negated ? ("a0_-".split("").find((char) => !members.includes(char)) ?? "~") : (letter ?? members[0] ?? "");
  }

  #escape(): string {
    const char = this.#next();
    if (char.toLowerCase() === "p" && this.#take("{")) this.#at = this.#pattern.indexOf("}", this.#at) + 1;
    return escapes[char] ?? char;
  }

  #quantifier(): readonly [min: number, max: number] {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#pattern.slice(this.#at));
    if (found === null) return [1, 1];
    const [whole, least = "0", comma, most] = found;
    this.#at += whole.length;
    this.#take("?");
    if (whole === "*") return [0, Infinity];
    if (whole === "+") return [1, Infinity];
    if (whole === "?") return [0, 1];
    return [Number(least), comma === "" ? Number(least) : Number(most || Infinity)];
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #next(): string {
    const char = this.#peek();
    this.#at += 1;
    return char;
  }

  #take(wanted: string): boolean {
    if (this.#peek() !== wanted) return false;
    this.#at += 1;
    return true;
  }
}
