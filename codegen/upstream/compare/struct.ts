import type { FieldIr, Location, StructIr } from "../../ir.ts";
import { below } from "../../load/location.ts";
import { readPointer } from "../openapi/document.ts";
import type { UpstreamField, UpstreamFields, UpstreamNode } from "../openapi/model.ts";
import type { Direction } from "./change.ts";
import type { Context } from "./context.ts";
import { compareLimits } from "./limits.ts";
import * as policy from "./policy.ts";
import { ourText, typeText, upstreamText } from "./text.ts";
import { compareTypes, type TypeContext } from "./type.ts";

/** One upstream shape that a struct of ours stands for. */
export interface Shape {
  /** The source it comes from; other structs may have the same. Absent for a shape without a name. */
  readonly source?: string;
  /** How places in it are named: `MessageResponse`, `create_message.body`. */
  readonly at: string;
  readonly pointer: string;
  readonly fields: UpstreamFields;
}

/** The shapes a source names: one for a struct, each option for a union. */
export function shapesOf(context: Context, source: string): readonly Shape[] {
  const node: UpstreamNode | undefined = source.startsWith("#/")
    ? readPointer(context.upstream, source)
    : { pointer: source, type: { kind: "ref", name: source }, nullable: false, limits: {}, deprecated: false };
  const shapes = node === undefined ? [] : shapesOfNode(context, node, placeName(context, source));
  return shapes.map((shape) => ({ ...shape, source }));
}

export function shapesOfNode(context: Context, node: UpstreamNode, at: string): readonly Shape[] {
  const { type } = node;
  if (type.kind === "object") return [{ at, pointer: node.pointer, fields: type.fields }];
  if (type.kind === "array") return shapesOfNode(context, type.items, at);
  if (type.kind === "union") return type.options.flatMap((option) => shapesOfNode(context, option, at));
  if (type.kind !== "ref") return [];
  const schema = context.upstream.schemas.get(type.name);
  if (schema?.kind === "struct") return [{ at: schema.name, pointer: schema.pointer, fields: schema.fields }];
  return schema?.kind === "alias" ? shapesOfNode(context, schema.node, schema.name) : [];
}

/** Pointers into paths are named by the operation: `create_guild_emoji.body`. */
function placeName(context: Context, source: string): string {
  for (const operation of context.upstream.operations.values()) {
    if (!source.startsWith(`${operation.pointer}/`)) continue;
    const rest = source.slice(operation.pointer.length + 1);
    const response = /^responses\/(\d+)/.exec(rest)?.[1];
    return response === undefined ? `${operation.id}.body` : `${operation.id}.response.${response}`;
  }
  return source;
}

/** Compares a struct with the shapes it stands for in one direction. */
export function compareStruct(
  context: Context,
  struct: StructIr,
  shapes: readonly Shape[],
  direction: Direction,
): void {
  const seen = new Set<string>();
  for (const shape of shapes) {
    const earlier: string[] = [];
    for (const field of shape.fields.values()) {
      const ours = struct.fields.find(({ name }) => name === field.name);
      if (ours !== undefined)
        compareField(context, { struct, ours, shapes, shape, field, direction, first: !seen.has(field.name) });
      else if (!seen.has(field.name) && sharers(context, shape, field.name, direction).length === 0) {
        reportMissing(context, struct, shape, field, direction, earlier);
      }
      seen.add(field.name);
      earlier.unshift(field.name);
    }
  }
  if (direction === "received") reportAbsent(context, struct, shapes);
}

/** Fields of that name in the structs that share the shape. */
function sharers(
  context: Pick<Context, "mapping">,
  shape: Shape,
  name: string,
  direction: Direction,
): readonly FieldIr[] {
  const structs = shape.source === undefined ? [] : context.mapping.structs(shape.source, direction);
  return structs.flatMap((struct) => struct.fields.filter((field) => field.name === name));
}

/** Reports the fields of ours that none of the shapes has, whichever way those travel. */
export function reportExtra(context: Context, struct: StructIr, shapes: readonly Shape[]): void {
  const [first] = shapes;
  if (first === undefined) return;
  for (const field of struct.fields) {
    if (shapes.some((shape) => shape.fields.has(field.name)) || isFilePart(field)) continue;
    if (isComparedAtParent(context, struct, field)) continue;
    context.findings.add({
      severity: struct.use === "sent" ? "sending" : "parsing",
      at: `${first.at}.${field.name}`,
      aspect: "field",
      upstream: null,
      ours: ourText(field.type),
      message: `Upstream has no field "${field.name}" that ${struct.name} has`,
      pointer: first.pointer,
      where: field.at,
    });
  }
}

