import type { Limits, TypeIr } from "../../codegen/ir.ts";
import { textMatching } from "../../src/sample/pattern.ts";
import { sampleText, textOfLength } from "../../src/sample/scalars.ts";
import { sampler, schema } from "./schema.ts";

/** A limit of a type, with a value that just keeps it and one that just passes it. */
export interface Bound {
  /** `maxLength 100` */
  readonly limit: string;
  /** Missing where no value can reach the limit: a list of distinct enum members that has room for more than there are. */
  readonly good?: unknown;
  readonly bad: unknown;
  /** Where the problem is, below the field: `[0]`. */
  readonly at: string;
  /** Whether the items of `bad` are wrong as well: there are too few distinct ones to pass the limit with. */
  readonly crowded?: true;
}

type Primitive = Extract<TypeIr, { kind: "primitive" }>["name"];

/** Every limit of a type, those of its items and keys included. */
export function boundsOf(type: TypeIr, limits: Limits): readonly Bound[] {
  switch (type.kind) {
    case "primitive":
      return isNumeric(type.name) ? numberBounds(type.name, limits) : textBounds(type.name, limits);
    case "nullable":
      return boundsOf(type.of, limits);
    case "anyOf":
      return type.options.flatMap((option) => boundsOf(option, limits));
    case "array":
      return [
        ...countBounds(type, limits, list),
        ...uniqueBounds(type, limits),
        ...inside(type.items, limits.items, list),
      ];
    case "map":
      return [
        ...countBounds(type, limits, mapOf(type.key, limits)),
        ...inside(type.value, limits.items, (values) => mapOf(type.key, limits)(values)),
        ...keyBounds(type.key, type.value, limits),
      ];
    case "ref":
      return limits.allowed === undefined ? [] : allowedBounds(type.name, limits.allowed);
    default:
      return [];
  }
}

type Wrap = (values: readonly unknown[]) => unknown;

const list: Wrap = (values) => values;

function mapOf(key: TypeIr, limits: Limits): Wrap {
  const keys = distinct(key, limits.keys ?? {}, 200);
  return (values) => Object.fromEntries(values.map((value, index) => [String(keys[index] ?? `extra${index}`), value]));
}

function numberBounds(name: Primitive, limits: Limits): readonly Bound[] {
  const { min, max } = name === "color" ? { min: 0, max: 0xffffff, ...limits } : limits;
  const bounds: Bound[] = [];
  if (min !== undefined) bounds.push({ limit: `min ${min}`, good: min, bad: min - stepAt(min), at: "" });
  if (max !== undefined) bounds.push({ limit: `max ${max}`, good: max, bad: max + stepAt(max), at: "" });
  return bounds;
}

/** The least that can be added to a number so that it is another one. */
function stepAt(value: number): number {
  return Math.abs(value) < Number.MAX_SAFE_INTEGER ? 1 : Math.abs(value) * 2 ** -51;
}

function textBounds(name: Primitive, { minLength, maxLength, pattern }: Limits): readonly Bound[] {
  if (name === "file" || name === "boolean" || name === "unknown") return [];
  const bounds: Bound[] = [];
  if (maxLength !== undefined) {
    bounds.push({ limit: `maxLength ${maxLength}`, ...texts(maxLength, maxLength + 1, pattern), at: "" });
  }
  if (minLength !== undefined && minLength > 0) {
    bounds.push({ limit: `minLength ${minLength}`, ...texts(minLength, minLength - 1, pattern), at: "" });
  }
  if (pattern !== undefined) {
    const bad = ["\u0000", "", "!", " a", "Ä", "aaaa"].find((text) => !new RegExp(pattern, "u").test(text));
    if (bad === undefined) throw new Error(`No text is known that ${pattern} does not match`);
    bounds.push({
      limit: `pattern ${pattern}`,
      good: sampleText({ ...given({ minLength, maxLength }), pattern }, 1),
      bad,
      at: "",
    });
  }
  return bounds;
}

/** Texts of two lengths. Without a pattern each code point is two UTF-16 units, so that counting those is noticed. */
function texts(
  good: number,
  bad: number,
  pattern: string | undefined,
): { readonly good: string; readonly bad: string } {
  const text = (length: number): string => {
    if (pattern === undefined) return "\u{1F600}".repeat(length);
    const matching = textMatching(pattern, length);
    const padded = matching + "a".repeat(Math.max(0, length - matching.length));
    return padded.length === length && new RegExp(pattern, "u").test(padded) ? padded : textOfLength(length, 1);
  };
  return { good: text(good), bad: text(bad) };
}

function given(limits: { readonly minLength?: number | undefined; readonly maxLength?: number | undefined }): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

