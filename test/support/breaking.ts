import type { FieldIr, RuleIr, StructIr, TypeIr } from "../../codegen/ir.ts";
import { applyRules, type Condition, holds } from "../../src/base/rules/index.ts";
import type { SampleObject } from "../../src/sample/index.ts";
import { fulfil, refute } from "../../src/sample/satisfy.ts";
import { sampler, schema } from "./schema.ts";

/** A value that just keeps a rule, one that breaks it, and where. */
export interface Case {
  readonly title: string;
  readonly good: unknown;
  readonly bad: unknown;
  readonly path: string;
}

type Of<Name extends RuleIr["rule"]> = Extract<RuleIr, { readonly rule: Name }>;

/** Values on both sides of a rule of a struct. */
export function casesOf(struct: StructIr, rule: RuleIr): readonly Case[] {
  switch (rule.rule) {
    case "atLeastOneOf":
      return rule.fields.map((field) => atLeastOneOf(struct, rule, field));
    case "exclusive":
      return rule.fields.slice(1).map((field) => exclusive(struct, rule.fields[0] ?? "", field));
    case "requiredWhen":
      return rule.fields.map((field) => requiredWhen(struct, rule, field));
    case "forbiddenWhen":
      return rule.fields
        .filter((field) => canBeFilled(struct, field))
        .map((field) => forbiddenWhen(struct, rule, field));
    case "sumLength":
      return [sumLength(struct, rule)];
    case "lessOrEqual":
      return [lessOrEqual(struct, rule)];
    case "uniqueBy":
      return [uniqueBy(struct, rule)];
    case "countDeep":
      return [countDeep(struct, rule)];
    case "maxCount":
      return [maxCount(struct, rule)];
    case "orderedBefore":
      return [orderedBefore(struct, rule)];
    case "forbiddenText":
      return rule.words.map((word) => forbiddenText(struct, rule, word));
  }
}

function atLeastOneOf(struct: StructIr, rule: Of<"atLeastOneOf">, field: string): Case {
  const good = withField(struct, exempted(struct, rule), field);
  const bad = Object.fromEntries(Object.entries(good).filter(([name]) => !rule.fields.includes(name)));
  return { title: field, good, bad: without(bad, required(struct, rule.fields)), path: "" };
}

/** A value for which the exemption of the rule does not hold. */
function exempted(struct: StructIr, rule: Of<"atLeastOneOf">): SampleObject {
  const sample = sampler.struct(struct);
  return rule.unless === undefined ? sample : refute(rule.unless, sample, { sampler, struct, given: {} });
}

/** Fields that a rule asks for although they are always there: empty is what they can be. */
function required(struct: StructIr, names: readonly string[]): readonly FieldIr[] {
  return struct.fields.filter((field) => names.includes(field.name) && !field.optional);
}

function without(object: SampleObject, fields: readonly FieldIr[]): SampleObject {
  const empty = fields.map(
    ({ name, type }) => [name, type.kind === "array" ? [] : type.kind === "map" ? {} : ""] as const,
  );
  return { ...object, ...Object.fromEntries(empty) };
}

function exclusive(struct: StructIr, first: string, second: string): Case {
  const { [second]: value } = withField(struct, {}, second);
  const good = sampler.struct(struct, { given: { [second]: value } });
  return { title: `${first} and ${second}`, good, bad: withField(struct, good, first), path: second };
}

function requiredWhen(struct: StructIr, rule: Of<"requiredWhen">, field: string): Case {
  const good = conditioned(struct, rule.when);
  return { title: field, good, bad: dropped(good, field.split(".")), path: field.replaceAll("[]", "[0]") };
}

function forbiddenWhen(struct: StructIr, rule: Of<"forbiddenWhen">, field: string): Case {
  const { when } = rule;
  if (!fieldsOf(when).includes(field)) {
    const good = conditioned(struct, when);
    const bad = making(when, withField(struct, good, field), struct);
    return { title: field, good, bad, path: field.replaceAll("[]", "[0]") };
  }
  // The condition is about the field itself: all of it must hold for the field to be forbidden.
  const parts = "all" in when ? when.all : [];
  const good = parts.map((part) => conditioned(struct, part)).find((value) => !holds(when, value));
  const filled = field in sampler.struct(struct) ? sampler.struct(struct) : {};
  return { title: field, good: good ?? sampler.struct(struct), bad: making(when, filled, struct), path: field };
}

function sumLength(struct: StructIr, rule: Of<"sumLength">): Case {
  const [path = rule.fields?.[0] ?? ""] = rule.paths ?? [];
  const minimal = sampler.struct(struct);
  const used = textsOf(rule, minimal);
  const text = (length: number): string => "\u{1F600}".repeat(length);
  const first = path.split(".")[0]?.replace("[]", "") ?? "";
  const shared = new Set((rule.paths ?? []).map((one) => one.split(".")[0]?.replace("[]", "")));
  const own = path.includes(".") ? 0 : used - [...String(minimal[path] ?? "")].length;
  const at = (length: number): SampleObject => ({ ...minimal, ...Object(nested(path, text(length))) });
  const base = path.includes(".") ? textsOf(rule, { ...minimal, ...Object(nested(path, "")) }) : own;
  return { title: path, good: at(rule.max - base), bad: at(rule.max - base + 1), path: shared.size === 1 ? first : "" };
}

