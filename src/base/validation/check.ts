import * as z from "zod";
import { type Issue, report } from "./issue.ts";
import { lazy } from "./lazy.ts";

declare const accepts: unique symbol;

/**
 * A check of one value, which it never changes or copies. Answers nothing when the value passes: checking a valid
 * payload allocates nothing, which is what makes checking every event affordable.
 */
export interface Check<T> {
  (value: unknown): Issue[] | undefined;
  /** The type a value has that passed; exists for the compiler only. */
  readonly [accepts]?: T;
}

/** What stands in a place of a received type: a check, or a named schema of another definition. */
export type Node<T> = Check<T> | z.ZodType<T>;

const checks = new WeakMap<object, Check<unknown>>();

/** Makes the schema of a received definition, built on first use; parsing answers the very value it was given. */
export function received<T>(build: () => Check<T>): z.ZodType<T> {
  let built: Check<T> | undefined;
  const check: Check<T> = (value) => (built ??= build())(value);
  const schema = lazy(() => toSchema(check));
  checks.set(schema, check);
  return schema;
}

/**
 * Finds the check behind a node, so that nested definitions are checked without a detour through zod. An object in
 * which nothing stands passes where it is part of another one: that is how Discord spells one that it has left out.
 */
export function checkOf<T>(node: Node<T>): Check<T> {
  if (typeof node === "function") return node;
  // Registered by `received` for a schema of this very type.
  const own = checks.get(node) as Check<T> | undefined;
  if (own === undefined) throw new TypeError("A received type refers to a schema that is not a received one");
  return (value) => {
    const issues = own(value);
    return issues !== undefined && isEmptyObject(value) ? undefined : issues;
  };
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function toSchema<T>(check: Check<T>): z.ZodType<T> {
  const schema = z.unknown().check((payload) => {
    report(check(payload.value) ?? [], payload);
  });
  // A value without issues has passed the check of `T`.
  return schema as unknown as z.ZodType<T>;
}