/**
 * A field that arrives in what a struct extends may be absent in the struct: ours is wider there. That upstream has it
 * at all is compared where it is written.
 */
function isComparedAtParent(context: Context, struct: StructIr, field: FieldIr): boolean {
  if (struct.use !== "received" || !field.optional || isWithin(struct.at, field.at)) return false;
  const parents = [...context.schema.definitions.values()].filter((parent) => isWithin(parent.at, field.at));
  return parents.some((parent) => context.mapping.sources(parent).length > 0);
}

function isWithin(outer: Location, inner: Location): boolean {
  return outer.file === inner.file && inner.path.startsWith(`${outer.path}.`);
}

/** Files travel beside the JSON; bodies that have them are compared where a route uses them. */
function isFilePart({ type }: FieldIr): boolean {
  const inner = type.kind === "array" ? type.items : type;
  return inner.kind === "primitive" && inner.name === "file";
}

interface Pair {
  readonly struct: StructIr;
  readonly ours: FieldIr;
  readonly shapes: readonly Shape[];
  readonly shape: Shape;
  readonly field: UpstreamField;
  readonly direction: Direction;
  /** Whether no earlier shape has this field. */
  readonly first: boolean;
}

function compareField(context: Context, pair: Pair): void {
  if (pair.direction === "received") compareReceivedPresence(context, pair);
  else if (pair.first) compareSentPresence(context, pair);
  compareFieldType(context, pair);
  if (pair.direction === "sent" && pair.first) compareFieldLimits(context, pair);
  if (pair.field.node.deprecated && pair.ours.deprecated === undefined) {
    report(context, pair, {
      severity: "text",
      aspect: "deprecated",
      upstream: true,
      ours: false,
      message: "upstream deprecates it",
    });
  }
}

/** Ours may be wider than what arrives, never narrower. */
function compareReceivedPresence(context: Context, pair: Pair): void {
  const { struct, ours, field } = pair;
  const change = { kind: "widenField", definition: struct.name, field: ours.name } as const;
  if (!field.required && !ours.optional) {
    const message = "upstream may leave it out";
    report(context, pair, {
      severity: "parsing",
      aspect: "optional",
      upstream: true,
      ours: false,
      message,
      change: { ...change, presence: "optional" },
    });
  }
  if (field.node.nullable && !ours.nullable) {
    const message = "upstream may say null";
    report(context, pair, {
      severity: "parsing",
      aspect: "nullable",
      upstream: true,
      ours: false,
      message,
      change: { ...change, presence: "nullable" },
    });
  }
}

/** What stands for several shapes requires what all of them require, and takes null where one of them does. */
function compareSentPresence(context: Context, pair: Pair): void {
  const { ours, shapes } = pair;
  const fields = shapes.flatMap((shape) => shape.fields.get(ours.name) ?? []);
  const required = fields.length === shapes.length && fields.every((field) => field.required);
  if (required && ours.optional) {
    const message = "upstream requires it";
    report(context, pair, { severity: "sending", aspect: "optional", upstream: false, ours: true, message });
  }
  if (!required && !ours.optional && !isLeftOutBySharer(context, pair)) {
    const message = "upstream lets it be left out";
    report(context, pair, { severity: "additive", aspect: "optional", upstream: true, ours: false, message });
  }
  const nullable = fields.some(({ node }) => node.nullable || node.type.kind === "null");
  if (ours.nullable && !nullable) {
    const message = "upstream does not take null";
    report(context, pair, { severity: "sending", aspect: "nullable", upstream: false, ours: true, message });
  }
  if (!ours.nullable && fields.every(({ node }) => node.nullable) && !policy.mayRefuseNull(required)) {
    const message = "upstream takes null";
    report(context, pair, { severity: "additive", aspect: "nullable", upstream: true, ours: false, message });
  }
}

/** Whether a struct that shares the shape can leave the field out, or has none. */
function isLeftOutBySharer(context: Context, { shape, ours }: Pair): boolean {
  const structs = shape.source === undefined ? [] : context.mapping.structs(shape.source, "sent");
  return structs.some((struct) => struct.fields.find(({ name }) => name === ours.name)?.optional !== false);
}

