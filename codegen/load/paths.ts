import type { FieldIr, StructIr, TypeIr } from "../ir.ts";
import type { Loading } from "./loading.ts";
import { isCollection, isText } from "./limits.ts";
import { didYouMean, listed } from "./suggest.ts";
import { alternatives, typeText } from "./type-text.ts";

type Known = Pick<Loading, "structs" | "unions">;

/** What a path leads to: the types that may be found there, or why it leads nowhere. */
export type Walked =
  | {
      readonly types: readonly TypeIr[];
      /** The fields that the last step found; none for `.length`. */
      readonly fields: readonly FieldIr[];
      readonly error?: undefined;
    }
  | { readonly types?: undefined; readonly error: { readonly message: string; readonly expected: string } };

const integer: TypeIr = { kind: "primitive", name: "integer" };

/**
 * Walks a dotted path through structs and unions; of a union one variant with the field is enough. `[]` steps into the
 * items of an array, `.length` at the end is a count.
 */
export function walk(from: readonly TypeIr[], path: string, known: Known): Walked {
  const steps = path.split(".");
  let types: readonly TypeIr[] = from;
  let fields: readonly FieldIr[] = [];
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    const each = step.endsWith("[]");
    const name = each ? step.slice(0, -2) : step;
    const structs = types.flatMap((type) => structsIn(type, known));
    fields = structs.flatMap((struct) => struct.fields.find((field) => field.name === name) ?? []);
    if (fields.length === 0) {
      if (types.some(isShapeless)) return { types: [{ kind: "primitive", name: "unknown" }], fields };
      if (last && name === "length" && !each && types.some(hasLength)) return { types: [integer], fields };
      return { error: missing(name, types, structs, path) };
    }
    types = fields.flatMap((field) => alternatives(field.type));
    if (each) {
      const items = types.flatMap((type) => itemsOf(type));
      if (items.length === 0 && !types.some(isShapeless)) {
        const message = `"${name}" in the path "${path}" is not an array but ${types.map(typeText).join(" | ")}`;
        return { error: { message, expected: `"${name}" without "[]"` } };
      }
      types = types.some(isShapeless) && items.length === 0 ? types : items;
    }
  }
  return { types, fields };
}

/** The structs that a type may stand for. */
export function structsIn(type: TypeIr, { structs, unions }: Known): readonly StructIr[] {
  return alternatives(type).flatMap((option): readonly StructIr[] => {
    if (option.kind !== "ref") return [];
    const variants = unions.get(option.name)?.variants.map((variant) => variant.struct) ?? [];
    const names = option.target === "struct" ? [option.name] : variants;
    return names.flatMap((name) => structs.get(name) ?? []);
  });
}

/** Types of the items of an array, or the type itself when it is not an array. */
export function itemsOrSelf(types: readonly TypeIr[]): readonly TypeIr[] {
  return types.flatMap((type) => {
    const items = itemsOf(type);
    return items.length === 0 ? alternatives(type) : items;
  });
}

function itemsOf(type: TypeIr): readonly TypeIr[] {
  return alternatives(type).flatMap((option) => {
    if (option.kind === "array") return alternatives(option.items);
    return option.kind === "tuple" ? option.items.flatMap(alternatives) : [];
  });
}

/** Anything may be inside: such a type was written as `unknown`, or could not be read and was reported. */
export function isShapeless(type: TypeIr): boolean {
  return alternatives(type).some((option) => option.kind === "primitive" && option.name === "unknown");
}

function hasLength(type: TypeIr): boolean {
  return alternatives(type).some((option) => isCollection(option) || isText(option));
}

function missing(
  name: string,
  types: readonly TypeIr[],
  structs: readonly StructIr[],
  path: string,
): { readonly message: string; readonly expected: string } {
  const where = path === name ? "" : ` (in the path "${path}")`;
  if (structs.length === 0) {
    const list = types.flatMap((type) => alternatives(type)).some((type) => type.kind === "array");
    const message = `${types.map(typeText).join(" | ")} has no field "${name}"${where}`;
    return { message, expected: list ? '"[]" after the name of an array' : "the path to end before" };
  }
  const names = [...new Set(structs.flatMap((struct) => struct.fields.map((field) => field.name)))];
  const owners = structs.map((struct) => struct.name);
  const owner = owners.length > 3 ? `none of ${listed(owners, 3)}` : listed(owners);
  const message =
    owners.length > 3 ? `${owner} has a field "${name}"${where}` : `${owner} has no field "${name}"${where}`;
  return { message, expected: listed(names) + didYouMean(name, names) };
}
