import { SendingError } from "../base/sending-error.ts";

/** What is wrong in one place. */
export type ValidationIssueCode =
  /** A field that has to be there is not. */
  | "missing"
  /** Another JSON kind than expected: a number for a string. */
  | "kind"
  /** The right kind but not of the right form: an id that is no snowflake, a text that does not match. */
  | "format"
  /** None of the values that are allowed. */
  | "value"
  /** A field that is not known there. */
  | "unknown-field"
  /** A text, a number or a list under or over its limit, which is in `limit`. */
  | "too-small"
  | "too-large"
  /** An item that occurs a second time. */
  | "duplicate"
  /** Fields that do not go together. */
  | "rule";

/** One problem of a value. */
export interface ValidationIssue {
  /** Where it is: `embeds[0].fields[3].name`; empty for the value itself. */
  readonly path: string;
  /** What is wrong. Never quotes the value, which may be private. */
  readonly message: string;
  readonly code: ValidationIssueCode;
  /** The bound that was passed. */
  readonly limit?: number;
}

/** A value is not what the schema says. Holds every problem at once; its message has a line `path: message` for each. */
export class ValidationError extends SendingError {
  override readonly name = "ValidationError";
  override readonly code = "VALIDATION";
  readonly issues: readonly ValidationIssue[];
  /** What was checked, where that is known: the name of a route, or the dispatch name of an event. */
  readonly subject: string | undefined;

  constructor(
    issues: readonly ValidationIssue[],
    options: ErrorOptions & { readonly subject?: string | undefined } = {},
  ) {
    super(issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("\n"), options);
    this.issues = issues;
    this.subject = options.subject;
  }
}
