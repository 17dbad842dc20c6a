import type { core } from "zod";
import type { ValidationIssue, ValidationIssueCode } from "./error.ts";

type ZodIssue = core.$ZodIssue;
type Problem = Omit<ValidationIssue, "path">;

/** Words the problems that zod found. Of a union that nothing fits, the problems of the variant that fits best. */
export function toIssues(issues: readonly ZodIssue[]): readonly ValidationIssue[] {
  return issues.flatMap((issue): readonly ValidationIssue[] => {
    if (issue.code === "unrecognized_keys") {
      const problem = { code: "unknown-field", message: "is not a field here" } as const;
      return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), ...problem }));
    }
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return toIssues(bestOf(issue.errors).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
    }
    return [{ path: formatPath(issue.path), ...problemOf(issue) }];
  });
}

/** Writes a path as one would in code: `embeds[0].fields[3].name`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      const text = String(key);
      if (!/^[A-Za-z_$][\w$]*$/.test(text)) return `[${JSON.stringify(text)}]`;
      return index === 0 ? text : `.${text}`;
    })
    .join("");
}

function problemOf(issue: ZodIssue): Problem {
  switch (issue.code) {
    case "invalid_type":
      return ofKind(issue.expected, issue.input);
    case "invalid_value":
      return issue.input === undefined ? required : ofValue(issue.values);
    case "invalid_union":
      return tagOf(issue.input, issue.path) === undefined
        ? required
        : { code: "value", message: "is not the tag of a known variant" };
    case "too_big":
      return ofSize("too-large", "at most", Number(issue.maximum), issue.origin, issue.input);
    case "too_small":
      return ofSize("too-small", "at least", Number(issue.minimum), issue.origin, issue.input);
    case "invalid_format":
      if (issue.format === "regex") return { code: "format", message: `must match ${issue.pattern ?? "its pattern"}` };
      return { code: "format", message: reworded(issue.message) };
    case "invalid_key":
      return { code: "value", message: "is not a key that is allowed here" };
    case "custom":
      return ofRule(issue);
    default:
      return { code: "value", message: reworded(issue.message) };
  }
}

const required: Problem = { code: "missing", message: "is required" };

function ofKind(expected: string, input: unknown): Problem {
  if (input === undefined) return required;
  return {
    code: "kind",
    message: `must be ${nouns[expected] ?? expected}, not ${nouns[kindOf(input)] ?? "something else"}`,
  };
}

function ofValue(values: readonly core.util.Primitive[]): Problem {
  const [only, ...others] = values.map((value) => JSON.stringify(value));
  if (others.length === 0) return { code: "value", message: `must be ${only ?? "nothing"}` };
  if (others.length > 15)
    return { code: "value", message: `must be one of the ${values.length} values that are known` };
  return { code: "value", message: `must be one of ${[only, ...others].join(", ")}` };
}

function ofSize(code: ValidationIssueCode, bound: string, limit: number, origin: string, input: unknown): Problem {
  const unit = units[origin];
  if (unit === undefined) return { code, message: `must be ${bound} ${limit}`, limit };
  const size = typeof input === "string" ? [...input].length : Object.keys(input ?? {}).length;
  return { code, message: `must have ${bound} ${limit} ${limit === 1 ? unit : `${unit}s`} (has ${size})`, limit };
}

function ofRule(issue: Extract<ZodIssue, { code: "custom" }>): Problem {
  const { problem, rule, limit } = issue.params ?? {};
  if (problem === "duplicate") return { code: "duplicate", message: "occurs a second time" };
  if (rule === undefined) {
    if (issue.input === undefined) return required;
    return { code: problem === "value" ? "value" : "kind", message: reworded(issue.message) };
  }
  return { code: "rule", message: issue.message, ...(typeof limit === "number" ? { limit } : {}) };
}

/** The problems of the variant that fits best: the least of them, a wrong kind or value of a tag weighing more. */
function bestOf(variants: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const weigh = (issues: readonly ZodIssue[]): number => issues.reduce((sum, issue) => sum + weightOf(issue), 0);
  return variants.reduce((best, issues) => (weigh(issues) < weigh(best) ? issues : best));
}

function weightOf(issue: ZodIssue): number {
  if (issue.code === "invalid_type" && issue.path.length === 0) return 1000;
  if (issue.code === "unrecognized_keys") return issue.keys.length * 2;
  return issue.code === "invalid_value" ? 3 : 1;
}

function tagOf(input: unknown, path: readonly PropertyKey[]): unknown {
  const tag = path.at(-1);
  return typeof input === "object" && input !== null && tag !== undefined ? Reflect.get(input, tag) : undefined;
}

function reworded(message: string): string {
  return message.replace(/^Invalid input: expected /, "must be ");
}

function kindOf(input: unknown): string {
  if (input === null) return "null";
  return Array.isArray(input) ? "array" : typeof input;
}

const nouns: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "an integer",
  boolean: "a boolean",
  object: "an object",
  record: "an object",
  array: "a list",
  tuple: "a list",
  null: "null",
  bigint: "a bigint",
  nonoptional: "something",
};

const units: Readonly<Record<string, string>> = { string: "character", array: "item", map: "key" };
