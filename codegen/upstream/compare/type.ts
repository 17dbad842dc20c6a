import type { DefinitionIr, Primitive, TypeIr } from "../../ir.ts";
import type { Scalar, UpstreamFields, UpstreamNode } from "../openapi/model.ts";
import type { Direction } from "./change.ts";
import type { Context } from "./context.ts";
import * as policy from "./policy.ts";
import { ourText, upstreamText } from "./text.ts";

/** What two types disagree about, `path` being the way into them: `[]` for items, `{}` for values of a map. */
export interface Mismatch {
  readonly path: string;
  readonly aspect: "type" | "values" | "nullable";
  readonly upstream: string;
  readonly ours: string;
  /** Whether ours takes less than upstream does; otherwise it takes more, or something else. */
  readonly narrower: boolean;
}

export interface TypeContext extends Pick<Context, "schema" | "upstream" | "mapping"> {
  readonly direction: Direction;
  /** Members of the enum or flags that may be sent here. */
  readonly allowed: readonly string[] | undefined;
  /** Compares a struct of ours with an object that upstream wrote inline. */
  readonly inline: (struct: string, fields: UpstreamFields, node: UpstreamNode) => void;
}

/** Compares a type of ours with one of upstream, leaving aside whether the whole may be null. */
export function compareTypes(context: TypeContext, ours: TypeIr, upstream: UpstreamNode): readonly Mismatch[] {
  if (policy.saysNothing(upstream.type)) return [];
  const mine = ourOptions(context, ours);
  const options = upstreamOptions(context, upstream);
  const theirs =
    context.direction === "sent" && mine.every(({ type }) => type.kind === "array")
      ? policy.sendsList(options)
      : options;
  const [onlyMine] = mine;
  const [onlyTheirs] = theirs;
  if (mine.length === 1 && theirs.length === 1 && onlyMine !== undefined && onlyTheirs !== undefined) {
    return compareOption(context, onlyMine, onlyTheirs);
  }
  const missing = theirs.filter((option) => !isTaken(context, mine, option));
  const extra = context.direction === "sent" ? mine.filter((option) => !isKnown(context, option, theirs)) : [];
  if (missing.length === 0 && extra.length === 0) return [];
  return [
    mismatch(
      "type",
      theirs.map(upstreamText),
      mine.map((option) => ourText(option.type)),
      extra.length === 0,
    ),
  ];
}

/** One way to be of our type. */
interface OurOption {
  readonly type: TypeIr;
  /** Unions it was reached through, as a union may stand for an upstream schema too. */
  readonly unions: readonly string[];
}

function ourOptions(context: TypeContext, type: TypeIr, unions: readonly string[] = []): readonly OurOption[] {
  if (type.kind === "nullable") return ourOptions(context, type.of, unions);
  if (type.kind === "anyOf") return type.options.flatMap((option) => ourOptions(context, option, unions));
  const union = type.kind === "ref" ? context.schema.definitions.get(type.name) : undefined;
  if (union?.kind !== "union") return [{ type, unions }];
  const reached = [...unions, union.name];
  const variants = union.unknown === undefined ? union.variants : [...union.variants, { struct: union.unknown }];
  return variants.map(({ struct }) => ({ type: { kind: "ref", name: struct, target: "struct" }, unions: reached }));
}

function upstreamOptions(context: TypeContext, node: UpstreamNode): readonly UpstreamNode[] {
  if (node.type.kind === "union") return node.type.options.flatMap((option) => upstreamOptions(context, option));
  if (node.type.kind !== "ref") return [node];
  const schema = context.upstream.schemas.get(node.type.name);
  if (schema?.kind !== "alias" || context.mapping.definitions(schema.name).length > 0) return [node];
  return upstreamOptions(context, schema.node);
}

function isTaken(context: TypeContext, mine: readonly OurOption[], theirs: UpstreamNode): boolean {
  if (theirs.type.kind === "literals" || isEnum(context, theirs)) return takesValues(context, mine, theirs);
  return mine.some((option) => agrees(context, option, theirs));
}

function isKnown(context: TypeContext, mine: OurOption, theirs: readonly UpstreamNode[]): boolean {
  return theirs.some((option) => agrees(context, mine, option) || mayBeSent(context, mine, option));
}

