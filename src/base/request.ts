import { type FilePart, type Taken, takeFileFields, takeFiles } from "./files.ts";
import { isIdempotent } from "./idempotent.ts";
import { InputError } from "./input-error.ts";
import { leavesMentionsOpen, type MentionsPlace } from "./mentions.ts";
import { buildPath, type PathValues } from "./path.ts";
import { buildQuery, type Query } from "./query.ts";
import type { Condition } from "./rules/index.ts";

declare const answer: unique symbol;

/** HTTP methods of Discord's routes. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How the body travels: not at all; as JSON; as JSON in the part `payload_json` next to the files; as a form with a
 * part for each field; or URL-encoded.
 */
export type Encoding = "none" | "json" | "payload_json" | "form-data" | "urlencoded";

/**
 * A request that has not been sent: plain frozen data, and all that a client, a proxy or a test needs to know. `T` is
 * what a successful answer holds.
 */
export interface Request<T = unknown> {
  /** Name of the route: `createMessage`. */
  readonly route: string;
  readonly method: Method;
  /** `/channels/{channel_id}/messages`. Fit for logs, which `path` is not: a path may hold a token. */
  readonly template: string;
  /** The path below the base URL, encoded, without the query. */
  readonly path: string;
  /** Path parameters by name, not encoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly encoding: Encoding;
  /** The body without files, as it was given; undefined when there is none. Bits in it may be bigints: see `toJson`. */
  readonly body: unknown;
  readonly files: readonly FilePart[];
  /** The body as it was given, files included: what a validator looks at. */
  readonly fields: unknown;
  /** The query as it was given. */
  readonly queryFields: unknown;
  /** Reason for the audit log, not encoded. */
  readonly reason: string | undefined;
  /** What may authorize it: `bot`, `none`, `token` (in the path), `basic`, `oauth2` or `oauth2:scope`. */
  readonly auth: readonly string[];
  /** Statuses of a successful answer. */
  readonly success: readonly number[];
  /** Whether sending it twice does no more than sending it once, so that it may be sent again when its fate is unknown. */
  readonly idempotent: boolean;
  /** Keys that lead to where the body may still say whom its message notifies; undefined when nothing is left open. */
  readonly mentions: readonly string[] | undefined;
  readonly rateLimit: RateLimitFacts;
  /** Exists for the compiler only. */
  readonly [answer]?: () => T;
}

/** What of a route matters to whoever keeps Discord's rate limits. The numbers come with the answers. */
export interface RateLimitFacts {
  /** Path parameters that each have a limit of their own: `channel_id`. */
  readonly major: readonly string[];
  /** Whether the limit of all requests together counts it. */
  readonly global: boolean;
  /** Present when the headers of the answers do not tell how many more may be sent. */
  readonly unreliable?: true;
  /** Present when whoever sends it has seconds only: the response to an interaction. */
  readonly urgent?: true;
}

/** Options of a request that leaves a trace in the audit log. */
export interface ReasonOptions {
  /** Why; shown in the audit log of the guild. */
  readonly reason?: string | undefined;
}

/** Options of sending a request. */
export interface SendOptions {
  /** Aborting it rejects with an `AbortError` whose cause is its reason, whether the request is waiting or on its way. */
  readonly signal?: AbortSignal | undefined;
  /** Longest that it may wait for its turn, in milliseconds. @default as the rate limiter has it */
  readonly maxWaitMs?: number | undefined;
  /** Goes before what waits (`high`). @default "high" for the response to an interaction, else "normal" */
  readonly priority?: "high" | "normal" | undefined;
  /**
   * Goes only when every request is over that was sent before it by the same client, with `inOrder` too, and for the same
   * channel, guild, webhook or interaction, whatever became of it: also where one is sent again after a rate limit or a
   * failure. Others may overtake. @default false: requests of a bucket leave in order and are in flight together
   */
  readonly inOrder?: boolean | undefined;
  /** Longest that an attempt may take once it has its turn, in milliseconds. @default as the client has it */
  readonly timeoutMs?: number | undefined;
  /**
   * Called each time the request has its turn, before it is sent. What it throws calls the request off, and is the cause
   * of the `AbortError` that sending rejects with.
   */
  readonly beforeSending?: (() => void) | undefined;
}

