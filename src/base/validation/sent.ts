import * as z from "zod";
import type { BitsInput } from "../bits.ts";
import { type IdInput, isSnowflake } from "../id.ts";
import { type Rule, rulesCheck, type RulesCheck } from "../rules/index.ts";
import { isUpload, type Upload } from "../upload.ts";
import type { Issue } from "./issue.ts";
import { lazy } from "./lazy.ts";
import { checked, exceeded, type Limits } from "./limits.ts";

export type { Limits } from "./limits.ts";

/** Strict checks of what is sent: exactly the fields, values and sizes that the schema allows. */

const isoTimestamp = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const imageDataUri = /^data:image\/[\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}$/;

type Scalar = string | number | boolean | null;

/** Makes the schema of a sent definition, built on first use. */
export function sent<T>(build: () => z.ZodType<T>): z.ZodType<T> {
  return lazy(build);
}

/** An object with these fields and no others. */
export function strict<T>(
  fields: { readonly [K in keyof NoInfer<T>]-?: z.ZodType<NoInfer<T>[K]> },
  rules: readonly Rule[] = [],
): z.ZodType<T> {
  // The mapped type says that the fields are those of `T`; zod's own inference of it would cost every type-check.
  const schema = z.strictObject(fields) as unknown as z.ZodType<T>;
  if (rules.length === 0) return schema;
  const check = rulesCheck(rules);
  return checked(schema, (value) => violations(check, value));
}

export function optional<T>(schema: z.ZodType<T>): z.ZodType<T | undefined> {
  return z.optional(schema);
}

export function nullable<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return z.nullable(schema);
}

export function string(limits?: Limits): z.ZodType<string> {
  return limited(z.string(), limits);
}

export function boolean(): z.ZodType<boolean> {
  return z.boolean();
}

export function integer(limits?: Limits): z.ZodType<number> {
  return limited(z.int(), limits);
}

export function number(limits?: Limits): z.ZodType<number> {
  return limited(z.number(), limits);
}

/** Any JSON, but not nothing. */
export function unknown(): z.ZodType<unknown> {
  return z.unknown().refine((value) => value !== undefined, "Invalid input: expected a value");
}

/** A date, or a date and time, in ISO 8601. */
export function timestamp(limits?: Limits): z.ZodType<string> {
  return format("ISO 8601 timestamp", (text) => isoTimestamp.test(text) && !Number.isNaN(Date.parse(text)), limits);
}

export function color(limits?: Limits): z.ZodType<number> {
  return integer({ min: 0, max: 0xffffff, ...limits });
}

/** A data URI that holds an image in base64. */
export function imageData(limits?: Limits): z.ZodType<string> {
  return format("data URI of a base64 image", (text) => imageDataUri.test(text), limits);
}

/** An id: a decimal string of at most 64 bits. */
export function id<Kind extends string>(): z.ZodType<IdInput<Kind>> {
  const schema = format("snowflake", isSnowflake);
  // A decimal string is what `IdInput` means; the kind exists for the compiler only.
  return schema as unknown as z.ZodType<IdInput<Kind>>;
}

/** A file of a multipart request. */
export function file(): z.ZodType<Upload> {
  return z.custom<Upload>(isUpload, "Invalid input: expected an upload with a name and data");
}

/** Exactly one of these values. */
export function literal<const T extends readonly Scalar[]>(...values: T): z.ZodType<T[number]> {
  return z.literal(values);
}

/** A member of an enum. */
export function member<T extends number | string>(values: Readonly<Record<string, T>>): z.ZodType<T> {
  return z.literal(Object.values(values));
}

/** Flags that travel as a number; with `allowed`, only those bits. Without it bits that are not known yet pass. */
export function flags(allowed?: number, limits?: Limits): z.ZodType<number> {
  const schema = integer({ min: 0, ...limits });
  if (allowed === undefined) return schema;
  return checked(schema, (value) => forbiddenBits(typeof value === "number" ? value : 0, allowed));
}

