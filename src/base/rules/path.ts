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
  const steps = stepsOf(path);
  let places: readonly Place[] = [{ path: [], value }];
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    places = places.flatMap((place) => follow(place, step, last));
  }
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

function follow(place: Place, step: Step, last: boolean): readonly Place[] {
  const value = last && step.key === "length" ? lengthOf(place.value) : ownProperty(place.value, step.key);
  if (value === undefined) return [];
  const path = last && step.key === "length" ? place.path : [...place.path, step.key];
  if (!step.each) return [{ path, value }];
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
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