function agrees(context: TypeContext, mine: OurOption, theirs: UpstreamNode): boolean {
  return compareOption({ ...context, inline: () => undefined }, mine, theirs).length === 0;
}

function compareOption(context: TypeContext, mine: OurOption, theirs: UpstreamNode): readonly Mismatch[] {
  const { type } = mine;
  const differ = (narrower = false): readonly Mismatch[] => [
    mismatch("type", [upstreamText({ ...theirs, nullable: false })], [ourText(type)], narrower),
  ];
  const unmodelled = theirs.type.kind === "ref" && context.mapping.isIgnored(theirs.type.name);
  if (unmodelled && policy.isUnmodelled(type)) return [];
  // Whatever arrives is some JSON; what is sent must be what upstream takes.
  if (type.kind === "primitive" && type.name === "unknown") return context.direction === "received" ? [] : differ();
  switch (theirs.type.kind) {
    case "unknown":
    case "null":
      return [];
    case "string": {
      const { format } = theirs.type;
      return fitsScalar(context, type, "string", (name) =>
        policy.primitiveFitsString(name, format, context.direction),
      ) ||
        (type.kind === "id" && policy.idFitsString(format))
        ? []
        : differ();
    }
    case "integer":
    case "number": {
      const { kind } = theirs.type;
      return fitsScalar(context, type, kind, (name) => policy.primitiveFitsNumber(name, kind, context.direction))
        ? []
        : differ();
    }
    case "boolean":
      return type.kind === "primitive" && type.name === "boolean" ? [] : differ(type.kind === "literal");
    case "array":
      return compareArray(context, type, theirs.type.items) ?? differ();
    case "map":
      return type.kind === "map" ? within("{}", compareItems(context, type.value, theirs.type.values)) : differ();
    case "object":
      return compareInline(context, type, theirs, theirs.type.fields) ? [] : differ();
    case "literals":
      return compareValues(context, [mine], theirs);
    case "ref":
      if (isEnum(context, theirs)) return compareValues(context, [mine], theirs);
      return standsFor(context, mine, theirs.type.name) ? [] : differ();
    case "union":
      return differ();
  }
}

function fitsScalar(
  context: TypeContext,
  type: TypeIr,
  kind: "string" | "integer" | "number",
  primitive: (name: Primitive) => boolean,
): boolean {
  if (type.kind === "primitive") return primitive(type.name);
  if (type.kind !== "ref" || kind === "number") return false;
  const definition = context.schema.definitions.get(type.name);
  // An enum that upstream has not named refines its base; received enums are open, so nothing is lost.
  if (definition?.kind === "enum") return definition.base === kind;
  return definition?.kind === "flags" && policy.flagsFit(definition.wire, kind, context.direction);
}

function compareArray(context: TypeContext, type: TypeIr, items: UpstreamNode): readonly Mismatch[] | undefined {
  if (type.kind === "array") return within("[]", compareItems(context, type.items, items));
  if (type.kind !== "tuple") return undefined;
  return type.items.flatMap((item, index) => within(`[${index}]`, compareItems(context, item, items)));
}

function compareItems(context: TypeContext, ours: TypeIr, upstream: UpstreamNode): readonly Mismatch[] {
  const nullable = ours.kind === "nullable";
  const wrong = context.direction === "received" ? upstream.nullable && !nullable : nullable && !upstream.nullable;
  const nulls = wrong ? [mismatch("nullable", [String(upstream.nullable)], [String(nullable)], !nullable)] : [];
  return [...nulls, ...compareTypes(context, ours, upstream)];
}

function compareInline(context: TypeContext, type: TypeIr, theirs: UpstreamNode, fields: UpstreamFields): boolean {
  if (type.kind !== "ref" || type.target !== "struct") return fields.size === 0 && type.kind === "map";
  // A struct that names the place as its source is compared there, together with its other sources.
  if (!context.mapping.stands(type.name, theirs.pointer)) context.inline(type.name, fields, theirs);
  return true;
}

