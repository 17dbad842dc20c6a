import type { RouteIr } from "../../ir.ts";
import { below } from "../../load/location.ts";
import type { UpstreamOperation } from "../openapi/model.ts";
import { compareAuth } from "./auth.ts";
import { compareBody } from "./body.ts";
import type { Context } from "./context.ts";
import { compareResponses } from "./response.ts";
import { compareStruct, reportExtra } from "./struct.ts";
import { ourText, upstreamText } from "./text.ts";
import { compareTypes } from "./type.ts";

/** Compares every route with the upstream operations that it names as its sources. */
export function compareOperations(context: Context): void {
  for (const route of context.schema.routes) {
    for (const id of route.source.openapi) {
      const operation = context.upstream.operations.get(id);
      if (operation === undefined) reportGone(context, route, id);
      else compareOperation(context, route, operation);
    }
  }
}

function reportGone(context: Context, route: RouteIr, id: string): void {
  context.findings.add({
    severity: "sending",
    at: id,
    aspect: "operation",
    upstream: null,
    ours: `${route.method} ${route.path}`,
    message: `Upstream has no operation ${id} any more, which is ${route.name}`,
    pointer: "#/paths",
    where: route.at,
  });
}

function compareOperation(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  const { findings } = context;
  const place = { at: operation.id, pointer: operation.pointer };
  if (route.method !== operation.method) {
    const message = `Upstream's method is ${operation.method}, ours ${route.method}`;
    const where = below(route.at, "method");
    findings.add({
      ...place,
      severity: "sending",
      aspect: "method",
      upstream: operation.method,
      ours: route.method,
      message,
      where,
    });
  }
  if (route.path !== operation.path) {
    const renamed = shape(route.path) === shape(operation.path);
    const message = `Upstream's path is ${operation.path}, ours ${route.path}`;
    const severity = renamed ? "text" : "sending";
    findings.add({
      ...place,
      severity,
      aspect: "path",
      upstream: operation.path,
      ours: route.path,
      message,
      where: below(route.at, "path"),
    });
  }
  if (operation.deprecated && route.deprecated === undefined) {
    const message = "Upstream deprecates the operation";
    findings.add({
      ...place,
      severity: "text",
      aspect: "deprecated",
      upstream: true,
      ours: false,
      message,
      where: route.at,
    });
  }
  compareParams(context, route, operation);
  compareQuery(context, route, operation);
  compareBody(context, route, operation);
  compareResponses(context, route, operation);
  compareAuth(context, route, operation);
}

/** The path with its parameters' names left out. */
function shape(path: string): string {
  return path.replace(/\{[^}]+\}/g, "{}");
}

/** Parameters stand for each other by their place in the path. */
function compareParams(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  route.params.forEach((ours, index) => {
    const param = operation.params[index];
    if (param === undefined) return;
    const found = compareTypes(
      { ...context, direction: "sent", allowed: undefined, inline: () => undefined },
      ours.type,
      param.node,
    );
    for (const { aspect, narrower } of found) {
      context.findings.add({
        severity: narrower ? "additive" : "sending",
        at: `${operation.id}.params.${param.name}`,
        aspect,
        upstream: upstreamText(param.node),
        ours: ourText(ours.type),
        message: `${route.name} has another type of the path parameter "${ours.name}"`,
        pointer: param.node.pointer,
        where: below(route.at, "params", ours.name),
      });
    }
  });
}

function compareQuery(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  const { query } = route;
  const shape = { at: `${operation.id}.query`, pointer: operation.pointer, fields: operation.query };
  if (query !== undefined) {
    compareStruct(context, query, [shape], "sent");
    reportExtra(context, query, [shape]);
    return;
  }
  const earlier: string[] = [];
  for (const field of operation.query.values()) {
    context.findings.add({
      severity: field.required ? "sending" : "additive",
      at: `${shape.at}.${field.name}`,
      aspect: "field",
      upstream: (field.required ? "" : "optional ") + upstreamText(field.node),
      ours: null,
      message: `${route.name} lacks the query parameter "${field.name}"`,
      pointer: field.node.pointer,
      where: route.at,
      ...(!field.required && { change: { kind: "addQuery", route: route.name, field, after: [...earlier] } }),
    });
    earlier.unshift(field.name);
  }
}
