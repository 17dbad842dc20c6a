import { core, type ZodType } from "zod";
import { type Issue, report } from "./issue.ts";
import { codePoints, identityOf } from "../rules/index.ts";

/** Limits of a value that is sent, as the schema writes them. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
}

/** Adds a check that runs even where something else is wrong already, so that all problems are reported at once. */
export function checked<T>(schema: ZodType<T>, check: (value: unknown) => readonly Issue[]): ZodType<T> {
  // What `superRefine` is made of, without the context that it makes for each value.
  const added = new core.$ZodCheck({ check: "custom", when: () => true });
  added._zod.check = (payload) => {
    report(check(payload.value), payload);
  };
  return schema.check(added);
}

/** Checks the limits of a text, a number, a list or a map. A value of another kind passes: its type says so already. */
export function exceeded(limits: Limits, value: unknown): readonly Issue[] {
  if (typeof value === "string") return textIssues(limits, value);
  if (typeof value === "number") return range("number", value, limits.min, limits.max, value);
  if (Array.isArray(value)) return [...countIssues("array", value.length, limits, value), ...repeats(limits, value)];
  if (typeof value === "object" && value !== null) return countIssues("map", Object.keys(value).length, limits, value);
  return [];
}

function textIssues(limits: Limits, text: string): readonly Issue[] {
  const issues = [...range("string", codePoints(text), limits.minLength, limits.maxLength, text)];
  if (limits.pattern !== undefined && !limits.pattern.test(text)) {
    const pattern = limits.pattern.source;
    issues.push({ code: "invalid_format", format: "regex", pattern, input: text, path: [], continue: true });
  }
  return issues;
}

function countIssues(origin: string, count: number, limits: Limits, input: unknown): readonly Issue[] {
  return range(origin, count, limits.minItems, limits.maxItems, input);
}

function range(
  origin: string,
  size: number,
  minimum: number | undefined,
  maximum: number | undefined,
  input: unknown,
): readonly Issue[] {
  const issues: Issue[] = [];
  const common = { origin, inclusive: true, input, continue: true as const };
  if (minimum !== undefined && size < minimum) issues.push({ ...common, code: "too_small", path: [], minimum });
  if (maximum !== undefined && size > maximum) issues.push({ ...common, code: "too_big", path: [], maximum });
  return issues;
}

function repeats(limits: Limits, items: readonly unknown[]): readonly Issue[] {
  if (limits.unique !== true) return [];
  const seen = new Set<unknown>();
  return items.flatMap((item, index): readonly Issue[] => {
    const identity = identityOf(item);
    if (!seen.has(identity)) {
      seen.add(identity);
      return [];
    }
    const message = "Invalid input: expected items to be distinct";
    return [{ code: "custom", path: [index], message, params: { problem: "duplicate" }, input: item, continue: true }];
  });
}
