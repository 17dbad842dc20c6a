import { codePoints } from "./code-points.ts";
import type { Path } from "./rule.ts";

/** A value and where it was found. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

interface Step {
  readonly key: string;
  readonly each: boolean;
}

const parsed = new Map<string, readonly Step[]>();

/**
 * Finds what a dotted path leads to. `[]` steps into every item of an array, `.length` at the end is a count.
 * What is not there yields no place, whatever the shape of the value.
 */
export function placesAt(value: unknown, path: string): readonly Place[] {
  const places: Place[] = [];
  collect(value, stepsOf(path), 0, [], places);
  return places;
}

/** Finds the only, or first, value a path leads to. */
export function valueAt(value: unknown, path: string): unknown {
  return placesAt(value, path)[0]?.value;
}

/** Turns a path of the schema into the path of an error: without `[]`, up to the array, and without `.length`. */
export function errorPath(path: string): Path {
  const keys: string[] = [];
  for (const step of stepsOf(path.replace(/\.length$/, ""))) {
    keys.push(step.key);
    if (step.each) break;
  }
  return keys;
}

/** Reads an own property of an object; anything else has none. */
export function ownProperty(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // An object that owns the key can be indexed with it.
  return (value as Readonly<Record<string, unknown>>)[key];
}

function collect(value: unknown, steps: readonly Step[], index: number, path: Path, places: Place[]): void {
  const step = steps[index];
  if (step === undefined) {
    places.push({ path, value });
    return;
  }
  if (step.key === "length" && index === steps.length - 1) {
    const length = lengthOf(value);
    if (length !== undefined) places.push({ path, value: length });
    return;
  }
  const found = ownProperty(value, step.key);
  if (found === undefined) return;
  const here = [...path, step.key];
  if (!step.each) collect(found, steps, index + 1, here, places);
  else if (Array.isArray(found)) {
    const items: readonly unknown[] = found;
    items.forEach((item, position) => collect(item, steps, index + 1, [...here, position], places));
  }
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string") return codePoints(value);
  if (Array.isArray(value)) return value.length;
  if (typeof value === "object" && value !== null) return Object.keys(value).length;
  return undefined;
}

function stepsOf(path: string): readonly Step[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const steps = path
    .split(".")
    .map((part) => (part.endsWith("[]") ? { key: part.slice(0, -2), each: true } : { key: part, each: false }));
  parsed.set(path, steps);
  return steps;
}
