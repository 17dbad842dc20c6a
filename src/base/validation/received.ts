import type { Id } from "../id.ts";
import { isRecord } from "../record.ts";
import { type Check, checkOf, type Node } from "./check.ts";
import { below, type Issue } from "./issue.ts";

export { received } from "./check.ts";

/**
 * Lenient checks of what Discord sends. A field of the wrong JSON kind or a required field that is missing is a
 * problem; everything Discord may add tomorrow (fields, enum values, bits, variants, longer texts) is not.
 */

/** A check for each field of a struct, which its own type names: nothing is inferred from the checks. */
type Fields<T> = { readonly [K in keyof T]-?: Node<T[K]> };

type Kind = "string" | "number" | "boolean" | "object" | "array" | "null";

const isString: Check<never> = (value) => (typeof value === "string" ? undefined : wrongKind("string", value));
const isNumber: Check<never> = (value) => (typeof value === "number" ? undefined : wrongKind("number", value));
const isBoolean: Check<never> = (value) => (typeof value === "boolean" ? undefined : wrongKind("boolean", value));
const isAnything: Check<never> = (value) => (value === undefined ? wrongKind("nonoptional", value) : undefined);
const isNull: Check<never> = (value) => (value === null ? undefined : wrongKind("null", value));
const isObject: Check<never> = (value) => (isRecord(value) ? undefined : wrongKind("object", value));

/** A string, or an open set of strings. */
export function string<T = string>(): Check<T> {
  return isString;
}

/** A number, or an open set of numbers. */
export function number<T = number>(): Check<T> {
  return isNumber;
}

export function boolean<T = boolean>(): Check<T> {
  return isBoolean;
}

/** An id: a string whatever its length, left as it came. */
export function id<Kind extends string>(): Check<Id<Kind>> {
  return isString;
}

/** Any JSON. */
export function unknown<T = unknown>(): Check<T> {
  return isAnything;
}

/** An object that is not looked into. */
export function object<T = object>(): Check<T> {
  return isObject;
}

/** Null and nothing else: the field says something by being there. */
export function nothing<T = null>(): Check<T> {
  return isNull;
}

export function nullable<T>(node: Node<T>): Check<T | null> {
  const check = checkOf(node);
  return (value) => (value === null ? undefined : check(value));
}

/** A field that may be missing. Null passes as well: Discord sends it in places where its documentation says absent. */
export function optional<T>(node: Node<T>): Check<T> {
  const check = checkOf(node);
  return (value) => (value === undefined || value === null ? undefined : check(value));
}

export function array<T>(node: Node<T>): Check<readonly T[]> {
  const check = checkOf(node);
  return (value) => {
    if (!Array.isArray(value)) return wrongKind("array", value);
    let issues: Issue[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const found = check(value[index]);
      if (found !== undefined) issues = [...(issues ?? []), ...below(index, found)];
    }
    return issues;
  };
}

/** An array that begins with these items. */
export function tuple<T>(...nodes: readonly Node<unknown>[]): Check<T> {
  const items = nodes.map((node) => checkOf(node));
  return (value) => {
    if (!Array.isArray(value)) return wrongKind("array", value);
    const issues = items.flatMap((check, index) => below(index, check(value[index]) ?? []));
    return issues.length === 0 ? undefined : issues;
  };
}

/** An object with any keys. */
export function map<T>(node: Node<T>): Check<Readonly<Record<string, T>>> {
  const check = checkOf(node);
  return (value) => {
    if (!isRecord(value)) return wrongKind("object", value);
    let issues: Issue[] | undefined;
    for (const key of Object.keys(value)) {
      const found = check(value[key]);
      if (found !== undefined) issues = [...(issues ?? []), ...below(key, found)];
    }
    return issues;
  };
}

/** An object with these fields and any others. */
export function struct<T>(fields: Fields<NoInfer<T>>): Check<T> {
  const keys = Object.keys(fields);
  const fieldChecks = Object.values<Node<unknown>>(fields).map((node) => checkOf(node));
  return (value) => {
    if (!isRecord(value)) return wrongKind("object", value);
    let issues: Issue[] | undefined;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index]!;
      const found = fieldChecks[index]!(value[key]);
      if (found !== undefined) issues = [...(issues ?? []), ...below(key, found)];
    }
    return issues;
  };
}

/**
 * A union whose variants are told apart by a field: `[variant, ...tags]` each. A tag that is in none of them belongs
 * to a variant that Discord added; then only the fields that every variant has are checked.
 */
export function tagged<T>(
  tag: string,
  variants: readonly (readonly [Node<unknown>, ...(string | number | boolean)[]])[],
  fallback?: Node<unknown>,
): Check<T> {
  const byTag = new Map<unknown, Check<unknown>>();
  for (const [node, ...tags] of variants) {
    const check = checkOf(node);
    for (const value of tags) byTag.set(value, check);
  }
  const unknownVariant = fallback === undefined ? undefined : checkOf(fallback);
  const kind = typeof byTag.keys().next().value;
  return (value) => {
    if (!isRecord(value)) return wrongKind("object", value);
    const found = value[tag];
    const check = byTag.get(found);
    if (check !== undefined) return check(value);
    // Where the tag may be null, the fallback says so; where it may not, the fallback refuses it.
    if (found === null && unknownVariant !== undefined) return unknownVariant(value);
    // One JSON kind for all tags of a union: the loader sees to it.
    if (typeof found !== kind) return below(tag, wrongKind(kind, found));
    return unknownVariant?.(value);
  };
}

/** A union whose variants are told apart by their JSON kind. */
export function byKind<T>(options: { readonly [K in Kind]?: Node<unknown> }): Check<T> {
  const kinds = new Map(Object.entries<Node<unknown>>(options).map(([kind, node]) => [kind, checkOf(node)]));
  const expected = [...kinds.keys()].join(" or ");
  return (value) => {
    const check = kinds.get(kindOf(value));
    return check === undefined ? wrongKind(expected, value) : check(value);
  };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

function wrongKind(expected: string, input: unknown): Issue[] {
  return [{ code: "invalid_type", expected, input, path: [] }];
}
