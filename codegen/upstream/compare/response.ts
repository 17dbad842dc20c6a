import type { ResponseIr, RouteIr } from "../../ir.ts";
import { below } from "../../load/location.ts";
import type { UpstreamFields, UpstreamNode, UpstreamOperation, UpstreamResponse } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import * as policy from "./policy.ts";
import { compareStruct, reportExtra, type Shape } from "./struct.ts";
import { ourText, upstreamText } from "./text.ts";
import { compareTypes } from "./type.ts";

/** Compares the successes of a route with those of its operation; failures are the same for every operation. */
export function compareResponses(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  for (const theirs of operation.responses) {
    const ours = route.responses.find(({ status }) => status === theirs.status);
    if (ours === undefined) reportMissing(context, route, operation, theirs);
    else compareResponse(context, route, operation, ours, theirs);
  }
  for (const ours of route.responses) {
    if (operation.responses.some(({ status }) => status === ours.status)) continue;
    context.findings.add({
      severity: "parsing",
      at: `${operation.id}.response.${ours.status}`,
      aspect: "response",
      upstream: null,
      ours: ours.type === undefined ? "empty" : ourText(ours.type),
      message: `Upstream does not answer with ${ours.status}`,
      pointer: operation.pointer,
      where: below(route.at, "response", String(ours.status)),
    });
  }
}

function reportMissing(context: Context, route: RouteIr, operation: UpstreamOperation, theirs: UpstreamResponse): void {
  context.findings.add({
    severity: "parsing",
    at: `${operation.id}.response.${theirs.status}`,
    aspect: "response",
    upstream: said(theirs),
    ours: null,
    message: `Upstream also answers with ${theirs.status}: ${said(theirs)}`,
    pointer: theirs.pointer,
    where: below(route.at, "response"),
  });
}

function said(response: UpstreamResponse): string {
  if (response.node === undefined) return "empty";
  return response.contentType === "application/json"
    ? upstreamText(policy.responseType(response.node))
    : (response.contentType ?? "");
}

function compareResponse(
  context: Context,
  route: RouteIr,
  operation: UpstreamOperation,
  ours: ResponseIr,
  theirs: UpstreamResponse,
): void {
  const at = `${operation.id}.response.${theirs.status}`;
  const place = { pointer: theirs.pointer, where: below(route.at, "response", String(ours.status)) };
  const mine = ours.type === undefined ? "empty" : ourText(ours.type);
  if (ours.type === undefined || theirs.node === undefined) {
    if (ours.type === undefined && theirs.node === undefined) return;
    const message = `${route.name}: the answer ${theirs.status} is another`;
    context.findings.add({
      severity: "parsing",
      at,
      aspect: "response",
      upstream: said(theirs),
      ours: mine,
      message,
      ...place,
    });
    return;
  }
  // Images and tables are no JSON; the schema says of them only that there is something.
  if (theirs.contentType !== "application/json") return;
  const node = policy.responseType(theirs.node);
  if (node.nullable && ours.type.kind !== "nullable") {
    const message = "Upstream may answer null; ours never does";
    context.findings.add({
      severity: "parsing",
      at,
      aspect: "nullable",
      upstream: true,
      ours: false,
      message,
      ...place,
    });
  }
  const inline = (name: string, fields: UpstreamFields, inner: UpstreamNode): void => {
    const struct = context.schema.definitions.get(name);
    if (struct?.kind !== "struct") return;
    const shape: Shape = { at, pointer: inner.pointer, fields };
    compareStruct(context, struct, [shape], "received");
    if (struct.source.openapi.length === 0) reportExtra(context, struct, [shape]);
  };
  for (const found of compareTypes(
    { ...context, direction: "received", allowed: undefined, inline },
    ours.type,
    node,
  )) {
    const message = `${route.name}: the answer ${theirs.status} is of another type`;
    const { path, aspect, upstream } = found;
    context.findings.add({ severity: "parsing", at: at + path, aspect, upstream, ours: found.ours, message, ...place });
  }
}
