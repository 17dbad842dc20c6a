import type { ZodType } from "zod";
import { ValidationError, type ValidationIssue } from "./error.ts";
import { toIssues } from "./issues.ts";

/**
 * Checks a value and answers it. Throws a {@link ValidationError} with every problem when it does not pass.
 * What is received is answered untouched, whatever Discord added to it.
 */
export function validate<T>(schema: ZodType<T>, value: unknown, subject?: string): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new ValidationError(toIssues(result.error.issues), { subject });
}

/** Everything that is wrong with a value; nothing when it passes. */
export function findIssues(schema: ZodType, value: unknown): readonly ValidationIssue[] {
  // Most values pass, and passing takes half the time when nothing need be remembered for a report.
  if (schema.safeParse(value).success) return [];
  return toIssues(schema.safeParse(value, { reportInput: true }).error?.issues ?? []);
}

/** Whether a value passes. */
export function isValid<T>(schema: ZodType<T>, value: unknown): value is T {
  return schema.safeParse(value).success;
}