/** Flags that travel as a decimal string, given as one or as a bigint; with `allowed`, only those bits. */
export function bits<Name extends string>(allowed?: bigint): z.ZodType<BitsInput<Name>> {
  const schema = z.custom<BitsInput<Name>>((value) => toBits(value) !== undefined, {
    message: "Invalid input: expected flags as a decimal string or a bigint",
  });
  if (allowed === undefined) return schema;
  return checked(schema, (value) => forbiddenBits(toBits(value) ?? 0n, allowed));
}

export function array<T>(item: z.ZodType<T>, limits?: Limits): z.ZodType<readonly T[]> {
  return limited<readonly T[]>(z.array(item), limits);
}

export function tuple<T>(...items: readonly z.ZodType<unknown>[]): z.ZodType<T> {
  // A tuple of the items' schemas accepts the tuple of their values.
  return z.tuple(items as unknown as [z.ZodType, ...z.ZodType[]]) as unknown as z.ZodType<T>;
}

/** An object whose keys and values pass their schemas. */
export function map<T>(
  key: z.ZodType<string | number>,
  value: z.ZodType<T>,
  limits?: Limits,
): z.ZodType<Readonly<Record<string, T>>> {
  const schema = checked(z.record(z.string(), value), (entries) => keyIssues(key, entries));
  return limited(schema, limits);
}

/** A union whose variants are told apart by a field: only the variant that the field names is tried. */
export function tagged<T>(
  tag: string,
  ...variants: readonly [z.ZodType<unknown>, ...z.ZodType<unknown>[]]
): z.ZodType<T> {
  // The schema language guarantees what zod's type cannot see through a lazy schema: each variant has a literal tag.
  const options = variants as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];
  return z.discriminatedUnion(tag, options) as unknown as z.ZodType<T>;
}

/** A union without a tag: the first variant that accepts. */
export function oneOf<T>(...variants: readonly z.ZodType<NoInfer<T>>[]): z.ZodType<T> {
  return z.union(variants);
}

function limited<T>(schema: z.ZodType<T>, limits: Limits | undefined): z.ZodType<T> {
  return limits === undefined ? schema : checked(schema, (value) => exceeded(limits, value));
}

function format(name: string, accepts: (text: string) => boolean, limits?: Limits): z.ZodType<string> {
  const schema = checked(z.string(), (value) => {
    if (typeof value !== "string" || accepts(value)) return [];
    const message = `Invalid input: expected ${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
    return [{ code: "invalid_format", format: name, message, input: value, path: [] }];
  });
  return limited(schema, limits);
}

function violations(check: RulesCheck, value: unknown): readonly Issue[] {
  if (typeof value !== "object" || value === null) return [];
  return check(value).map(({ path, message, rule, limit }) => ({
    code: "custom",
    path: [...path],
    message,
    params: limit === undefined ? { rule } : { rule, limit },
    input: value,
    continue: true,
  }));
}

function forbiddenBits<T extends number | bigint>(value: T, allowed: T): readonly Issue[] {
  const extra = BigInt(value) & ~BigInt(allowed);
  if (extra === 0n) return [];
  const message = `Invalid input: expected no other bits than ${allowed}`;
  return [{ code: "custom", path: [], message, params: { problem: "value" }, input: value, continue: true }];
}

function toBits(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value >= 0n ? value : undefined;
  return typeof value === "string" && /^\d{1,20}$/.test(value) ? BigInt(value) : undefined;
}

function keyIssues(schema: z.ZodType<string | number>, entries: unknown): readonly Issue[] {
  if (typeof entries !== "object" || entries === null) return [];
  return Object.keys(entries).flatMap((key): readonly Issue[] => {
    const result = schema.safeParse(key);
    // Members of an integer enum are numbers, which an object spells as strings.
    if (result.success || schema.safeParse(Number(key)).success) return [];
    return [{ code: "invalid_key", origin: "record", issues: result.error.issues, path: [key], input: key }];
  });
}
