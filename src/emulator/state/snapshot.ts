import { EmulatorError } from "../error.ts";

/** Version of what snapshots look like. Raise it when old ones can no longer be read though the fields of `World` are the same. */
const VERSION = 2;

/** Keys under which what JSON does not know stands alone in an object. */
const MAP = "$map";
const SET = "$set";
const BYTES = "$bytes";
const BIGINT = "$bigint";
/** For objects one of whose own keys could be taken for one of the above. */
const OBJECT = "$object";

/**
 * Writes state as JSON: plain values, arrays, plain objects, maps, sets, bytes and bigints. Fields that are undefined are
 * left out. Throws an {@link EmulatorError} on anything else, such as an instance of a class.
 */
export function encodeState(state: object): string {
  return JSON.stringify({ version: VERSION, state: encode(state) });
}

/** Reads what {@link encodeState} wrote. Throws an {@link EmulatorError} on anything else. */
export function decodeState(snapshot: string): object {
  let read: unknown;
  try {
    read = JSON.parse(snapshot);
  } catch (cause) {
    throw new EmulatorError("EMULATOR_SNAPSHOT", "The snapshot is no JSON.", { cause });
  }
  if (typeof read !== "object" || read === null || !("state" in read) || !("version" in read)) throw notASnapshot();
  if (read.version !== VERSION) {
    const message = `The snapshot has version ${String(read.version)}; this emulator reads version ${VERSION}. Make a new one.`;
    throw new EmulatorError("EMULATOR_SNAPSHOT", message);
  }
  const state = decode(read.state);
  if (typeof state !== "object" || state === null) throw notASnapshot();
  return state;
}

function notASnapshot(): EmulatorError {
  return new EmulatorError("EMULATOR_SNAPSHOT", "Not a snapshot: expected what `emulator.snapshot()` gave.");
}

function encode(value: unknown): unknown {
  if (typeof value === "bigint") return { [BIGINT]: value.toString() };
  if (typeof value === "function" || typeof value === "symbol") throw foreign(typeof value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Map) return { [MAP]: [...value].map(([key, item]) => [encode(key), encode(item)]) };
  if (value instanceof Set) return { [SET]: [...value].map(encode) };
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString("base64") };
  if (Object.getPrototypeOf(value) !== Object.prototype) throw foreign(value.constructor.name);
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [key, encode(item)] as const);
  return entries.some(([key]) => key.startsWith("$")) ? { [OBJECT]: entries } : Object.fromEntries(entries);
}

function foreign(what: string): EmulatorError {
  return new EmulatorError("EMULATOR_SNAPSHOT", `State is plain data, and a ${what} is not.`);
}

function decode(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  const entries: readonly [string, unknown][] = Object.entries(value);
  const [entry] = entries;
  if (entry?.[0].startsWith("$") !== true) {
    return Object.fromEntries(entries.map(([key, item]) => [key, decode(item)]));
  }
  const [tag, content] = entry;
  if (tag === BYTES) return new Uint8Array(Buffer.from(String(content), "base64"));
  if (tag === BIGINT) return BigInt(String(content));
  if (!Array.isArray(content)) throw notASnapshot();
  // Where the tag is that of a map or an object the items are pairs, as `encode` wrote them.
  const items = content.map(decode) as [string, unknown][];
  if (tag === MAP) return new Map(items);
  if (tag === SET) return new Set<unknown>(items);
  if (tag === OBJECT) return Object.fromEntries(items);
  throw notASnapshot();
}
