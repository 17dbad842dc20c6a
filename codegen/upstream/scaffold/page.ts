import type { UpstreamFields, UpstreamNode } from "../openapi/model.ts";
import type { Workspace } from "./workspace.ts";

/** The page a new definition goes to: that of what refers to it, else that of the definition with the likest name. */
export function pageOfSchema(workspace: Workspace, name: string): string {
  for (const schema of workspace.upstream.schemas.values()) {
    const [definition] = workspace.mapping.definitions(schema.name);
    if (definition === undefined) continue;
    const refers =
      schema.kind === "struct"
        ? fieldsRefer(schema.fields, name)
        : schema.kind === "alias" && refersTo(schema.node, name);
    if (refers) return page(definition.module);
  }
  for (const operation of workspace.upstream.operations.values()) {
    const [route] = workspace.mapping.routes(operation.id);
    const nodes = [operation.body?.node, ...operation.responses.map(({ node }) => node)];
    if (route !== undefined && nodes.some((node) => node !== undefined && refersTo(node, name))) return route.page;
  }
  let best = { page: "other", shared: 0 };
  for (const definition of workspace.schema.definitions.values()) {
    for (const source of [definition.name, ...definition.source.openapi]) {
      const shared = sharedPrefix(source, name);
      if (shared > best.shared) best = { page: page(definition.module), shared };
    }
  }
  return best.page;
}

function page(module: string): string {
  return module.slice(module.indexOf("/") + 1);
}

function fieldsRefer(fields: UpstreamFields, name: string): boolean {
  return [...fields.values()].some(({ node }) => refersTo(node, name));
}

function refersTo({ type }: UpstreamNode, name: string): boolean {
  if (type.kind === "ref") return type.name === name;
  if (type.kind === "literals") return type.of === name;
  if (type.kind === "array") return refersTo(type.items, name);
  if (type.kind === "map") return refersTo(type.values, name);
  if (type.kind === "object") return fieldsRefer(type.fields, name);
  return type.kind === "union" && type.options.some((option) => refersTo(option, name));
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
