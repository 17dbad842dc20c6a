import { applyRules, type Condition, holds, type Path, type Rule } from "../base/rules/index.ts";
import type { SampleObject, Sampler } from "./sample.ts";
import type { SampleField, SampleStruct } from "./shape.ts";

/** What a rule is satisfied with: values for the fields of this struct, except those that are given. */
export interface SatisfyContext {
  readonly sampler: Sampler;
  readonly struct: SampleStruct;
  readonly given: Readonly<SampleObject>;
}

/** Changes an object by the one step that a broken rule asks for. The object itself is left as it is. */
export function satisfy(rule: Rule, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  switch (rule.rule) {
    case "atLeastOneOf":
      return addedOne(rule.fields, object, context);
    case "requiredWhen":
      return rule.fields.reduce<SampleObject>((next, field) => required(field, next, context), {
        ...object,
      });
    case "exclusive":
    case "forbiddenWhen": {
      const removed = without(
        applyRules([rule], object).map(({ path }) => path),
        object,
        context,
      );
      const stillBroken = rule.rule === "forbiddenWhen" && applyRules([rule], removed).length > 0;
      return stillBroken ? refute(rule.when, object, context) : removed;
    }
    case "lessOrEqual":
      return levelled(rule.left, rule.right, object, context);
    case "maxCount":
      return thinned(rule, object);
    case "uniqueBy":
      return without(
        applyRules([rule], object).map(({ path }) => path),
        object,
        context,
      );
    default:
      return { ...object };
  }
}

/** Makes a condition hold, where that is a matter of the struct's own fields. */
export function fulfil(condition: Condition, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  if ("all" in condition)
    return condition.all.reduce<SampleObject>((next, part) => fulfil(part, next, context), { ...object });
  if ("any" in condition) {
    const [first] = condition.any;
    return first === undefined ? { ...object } : fulfil(first, object, context);
  }
  if ("not" in condition) return refute(condition.not, object, context);
  const { field } = condition;
  if ("is" in condition) return assign(field, condition.is[0], object, context);
  if ("has" in condition) return assign(field, condition.has, object, context);
  if ("present" in condition)
    return condition.present ? added(field, object, context) : without([[field]], object, context);
  return atLeast(field, condition.atLeast, object, context);
}

/** Makes a condition not hold. */
export function refute(condition: Condition, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  if ("all" in condition) {
    const candidates = condition.all.map((part) => refute(part, object, context));
    return candidates.find((candidate) => !holds(condition, candidate)) ?? candidates[0] ?? { ...object };
  }
  if ("any" in condition)
    return condition.any.reduce<SampleObject>((next, part) => refute(part, next, context), { ...object });
  if ("not" in condition) return fulfil(condition.not, object, context);
  if ("present" in condition) return fulfil({ field: condition.field, present: !condition.present }, object, context);
  const field = fieldOf(condition.field, context);
  if ("is" in condition) {
    const other =
      field === undefined
        ? undefined
        : valuesOf(field, context).find((value) => !condition.is.some((wanted) => wanted === value));
    if (other !== undefined) return assign(condition.field, other, object, context);
  }
  if ("has" in condition) return assign(condition.field, typeof condition.has === "string" ? "0" : 0, object, context);
  return without([[condition.field]], object, context);
}

/** Every value that a field of an enum or a boolean can have. */
export function valuesOf(field: SampleField, { sampler }: Pick<SatisfyContext, "sampler">): readonly unknown[] {
  const { type, limits } = field;
  if (type.kind === "anyOf") return type.options.flatMap((option) => valuesOf({ ...field, type: option }, { sampler }));
  if (type.kind === "literal" || type.kind === "member") return [type.value];
  if (type.kind === "primitive") return type.name === "boolean" ? [false, true] : [];
  if (type.kind !== "ref") return [];
  const definition = sampler.definition(type.name);
  if (definition.kind !== "enum") return [];
  return definition.values.flatMap(({ name, value }) => (limits.allowed?.includes(name) === false ? [] : [value]));
}

function fieldOf(name: string, { struct }: SatisfyContext): SampleField | undefined {
  return struct.fields.find((field) => field.name === name);
}

function assign(path: string, value: unknown, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  const [head = path, ...rest] = path.split(".");
  if (rest.length === 0) return head in context.given ? { ...object } : { ...object, [head]: value };
  const base = head.endsWith("[]") ? head.slice(0, -2) : head;
  const holder = base in object ? { ...object } : added(base, object, context, "full");
  const inside = holder[base];
  return { ...holder, [base]: setInside(inside, rest, value) };
}

function setInside(holder: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(holder)) {
    const items: readonly unknown[] = holder;
    return items.map((item) => setInside(item, [key, ...rest], value));
  }
  if (typeof holder !== "object" || holder === null) return holder;
  const name = key.replace("[]", "");
  return { ...holder, [name]: rest.length === 0 ? value : setInside(Reflect.get(holder, name), rest, value) };
}

