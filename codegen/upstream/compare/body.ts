import type { BodyIr, RouteIr } from "../../ir.ts";
import { below } from "../../load/location.ts";
import type { UpstreamBody, UpstreamFields, UpstreamNode, UpstreamOperation } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import { compareLimits } from "./limits.ts";
import * as policy from "./policy.ts";
import { compareStruct, reportExtra, type Shape } from "./struct.ts";
import { ourText, upstreamText } from "./text.ts";
import { compareTypes } from "./type.ts";

/** Compares what a route sends with the request body of its operation. */
export function compareBody(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  const ours = route.body;
  const theirs = operation.body;
  const at = `${operation.id}.body`;
  const where = below(route.at, "body");
  if (theirs === undefined) {
    if (ours === undefined) return;
    const message = "Upstream takes no body";
    const said = { upstream: null, ours: ourText(ours.type), message, pointer: operation.pointer, where };
    context.findings.add({ severity: "sending", at, aspect: "body", ...said });
    return;
  }
  const place = { pointer: theirs.node.pointer, where };
  if (ours === undefined) {
    const message = `Upstream takes a body: ${upstreamText(theirs.node)}`;
    const said = { upstream: upstreamText(theirs.node), ours: null, message, ...place, where: route.at };
    context.findings.add({ severity: "sending", at, aspect: "body", ...said });
    return;
  }
  if (theirs.required === ours.optional) {
    const severity = theirs.required ? "sending" : "additive";
    const message = theirs.required ? "Upstream requires the body" : "Upstream lets the body be left out";
    context.findings.add({
      severity,
      at,
      aspect: "optional",
      upstream: !theirs.required,
      ours: ours.optional,
      message,
      ...place,
    });
  }
  compareBodyType(context, at, ours, theirs, place);
  compareMultipart(context, at, ours, theirs, place);
}

function compareBodyType(context: Context, at: string, ours: BodyIr, theirs: UpstreamBody, place: Place): void {
  const inline = (name: string, fields: UpstreamFields, node: UpstreamNode): void => {
    const struct = context.schema.definitions.get(name);
    if (struct?.kind !== "struct") return;
    const shape: Shape = { at, pointer: node.pointer, fields };
    compareStruct(context, struct, [shape], "sent");
    if (struct.source.openapi.length === 0) reportExtra(context, struct, [shape]);
  };
  const found = compareTypes({ ...context, direction: "sent", allowed: undefined, inline }, ours.type, theirs.node);
  for (const { path, aspect, upstream, ours: said, narrower } of found) {
    const message = `${ourText(ours.type)}: the body is of another type`;
    const severity = narrower ? "additive" : "sending";
    context.findings.add({ severity, at: at + path, aspect, upstream, ours: said, message, ...place });
  }
  for (const { path, name, upstream, ours: said } of compareLimits(ours.type, ours.limits, [theirs.node])) {
    const message = `${ourText(ours.type)}: ${name} of the body differs`;
    context.findings.add({ severity: "limit", at: at + path, aspect: name, upstream, ours: said, message, ...place });
  }
}

type Place = Pick<Parameters<Context["findings"]["add"]>[0], "pointer" | "where">;

function compareMultipart(context: Context, at: string, ours: BodyIr, theirs: UpstreamBody, place: Place): void {
  const upstream = policy.multipart(theirs.contentTypes, theirs.files);
  const said = ours.multipart ?? null;
  if (!upstream.includes(said)) {
    const [expected = null] = upstream;
    const message =
      expected === null ? "Upstream takes no multipart form" : `Upstream takes a multipart form: ${expected}`;
    context.findings.add({
      severity: "sending",
      at,
      aspect: "multipart",
      upstream: expected,
      ours: said,
      message,
      ...place,
    });
  }
  const missing = theirs.files.filter((file) => !hasFile(context, ours, file));
  if (missing.length > 0) {
    const message = `Upstream takes the files ${missing.join(", ")}; ours sends none`;
    context.findings.add({
      severity: "additive",
      at,
      aspect: "files",
      upstream: missing,
      ours: null,
      message,
      ...place,
    });
  }
}

/** `files[n]` are the files of the route; a file with a name of its own is a field of that name. */
function hasFile(context: Context, ours: BodyIr, file: string): boolean {
  if (/^files\[\d+\]$/.test(file)) return ours.files !== undefined;
  const definition = ours.type.kind === "ref" ? context.schema.definitions.get(ours.type.name) : undefined;
  const structs =
    definition?.kind === "union" ? definition.variants.map(({ struct }) => struct) : [definition?.name ?? ""];
  return structs.some((name) => {
    const struct = context.schema.definitions.get(name);
    return struct?.kind === "struct" && struct.fields.some((field) => field.name === file);
  });
}
