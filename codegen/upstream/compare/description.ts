import type { Location } from "../../ir.ts";
import type { UpstreamDocument, UpstreamFields, UpstreamNode } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import { canonical } from "./mapping.ts";

/**
 * Reports the descriptions that differ from those of the locked document. The schema has sentences of its own, so a
 * change upstream is news to read, not a difference from us.
 */
export function compareDescriptions(context: Context, locked: UpstreamDocument): void {
  const before = descriptions(locked);
  for (const [at, now] of descriptions(context.upstream)) {
    const then = before.get(at);
    // What is new as a whole is reported as such.
    if (then === undefined || then.text === now.text) continue;
    context.findings.add({
      severity: "text",
      at,
      aspect: "description",
      upstream: now.text ?? null,
      ours: then.text ?? null,
      message: now.text === undefined ? "Upstream no longer describes it" : `Upstream now describes it: ${now.text}`,
      pointer: now.pointer,
      where: place(context, at),
    });
  }
}

interface Described {
  readonly text: string | undefined;
  readonly pointer: string;
}

function descriptions(document: UpstreamDocument): ReadonlyMap<string, Described> {
  const found = new Map<string, Described>();
  const add = (at: string, text: string | undefined, pointer: string): void => void found.set(at, { text, pointer });
  const addFields = (at: string, fields: UpstreamFields): void => {
    for (const field of fields.values()) {
      add(`${at}.${field.name}`, field.node.description, field.node.pointer);
      addNode(`${at}.${field.name}`, field.node);
    }
  };
  const addNode = (at: string, { type }: UpstreamNode): void => {
    if (type.kind === "object") addFields(at, type.fields);
  };
  for (const schema of document.schemas.values()) {
    add(schema.name, schema.description, schema.pointer);
    if (schema.kind === "struct") addFields(schema.name, schema.fields);
    if (schema.kind !== "enum") continue;
    for (const { value, description } of schema.values) add(`${schema.name}.${value}`, description, schema.pointer);
  }
  for (const operation of document.operations.values()) {
    add(operation.id, operation.description, operation.pointer);
    addFields(`${operation.id}.query`, operation.query);
    if (operation.body !== undefined) addNode(`${operation.id}.body`, operation.body.node);
    for (const { status, node } of operation.responses) {
      if (node !== undefined) addNode(`${operation.id}.response.${status}`, node);
    }
  }
  return found;
}

/** The field, value, definition or route of ours that the place stands for. */
function place(context: Context, at: string): Location {
  const [name = "", member, ...rest] = at.split(".");
  const [route] = context.mapping.routes(name);
  if (route !== undefined) {
    const inQuery = member === "query" ? route.query?.fields.find((field) => field.name === rest.join(".")) : undefined;
    return inQuery?.at ?? route.at;
  }
  const [definition] = context.mapping.definitions(canonical(name));
  if (definition?.kind === "struct")
    return definition.fields.find((field) => field.name === member)?.at ?? definition.at;
  if (definition?.kind === "enum")
    return definition.values.find(({ value }) => String(value) === member)?.at ?? definition.at;
  return definition?.at ?? { file: "upstream/ignored.json", path: "" };
}
