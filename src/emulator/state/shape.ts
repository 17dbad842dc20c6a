import { EmulatorError } from "../error.ts";
import { makeStoredGuild } from "./make-guild.ts";
import type { World } from "./world.ts";

/**
 * Refuses state that another version of the emulator wrote: it or a guild in it lacks a field, has one that is not known
 * here, or has something else in one.
 */
export function requireShapeOf(world: World, state: object): void {
  requireShape(state, world, "World");
  // It has the fields of a world, as was just seen.
  for (const stored of (state as World).guilds.values()) {
    requireShape(stored, makeStoredGuild(stored.guild, stored.joinedAt, stored.members), "StoredGuild");
  }
}

/** Fields that are undefined in `expected` need not be there. `owner` is what they are fields of. */
function requireShape(found: object, expected: object, owner: string): void {
  const [has, wants] = [kindsOf(found), kindsOf(expected)];
  for (const [name, kind] of wants) {
    const actual = has.get(name) ?? "undefined";
    if (kind !== "undefined" && actual !== kind) throw foreign(`${owner}.${name} is ${actual}, and not ${kind}`);
  }
  for (const name of has.keys()) if (!wants.has(name)) throw foreign(`${owner}.${name} is not known here`);
}

function kindsOf(value: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(value).map(([name, part]: [string, unknown]) => [name, kindOf(part)]));
}

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return /\w+(?=\]$)/.exec(Object.prototype.toString.call(value))?.[0] ?? "object";
}

function foreign(what: string): EmulatorError {
  const message = `The snapshot was written by another version of the emulator: ${what}. Make a new one with this version.`;
  return new EmulatorError("EMULATOR_SNAPSHOT", message);
}
