import type { TypeIr } from "../ir.ts";
import type { Loading } from "./loading.ts";
import { isObject } from "./read.ts";
import { isNumber, isText } from "./limits.ts";

type Known = Pick<Loading, "enums" | "flags">;

/** A value written in the schema, its `"Enum.Member"` texts replaced by what they stand for. */
export interface Fitted {
  readonly value: unknown;
}

/** Fits a JSON value to a type, or answers nothing when it is not of that type. */
export function fit(value: unknown, type: TypeIr, known: Known): Fitted | undefined {
  switch (type.kind) {
    case "nullable":
      return value === null ? { value } : fit(value, type.of, known);
    case "anyOf":
      return firstOf(type.options, (option) => fit(value, option, known));
    case "literal":
      return value === type.value ? { value } : undefined;
    case "member":
      return value === type.value || value === `${type.enum}.${type.member}` ? { value: type.value } : undefined;
    case "id":
      return typeof value === "string" && /^\d+$/.test(value) ? { value } : undefined;
    case "array":
      return fitItems(value, (item) => fit(item, type.items, known));
    case "tuple":
      return fitTuple(value, type.items, known);
    case "map":
      return isObject(value) ? fitMap(value, type.value, known) : undefined;
    case "ref":
      return fitReference(value, type, known);
    case "primitive":
      return fitsPrimitive(value, type) ? { value } : undefined;
  }
}

/** What `Enum.Member` or `Flags.Member` stands for: the value, or the mask of the bit. */
export function memberValue(text: string, known: Known): string | number | undefined {
  const [, owner = "", member = ""] = /^([A-Z][A-Za-z0-9]*)\.([A-Z][A-Za-z0-9]*)$/.exec(text) ?? [];
  const value = known.enums.get(owner)?.values.find((candidate) => candidate.name === member);
  if (value !== undefined) return value.value;
  const flags = known.flags.get(owner);
  const bit = flags?.bits.find((candidate) => candidate.name === member);
  if (flags === undefined || bit === undefined) return undefined;
  return flags.wire === "integer" ? 2 ** bit.bit : String(1n << BigInt(bit.bit));
}

function fitReference(value: unknown, type: TypeIr & { readonly kind: "ref" }, known: Known): Fitted | undefined {
  if (type.target === "struct" || type.target === "union") return isObject(value) ? { value } : undefined;
  const named = typeof value === "string" && value.startsWith(`${type.name}.`) ? memberValue(value, known) : undefined;
  if (named !== undefined) return { value: named };
  if (type.target === "enum") {
    return known.enums.get(type.name)?.values.some((member) => member.value === value) ? { value } : undefined;
  }
  const integer = known.flags.get(type.name)?.wire === "integer";
  const fits = integer
    ? Number.isInteger(value) && Number(value) >= 0
    : typeof value === "string" && /^\d+$/.test(value);
  return fits ? { value } : undefined;
}

function fitsPrimitive(value: unknown, type: TypeIr & { readonly kind: "primitive" }): boolean {
  if (type.name === "unknown") return true;
  if (type.name === "boolean") return typeof value === "boolean";
  if (isText(type)) return typeof value === "string";
  if (type.name === "number") return typeof value === "number";
  return isNumber(type) && Number.isInteger(value);
}

function fitItems(value: unknown, fitItem: (item: unknown) => Fitted | undefined): Fitted | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => fitItem(item));
  return items.every((item) => item !== undefined) ? { value: items.map((item) => item.value) } : undefined;
}

function fitTuple(value: unknown, types: readonly TypeIr[], known: Known): Fitted | undefined {
  if (!Array.isArray(value) || value.length !== types.length) return undefined;
  const items = types.map((type, index) => fit(value[index], type, known));
  return items.every((item) => item !== undefined) ? { value: items.map((item) => item.value) } : undefined;
}

function fitMap(value: Readonly<Record<string, unknown>>, type: TypeIr, known: Known): Fitted | undefined {
  const entries = Object.entries(value).map(([key, item]) => [key, fit(item, type, known)] as const);
  if (!entries.every(([, item]) => item !== undefined)) return undefined;
  return { value: Object.fromEntries(entries.map(([key, item]) => [key, item?.value])) };
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
