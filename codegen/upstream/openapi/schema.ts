import { readLimits } from "./limits.ts";
import type {
  Scalar,
  StringFormat,
  UpstreamEnumValue,
  UpstreamField,
  UpstreamFields,
  UpstreamNode,
  UpstreamSchema,
  UpstreamType,
} from "./model.ts";
import { asList, asObject, asText, escapeSegment, isObject, type RawObject } from "./raw.ts";

const componentPrefix = "#/components/schemas/";

/** Reads JSON Schema nodes of one document; references are followed in its components. */
export class SchemaReader {
  readonly #components: RawObject;

  constructor(components: RawObject) {
    this.#components = components;
  }

  /** Reads the component schema of that name. */
  component(name: string): UpstreamSchema {
    const raw = asObject(this.#components[name]);
    const pointer = componentPrefix + escapeSegment(name);
    const described = { name, pointer, ...describe(raw) };
    const values = enumValues(raw);
    if (values !== undefined) {
      return { ...described, kind: "enum", base: baseOf(raw, values), values };
    }
    const node = this.node(raw, pointer);
    if (node.type.kind === "object") return { ...described, kind: "struct", fields: node.type.fields };
    if (["union", "map", "array", "ref"].includes(node.type.kind)) return { ...described, kind: "alias", node };
    return { ...described, kind: "scalar", node };
  }

  /** Reads the node at `pointer`. */
  node(raw: RawObject, pointer: string): UpstreamNode {
    const name = componentName(raw["$ref"]);
    if (name !== undefined) return this.#reference(raw, name, pointer);

    const base = { pointer, limits: readLimits(raw), ...describe(raw) };
    const types = [raw["type"]].flat();
    const nullable = types.includes("null");
    // A list of no values at all says nothing about them.
    if (asList(raw["enum"]).length > 0 || raw["const"] !== undefined) {
      return { ...base, nullable, type: this.#literals(raw) };
    }
    const options = raw["oneOf"] ?? raw["anyOf"];
    if (options !== undefined) {
      const keyword = raw["oneOf"] === undefined ? "anyOf" : "oneOf";
      return this.#union(asList(options), `${pointer}/${keyword}`, base, nullable);
    }
    if (raw["allOf"] !== undefined) return this.#intersection(raw, pointer, base, nullable);
    return { ...base, nullable: nullable && types.length > 1, type: this.#plain(raw, pointer, types) };
  }

  /** The fields of an object node, in their order. */
  fields(raw: RawObject, pointer: string): UpstreamFields {
    const required = new Set(asList(raw["required"]));
    const fields = new Map<string, UpstreamField>();
    for (const [name, property] of Object.entries(asObject(raw["properties"]))) {
      const node = this.node(asObject(property), `${pointer}/properties/${escapeSegment(name)}`);
      fields.set(name, { name, required: required.has(name), node });
    }
    return fields;
  }

  #reference(raw: RawObject, name: string, pointer: string): UpstreamNode {
    const target = asObject(this.#components[name]);
    if (!isScalar(target)) {
      return { pointer, type: { kind: "ref", name }, nullable: false, limits: {}, ...describe(raw) };
    }
    const node = this.node(target, pointer);
    return { ...node, ...describe(raw) };
  }

  #literals(raw: RawObject): UpstreamType {
    const values = raw["const"] === undefined ? asList(raw["enum"]) : [raw["const"]];
    const of = asList(raw["allOf"])
      .map((part) => componentName(asObject(part)["$ref"]))
      .find((name) => name !== undefined);
    return { kind: "literals", values: values.filter(isScalarValue), ...(of !== undefined && { of }) };
  }

  #union(
    raws: readonly unknown[],
    pointer: string,
    base: Omit<UpstreamNode, "type" | "nullable">,
    outer: boolean,
  ): UpstreamNode {
    const nodes = raws.map((raw, index) => this.node(asObject(raw), `${pointer}/${index}`));
    const options = nodes.filter((node) => node.type.kind !== "null");
    const nullable = outer || nodes.length > options.length || options.some((node) => node.nullable);
    const [only] = options;
    if (only === undefined) return { ...base, nullable: false, type: { kind: "null" } };
    if (options.length === 1) {
      return {
        ...only,
        pointer: base.pointer,
        nullable,
        limits: { ...only.limits, ...base.limits },
        ...texts(base, only),
      };
    }
    if (options.every((node) => node.type.kind === "literals")) {
      const values = options.flatMap((node) => (node.type.kind === "literals" ? node.type.values : []));
      return { ...base, nullable, type: { kind: "literals", values } };
    }
    return { ...base, nullable, type: { kind: "union", options: options.flatMap(unnest) } };
  }

  /** Objects joined by `allOf` are one object; anything else joined so is its first part. */
  #intersection(
    raw: RawObject,
    pointer: string,
    base: Omit<UpstreamNode, "type" | "nullable">,
    outer: boolean,
  ): UpstreamNode {
    const nodes = asList(raw["allOf"]).map((part, index) => this.node(asObject(part), `${pointer}/allOf/${index}`));
    if (raw["properties"] !== undefined)
      nodes.push({ ...base, nullable: false, type: { kind: "object", fields: this.fields(raw, pointer) } });
    const [only] = nodes;
    if (nodes.length === 1 && only !== undefined) {
      return {
        ...only,
        pointer,
        nullable: outer || only.nullable,
        limits: { ...only.limits, ...base.limits },
        ...texts(base, only),
      };
    }
    const fields = new Map<string, UpstreamField>();
    for (const node of nodes) for (const [name, field] of this.#fieldsOf(node)) fields.set(name, field);
    return { ...base, nullable: outer, type: { kind: "object", fields } };
  }

  #fieldsOf(node: UpstreamNode): UpstreamFields {
    if (node.type.kind === "object") return node.type.fields;
    if (node.type.kind !== "ref") return new Map();
    const schema = this.component(node.type.name);
    return schema.kind === "struct" ? schema.fields : new Map();
  }

