import { Random } from "../../support/random.ts";

const PIECES = [
  "a",
  "op",
  "t",
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "\n",
  "é",
  "夜",
  "🌙",
  '"op":11',
  '{"t":"X"}',
  " ",
];
const SPACES = [" ", "\n", "\r\n", "\t", "  "];
const DECOYS = ["op", "s", "t", "d", "x", "ops", ""];

/** A random envelope as text, and the seed that made it. */
export interface Envelope {
  readonly text: string;
  readonly seed: number;
}

/**
 * Messages with keys in any order, some repeated, some written with escapes, with white space, and with data full of what
 * looks like an envelope. After data that comes behind the rest, no object stands: that alone a scan cannot see.
 */
export function* envelopes(count: number): Generator<Envelope> {
  for (let seed = 1; seed <= count; seed += 1) yield { text: envelope(new Random(seed)), seed };
}

/** The text as a view into a larger block, which is how sockets and decompressors give it. */
export function viewOf(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const block = new Uint8Array(bytes.length + 16).fill(0x7d);
  block.set(bytes, 8);
  return block.subarray(8, 8 + bytes.length);
}

function envelope(random: Random): string {
  const members: [key: string, value: string][] = [
    ["t", random.pick(["null", '"READY"', '"MESSAGE_CREATE"', literal(random, random.text(PIECES, 4)), "5"])],
    ["s", random.pick(["0", "null", "1", "42", "123456", "9007199254740993", "1e3", "-1", '"3"'])],
    ["op", random.pick(["0", "0", "0", "11", "1.5", "null", '"0"'])],
    ["d", value(random, 3)],
  ];
  if (random.below(3) === 0) members.push(["x", value(random, 2)]);
  if (random.below(4) === 0) members.push([random.pick(["op", "s", "t"]), random.pick(["1", "null", '"Y"', "2"])]);
  if (random.below(6) === 0) members.push(["d", value(random, 2)]);
  if (random.below(8) === 0) members.splice(random.below(members.length), 1);
  const ordered = random.below(2) === 0 ? members : shuffled(random, members);
  // See above: what the end of the message cannot tell.
  while (hidesBehindData(ordered)) ordered.push(["end", "1"]);

  const spaced = random.below(2) === 0;
  const space = (): string => (spaced && random.below(2) === 0 ? random.pick(SPACES) : "");
  const text = ordered.map(([key, json]) => `${space()}${literal(random, key)}${space()}:${space()}${json}${space()}`);
  return `${space()}{${text.join(",")}}${space()}`;
}

function hidesBehindData(members: readonly (readonly [key: string, value: string])[]): boolean {
  const data = members.findIndex(([key]) => key === "d");
  const last = members.at(-1);
  return data !== -1 && data < members.length - 1 && last?.[1].endsWith("}") === true;
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(random.below(rest.length), 1));
  return order;
}

/** A JSON string, now and then with escapes that nobody needs. */
function literal(random: Random, text: string): string {
  if (random.below(6) !== 0) return JSON.stringify(text);
  const escaped = [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`);
  return `"${escaped.join("")}"`;
}

function value(random: Random, depth: number): string {
  const kind = random.below(depth > 0 ? 7 : 4);
  if (kind === 0) return random.pick(["null", "true", "false"]);
  if (kind === 1) return random.pick(["0", "-1", "1.5e3", "41250"]);
  if (kind < 4) return literal(random, random.text(PIECES, 6));
  if (kind === 4) return `[${Array.from({ length: random.below(4) }, () => value(random, depth - 1)).join(", ")}]`;
  const members = Array.from(
    { length: random.below(5) },
    () => `${literal(random, random.pick(DECOYS))}:${random.pick(["", " "])}${value(random, depth - 1)}`,
  );
  return `{${members.join(",")}}`;
}