/** Adds a field where it is missing, in every item of a list when the path steps into one. */
function required(path: string, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  const [head = path, ...rest] = path.split(".");
  const base = head.replace("[]", "");
  if (rest.length === 0) return base in object ? { ...object } : added(base, object, context);
  const holder = base in object ? { ...object } : added(base, object, context);
  const field = fieldOf(base, context);
  const inner = field === undefined ? undefined : structOf(field.type, context);
  if (inner === undefined) return holder;
  const fill = (item: unknown): unknown =>
    typeof item === "object" && item !== null
      ? required(rest.join("."), { ...item }, { ...context, struct: inner, given: {} })
      : item;
  const value = holder[base];
  return { ...holder, [base]: Array.isArray(value) ? value.map(fill) : fill(value) };
}

/** The struct that a type refers to, inside lists or not. */
function structOf(type: SampleField["type"], context: SatisfyContext): SampleStruct | undefined {
  if (type.kind === "array") return structOf(type.items, context);
  const definition = type.kind === "ref" ? context.sampler.definition(type.name) : undefined;
  return definition?.kind === "struct" ? definition : undefined;
}

/** Adds a field that says something: a list of it is not empty. */
function added(
  name: string,
  object: Readonly<SampleObject>,
  context: SatisfyContext,
  size: "minimal" | "full" = "minimal",
): SampleObject {
  const field = fieldOf(name, context);
  if (field === undefined || name in context.given) return { ...object };
  const { type, limits } = field;
  const filled =
    type.kind === "array" || type.kind === "map" ? { ...limits, minItems: Math.max(1, limits.minItems ?? 0) } : limits;
  return { ...object, [name]: context.sampler.value(type, filled, size) };
}

/** Adds the first of the fields with which all rules hold; else the first. */
function addedOne(fields: readonly string[], object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  const candidates = fields.filter((name) => !(name in context.given)).map((name) => added(name, object, context));
  return (
    candidates.find((candidate) => applyRules(context.struct.rules, candidate).length === 0) ??
    candidates[0] ?? { ...object }
  );
}

function without(
  paths: readonly Path[],
  object: Readonly<SampleObject>,
  { struct, given }: SatisfyContext,
): SampleObject {
  const isFixed = ([key, ...rest]: Path): boolean => {
    const name = String(key);
    return (
      name in given || (rest.length === 0 && struct.fields.find((field) => field.name === name)?.optional === false)
    );
  };
  return paths.reduce<SampleObject>((next, path) => (isFixed(path) ? next : removed(next, path)), { ...object });
}

function removed(object: Readonly<SampleObject>, [key, ...rest]: Path): SampleObject {
  const name = String(key);
  const { [name]: value, ...others } = object;
  return rest.length === 0 ? others : { ...object, [name]: removedInside(value, rest) };
}

function removedInside(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) => (index === key ? removedInside(item, rest) : item));
  }
  // Neither an array nor a scalar: rules only lead into objects.
  return removed(value as SampleObject, [key, ...rest]);
}

/** Brings two numbers into order: whichever is free follows the other. */
function levelled(left: string, right: string, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  const bound = right.endsWith(".length") ? lengthAt(object, right) : object[right];
  if (!(left in context.given) && !left.includes(".")) return { ...object, [left]: bound };
  if (right.endsWith(".length")) return atLeast(right, Number(object[left]), object, context);
  return { ...object, [right]: left.endsWith(".length") ? lengthAt(object, left) : object[left] };
}

function atLeast(path: string, count: number, object: Readonly<SampleObject>, context: SatisfyContext): SampleObject {
  if (!path.endsWith(".length")) return assign(path, count, object, context);
  const name = path.slice(0, -".length".length);
  const field = fieldOf(name, context);
  if (field === undefined || name in context.given) return { ...object };
  return {
    ...object,
    [name]: context.sampler.value(field.type, { ...field.limits, minItems: count, minLength: count }, "minimal"),
  };
}

function lengthAt(object: Readonly<SampleObject>, path: string): number {
  const value = object[path.slice(0, -".length".length)];
  return Array.isArray(value) ? value.length : 0;
}

/** Takes the field that the condition asks about from the items that are too many. */
function thinned(
  { path, where, max }: Extract<Rule, { rule: "maxCount" }>,
  object: Readonly<SampleObject>,
): SampleObject {
  const value = object[path];
  if (!Array.isArray(value) || !("field" in where)) return { ...object };
  let count = 0;
  const items = value.map((item: unknown) => {
    if (!holds(where, item)) return item;
    count += 1;
    return count > max ? removedInside(item, [where.field]) : item;
  });
  return { ...object, [path]: items };
}