/** What a request builder knows of its route and was given. */
export interface RequestParts extends PathValues {
  readonly route: string;
  readonly method: Method;
  readonly template: string;
  readonly query?: object | undefined;
  /** Query fields whose lists are written with commas. */
  readonly csv?: readonly string[];
  readonly body?: unknown;
  readonly multipart?: "payload_json" | "form";
  /** The body is URL-encoded. */
  readonly urlencoded?: true;
  /** Path of the list of uploads in the body. */
  readonly files?: string;
  /** Fields of the body that are uploads themselves. */
  readonly uploads?: readonly string[];
  readonly reason?: string | undefined;
  /** Most code points a reason may have. */
  readonly reasonLimit?: number;
  readonly auth: readonly string[];
  readonly success: readonly number[];
  /** Absent where the method says it. */
  readonly idempotent?: boolean | Condition;
  readonly mentions?: MentionsPlace;
  /** Path parameters that each have a rate limit of their own. */
  readonly major?: readonly string[];
  /** The global rate limit does not count it. */
  readonly exempt?: true;
  /** The headers of its rate limit do not tell the truth. */
  readonly unreliable?: true;
  readonly urgent?: true;
}

/** Puts a request together. Throws an {@link InputError} when a parameter, the query, a file or the reason is of no use. */
export function request<T>(parts: RequestParts): Request<T> {
  const { route, method, template } = parts;
  const { path, params } = buildPath(route, template, parts);
  const { body, files, encoding } = encode(parts);
  return Object.freeze({
    route,
    method,
    template,
    path,
    params: Object.freeze(params),
    query: Object.freeze(buildQuery(route, parts.query, parts.csv)),
    encoding,
    body,
    files: Object.freeze(files),
    fields: parts.body,
    queryFields: parts.query,
    reason: checkReason(parts),
    auth: Object.freeze(parts.auth),
    success: Object.freeze(parts.success),
    idempotent: isIdempotent(method, parts.idempotent, parts.body),
    mentions:
      parts.mentions !== undefined && leavesMentionsOpen(parts.body, parts.mentions) ? parts.mentions.at : undefined,
    rateLimit: Object.freeze({
      major: parts.major ?? [],
      global: parts.exempt !== true,
      ...(parts.unreliable === true ? { unreliable: true as const } : {}),
      ...(parts.urgent === true ? { urgent: true as const } : {}),
    }),
  });
}

function encode(parts: RequestParts): Pick<Request, "body" | "files" | "encoding"> {
  if (parts.body === undefined) return { body: undefined, files: [], encoding: "none" };
  if (parts.urlencoded === true) return { body: parts.body, files: [], encoding: "urlencoded" };
  const listed = parts.files === undefined ? nothingTaken(parts.body) : takeFiles(parts.route, parts.body, parts.files);
  const named =
    parts.uploads === undefined ? nothingTaken(listed.body) : takeFileFields(parts.route, listed.body, parts.uploads);
  const { body } = named;
  const files = [...listed.files, ...named.files];
  if (parts.multipart === "form") return { body, files, encoding: "form-data" };
  return { body, files, encoding: files.length === 0 ? "json" : "payload_json" };
}

function nothingTaken(body: unknown): Taken {
  return { body, files: [] };
}

function checkReason({ route, reason, reasonLimit }: RequestParts): string | undefined {
  if (reason === undefined) return reason;
  if (/\p{Surrogate}/u.test(reason)) {
    const message = `${route}: the reason holds half a character (a lone surrogate).`;
    throw new InputError("INPUT_REASON", message, { route, parameter: "reason" });
  }
  if (reasonLimit === undefined) return reason;
  const length = Array.from(reason).length;
  if (length <= reasonLimit) return reason;
  const message = `${route}: a reason has at most ${reasonLimit} characters; this one has ${length}.`;
  throw new InputError("INPUT_REASON", message, { route, parameter: "reason" });
}
