/**
 * What counts as a difference. Each rule answers one question and says why it answers so; the comparison asks them and
 * decides nothing itself.
 */
import type { Primitive, TypeIr } from "../../ir.ts";
import type { StringFormat, UpstreamNode, UpstreamType } from "../openapi/model.ts";
import type { Direction } from "./change.ts";

/**
 * Kinds of ours that refine a plain string. Upstream writes most strings without a format, and a refinement accepts no
 * other JSON, so naming the kind adds knowledge and loses none.
 */
const stringRefinements: ReadonlySet<Primitive> = new Set<Primitive>([
  "string",
  "timestamp",
  "url",
  "imageHash",
  "imageData",
  "reactionEmoji",
]);

/** What a primitive of ours may stand for, given upstream's format of a string. */
export function primitiveFitsString(name: Primitive, format: StringFormat, direction: Direction): boolean {
  // Any string that arrives is a string. One that is sent must be an id where upstream asks for one.
  if (format === "snowflake") return name === "string" && direction === "received";
  if (format === "binary") return name === "file";
  return stringRefinements.has(name);
}

/** Ids refine strings: upstream leaves out the format of many, and never says whose id it is. */
export function idFitsString(format: StringFormat): boolean {
  return format === "snowflake" || format === "plain";
}

/** Numbers: a double holds every integer, so `number` may receive one; the other way round loses fractions. */
export function primitiveFitsNumber(name: Primitive, kind: "integer" | "number", direction: Direction): boolean {
  if (name === "color") return kind === "integer";
  if (name === kind) return true;
  if (kind === "integer") return name === "number" && direction === "received";
  return name === "integer" && direction === "sent";
}

/**
 * Upstream takes permissions as integers and gives them as strings, though it accepts the strings too. Bits from 53 on
 * do not fit a double, so ours are strings both ways.
 */
export function flagsFit(wire: "integer" | "string", kind: "string" | "integer", direction: Direction): boolean {
  return wire === kind || (wire === "string" && kind === "integer" && direction === "sent");
}

/**
 * Upstream calls every optional field of a request nullable, whatever null would mean there. So only the documentation
 * says where null clears something, and not taking null for an optional field is no difference.
 */
export function mayRefuseNull(required: boolean): boolean {
  return !required;
}

/** A list at the top of a response is called nullable throughout (28 operations) and never is null. */
export function responseType(node: UpstreamNode): UpstreamNode {
  return node.type.kind === "array" ? { ...node, nullable: false } : node;
}

/**
 * Sizes of numbers and lengths of texts say nothing more where ours is a set of bits, an enum or an id: those say
 * themselves what they hold.
 */
export function hasLimitsOfItsOwn(type: TypeIr): boolean {
  if (type.kind === "primitive") return true;
  if (type.kind === "nullable") return hasLimitsOfItsOwn(type.of);
  return type.kind === "anyOf" && type.options.some(hasLimitsOfItsOwn);
}

/** Limits that a type of ours has without saying. */
export function impliedLimits(type: TypeIr): { readonly min?: number; readonly max?: number } {
  return type.kind === "primitive" && type.name === "color" ? { min: 0, max: 0xffffff } : {};
}

/**
 * Upstream marks nearly every number as having 32 bits. Where ours gives the bound that follows, it says the same; where
 * it does not, the number never comes near it.
 */
export function followsFromBits(name: string, value: unknown, nodes: readonly UpstreamNode[]): boolean {
  const small = nodes.every(({ type }) => type.kind === "integer" && type.bits === 32);
  return small && ((name === "max" && value === 2 ** 31 - 1) || (name === "min" && value === -(2 ** 31)));
}

/** A schema of upstream that says nothing about its values leaves it to the documentation what they are. */
export function saysNothing(type: UpstreamType): boolean {
  return type.kind === "unknown" || type.kind === "null";
}

/** A schema that we chose not to model is any JSON to us, both ways: whoever sends it knows what it is. */
export function isUnmodelled(ours: TypeIr): boolean {
  return ours.kind === "primitive" && ours.name === "unknown";
}

/**
 * The ways of sending files that agree with upstream's content types, the likeliest first. Upstream offers every body
 * that has a multipart form as `x-www-form-urlencoded` too, and some as a form that has no file: artefacts of how the
 * document is made, so without files a form is ours to offer or not.
 */
export function multipart(
  contentTypes: readonly string[],
  files: readonly string[],
): readonly ("payload_json" | "form" | null)[] {
  if (!contentTypes.includes("multipart/form-data")) return [null];
  if (!contentTypes.includes("application/json")) return ["form"];
  if (files.length === 0) return [null, "payload_json", "form"];
  return files.every((file) => /^files\[\d+\]$/.test(file)) ? ["payload_json"] : ["form", "payload_json"];
}

/**
 * Upstream takes some lists as a text with commas too. The list says the same with types, so we send only that; and a
 * list of one for "one or a list".
 */
export function sendsList(options: readonly UpstreamNode[]): readonly UpstreamNode[] {
  const lists = options.filter(({ type }) => type.kind === "array");
  const others = options.filter(({ type }) => type.kind !== "array");
  const isText = ({ type }: UpstreamNode): boolean => type.kind === "string" && type.format === "plain";
  return lists.length > 0 && others.every(isText) ? lists : options;
}

/** Upstream lists every scope there is where any token of a user will do. */
export const everyScope = 30;