function standsFor(context: TypeContext, mine: OurOption, name: string): boolean {
  const names = mine.type.kind === "ref" ? [mine.type.name, ...mine.unions] : mine.unions;
  return names.some((own) => context.mapping.stands(own, name));
}

function isEnum(context: TypeContext, node: UpstreamNode): boolean {
  return node.type.kind === "ref" && context.upstream.schemas.get(node.type.name)?.kind === "enum";
}

/** Upstream's values, and the enum they are of. */
function upstreamValues(
  context: TypeContext,
  node: UpstreamNode,
): { values: readonly Scalar[]; of: string | undefined } {
  if (node.type.kind === "literals") return { values: node.type.values, of: node.type.of };
  const of = node.type.kind === "ref" ? node.type.name : "";
  const schema = context.upstream.schemas.get(of);
  return { values: schema?.kind === "enum" ? schema.values.map(({ value }) => value) : [], of };
}

function compareValues(context: TypeContext, mine: readonly OurOption[], theirs: UpstreamNode): readonly Mismatch[] {
  const text = mine.map(({ type }) => ourText(type));
  const differ = (narrower: boolean): readonly Mismatch[] => [
    mismatch("values", [upstreamText({ ...theirs, nullable: false })], text, narrower),
  ];
  if (context.direction === "sent" && !mine.every((option) => mayBeSent(context, option, theirs))) return differ(false);
  return takesValues(context, mine, theirs) ? [] : differ(true);
}

/** Whether everything that this option holds is among upstream's values. */
function mayBeSent(context: TypeContext, { type }: OurOption, theirs: UpstreamNode): boolean {
  if (theirs.type.kind !== "literals" && !isEnum(context, theirs)) return false;
  const { values, of } = upstreamValues(context, theirs);
  if (type.kind === "literal" || type.kind === "member") return values.some((value) => value === type.value);
  const definition = type.kind === "ref" ? context.schema.definitions.get(type.name) : undefined;
  if (definition?.kind === "flags") return true;
  if (definition?.kind !== "enum") return false;
  // Whether the whole enum has the right members is compared where it is defined.
  if (theirs.type.kind === "ref" && of !== undefined && context.mapping.stands(definition.name, of)) return true;
  return sendable(context, definition).every((value) => values.includes(value));
}

function sendable(context: TypeContext, definition: Extract<DefinitionIr, { kind: "enum" }>): readonly Scalar[] {
  const { allowed } = context;
  const members =
    allowed === undefined ? definition.values : definition.values.filter(({ name }) => allowed.includes(name));
  return members.map(({ value }) => value);
}

/** Whether every value of upstream's is taken by one of our options. */
function takesValues(context: TypeContext, mine: readonly OurOption[], theirs: UpstreamNode): boolean {
  const { values, of } = upstreamValues(context, theirs);
  return values.every((value) => mine.some((option) => takesValue(context, option.type, value, of)));
}

function takesValue(context: TypeContext, type: TypeIr, value: Scalar, of: string | undefined): boolean {
  if (type.kind === "literal" || type.kind === "member") return type.value === value;
  if (type.kind === "primitive") {
    if (type.name === "unknown") return true;
    return typeof value === "string" ? type.name === "string" : type.name === "integer" || type.name === "number";
  }
  const definition = type.kind === "ref" ? context.schema.definitions.get(type.name) : undefined;
  if (definition?.kind === "flags") return typeof value === (definition.wire === "string" ? "string" : "number");
  if (definition?.kind !== "enum") return false;
  const mapped = of === undefined || context.mapping.stands(definition.name, of);
  if (mapped && context.direction === "received") return true;
  // Missing members are reported where the enum is defined; here counts what `allowed` leaves.
  return (mapped && context.allowed === undefined) || sendable(context, definition).includes(value);
}

function within(step: string, mismatches: readonly Mismatch[]): readonly Mismatch[] {
  return mismatches.map((found) => ({ ...found, path: step + found.path }));
}

function mismatch(
  aspect: Mismatch["aspect"],
  upstream: readonly string[],
  ours: readonly string[],
  narrower: boolean,
): Mismatch {
  return { path: "", aspect, upstream: upstream.join(" | "), ours: ours.join(" | "), narrower };
}
