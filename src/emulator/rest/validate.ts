import {
  ValidationError,
  type ValidationIssue,
  type ValidationIssueCode,
  validateRequest,
} from "../../validate/index.ts";
import { formProblem, type PlacedFormError } from "./form-problem.ts";

/** Refuses a request that the schema does not accept, as Discord would. */
export async function checkRequest(route: string, body: unknown, query: unknown): Promise<void> {
  try {
    await validateRequest({ route, body, query });
  } catch (error) {
    if (error instanceof ValidationError) throw formProblem(error.issues.map(toFormError));
    throw error;
  }
}

/** Discord's names for the kinds of problems. */
const codes: Readonly<Record<ValidationIssueCode, string>> = {
  missing: "BASE_TYPE_REQUIRED",
  kind: "BASE_TYPE_INVALID",
  format: "STRING_TYPE_REGEX",
  value: "BASE_TYPE_CHOICES",
  "unknown-field": "UNKNOWN_FIELD",
  "too-small": "BASE_TYPE_BAD_LENGTH",
  "too-large": "BASE_TYPE_BAD_LENGTH",
  duplicate: "SET_TYPE_ALREADY_CONTAINS_VALUE",
  rule: "APPLICATION_RULE",
};

function toFormError({ path, code, message }: ValidationIssue): PlacedFormError {
  const text = code === "missing" ? "This field is required" : `This field ${message}`;
  return { path: readPath(path), code: codes[code], message: text };
}

/** `embeds[0].fields` as keys. */
function readPath(path: string): readonly string[] {
  return [...path.matchAll(/\[("(?:[^"\\]|\\.)*"|\d+)\]|([^.[\]]+)/g)].map(([, bracket, name = ""]) => {
    if (bracket === undefined) return name;
    return bracket.startsWith('"') ? String(JSON.parse(bracket)) : bracket;
  });
}
