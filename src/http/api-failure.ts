import { isRecord } from "../base/record.ts";

/** One thing that Discord found wrong with a request. */
export interface FieldError {
  /** Place in the body, as one would write it in code: `embeds[0].fields[1].name`. Empty for the body as a whole. */
  readonly path: string;
  /** Discord's name for the problem, such as `BASE_TYPE_REQUIRED`. */
  readonly code: string;
  readonly message: string;
}

/** What the body of a failed answer says. */
export interface ApiFailure {
  /** Whether it was a JSON object at all; a page of whoever stands before Discord is not. */
  readonly json: boolean;
  readonly code: number | undefined;
  readonly message: string | undefined;
  readonly errors: readonly FieldError[];
  readonly retryAfterMs: number | undefined;
  /** Whether a rate limit is that of all requests together. */
  readonly global: boolean;
}

/** Reads the body of a failed answer. A body that is not Discord's error shape gives nothing. */
export function readFailure(text: string): ApiFailure {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const record = isRecord(body) ? body : {};
  const { code, message, errors, retry_after: retryAfter, global } = record;
  return {
    json: isRecord(body),
    code: typeof code === "number" ? code : undefined,
    message: typeof message === "string" ? message : undefined,
    errors: errors === undefined ? [...texts(record)] : [...flatten(errors, "")],
    retryAfterMs: typeof retryAfter === "number" && retryAfter >= 0 ? retryAfter * 1000 : undefined,
    global: global === true,
  };
}

/** The failure as lines that a person can act on: the general message, then `path: message` for each part. */
export function describeFailure(status: number, { code, message, errors }: ApiFailure): string {
  const general = `${status}${code === undefined || code === 0 ? "" : ` (${code})`} ${message ?? "without an explanation"}`;
  return [general, ...errors.map((error) => `${error.path === "" ? "(body)" : error.path}: ${error.message}`)].join(
    "\n",
  );
}

/** What some routes say of fields in place of the tree: lists of texts by the names of the fields. */
function* texts(body: Readonly<Record<string, unknown>>): Generator<FieldError> {
  for (const [path, list] of Object.entries(body)) {
    if (!Array.isArray(list)) continue;
    for (const message of list as readonly unknown[]) {
      if (typeof message === "string") yield { path, code: "", message };
    }
  }
}

/** Walks Discord's nested tree, whose leaves are lists named `_errors`. */
function* flatten(node: unknown, path: string): Generator<FieldError> {
  if (!isRecord(node)) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "_errors") yield* leaves(child, path);
    else yield* flatten(child, join(path, key));
  }
}

function* leaves(list: unknown, path: string): Generator<FieldError> {
  if (!Array.isArray(list)) return;
  for (const entry of list as readonly unknown[]) {
    if (!isRecord(entry)) continue;
    const { code, message } = entry;
    yield { path, code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
  }
}

function join(path: string, key: string): string {
  if (/^\d+$/.test(key)) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}
