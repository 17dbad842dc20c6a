import type { UpstreamOperation } from "../openapi/model.ts";
import { multipart, responseType } from "../compare/policy.ts";
import { acceptedAuth } from "../compare/auth.ts";
import { type FieldJson, type Site, writeField, writeType } from "./types.ts";
import { capitalise, operationSentence, routeName, sentence } from "./words.ts";
import type { Workspace } from "./workspace.ts";

/** Writes a route for an upstream operation, and what it sends and receives. */
export function defineRoute(workspace: Workspace, operation: UpstreamOperation): string {
  const name = workspace.claim(routeName(operation.id));
  const page = pageOf(workspace, operation);
  const site = (direction: Site["direction"], field: string): Site => ({
    owner: capitalise(name),
    field,
    direction,
    page,
  });
  const params: Record<string, string> = {};
  for (const param of operation.params) params[param.name] = writeType(workspace, param.node, site("sent", param.name));
  const query: Record<string, FieldJson> = {};
  for (const field of operation.query.values()) {
    query[field.required ? field.name : `${field.name}?`] = writeField(workspace, field, site("sent", field.name));
  }
  const response: Record<string, string | null> = {};
  for (const { status, node, contentType } of operation.responses) {
    const json = node !== undefined && contentType === "application/json";
    response[status] = json
      ? writeType(workspace, responseType(node), site("received", "response"))
      : node === undefined
        ? null
        : "unknown";
  }
  const body = writeBody(workspace, operation, site("sent", "body"));
  workspace.append(`routes/${page}.json`, name, {
    method: operation.method,
    path: operation.path,
    doc: operation.description === undefined ? operationSentence(operation.id) : sentence(operation.description, ""),
    source: { openapi: operation.id },
    ...(Object.keys(params).length > 0 && { params }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
    response,
    auth: acceptedAuth(operation),
    ...(operation.deprecated && { deprecated: true }),
  });
  return name;
}

function writeBody(workspace: Workspace, operation: UpstreamOperation, site: Site): FieldJson | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const type = writeType(workspace, body.node, site);
  const [way = null] = multipart(body.contentTypes, body.files);
  const more = { ...(!body.required && { optional: true }), ...(way !== null && { multipart: way }) };
  return Object.keys(more).length === 0 ? type : { type, ...more };
}

/** The page of most of the routes whose path is likest to the operation's; a page of its own for a path like no other. */
function pageOf(workspace: Workspace, operation: UpstreamOperation): string {
  const segments = operation.path.split("/").filter(Boolean);
  const shared = workspace.schema.routes.map((route) => ({
    page: route.page,
    count: sharedStart(segments, route.path),
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  if (most === 0) return (segments[0] ?? "other").replace(/s$/, "");
  const pages = new Map<string, number>();
  for (const { page, count } of shared) if (count === most) pages.set(page, (pages.get(page) ?? 0) + 1);
  return [...pages].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function sharedStart(segments: readonly string[], path: string): number {
  const theirs = path.split("/").filter(Boolean);
  const different = segments.findIndex((segment, index) => segment !== theirs[index]);
  return different === -1 ? segments.length : different;
}