function compareFieldType(context: Context, pair: Pair): void {
  const { ours, field, direction, shape } = pair;
  const inline = (name: string, fields: UpstreamFields, node: UpstreamNode): void => {
    const struct = context.schema.definitions.get(name);
    if (struct?.kind !== "struct") return;
    const inner: Shape = { at: `${shape.at}.${field.name}`, pointer: node.pointer, fields };
    compareStruct(context, struct, [inner], direction);
    if (struct.source.openapi.length === 0) reportExtra(context, struct, [inner]);
  };
  const allowed = ours.limits.allowed ?? ours.limits.items?.allowed;
  const types = { ...context, direction, allowed, inline };
  const differences = compareTypes(types, ours.type, field.node);
  if (differences.length > 0 && agreeTogether(types, pair)) return;
  for (const found of differences) {
    const severity = direction === "received" ? "parsing" : found.narrower ? "additive" : "sending";
    const { aspect, upstream, ours: said } = found;
    const message = messages[aspect];
    report(context, pair, { severity, aspect, upstream, ours: said, message }, found.path);
  }
}

/** Whether the structs that share the shape have, together, the type that one of them has in part. */
function agreeTogether(types: TypeContext, { shape, field, direction }: Pair): boolean {
  const options = sharers(types, shape, field.name, direction).map(({ type }) => type);
  if (options.length < 2) return false;
  return compareTypes({ ...types, inline: () => undefined }, { kind: "anyOf", options }, field.node).length === 0;
}

function compareFieldLimits(context: Context, pair: Pair): void {
  const { ours, shapes } = pair;
  const nodes = shapes.flatMap((shape) => shape.fields.get(ours.name)?.node ?? []);
  for (const { path, name, upstream, ours: said, key } of compareLimits(ours.type, ours.limits, nodes)) {
    const message = `${name} differs`;
    const change = {
      kind: "setLimit",
      definition: pair.struct.name,
      file: ours.at.file,
      path: ours.at.path,
      key,
      value: upstream ?? undefined,
    } as const;
    report(context, pair, { severity: "limit", aspect: name, upstream, ours: said, message, change }, path);
  }
}

function reportMissing(
  context: Context,
  struct: StructIr,
  shape: Shape,
  field: UpstreamField,
  direction: Direction,
  after: readonly string[],
): void {
  const required = direction === "sent" && field.required;
  context.findings.add({
    severity: required ? "sending" : "additive",
    at: `${shape.at}.${field.name}`,
    aspect: "field",
    upstream: (field.required ? "" : "optional ") + upstreamText(field.node),
    ours: null,
    message: `${struct.name} lacks the field "${field.name}" (${typeText(field.node)})`,
    pointer: field.node.pointer,
    where: fieldsOf(struct),
    ...(!required && { change: { kind: "addField", definition: struct.name, field, direction, after: [...after] } }),
  });
}

/** Reports fields that ours always has, though one of the shapes does not. */
function reportAbsent(context: Context, struct: StructIr, shapes: readonly Shape[]): void {
  for (const ours of struct.fields) {
    const without = shapes.find((shape) => !shape.fields.has(ours.name));
    if (ours.optional || without === undefined || !shapes.some((shape) => shape.fields.has(ours.name))) continue;
    context.findings.add({
      severity: "parsing",
      at: `${without.at}.${ours.name}`,
      aspect: "optional",
      upstream: true,
      ours: false,
      message: `${without.at} has no such field; ${struct.name} always does`,
      pointer: without.pointer,
      where: ours.at,
      change: { kind: "widenField", definition: struct.name, field: ours.name, presence: "optional" },
    });
  }
}

function fieldsOf(struct: StructIr): Location {
  return below(struct.at, "fields");
}

type Report = Omit<Parameters<Context["findings"]["add"]>[0], "at" | "pointer" | "where">;

const messages = {
  type: "the types differ",
  values: "the values differ",
  nullable: "null is possible on one side only",
};

function report(context: Context, pair: Pair, said: Report, path = ""): void {
  context.findings.add({
    ...said,
    message: `${pair.struct.name}.${pair.field.name}: ${said.message}`,
    at: `${pair.shape.at}.${pair.field.name}${path}`,
    pointer: pair.field.node.pointer,
    where: pair.ours.at,
  });
}
