import type { core } from "zod";

/** A problem in zod's own form, before zod words it. */
export interface Issue {
  readonly code: "invalid_type" | "invalid_format" | "invalid_key" | "too_small" | "too_big" | "custom";
  /** From the value that was checked; what is around it puts its keys before. */
  path: PropertyKey[];
  readonly input: unknown;
  /** Needed where zod has no words for the problem. */
  readonly message?: string;
  /**
   * The value is of the right kind all the same, so that a union need not look for another variant. Left out otherwise:
   * `false` would keep zod from looking for more.
   */
  readonly continue?: true;
  readonly [detail: string]: unknown;
}

/** Gives issues to zod. Its type wants each code's details spelled out; {@link Issue} is what they have in common. */
export function report(issues: readonly Issue[], payload: { readonly issues: core.$ZodRawIssue[] }): void {
  for (const issue of issues) payload.issues.push(issue as unknown as core.$ZodRawIssue);
}

/** Puts a key before the paths of issues found below it. */
export function below(key: PropertyKey, issues: Issue[]): Issue[] {
  for (const issue of issues) issue.path = [key, ...issue.path];
  return issues;
}
