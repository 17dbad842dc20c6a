import type { SchemaIr, StructIr } from "../../ir.ts";
import type { Texts } from "../../load/index.ts";
import type { Change, Finding, Ignored } from "../compare/index.ts";
import type { UpstreamDocument } from "../openapi/index.ts";
import { asList, asObject } from "../openapi/raw.ts";
import { insertMember, removeMember, renameMember, replaceValue } from "../text/json-edit.ts";
import { printFitting } from "../text/json-print.ts";
import { enumValue } from "./definitions.ts";
import { pageOfSchema } from "./page.ts";
import { defineRoute } from "./route.ts";
import { writeField, writeReference } from "./types.ts";
import { capitalise } from "./words.ts";
import { Workspace } from "./workspace.ts";

export interface Scaffolded {
  readonly texts: Texts;
  /** Ids of the findings that were mended. */
  readonly applied: readonly string[];
}

export interface ScaffoldInput {
  readonly schema: SchemaIr;
  readonly texts: Texts;
  readonly upstream: UpstreamDocument;
  readonly ignored: Ignored;
  /** Findings that nobody has decided about. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the mechanical changes that findings carry to the texts of `schema/`, once. What a struct inherits is not
 * added to it in the same round; comparing again shows whether something is left to do.
 */
export function scaffold({ schema, texts, upstream, ignored, findings }: ScaffoldInput): Scaffolded {
  const workspace = new Workspace(schema, upstream, ignored, texts);
  const applied: string[] = [];
  // Schemas last: what refers to one decides where it goes.
  const ordered = [...findings].sort((one, other) => Number(isSchema(one)) - Number(isSchema(other)));
  for (const finding of ordered) {
    if (finding.change === undefined || waitsForParent(workspace, finding.change, findings)) continue;
    if (apply(workspace, finding.change)) applied.push(finding.id);
  }
  return { texts: workspace.texts, applied };
}

function isSchema(finding: Finding): boolean {
  return finding.change?.kind === "addSchema";
}

function apply(workspace: Workspace, change: Change): boolean {
  switch (change.kind) {
    case "addField":
      return addField(workspace, change);
    case "addQuery":
      return addQuery(workspace, change);
    case "addValue":
      return addValue(workspace, change);
    case "widenField":
      return widenField(workspace, change);
    case "setLimit":
      return setLimit(workspace, change);
    case "addOperation": {
      const operation = workspace.upstream.operations.get(change.id);
      if (operation === undefined) return false;
      defineRoute(workspace, operation);
      return true;
    }
    case "addSchema":
      return addSchema(workspace, change.name);
  }
}

type Only<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

function addField(workspace: Workspace, change: Only<"addField">): boolean {
  const definition = workspace.schema.definitions.get(change.definition);
  if (definition?.kind !== "struct") return false;
  const { file } = definition.at;
  const query = workspace.schema.routes.some((route) => route.query?.name === definition.name);
  const path = query ? definition.at.path : `${definition.at.path}.fields`;
  const page = pageOf(definition.module);
  const site = { owner: definition.name, field: change.field.name, direction: change.direction, page };
  // What arrives may lack a field that is new, whatever upstream says: older messages do.
  const field = writeField(workspace, change.field, site);
  const key = `${change.field.name}?`;
  if (!workspace.hasObject(file, path)) {
    if (query || !workspace.hasObject(file, definition.at.path)) return false;
    workspace.write(
      file,
      insertMember(
        workspace.text(file),
        definition.at.path,
        "fields",
        `{\n      ${JSON.stringify(key)}: ${print(field, key)}\n    }`,
      ),
    );
    return true;
  }
  const after = change.after.flatMap((name) => [name, `${name}?`]);
  workspace.write(file, insertMember(workspace.text(file), path, key, print(field, key), after));
  return true;
}

function addQuery(workspace: Workspace, change: Only<"addQuery">): boolean {
  const route = workspace.schema.routes.find(({ name }) => name === change.route);
  if (route === undefined) return false;
  const { file, path } = route.at;
  const site = {
    owner: capitalise(route.name),
    field: change.field.name,
    direction: "sent",
    page: route.page,
  } as const;
  const key = `${change.field.name}?`;
  const field = writeField(workspace, change.field, site);
  if (workspace.hasObject(file, `${path}.query`)) {
    const after = change.after.flatMap((name) => [name, `${name}?`]);
    workspace.write(file, insertMember(workspace.text(file), `${path}.query`, key, print(field, key), after));
    return true;
  }
  const query = `{\n      ${JSON.stringify(key)}: ${print(field, key)}\n    }`;
  workspace.write(file, insertMember(workspace.text(file), path, "query", query, ["params", "source", "path"]));
  return true;
}

function addValue(workspace: Workspace, change: Only<"addValue">): boolean {
  const definition = workspace.schema.definitions.get(change.definition);
  if (definition?.kind !== "enum") return false;
  const { file, path } = definition.at;
  // Some enums are made of a table of constants; what a line of that needs, upstream does not tell.
  if (!workspace.hasObject(file, `${path}.values`)) return false;
  const [wanted, value] = enumValue(change.value);
  const taken = new Set(definition.values.map(({ name }) => name));
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}${count}`;
  workspace.write(file, insertMember(workspace.text(file), `${path}.values`, key, print(value, key)));
  return true;
}

function widenField(workspace: Workspace, change: Only<"widenField">): boolean {
  const definition = workspace.schema.definitions.get(change.definition);
  const field = definition?.kind === "struct" ? definition.fields.find(({ name }) => name === change.field) : undefined;
  if (definition === undefined || field === undefined || !isOwn(definition.at, field.at)) return false;
  const { file, path } = field.at;
  const text = workspace.text(file);
  if (change.presence === "optional") {
    const parent = path.slice(0, -(field.name.length + 1));
    workspace.write(file, renameMember(text, parent, field.name, `${field.name}?`));
    return true;
  }
  const json = valueOf(text, path);
  const type = typeof json === "string" ? json : String(asObject(json)["type"]);
  const widened = JSON.stringify(`${type} | null`);
  workspace.write(file, replaceValue(text, typeof json === "string" ? path : `${path}.type`, widened));
  return true;
}

function setLimit(workspace: Workspace, change: Only<"setLimit">): boolean {
  const { file, path, key, value, definition } = change;
  const owner = workspace.schema.definitions.get(definition);
  if (owner === undefined || !isOwn(owner.at, change)) return false;
  const text = workspace.text(file);
  const json = valueOf(text, path);
  if (typeof json === "string") {
    if (value === undefined) return false;
    const field = nest({ type: json }, key, value);
    workspace.write(file, replaceValue(text, path, print(field, path)));
    return true;
  }
  const [last = "", ...parents] = [...key].reverse();
  const holder = [path, ...parents.reverse()].join(".");
  if (value === undefined) workspace.write(file, removeMember(text, holder, last));
  else if (valueOf(text, `${holder}.${last}`) !== undefined)
    workspace.write(file, replaceValue(text, `${holder}.${last}`, JSON.stringify(value)));
  else if (workspace.hasObject(file, holder))
    workspace.write(file, insertMember(text, holder, last, JSON.stringify(value)));
  else workspace.write(file, replaceValue(text, path, print(nest(asObject(json), key, value), path)));
  return true;
}

function addSchema(workspace: Workspace, name: string): boolean {
  const directions = [...workspace.mapping.directions(name)];
  for (const direction of directions.length === 0 ? (["received"] as const) : directions) {
    writeReference(workspace, name, { owner: name, field: "", direction, page: pageOfSchema(workspace, name) });
  }
  return true;
}

function nest(base: object, key: readonly string[], value: unknown): object {
  const [first = "", ...rest] = key;
  const inner = rest.length === 0 ? value : nest(asObject(asObject(base)[first]), rest, value);
  return { ...base, [first]: inner };
}

function valueOf(text: string, path: string): unknown {
  return lookUp(JSON.parse(text), path);
}

/** The value at a path whose keys may hold dots. */
function lookUp(value: unknown, path: string): unknown {
  if (path === "") return value;
  for (const [key, inner] of Object.entries(asObject(value))) {
    if (path === key) return inner;
    if (!path.startsWith(`${key}.`)) continue;
    const found = lookUp(inner, path.slice(key.length + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function print(value: unknown, key: string): string {
  return printFitting(value, "      ", key.length + 10);
}

/** Whether a field stands in the definition itself and is not inherited. */
function isOwn(
  definition: { readonly file: string; readonly path: string },
  field: { readonly file: string; readonly path: string },
): boolean {
  return definition.file === field.file && field.path.startsWith(`${definition.path}.`);
}

function pageOf(module: string): string {
  return module.slice(module.indexOf("/") + 1);
}

/** Whether a struct inherits from one that is given the same field. */
function waitsForParent(workspace: Workspace, change: Change, findings: readonly Finding[]): boolean {
  if (change.kind !== "addField") return false;
  const definition = workspace.schema.definitions.get(change.definition);
  if (definition?.kind !== "struct") return false;
  const given = new Set(
    findings.flatMap((finding) =>
      finding.change?.kind === "addField" && finding.change.field.name === change.field.name
        ? [finding.change.definition]
        : [],
    ),
  );
  return ancestors(workspace, definition).some((name) => given.has(name));
}

function ancestors(workspace: Workspace, definition: StructIr, seen: readonly string[] = []): readonly string[] {
  const raw = asObject(valueOf(workspace.text(definition.at.file), definition.at.path));
  const named = [raw["extends"], asObject(raw["derive"])["from"]].flatMap((value) =>
    typeof value === "string" ? [value] : asList(value),
  );
  return named.flatMap((name) => {
    const parent = typeof name === "string" ? workspace.schema.definitions.get(name) : undefined;
    if (parent?.kind !== "struct" || seen.includes(parent.name)) return [];
    return [parent.name, ...ancestors(workspace, parent, [...seen, parent.name])];
  });
}
