import { isRecord } from "../../base/record.ts";
import {
  type AcquireOptions,
  type LimitedAnswer,
  type LimitedRequest,
  type Obstacle,
  RateLimitError,
  type RateLimitErrorCode,
} from "../../ratelimit/index.ts";
import { veiled } from "../digest.ts";
import { limitOf } from "../limit.ts";

/** What a client asks for leave with. */
export interface Application {
  /** Digest of the token; empty for what needs none. */
  readonly bot: string;
  readonly request: LimitedRequest;
  readonly options: Pick<AcquireOptions, "priority" | "place" | "maxWaitMs">;
}

/** Names of the headers of an answer that limits are read from. */
const HEADER = /^(?:x-ratelimit-.*|retry-after|content-type)$/;

/** An application as JSON: the names of the fields of a body, never their values, and tokens in the path as digests. */
export function applicationBody({ bot, request, options }: Application): unknown {
  const { route, method, template, params, auth, rateLimit, body } = request;
  const { major, global, unreliable, urgent } = rateLimit;
  return {
    bot,
    route,
    method,
    template,
    params: Object.fromEntries(major.map((name) => [name, veiled(name, params[name] ?? "")])),
    auth,
    rate_limit: { major, global, unreliable, urgent },
    fields: isRecord(body) ? Object.keys(body).filter((name) => body[name] !== undefined) : undefined,
    priority: options.priority,
    place: options.place,
    max_wait: options.maxWaitMs === Infinity ? undefined : options.maxWaitMs,
  };
}

/** Throws a {@link RateLimitError} for what is no application. */
export function readApplication(value: unknown): Application {
  const body = recordOf(value, "The body");
  const limit = recordOf(body["rate_limit"], "`rate_limit`");
  const params = recordOf(body["params"], "`params`");
  const { priority } = body;
  const fields = body["fields"] === undefined ? undefined : textsOf(body["fields"], "`fields`");
  return {
    bot: textOf(body["bot"], "`bot`"),
    request: {
      route: textOf(body["route"], "`route`"),
      // Only compared.
      method: textOf(body["method"], "`method`") as LimitedRequest["method"],
      template: textOf(body["template"], "`template`"),
      params: Object.fromEntries(Object.entries(params).map(([name, text]) => [name, textOf(text, "`params`")])),
      auth: textsOf(body["auth"], "`auth`"),
      rateLimit: {
        major: textsOf(limit["major"], "`major`"),
        global: limit["global"] !== false,
        ...(limit["unreliable"] === true ? { unreliable: true } : {}),
        ...(limit["urgent"] === true ? { urgent: true } : {}),
      },
      body: fields === undefined ? undefined : Object.fromEntries(fields.map((name) => [name, true])),
    },
    options: {
      priority: priority === "high" ? "high" : "normal",
      place: amountOf(body["place"], "`place`"),
      maxWaitMs: amountOf(body["max_wait"], "`max_wait`"),
    },
  };
}

/** How a request ended, as JSON; nothing but an empty object when no answer came. */
export function reportBody(answer: LimitedAnswer | undefined): unknown {
  if (answer === undefined) return {};
  const { status, headers, limit } = answer;
  const told = Object.entries(headers).filter(([name]) => HEADER.test(name));
  return {
    status,
    headers: Object.fromEntries(told),
    limit:
      limit === undefined ? undefined : { retry_after: limit.retryAfterMs, global: limit.global, code: limit.code },
  };
}

/** Throws a {@link RateLimitError} for what is no report. */
export function readReport(value: unknown): LimitedAnswer | undefined {
  const body = recordOf(value, "The body");
  const { status } = body;
  if (status === undefined) return undefined;
  if (typeof status !== "number") throw wrong("`status` is no number");
  const headers = Object.entries(recordOf(body["headers"], "`headers`")).map(([name, header]) => {
    return [name, typeof header === "string" ? header : textsOf(header, "`headers`")] as const;
  });
  return {
    status,
    headers: Object.fromEntries(headers),
    limit: body["limit"] === undefined ? undefined : limitOf(recordOf(body["limit"], "`limit`"), 1),
  };
}

/** Status for each kind of refusal; what is not here is a fault of the server. */
const statuses: Readonly<Partial<Record<string, number>>> = {
  RATE_LIMIT_INPUT: 400,
  RATE_LIMIT_UNAUTHORIZED: 401,
  RATE_LIMIT_TOKEN: 403,
  RATE_LIMIT_WAIT: 429,
  RATE_LIMIT_FULL: 503,
  RATE_LIMIT_CLOSED: 503,
};

/** A refusal as JSON, and its status. What went wrong inside the server stays there. */
export function failureOf(error: unknown): { readonly status: number; readonly body: unknown } {
  if (!(error instanceof RateLimitError)) {
    return { status: 500, body: { error: { code: "RATE_LIMIT_REMOTE", message: "The server of permits failed." } } };
  }
  const { code, message, obstacle, waitMs } = error;
  return { status: statuses[code] ?? 500, body: { error: { code, message, obstacle, wait_ms: waitMs } } };
}

/** Codes that a server refuses with, so that the compiler asks for new ones. */
const codes: Readonly<Record<RateLimitErrorCode, true>> = {
  RATE_LIMIT_WAIT: true,
  RATE_LIMIT_FULL: true,
  RATE_LIMIT_TOKEN: true,
  RATE_LIMIT_INPUT: true,
  RATE_LIMIT_REMOTE: true,
  RATE_LIMIT_UNAUTHORIZED: true,
  RATE_LIMIT_CLOSED: true,
};

const obstacles: Readonly<Record<Obstacle, true>> = {
  global: true,
  user: true,
  shared: true,
  sublimit: true,
  address: true,
  bucket: true,
  invalid: true,
  queue: true,
};

/** The error that a body tells of; undefined when it tells of none. */
export function readFailure(body: unknown): RateLimitError | undefined {
  if (!isRecord(body) || !isRecord(body["error"])) return undefined;
  const { code, message, obstacle, wait_ms: waitMs } = body["error"];
  return new RateLimitError(nameIn(codes, code) ?? "RATE_LIMIT_REMOTE", String(message), {
    obstacle: nameIn(obstacles, obstacle),
    waitMs: typeof waitMs === "number" ? waitMs : undefined,
  });
}

/** The error for what is not of the protocol. */
export function wrong(message: string, cause?: unknown): RateLimitError {
  return new RateLimitError("RATE_LIMIT_INPUT", message, { cause });
}

function nameIn<Name extends string>(names: Readonly<Record<Name, true>>, value: unknown): Name | undefined {
  // Its keys are those of its type.
  return (Object.keys(names) as Name[]).find((name) => name === value);
}

function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw wrong(`${what} is no object`);
}

/** A number that may be absent, and is not negative. */
function amountOf(value: unknown, what: string): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= 0)) return value;
  throw wrong(`${what} is no number from 0 on`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw wrong(`${what} is no text`);
}

function textsOf(value: unknown, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === "string")) return value;
  throw wrong(`${what} is no list of texts`);
}
