import type {
  UpstreamBody,
  UpstreamDocument,
  UpstreamField,
  UpstreamFields,
  UpstreamNode,
  UpstreamOperation,
  UpstreamResponse,
  UpstreamSchema,
} from "./model.ts";
import { asList, asObject, asText, escapeSegment, isObject, type RawObject, resolvePointer } from "./raw.ts";
import { SchemaReader } from "./schema.ts";

const methods = ["get", "put", "post", "patch", "delete"];
const json = "application/json";

/** Thrown when a file is not an OpenAPI document. */
export class NotOpenApi extends Error {
  override readonly name = "NotOpenApi";
}

/** Reads a whole OpenAPI document. */
export function readDocument(raw: unknown): UpstreamDocument {
  const document = asObject(raw);
  const components = asObject(asObject(document["components"])["schemas"]);
  if (typeof document["openapi"] !== "string" || !isObject(document["paths"])) {
    throw new NotOpenApi('not an OpenAPI document: it lacks "openapi" and "paths"');
  }
  const reader = new SchemaReader(components);
  const schemas = new Map<string, UpstreamSchema>();
  for (const name of Object.keys(components)) schemas.set(name, reader.component(name));
  const operations = new Map<string, UpstreamOperation>();
  for (const [path, item] of Object.entries(document["paths"])) {
    const shared = asList(asObject(item)["parameters"]);
    for (const method of methods) {
      const operation = asObject(item)[method];
      if (!isObject(operation)) continue;
      const read = readOperation(reader, document, { path, method, operation, shared });
      operations.set(read.id, read);
    }
  }
  return { raw, schemas, operations };
}

interface RawOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: RawObject;
  readonly shared: readonly unknown[];
}

function readOperation(reader: SchemaReader, root: RawObject, source: RawOperation): UpstreamOperation {
  const { path, method, operation, shared } = source;
  const pathPointer = `#/paths/${escapeSegment(path)}`;
  const pointer = `${pathPointer}/${method}`;
  const params = new Map<string, UpstreamField>();
  const query = new Map<string, UpstreamField>();
  const lists = [
    [shared, `${pathPointer}/parameters`],
    [asList(operation["parameters"]), `${pointer}/parameters`],
  ] as const;
  for (const [list, at] of lists) {
    list.forEach((entry, index) => {
      const parameter = asObject(entry);
      const name = asText(parameter["name"]);
      if (name === undefined) return;
      const node = reader.node(asObject(parameter["schema"]), `${at}/${index}/schema`);
      const description = asText(parameter["description"]) ?? node.description;
      const field: UpstreamField = {
        name,
        required: parameter["required"] === true,
        node: { ...node, ...(description !== undefined && { description }) },
      };
      if (parameter["in"] === "path") params.set(name, field);
      else if (parameter["in"] === "query") query.set(name, field);
    });
  }
  const ordered = [...path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name]) => params.get(name ?? "") ?? []);
  const body = readBody(reader, asObject(operation["requestBody"]), `${pointer}/requestBody`);
  const description = asText(operation["description"]);
  return {
    id: asText(operation["operationId"]) ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer,
    ...(description !== undefined && { description }),
    deprecated: operation["deprecated"] === true,
    params: ordered,
    query,
    ...(body !== undefined && { body }),
    responses: readResponses(reader, root, asObject(operation["responses"]), `${pointer}/responses`),
    security: readSecurity(operation["security"] ?? root["security"]),
  };
}

function readBody(reader: SchemaReader, raw: RawObject, pointer: string): UpstreamBody | undefined {
  const content = asObject(raw["content"]);
  const contentTypes = Object.keys(content);
  const [first] = contentTypes;
  if (first === undefined) return undefined;
  const main = contentTypes.includes(json) ? json : first;
  const at = (type: string): string => `${pointer}/content/${escapeSegment(type)}/schema`;
  const node = reader.node(asObject(asObject(content[main])["schema"]), at(main));
  const form = asObject(asObject(content["multipart/form-data"])["schema"]);
  return {
    required: raw["required"] === true,
    contentTypes,
    node,
    files: fileParts(reader, form, at("multipart/form-data")),
  };
}

/** Binary parts of a multipart form; they stand in the form itself or in a part of its `allOf`. */
function fileParts(reader: SchemaReader, form: RawObject, pointer: string): readonly string[] {
  const own: UpstreamFields = reader.fields(form, pointer);
  const names = [...own.values()].filter((field) => isFile(field.node)).map((field) => field.name);
  const inner = asList(form["allOf"]).flatMap((part, index) =>
    fileParts(reader, asObject(part), `${pointer}/allOf/${index}`),
  );
  return [...names, ...inner];
}

function isFile(node: UpstreamNode): boolean {
  return node.type.kind === "string" && node.type.format === "binary";
}

function readResponses(
  reader: SchemaReader,
  root: RawObject,
  raw: RawObject,
  pointer: string,
): readonly UpstreamResponse[] {
  return Object.entries(raw).flatMap(([code, entry]): readonly UpstreamResponse[] => {
    if (!/^2\d\d$/.test(code)) return [];
    const status = Number(code);
    const ref = asText(asObject(entry)["$ref"]);
    const response = asObject(ref === undefined ? entry : resolvePointer(root, ref));
    const at = `${pointer}/${code}`;
    const content = Object.entries(asObject(response["content"]));
    const [contentType, media] = content.find(([type]) => type === json) ?? content[0] ?? [];
    if (contentType === undefined) return [{ status, pointer: at }];
    const schema = asObject(asObject(media)["schema"]);
    const node = reader.node(schema, `${at}/content/${escapeSegment(contentType)}/schema`);
    return [{ status, contentType, node, pointer: at }];
  });
}

function readSecurity(raw: unknown): UpstreamOperation["security"] {
  return asList(raw).flatMap((alternative) => {
    const schemes = Object.entries(asObject(alternative));
    if (schemes.length === 0) return [{ scheme: "none", scopes: [] }];
    return schemes.map(([scheme, scopes]) => ({
      scheme,
      scopes: asList(scopes).filter((scope): scope is string => typeof scope === "string"),
    }));
  });
}

/**
 * The node a JSON pointer leads to, for schemas that have no name; `undefined` when it leads nowhere. A pointer may stop
 * at a `requestBody` or a response: then the schema of its content is meant.
 */
export function readPointer(document: UpstreamDocument, pointer: string): UpstreamNode | undefined {
  const raw = resolvePointer(document.raw, pointer);
  if (!isObject(raw)) return undefined;
  const content = asObject(raw["content"]);
  const type = json in content ? json : Object.keys(content)[0];
  if (type !== undefined) return readPointer(document, `${pointer}/content/${escapeSegment(type)}/schema`);
  return new SchemaReader(asObject(resolvePointer(document.raw, "#/components/schemas"))).node(raw, pointer);
}
