import { type Method, type Request, request } from "../base/request.ts";
import type { Upload } from "../base/upload.ts";

/** A request to a route that the schema does not know, or knows otherwise. */
export interface CustomRequest {
  readonly method: Method;
  /** Path below the base URL, with its parameters in braces: `/guilds/{guild_id}/new-thing`. */
  readonly path: string;
  /** Values of the parameters of the path. They are encoded. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Fields of the query. A list repeats its name. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Sent as JSON, next to the files if there are any. */
  readonly body?: unknown;
  /** Files to upload, as `files[0]`, `files[1]` …. */
  readonly files?: readonly Upload[];
  /** Reason for the audit log. */
  readonly reason?: string | undefined;
  /** What authorizes it: the token of the client (`bot`), nothing (`none`), or a token in the path (`token`). @default "bot" */
  readonly auth?: "bot" | "none" | "token";
  /** Whether sending it twice does no more than sending it once. @default true but for POST and PATCH */
  readonly idempotent?: boolean;
  /** Parameters of the path that each have a rate limit of their own. @default none */
  readonly major?: readonly string[];
  /** Name of the route, for rate limits and messages. @default method and path */
  readonly route?: string;
}

/**
 * Puts a request together by hand, for what there is no function for. `T` is what a successful answer holds; nothing
 * checks that, nor the body.
 */
export function customRequest<T = unknown>(custom: CustomRequest): Request<T> {
  const { method, path, params = {}, query, body, files = [], reason, auth = "bot", idempotent, major } = custom;
  const { route = `${method} ${path}` } = custom;
  return request<T>({
    route,
    method,
    template: path,
    params,
    query,
    body: files.length === 0 ? body : { ...Object(body), files },
    ...(files.length === 0 ? {} : { multipart: "payload_json", files: "files" }),
    reason,
    auth: [auth],
    success: [200, 201, 202, 204],
    ...(idempotent === undefined ? {} : { idempotent }),
    ...(major === undefined ? {} : { major }),
  });
}
