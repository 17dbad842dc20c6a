import { randomUUID } from "node:crypto";
import { toJson } from "../base/json.ts";
import type { Request } from "../base/request.ts";
import { filePart, type Multipart, multipart, type Part } from "./multipart.ts";

/** A request as it goes over the wire. */
export interface EncodedRequest {
  /** Path below the base URL, with the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Multipart | undefined;
}

/** What a client adds to every request. */
export interface EncodingContext {
  readonly authorization: string | undefined;
  readonly userAgent: string;
}

/** Encodes a request. */
export function encodeRequest(request: Request, context: EncodingContext): EncodedRequest {
  const { body, type } = encodeBody(request);
  return {
    target: request.query.length === 0 ? request.path : `${request.path}?${queryString(request.query)}`,
    headers: {
      accept: "application/json",
      "user-agent": context.userAgent,
      ...(context.authorization === undefined ? {} : { authorization: context.authorization }),
      ...(request.reason === undefined ? {} : { "x-audit-log-reason": encodeURIComponent(request.reason) }),
      ...(type === undefined ? {} : { "content-type": type }),
    },
    body,
  };
}

function encodeBody(request: Request): { readonly body: string | Multipart | undefined; readonly type?: string } {
  switch (request.encoding) {
    case "none":
      return { body: undefined };
    case "json":
      return { body: toJson(request.body), type: "application/json" };
    case "urlencoded":
      return { body: queryString(scalars(request.body)), type: "application/x-www-form-urlencoded" };
    case "payload_json":
      return form([
        { name: "payload_json", data: toJson(request.body), contentType: "application/json" },
        ...request.files.map(filePart),
      ]);
    case "form-data":
      return form([
        ...scalars(request.body).map(([name, data]): Part => ({ name, data })),
        ...request.files.map(filePart),
      ]);
  }
}

function form(parts: readonly Part[]): { readonly body: Multipart; readonly type: string } {
  const body = multipart(parts, `evenfall-${randomUUID()}`);
  return { body, type: body.contentType };
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
