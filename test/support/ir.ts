import type {
  DefinitionIr,
  EnumIr,
  EventIr,
  FieldIr,
  FlagsIr,
  Location,
  Primitive,
  RouteIr,
  SchemaIr,
  Source,
  StructIr,
  TypeIr,
  UnionIr,
} from "../../codegen/ir.ts";

/** Small pieces of the IR, for tests of what is made from it. */

const at: Location = { file: "models/thing.json", path: "" };
const source: Source = { openapi: [], docs: [] };

export function primitive(name: Primitive): TypeIr {
  return { kind: "primitive", name };
}

export function idOf(of: string): TypeIr {
  return { kind: "id", of };
}

export function ref(name: string, target: "struct" | "enum" | "flags" | "union" = "struct"): TypeIr {
  return { kind: "ref", name, target };
}

/** A field by its key: `name?` may be absent. */
export function field(key: string, type: TypeIr, more: Partial<FieldIr> = {}): FieldIr {
  const name = key.replace(/\?$/, "");
  return { name, optional: key.endsWith("?"), nullable: false, type, limits: {}, at, ...more };
}

export function struct(name: string, fields: readonly FieldIr[], more: Partial<StructIr> = {}): StructIr {
  return {
    kind: "struct",
    name,
    module: "models/thing",
    use: "received",
    source,
    fields,
    parents: [],
    inherited: [],
    rules: [],
    at,
    ...more,
  };
}

export function enumOf(
  name: string,
  values: Readonly<Record<string, string | number>>,
  more: Partial<EnumIr> = {},
): EnumIr {
  return {
    kind: "enum",
    name,
    module: "models/thing",
    source,
    base: Object.values(values).every((value) => typeof value === "number") ? "integer" : "string",
    values: Object.entries(values).map(([value, wire]) => ({ name: value, value: wire, at })),
    at,
    ...more,
  };
}

export function flagsOf(name: string, bits: Readonly<Record<string, number>>, more: Partial<FlagsIr> = {}): FlagsIr {
  return {
    kind: "flags",
    name,
    module: "models/thing",
    source,
    wire: "integer",
    bits: Object.entries(bits).map(([flag, bit]) => ({ name: flag, bit, at })),
    at,
    ...more,
  };
}

export function union(
  name: string,
  variants: Readonly<Record<string, readonly (string | number | boolean)[]>>,
  more: Partial<UnionIr> = {},
): UnionIr {
  return {
    kind: "union",
    name,
    module: "models/thing",
    use: "received",
    source,
    variants: Object.entries(variants).map(([variant, tags]) => ({ struct: variant, tags })),
    at,
    ...more,
  };
}

export function route(name: string, path: string, more: Partial<RouteIr> = {}): RouteIr {
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, param = ""]) => ({ name: param, type: idOf("Any") }));
  return {
    name,
    page: "thing",
    method: "GET",
    path,
    source,
    params,
    responses: [{ status: 204 }],
    auth: ["bot"],
    reason: false,
    permissions: [],
    intents: [],
    idempotent: (more.method ?? "GET") !== "POST" && more.method !== "PATCH",
    rateLimit: { major: [], global: true, unreliable: false },
    fires: [],
    at: { file: "routes/thing.json", path: name },
    ...more,
  };
}

export function event(name: string, dispatch: string, payload: TypeIr, intents: readonly string[]): EventIr {
  return {
    name,
    group: "things",
    dispatch,
    source,
    payload,
    intents: intents.map((intent) => ({ intent })),
    at: { file: "events/things.json", path: name },
  };
}

/** A schema that has only what a test is about. */
export function schemaOf(
  definitions: readonly DefinitionIr[],
  more: Partial<Omit<SchemaIr, "definitions">> = {},
): SchemaIr {
  return {
    ids: [],
    definitions: new Map(definitions.map((definition) => [definition.name, definition])),
    routes: [],
    events: [],
    commands: [],
    opcodes: [],
    closeCodes: [],
    clientCloseCodes: [],
    intents: [],
    permissions: [],
    webhookEvents: [],
    voiceOpcodes: [],
    voiceCloseCodes: [],
    errorCodes: [],
    cdn: { base: "https://cdn.example", endpoints: [] },
    locales: [],
    formatting: [],
    timestampStyles: [],
    scopes: [],
    constants: {},
    ...more,
  };
}