  #plain(raw: RawObject, pointer: string, types: readonly unknown[]): UpstreamType {
    const type = types.find((name) => name !== "null");
    switch (type) {
      case "string":
        return { kind: "string", format: stringFormat(raw) };
      case "integer":
        return { kind: type, ...(raw["format"] === "int32" && { bits: 32 as const }) };
      case "number":
      case "boolean":
        return { kind: type };
      case "array":
        return { kind: "array", items: this.node(asObject(raw["items"]), `${pointer}/items`) };
      case "object":
        if (raw["properties"] === undefined && isObject(raw["additionalProperties"])) {
          return { kind: "map", values: this.node(raw["additionalProperties"], `${pointer}/additionalProperties`) };
        }
        return { kind: "object", fields: this.fields(raw, pointer) };
      default:
        return { kind: types.includes("null") ? "null" : "unknown" };
    }
  }
}

/** The component a `$ref` names. */
export function componentName(ref: unknown): string | undefined {
  return typeof ref === "string" && ref.startsWith(componentPrefix) ? ref.slice(componentPrefix.length) : undefined;
}

function enumValues(raw: RawObject): readonly UpstreamEnumValue[] | undefined {
  const options = asList(raw["oneOf"]).map(asObject);
  if (options.length === 0 || !options.every((option) => "const" in option)) return undefined;
  return options.flatMap((option) => {
    const value = option["const"];
    if (typeof value !== "string" && typeof value !== "number") return [];
    const title = asText(option["title"]);
    const description = asText(option["description"]);
    return [{ value, ...(title !== undefined && { title }), ...(description !== undefined && { description }) }];
  });
}

function baseOf(raw: RawObject, values: readonly UpstreamEnumValue[]): "integer" | "string" {
  if (raw["type"] === "string" || raw["type"] === "integer") return raw["type"];
  return typeof values[0]?.value === "string" ? "string" : "integer";
}

function isScalar(raw: RawObject): boolean {
  return ["string", "integer", "number", "boolean"].includes(String(raw["type"])) && enumValues(raw) === undefined;
}

function isScalarValue(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A union in a union is one union. */
function unnest(node: UpstreamNode): readonly UpstreamNode[] {
  return node.type.kind === "union" ? node.type.options : [node];
}

function describe(raw: RawObject): { readonly description?: string; readonly deprecated: boolean } {
  const description = asText(raw["description"]);
  return { deprecated: raw["deprecated"] === true, ...(description !== undefined && { description }) };
}

function texts(outer: Described, inner: Described): Described {
  const description = outer.description ?? inner.description;
  return { deprecated: outer.deprecated || inner.deprecated, ...(description !== undefined && { description }) };
}

type Described = Pick<UpstreamNode, "description" | "deprecated">;

function stringFormat(raw: RawObject): StringFormat {
  if (raw["contentEncoding"] === "binary" || raw["format"] === "binary") return "binary";
  if (raw["contentEncoding"] === "base64") return "base64";
  switch (raw["format"]) {
    case "snowflake":
    case "nonce":
      return raw["format"];
    case "date-time":
      return "timestamp";
    case "uri":
      return "url";
    default:
      return "plain";
  }
}
