import type { Described, Location, Source } from "../ir.ts";
import type { OneOrMore, RawDescribed, RawSource } from "./raw.ts";

/** Copies those of `keys` that `from` has, so that absent stays absent. */
export function pick<T extends object, Key extends keyof T>(from: T, ...keys: readonly Key[]): Pick<T, Key> {
  const entries = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  // Holds exactly the chosen keys that are there, which is what Pick says of optional and required keys alike.
  return Object.fromEntries(entries) as Pick<T, Key>;
}

export function described(raw: RawDescribed, at: Location): Described {
  return { ...pick(raw, "doc", "deprecated", "status", "notes"), at };
}

export function sourceOf(raw: RawSource): Source {
  return { openapi: list(raw.openapi), docs: list(raw.docs), ...pick(raw, "observed") };
}

export function list(value: OneOrMore | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
