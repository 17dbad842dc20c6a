import type { DefinitionIr, Described, FieldIr, Limits, RouteIr, RuleIr, Source, TypeIr } from "../../ir.ts";
import type {
  DefinitionRow,
  DescribedRow,
  FieldRow,
  LimitsRow,
  RouteRow,
  RuleRow,
  SourceRow,
  TypeRow,
} from "../../../src/base/tables.ts";
import { runtimeCondition } from "../validators/rules.ts";

/** A type as it stands in a table. */
export function typeRow(type: TypeIr): TypeRow {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "literal":
      return { literal: type.value };
    case "member":
      return { member: `${type.enum}.${type.member}`, value: type.value };
    case "id":
      return { id: type.of };
    case "array":
      return { array: typeRow(type.items) };
    case "tuple":
      return { tuple: type.items.map(typeRow) };
    case "map":
      return { map: [typeRow(type.key), typeRow(type.value)] };
    case "nullable":
      return { nullable: typeRow(type.of) };
    case "anyOf":
      return { anyOf: type.options.map(typeRow) };
    case "ref":
      return { ref: type.name };
  }
}

/** What is said of anything, where there is something to say. */
export function describedRow({ doc, deprecated, status, notes }: Described): DescribedRow {
  return present({ doc, deprecated, status, notes });
}

export function sourceRow({ openapi, docs, observed }: Source): SourceRow {
  return present({ openapi: filled(openapi), docs: filled(docs), observed });
}

export function definitionRow(definition: DefinitionIr): DefinitionRow {
  const { name, module, source } = definition;
  const common = { name, module, ...describedRow(definition), source: sourceRow(source) };
  switch (definition.kind) {
    case "struct": {
      const { kind, use, fields, rules } = definition;
      return { kind, ...common, use, fields: fields.map(fieldRow), ...present({ rules: filled(rules.map(ruleRow)) }) };
    }
    case "enum": {
      const { kind, base, values } = definition;
      const rows = values.map((value) => ({ name: value.name, value: value.value, ...describedRow(value) }));
      return { kind, ...common, base, values: rows };
    }
    case "flags": {
      const { kind, wire, bits } = definition;
      const rows = bits.map((flag) => ({ name: flag.name, bit: flag.bit, ...describedRow(flag) }));
      return { kind, ...common, wire, bits: rows };
    }
    case "union": {
      const { kind, use, tag, variants, unknown } = definition;
      const rows = variants.map(({ struct, tags }) => ({ struct, tags }));
      return { kind, ...common, use, ...present({ tag }), variants: rows, ...present({ unknown }) };
    }
  }
}

export function routeRow(route: RouteIr): RouteRow {
  const { name, page, method, path, params, query, body, responses, rateLimit } = route;
  return {
    name,
    page,
    method,
    path,
    ...describedRow(route),
    source: sourceRow(route.source),
    params: params.map((param) => ({ name: param.name, type: typeRow(param.type) })),
    ...present({ query: query?.name, body: body === undefined ? undefined : bodyRow(body) }),
    responses: responses.map(({ status, type, when }) => {
      return { status, ...present({ type: type === undefined ? undefined : typeRow(type), when }) };
    }),
    auth: route.auth,
    ...present({
      reason: truth(route.reason),
      permissions: filled(route.permissions.map(({ need, when, scope }) => ({ need, ...present({ when, scope }) }))),
      intents: filled(route.intents),
    }),
    ...sendingRow(route),
    rateLimit: {
      major: rateLimit.major,
      global: rateLimit.global,
      ...present({
        unreliable: truth(rateLimit.unreliable),
        urgent: truth(rateLimit.urgent ?? false),
      }),
    },
    ...present({ pagination: route.pagination, fires: filled(route.fires) }),
  };
}

function sendingRow({
  idempotent,
  allowedMentions: mentions,
}: RouteIr): Pick<RouteRow, "idempotent" | "allowedMentions"> {
  const when = mentions?.when === undefined ? undefined : runtimeCondition(mentions.when);
  return {
    idempotent: typeof idempotent === "boolean" ? idempotent : { ...runtimeCondition(idempotent) },
    ...(mentions === undefined
      ? {}
      : { allowedMentions: { at: mentions.at, ...(when === undefined ? {} : { when: { ...when } }) } }),
  };
}

function bodyRow(body: NonNullable<RouteIr["body"]>): NonNullable<RouteRow["body"]> {
  const { multipart, files } = body;
  const flags = { optional: truth(body.optional), multipart, files, form: truth(body.form) };
  return { type: typeRow(body.type), ...present(flags) };
}

function fieldRow(field: FieldIr): FieldRow {
  const { name, type, limits, permission, intent, wire } = field;
  return {
    name,
    type: typeRow(type),
    ...present({ optional: truth(field.optional), nullable: truth(field.nullable), limits: limitsRow(limits) }),
    ...present({ default: field.default, permission, intent, wire }),
    ...describedRow(field),
  };
}

function limitsRow(limits: Limits): LimitsRow | undefined {
  return Object.keys(limits).length === 0 ? undefined : limits;
}

function ruleRow({ at: _at, ...rule }: RuleIr): RuleRow {
  return rule;
}

/** An object without the properties that are undefined. */
export function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // What is left are the properties of `T` that have a value.
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** A list, unless it is empty. */
export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function truth(value: boolean): true | undefined {
  return value ? true : undefined;
}
