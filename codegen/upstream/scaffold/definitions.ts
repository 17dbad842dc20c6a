import type { UpstreamFields, UpstreamNode, UpstreamSchema } from "../openapi/model.ts";
import { type FieldJson, type Site, writeField, writeReference } from "./types.ts";
import { memberName, sentence, words } from "./words.ts";
import { sameTitle } from "../compare/title.ts";
import type { Workspace } from "./workspace.ts";

type Of<Kind extends UpstreamSchema["kind"]> = Extract<UpstreamSchema, { kind: Kind }>;

/** Writes a struct for an upstream one and answers its name. */
export function defineStruct(workspace: Workspace, schema: Of<"struct">, site: Site): string {
  return workspace.once(schema, "struct", site.direction, (name) => {
    const source = { openapi: schema.name };
    writeStruct(workspace, name, source, schema.description, schema.fields, site);
  });
}

/** Writes a struct for an object that upstream has no name for. */
export function defineInline(
  workspace: Workspace,
  node: UpstreamNode,
  fields: UpstreamFields,
  wanted: string,
  site: Site,
): string {
  const name = workspace.claim(wanted);
  writeStruct(workspace, name, { openapi: node.pointer }, node.description, fields, site);
  return name;
}

/** Writes an enum for an upstream one and answers its name. */
export function defineEnum(workspace: Workspace, schema: Of<"enum">, site: Site): string {
  return workspace.once(schema, "enum", site.direction, (name) => {
    const values: Record<string, unknown> = {};
    for (const value of schema.values) {
      const [key, json] = enumValue(value);
      values[key] = json;
    }
    workspace.append(`models/${site.page}.json`, name, {
      kind: "enum",
      base: schema.base,
      doc: sentence(schema.description, words(name)),
      source: { openapi: schema.name },
      values,
    });
  });
}

/** The entry of an enum value; upstream's title is kept where it cannot be derived from our name. */
export function enumValue(value: Of<"enum">["values"][number]): readonly [string, unknown] {
  const title = value.title ?? String(value.value);
  const key = memberName(title);
  const more = {
    ...(value.description !== undefined && { doc: sentence(value.description, "") }),
    ...(!sameTitle(title, key) && value.title !== undefined && { upstream: title }),
  };
  return [key, Object.keys(more).length === 0 ? value.value : { value: value.value, ...more }];
}

/** Writes a union for an upstream union of structs; answers nothing when it is of anything else. */
export function defineUnion(workspace: Workspace, schema: Of<"alias" | "scalar">, site: Site): string | undefined {
  if (schema.kind === "scalar" || schema.node.type.kind !== "union") return undefined;
  const options = schema.node.type.options.flatMap(({ type }) => (type.kind === "ref" ? [type.name] : []));
  const structs = options.flatMap((name) => {
    const option = workspace.upstream.schemas.get(name);
    return option?.kind === "struct" ? [option] : [];
  });
  if (structs.length < schema.node.type.options.length) return undefined;
  return workspace.once(schema, "union", site.direction, (name) => {
    const tag = tagOf(structs);
    workspace.append(`${folder(site)}/${site.page}.json`, name, {
      kind: "union",
      use: site.direction,
      ...(tag !== undefined && { tag }),
      doc: sentence(schema.description, words(name)),
      source: { openapi: schema.name },
      variants: structs.map((struct) => writeReference(workspace, struct.name, site)),
    });
  });
}

function writeStruct(
  workspace: Workspace,
  name: string,
  source: object,
  description: string | undefined,
  upstream: UpstreamFields,
  site: Site,
): void {
  const fields: Record<string, FieldJson> = {};
  for (const field of upstream.values()) {
    const key = field.required ? field.name : `${field.name}?`;
    fields[key] = writeField(workspace, field, { ...site, owner: name, field: field.name });
  }
  const fallback = site.direction === "sent" ? `body of a request: ${words(name.replace(/Body$/, ""))}` : words(name);
  workspace.append(`${folder(site)}/${site.page}.json`, name, {
    kind: "struct",
    use: site.direction,
    doc: sentence(description, fallback),
    source,
    fields,
  });
}

function folder(site: Site): "models" | "bodies" {
  return site.direction === "sent" ? "bodies" : "models";
}

/** The field by which structs tell themselves apart: always there, and with values of its own in each. */
function tagOf(structs: readonly Of<"struct">[]): string | undefined {
  const [first, ...rest] = structs;
  return [...(first?.fields.keys() ?? [])].find((name) => {
    const seen = new Set<unknown>();
    return [first, ...rest].every((struct) => {
      const field = struct?.fields.get(name);
      if (field?.required !== true || field.node.type.kind !== "literals") return false;
      const { values } = field.node.type;
      return values.every((value) => !seen.has(value) && seen.add(value));
    });
  });
}