function countBounds(type: Extract<TypeIr, { kind: "array" | "map" }>, limits: Limits, wrap: Wrap): readonly Bound[] {
  const { minItems, maxItems } = limits;
  const item = type.kind === "array" ? type.items : type.value;
  const of = (count: number): readonly unknown[] => distinct(item, limits.items ?? {}, count);
  const bounds: Bound[] = [];
  if (maxItems !== undefined) {
    const reached = of(maxItems);
    const good = reached.length === maxItems ? { good: wrap(reached) } : {};
    const [filler] = reached;
    const extra = of(maxItems + 1);
    const missing = maxItems + 1 - extra.length;
    const bad = [...extra, ...Array.from({ length: missing }, () => filler)];
    const crowded = missing > 0 || type.kind === "map" ? { crowded: true as const } : {};
    bounds.push({ limit: `maxItems ${maxItems}`, ...good, bad: wrap(bad), at: "", ...crowded });
  }
  if (minItems !== undefined && minItems > 0) {
    bounds.push({ limit: `minItems ${minItems}`, good: wrap(of(minItems)), bad: wrap(of(minItems - 1)), at: "" });
  }
  return bounds;
}

function uniqueBounds(type: Extract<TypeIr, { kind: "array" }>, limits: Limits): readonly Bound[] {
  if (limits.unique !== true) return [];
  const { minItems = 0, maxItems = Infinity } = limits;
  const of = (count: number): readonly unknown[] => distinct(type.items, limits.items ?? {}, count);
  const filled = of(Math.max(1, minItems - 1));
  const crowded = filled.length + 1 > maxItems ? { crowded: true as const } : {};
  const good = of(Math.min(Math.max(2, minItems), maxItems));
  return [{ limit: "unique", good, bad: [...filled, filled[0]], at: `[${filled.length}]`, ...crowded }];
}

function inside(item: TypeIr, limits: Limits | undefined, wrap: Wrap): readonly Bound[] {
  const around = (value: unknown): unknown => wrap([value]);
  return boundsOf(item, limits ?? {}).map(({ limit, at, bad, ...rest }) => {
    const wrapped = around(bad);
    const step = Array.isArray(wrapped) ? "[0]" : keyPath(Object.keys(Object(wrapped))[0] ?? "");
    const good = "good" in rest ? { good: around(rest.good) } : {};
    return { limit: `items ${limit}`, ...good, bad: wrapped, at: step + at };
  });
}

function keyBounds(key: TypeIr, value: TypeIr, limits: Limits): readonly Bound[] {
  if (limits.keys === undefined) return [];
  const sample = sampler.value(value, limits.items);
  return boundsOf(key, limits.keys).map(({ limit, good, bad }) => ({
    limit: `keys ${limit}`,
    good: { [String(good)]: sample },
    bad: { [String(bad)]: sample },
    at: keyPath(String(bad)),
  }));
}

/** How the path of a problem goes on with the key of a map. */
function keyPath(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function allowedBounds(name: string, allowed: readonly string[]): readonly Bound[] {
  const definition = schema.definitions.get(name);
  const limit = `allowed ${allowed.join(" ")}`;
  if (definition?.kind === "enum") {
    const good = definition.values.find((value) => allowed.includes(value.name))?.value;
    const bad = definition.values.find((value) => !allowed.includes(value.name))?.value;
    return bad === undefined ? [] : [{ limit, good, bad, at: "" }];
  }
  if (definition?.kind !== "flags") return [];
  const bitOf = (known: boolean): bigint | undefined => {
    const found = definition.bits.find((bit) => allowed.includes(bit.name) === known);
    return found === undefined ? undefined : 1n << BigInt(found.bit);
  };
  const written = (value: bigint): unknown => (definition.wire === "integer" ? Number(value) : String(value));
  const [usable = 0n, forbidden] = [bitOf(true), bitOf(false)];
  return forbidden === undefined ? [] : [{ limit, good: written(usable), bad: written(usable | forbidden), at: "" }];
}

/** Distinct values of a type, as many as there are up to `count`. */
function distinct(type: TypeIr, limits: Limits, count: number): readonly unknown[] {
  if (type.kind === "ref") {
    const definition = schema.definitions.get(type.name);
    if (definition?.kind === "enum") {
      const { allowed } = limits;
      const usable = definition.values.filter(({ name }) => allowed === undefined || allowed.includes(name));
      return usable.slice(0, count).map(({ value }) => value);
    }
  }
  if (type.kind === "anyOf" && type.options.every((option) => option.kind === "literal" || option.kind === "member")) {
    return type.options.slice(0, count).map((option) => ("value" in option ? option.value : undefined));
  }
  if (type.kind === "primitive" && isNumeric(type.name)) {
    const { min = 0, max = Infinity } = limits;
    return Array.from({ length: Math.min(count, max - min + 1) }, (_, index) => min + index);
  }
  // One list of the sampler: each item of it takes the next number.
  const values = sampler.value({ kind: "array", items: type }, { items: limits, minItems: count, maxItems: count });
  return Array.isArray(values) ? values : [];
}

function isNumeric(name: Primitive): boolean {
  return name === "integer" || name === "number" || name === "color";
}
