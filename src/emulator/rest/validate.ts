import {
  ValidationError,
  type ValidationIssue,
  type ValidationIssueCode,
  validateRequest,
} from "../../validate/index.ts";
import type { JsonErrorCode } from "../../../generated/models/errors.ts";
import { applyRule, type Rule } from "../../base/rules/index.ts";
import { structOf } from "../definitions.ts";
import { problem, type Problem } from "../problem.ts";
import { routes } from "../../../generated/tables/index.ts";
import { formProblem, type PlacedFormError } from "./form-problem.ts";

const bodies = new Map(routes.map(({ body, name }) => [name, body]));

/** What becomes of fields that the schema does not know: a refusal, which finds misspelt ones, or left out, as Discord does. */
export type UnknownFields = "ignore" | "refuse";

/** A request as it came, whose fields are its own to be taken out. */
interface Received {
  readonly route: string;
  readonly body: unknown;
  readonly query: unknown;
}

/** Refuses a request that the schema does not accept, as Discord would. Unknown fields are taken out of it, or refused. */
export async function checkRequest(received: Received, unknownFields: UnknownFields): Promise<void> {
  for (;;) {
    const issues = await issuesOf(received);
    if (issues.length === 0) return;
    const unknown = unknownFields === "ignore" ? issues.filter(({ code }) => code === "unknown-field") : [];
    // What else is wrong, if anything, is known once they are out.
    const removed = unknown.map(({ path }) => removeField([received.body, received.query], readPath(path)));
    if (!removed.includes(true)) throw ownProblem(received, issues) ?? formProblem(issues.map(toFormError));
  }
}

/** The refusal that the schema names for a rule of the body, where nothing else is wrong. */
function ownProblem({ body, route }: Received, issues: readonly ValidationIssue[]): Problem | undefined {
  if (issues.some(({ code }) => code !== "rule")) return undefined;
  const type = bodies.get(route)?.type;
  const struct = typeof type === "object" && "ref" in type ? structOf(type.ref) : undefined;
  for (const { error, ...rule } of struct?.rules ?? []) {
    // The table has the rules as the schema does, and a test holds that their errors are known.
    const isBroken = error !== undefined && applyRule(rule as unknown as Rule, body).length > 0;
    if (isBroken) return problem(400, error as keyof typeof JsonErrorCode);
  }
  return undefined;
}

async function issuesOf(received: Received): Promise<readonly ValidationIssue[]> {
  try {
    await validateRequest(received);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues;
    throw error;
  }
}

/** Takes a field out of whichever of the values has it. */
function removeField(values: readonly unknown[], path: readonly string[]): boolean {
  const name = path.at(-1);
  for (const value of values) {
    const place = path.slice(0, -1).reduce<unknown>((node, key) => (isContainer(node) ? node[key] : undefined), value);
    if (name !== undefined && isContainer(place) && name in place) return Reflect.deleteProperty(place, name);
  }
  return false;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
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
