import { inspect } from "node:util";

/**
 * Every text that a value shows, wherever it may end up in a log: in its own and inherited fields, by name or symbol,
 * enumerable or not; in what getters answer; in maps, sets and bytes; in the chain of its causes; and in what
 * `JSON.stringify`, `String` and `inspect` make of it.
 */
export function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  collect(value, texts, new Set());
  return texts;
}

function collect(value: unknown, texts: string[], seen: Set<object>): void {
  if (typeof value === "string") texts.push(value);
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  texts.push(...shown(value));
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    texts.push(Buffer.from(value instanceof ArrayBuffer ? value : value.buffer).toString("latin1"));
    return;
  }
  if (value instanceof Map) for (const entry of value) collect(entry, texts, seen);
  if (value instanceof Set) for (const item of value) collect(item, texts, seen);
  for (let holder: object | null = value; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    if (holder === Object.prototype || holder === Function.prototype) return;
    for (const key of Reflect.ownKeys(holder)) {
      texts.push(String(key));
      collect(read(value, key), texts, seen);
    }
  }
}

function read(value: object, key: string | symbol): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    // A getter of something else's prototype.
    return undefined;
  }
}

function shown(value: object): readonly string[] {
  const texts: string[] = [];
  // What has no JSON, such as a function, gives undefined.
  const ways: readonly (() => string | undefined)[] = [
    () => inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null }),
    () => inspect(value, { depth: 20 }),
    () => JSON.stringify(value),
    () => String(value),
  ];
  for (const show of ways) {
    try {
      texts.push(show() ?? "");
    } catch {
      // It refers to itself, or is a prototype whose getters want an instance: then nobody logs it that way.
    }
  }
  return texts;
}
