import type { Limits, Location, TypeIr } from "../ir.ts";
import { pick } from "./described.ts";
import type { Loading } from "./loading.ts";
import { below } from "./location.ts";
import type { RawLimits } from "./raw.ts";
import { didYouMean, listed } from "./suggest.ts";
import { alternatives, typeText } from "./type-text.ts";

type Known = Pick<Loading, "problems" | "enums" | "flags">;

/** Which limit keys belong to which shape, and how that shape is called. */
const shapes = [
  { keys: ["minLength", "maxLength", "pattern"], fits: isText, named: "a string" },
  { keys: ["min", "max"], fits: isNumber, named: "a number" },
  { keys: ["minItems", "maxItems"], fits: isCollection, named: "an array or map" },
  { keys: ["unique"], fits: isArray, named: "an array" },
  { keys: ["items"], fits: isCollection, named: "an array or map" },
  { keys: ["keys"], fits: isMap, named: "a map" },
  { keys: ["allowed"], fits: hasMembers, named: "flags or an enum" },
] as const;

const bounds = [
  ["minLength", "maxLength"],
  ["min", "max"],
  ["minItems", "maxItems"],
] as const;

/** Checks limits against the type they are put on. */
export function resolveLimits(raw: RawLimits, type: TypeIr, at: Location, known: Known): Limits {
  const options = alternatives(type);
  // What could not be read was reported, and a field of type unknown has no shape to compare with.
  const shapeless = options.some((option) => option.kind === "primitive" && option.name === "unknown");
  for (const { keys, fits, named } of shapeless ? [] : shapes) {
    for (const key of keys) {
      if (raw[key] === undefined || options.some(fits)) continue;
      const message = `"${key}" does not fit the type ${typeText(type)}`;
      known.problems.add(below(at, key), message, `${named} to put it on${hint(key, options)}`);
    }
  }
  for (const [low, high] of bounds) {
    const [least, greatest] = [raw[low], raw[high]];
    if (least === undefined || greatest === undefined || least <= greatest) continue;
    known.problems.add(below(at, low), `"${low}" ${least} is more than "${high}" ${greatest}`, `at most ${greatest}`);
  }
  checkPattern(raw, at, known);
  checkAllowed(raw, options, at, known);
  const items = options.flatMap((option) => itemOf(option) ?? []);
  const keys = options.flatMap((option) => (option.kind === "map" ? [option.key] : []));
  return {
    ...pick(raw, "minLength", "maxLength", "pattern", "min", "max", "minItems", "maxItems", "unique", "allowed"),
    ...(raw.items === undefined || items.length === 0
      ? {}
      : { items: resolveLimits(raw.items, join(items), below(at, "items"), known) }),
    ...(raw.keys === undefined || keys.length === 0
      ? {}
      : { keys: resolveLimits(raw.keys, join(keys), below(at, "keys"), known) }),
  };
}

/** People put limits of items on the list. */
function hint(key: string, options: readonly TypeIr[]): string {
  return key !== "items" && key !== "keys" && options.some(isCollection) ? ` (did you mean it inside "items"?)` : "";
}

function checkPattern({ pattern }: RawLimits, at: Location, { problems }: Known): void {
  if (pattern === undefined) return;
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.add(below(at, "pattern"), `the pattern cannot be read: ${reason}`, "a regular expression with the u flag");
  }
}

function checkAllowed({ allowed }: RawLimits, options: readonly TypeIr[], at: Location, known: Known): void {
  const names = options.flatMap((option) => memberNames(option, known));
  if (allowed === undefined || names.length === 0) return;
  allowed.forEach((member, index) => {
    if (names.includes(member)) return;
    const message = `${options.filter(hasMembers).map(typeText).join(" | ")} has no member "${member}"`;
    known.problems.add(below(at, "allowed", index), message, listed(names) + didYouMean(member, names));
  });
}

function memberNames(type: TypeIr, { enums, flags }: Known): readonly string[] {
  if (type.kind === "member") return [type.member];
  if (type.kind !== "ref") return [];
  const members = enums.get(type.name)?.values ?? flags.get(type.name)?.bits ?? [];
  return members.map((member) => member.name);
}

function join(types: readonly TypeIr[]): TypeIr {
  const [first, second] = types;
  return first !== undefined && second === undefined ? first : { kind: "anyOf", options: types };
}

function itemOf(type: TypeIr): TypeIr | undefined {
  if (type.kind === "array") return type.items;
  if (type.kind === "tuple") return { kind: "anyOf", options: type.items };
  return type.kind === "map" ? type.value : undefined;
}

const textual: ReadonlySet<string> = new Set(["string", "url", "timestamp", "imageHash", "imageData", "reactionEmoji"]);
const numeric: ReadonlySet<string> = new Set(["integer", "number", "color"]);

export function isText(type: TypeIr): boolean {
  return type.kind === "primitive" && textual.has(type.name);
}

export function isNumber(type: TypeIr): boolean {
  return type.kind === "primitive" && numeric.has(type.name);
}

export function isArray(type: TypeIr): boolean {
  return type.kind === "array";
}

function isMap(type: TypeIr): boolean {
  return type.kind === "map";
}

export function isCollection(type: TypeIr): boolean {
  return type.kind === "array" || type.kind === "map" || type.kind === "tuple";
}

function hasMembers(type: TypeIr): boolean {
  return type.kind === "member" || (type.kind === "ref" && (type.target === "enum" || type.target === "flags"));
}