/** How much a value already says in the texts that a rule counts. */
function textsOf(rule: Of<"sumLength">, value: SampleObject): number {
  const message = applyRules([{ ...rule, max: -1 }], value)[0]?.message ?? "";
  return Number(/has (\d+)/.exec(message)?.[1]);
}

function lessOrEqual(struct: StructIr, rule: Of<"lessOrEqual">): Case {
  const sample = [rule.left, rule.right].reduce((object, path) => {
    return withField(struct, object, path.replace(/\.length$/, ""));
  }, sampler.struct(struct));
  const right = rule.right.endsWith(".length") ? items(sample, rule.right).length : sample[rule.right];
  const set = (value: unknown): SampleObject => {
    if (!rule.left.endsWith(".length")) return { ...sample, [rule.left]: value };
    const [first] = items(sample, rule.left);
    return { ...sample, [rule.left.slice(0, -".length".length)]: Array.from({ length: Number(value) }, () => first) };
  };
  const more = typeof right === "string" ? "2999-01-01T00:00:00Z" : Number(right) + 1;
  return { title: rule.left, good: set(right), bad: set(more), path: rule.left.replace(/\.length$/, "") };
}

function items(object: SampleObject, path: string): readonly unknown[] {
  const value = object[path.replace(/\.length$/, "")];
  return Array.isArray(value) ? value : [];
}

function uniqueBy(struct: StructIr, rule: Of<"uniqueBy">): Case {
  const name = rule.path.replace("[]", "");
  const two = sampler.value({ kind: "array", items: itemType(struct, rule.path) }, { minItems: 2 });
  const found: readonly unknown[] = Array.isArray(two) ? two : [];
  const { key } = rule;
  const known = key === undefined ? "" : keyBelow(found[0], key, rule.children ?? []);
  // A key that may be absent is not in a minimal item.
  const items =
    known === undefined
      ? found.map((item, index) => ({ ...Object(item), ...Object(nested(key ?? "", index + 1)) }))
      : found;
  const [first] = items;
  const path = `${name}[1]${known ?? `.${key ?? ""}`}`;
  return { title: rule.path, good: nested(name, items), bad: nested(name, [first, first]), path };
}

/** Where in an item the key stands, its children included. */
function keyBelow(item: unknown, key: string, children: readonly string[]): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  if (key.split(".")[0]! in item) return `.${key}`;
  for (const child of children) {
    const value: unknown = Reflect.get(item, child);
    const inner = Array.isArray(value) ? value[0] : value;
    const found = keyBelow(inner, key, children);
    if (found !== undefined) return `.${child}${Array.isArray(value) ? "[0]" : ""}${found}`;
  }
  return undefined;
}

function countDeep(struct: StructIr, rule: Of<"countDeep">): Case {
  const type = itemType(struct, rule.path);
  const definition = type.kind === "ref" ? schema.definitions.get(type.name) : undefined;
  const variants = definition?.kind === "union" ? definition.variants.map(({ struct: name }) => name) : [];
  const items = variants.map((name) => sampler.of(name));
  // An item without nodes below it, so that the number of items is the number of nodes.
  const leaf = items.find((item) => nodesIn(item, rule) === 1) ?? sampler.value(type);
  const list = (length: number): unknown =>
    nested(
      rule.path,
      Array.from({ length }, () => structuredClone(leaf)),
    );
  return { title: rule.path, good: list(rule.max), bad: list(rule.max + 1), path: rule.path };
}

function nodesIn(item: unknown, rule: Of<"countDeep">): number {
  const message = applyRules([{ ...rule, path: "list", max: 0 }], { list: [item] })[0]?.message ?? "";
  return Number(/has (\d+)/.exec(message)?.[1]);
}

function maxCount(struct: StructIr, rule: Of<"maxCount">): Case {
  const type = itemType(struct, rule.path);
  const list = (length: number): unknown => {
    const many = sampler.value({ kind: "array", items: type }, { minItems: length });
    const each: readonly unknown[] = Array.isArray(many) ? many : [];
    return nested(
      rule.path,
      each.map((item) => making(rule.where, Object(item), undefined)),
    );
  };
  return { title: rule.path, good: list(rule.max), bad: list(rule.max + 1), path: rule.path };
}

function orderedBefore(struct: StructIr, rule: Of<"orderedBefore">): Case {
  const [field = ""] = fieldsOf(rule.first);
  const item = itemWith(itemType(struct, rule.path), (variant) => variant.fields.some(({ name }) => name === field));
  const yes = making(rule.first, item, undefined);
  const no = { ...item, ...opposite(rule.first) };
  return {
    title: rule.path,
    good: nested(rule.path, [yes, no]),
    bad: nested(rule.path, [no, yes]),
    path: `${rule.path}[1]`,
  };
}

