import { randomUUID } from "node:crypto";
import { toJson } from "../base/json.ts";
import type { Request } from "../base/request.ts";
import { filePart, type Multipart, multipart, type Part } from "./multipart.ts";

/** Header names in lower case, and their values. */
export type Headers = Readonly<Record<string, string>>;

/** A request as it goes over the wire, as often as need be. */
export interface EncodedRequest {
  /** Path below the base URL, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | Multipart | undefined;
}

/** Encodes a request. `common` are the headers of every request. Answers at once when there is no file to look at. */
export function encodeRequest(request: Request, common: Headers): EncodedRequest | Promise<EncodedRequest> {
  const target = request.query.length === 0 ? request.path : `${request.path}?${queryString(request.query)}`;
  const headers = copy(common);
  if (request.reason !== undefined) headers["x-audit-log-reason"] = encodeURIComponent(request.reason);
  switch (request.encoding) {
    case "none":
      return { target, headers, body: undefined };
    case "json":
      headers["content-type"] = "application/json";
      return { target, headers, body: toJson(request.body) };
    case "urlencoded":
      headers["content-type"] = "application/x-www-form-urlencoded";
      return { target, headers, body: queryString(scalars(request.body)) };
    case "payload_json":
    case "form-data":
      return form(partsOf(request), target, headers);
  }
}

/** Not by spreading: V8 would give each copy a hidden class of its own, which it keeps while the request waits. */
function copy(headers: Headers): Record<string, string> {
  const copied: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) copied[name] = value;
  return copied;
}

function partsOf({ encoding, body, files }: Request): readonly Part[] {
  const fields =
    encoding === "payload_json"
      ? [{ name: "payload_json", data: toJson(body), contentType: "application/json" }]
      : scalars(body).map(([name, data]): Part => ({ name, data }));
  return [...fields, ...files.map(filePart)];
}

async function form(parts: readonly Part[], target: string, headers: Headers): Promise<EncodedRequest> {
  const body = await multipart(parts, `evenfall-${randomUUID()}`);
  const length = body.length === undefined ? {} : { "content-length": String(body.length) };
  return { target, headers: { ...headers, "content-type": body.contentType, ...length }, body };
}

/** The fields of a form, as text; what is not text, number or boolean is JSON. */
function scalars(body: unknown): readonly (readonly [string, string])[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    return [[name, typeof value === "string" ? value : toJson(value)] as const];
  });
}

function queryString(pairs: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}
