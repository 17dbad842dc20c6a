import type { Direction } from "../compare/change.ts";
import type { UpstreamField, UpstreamLimits, UpstreamNode } from "../openapi/model.ts";
import { sendsList } from "../compare/policy.ts";
import { defineEnum, defineInline, defineStruct, defineUnion } from "./definitions.ts";
import { capitalise, sentence } from "./words.ts";
import type { Workspace } from "./workspace.ts";

/** Where a type is needed: what it belongs to, which way it travels and to which page new definitions go. */
export interface Site {
  readonly owner: string;
  readonly field: string;
  readonly direction: Direction;
  /** `message` for `models/message.json` and `bodies/message.json`. */
  readonly page: string;
}

/** A field as it stands in `schema/`: a type, or an object when there is more to say. */
export type FieldJson = string | Readonly<Record<string, unknown>>;

/** The field of ours for one of upstream's, null left out where requests only seem to take it. */
export function writeField(workspace: Workspace, field: UpstreamField, site: Site): FieldJson {
  const { node } = field;
  const sent = site.direction === "sent";
  const nullable = node.nullable && !(sent && !field.required);
  const type = writeType(workspace, node, site) + (nullable ? " | null" : "");
  const limits = sent ? writeLimits(node) : {};
  const doc = node.description === undefined ? {} : { doc: sentence(node.description, "") };
  const rest = { ...limits, ...doc, ...(node.deprecated && { deprecated: true }) };
  return Object.keys(rest).length === 0 ? type : { type, ...rest };
}

/** The type of ours for one of upstream's; schemas without a definition get one. */
export function writeType(workspace: Workspace, node: UpstreamNode, site: Site): string {
  const { type } = node;
  switch (type.kind) {
    case "string":
      return stringTypes[type.format] ?? `Id<${workspace.idKind(site.field, site.owner)}>`;
    case "integer":
    case "number":
    case "boolean":
    case "unknown":
    case "null":
      return type.kind;
    case "literals":
      return type.values.map((value) => writeValue(workspace, value, type.of, site)).join(" | ");
    case "array": {
      const items = writeType(workspace, type.items, site) + (type.items.nullable ? " | null" : "");
      return items.includes(" | ") ? `(${items})[]` : `${items}[]`;
    }
    case "map":
      return `Map<string, ${writeType(workspace, type.values, site)}${type.values.nullable ? " | null" : ""}>`;
    case "object":
      return defineInline(workspace, node, type.fields, site.owner + capitalise(camel(site.field)), site);
    case "ref":
      return writeReference(workspace, type.name, site);
    case "union": {
      const options = site.direction === "sent" ? sendsList(type.options) : type.options;
      return [...new Set(options.map((option) => writeType(workspace, option, site)))].join(" | ");
    }
  }
}

/** The definition of ours that stands for an upstream schema, which is written if there is none. */
export function writeReference(workspace: Workspace, name: string, site: Site): string {
  const mapped = workspace.mapped(name, site.direction);
  if (mapped !== undefined) return mapped;
  const schema = workspace.upstream.schemas.get(name);
  if (schema === undefined || workspace.mapping.isIgnored(name)) return "unknown";
  if (schema.kind === "struct") return defineStruct(workspace, schema, site);
  if (schema.kind === "enum") return defineEnum(workspace, schema, site);
  return defineUnion(workspace, schema, site) ?? workspace.within(name, () => writeType(workspace, schema.node, site));
}

const stringTypes: Readonly<Record<string, string>> = {
  plain: "string",
  nonce: "string",
  timestamp: "timestamp",
  url: "url",
  base64: "imageData",
  binary: "file",
};

function writeValue(
  workspace: Workspace,
  value: string | number | boolean,
  of: string | undefined,
  site: Site,
): string {
  const name = of === undefined ? undefined : writeReference(workspace, of, site);
  const definition = workspace.schema.definitions.get(name ?? "");
  const member = definition?.kind === "enum" ? definition.values.find((one) => one.value === value)?.name : undefined;
  return name === undefined || member === undefined ? JSON.stringify(value) : `${name}.${member}`;
}

function writeLimits(node: UpstreamNode): Readonly<Record<string, unknown>> {
  const own = united(node);
  const { type } = node;
  const inner = type.kind === "array" ? writeLimits(type.items) : type.kind === "map" ? writeLimits(type.values) : {};
  return { ...own, ...(Object.keys(inner).length > 0 && { items: inner }) };
}

function united({ type, limits }: UpstreamNode): UpstreamLimits {
  if (type.kind !== "union") return limits;
  return Object.assign({}, ...type.options.map(united)) as UpstreamLimits; // Joins limits, and so holds nothing else.
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