/** A sample of a type; of a union, of the first variant that is wanted. */
function itemWith(type: TypeIr, wanted: (variant: StructIr) => boolean): SampleObject {
  const definition = type.kind === "ref" ? schema.definitions.get(type.name) : undefined;
  const variants = definition?.kind === "union" ? definition.variants : [];
  const found = variants
    .map(({ struct }) => schema.definitions.get(struct))
    .find((variant) => variant?.kind === "struct" && wanted(variant));
  return Object(found?.kind === "struct" ? sampler.struct(found) : sampler.value(type));
}

function forbiddenText(struct: StructIr, rule: Of<"forbiddenText">, word: string): Case {
  const good = withField(struct, sampler.struct(struct), rule.field);
  return { title: word, good, bad: { ...good, [rule.field]: `My ${word.toUpperCase()}` }, path: rule.field };
}

/** A value for which a condition holds. */
function making(condition: Condition, object: SampleObject, struct: StructIr | undefined): SampleObject {
  if ("all" in condition) return condition.all.reduce((next, part) => making(part, next, struct), object);
  if ("any" in condition && condition.any[0] !== undefined) return making(condition.any[0], object, struct);
  if ("is" in condition && struct !== undefined && /^\w+\[\]\.\w+$/.test(condition.field)) {
    return withItem(condition.field, condition.is, object, struct);
  }
  if (struct !== undefined) {
    const made = fulfil(condition, object, { sampler, struct, given: {} });
    if (holds(condition, made)) return made;
  }
  if ("is" in condition) return { ...object, ...Object(nested(condition.field, condition.is[0])) };
  if ("has" in condition) return { ...object, ...Object(nested(condition.field, condition.has)) };
  return object;
}

/** The object with one more item in a list: one whose tag is among the values. */
function withItem(path: string, values: readonly unknown[], object: SampleObject, struct: StructIr): SampleObject {
  const [list = "", tag = ""] = path.split("[].");
  const item = itemWith(itemType(struct, list), (variant) => {
    const type = variant.fields.find(({ name }) => name === tag)?.type;
    return type?.kind === "member" && values.includes(type.value);
  });
  const present = object[list];
  return { ...object, [list]: [...(Array.isArray(present) ? present : []), item] };
}

function opposite(condition: Condition): SampleObject {
  if (!("is" in condition)) throw new Error("Only a comparison has an opposite here");
  return { [condition.field]: typeof condition.is[0] === "boolean" ? !condition.is[0] : "other" };
}

/** A sample for which a condition holds: only the fields that it asks about are given. */
function conditioned(struct: StructIr, condition: Condition): SampleObject {
  const made = making(condition, sampler.struct(struct), struct);
  const asked = new Set(fieldsOf(condition));
  const given = Object.fromEntries(Object.entries(made).filter(([name]) => asked.has(name)));
  return sampler.struct(struct, { given });
}

function fieldsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  if ("not" in condition) return fieldsOf(condition.not);
  return [condition.field.split(".")[0]?.replace("[]", "") ?? ""];
}

function withField(struct: StructIr, object: SampleObject, path: string): SampleObject {
  const [head = "", ...rest] = path.split(".");
  const name = head.replace("[]", "");
  const field = struct.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${struct.name} has no field ${name}`);
  if (rest.length > 0) return { ...object, ...Object(nested(path, "x")) };
  const { type, limits } = field;
  const minItems = Math.max(1, limits.minItems ?? 0);
  const filled = type.kind === "array" || type.kind === "map" ? { ...limits, minItems } : limits;
  return { ...object, [name]: sampler.value(type, filled, "full") };
}

/** `a[].b` as `{ a: [{ b: value }] }`. */
function nested(path: string, value: unknown): unknown {
  const [head = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : nested(rest.join("."), value);
  return head.endsWith("[]") ? { [head.slice(0, -2)]: [inner] } : { [head]: inner };
}

function dropped(object: SampleObject, [head = "", ...rest]: readonly string[]): SampleObject {
  const name = head.replace("[]", "");
  const { [name]: value, ...others } = object;
  if (rest.length === 0) return others;
  const inner: unknown = Array.isArray(value)
    ? value.map((item) => dropped(Object(item), rest))
    : dropped(Object(value), rest);
  return { ...others, [name]: inner };
}

/** Whether a field can be anything but null. */
function canBeFilled(struct: StructIr, path: string): boolean {
  const type = struct.fields.find(({ name }) => name === path)?.type;
  return !(type?.kind === "literal" && type.value === null);
}

function itemType(struct: StructIr, path: string): TypeIr {
  const [head = "", ...rest] = path.split(".");
  const field = struct.fields.find(({ name }) => name === head.replace("[]", ""));
  let type = field?.type;
  while (type?.kind === "array" || type?.kind === "nullable") type = type.kind === "array" ? type.items : type.of;
  if (type === undefined) throw new Error(`${struct.name} has no field ${head}`);
  if (rest.length === 0) return type;
  const inner = type.kind === "ref" ? schema.definitions.get(type.name) : undefined;
  if (inner?.kind !== "struct") throw new Error(`${path} does not lead to a struct`);
  return itemType(inner, rest.join("."));
}
