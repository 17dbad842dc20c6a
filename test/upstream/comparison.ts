import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pair, Pairs, RoutePair } from "./pairs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The property by which the types of both sides say which upstream schema they are. */
export const tag = "__source";

/** A type alias of the comparison whose members name what does not fit. */
export interface Check {
  readonly alias: string;
  /** What an exception names it by: `EmojiResponse`, `CreateMessageBody`, `create_message`. */
  readonly name: string;
  readonly position: "received" | "sent";
}

/** Writes the comparison as TypeScript: one alias a pair, which is `never` when everything fits. */
export function writeComparison(pairs: Pairs): { readonly text: string; readonly checks: readonly Check[] } {
  const checks: Check[] = [];
  const lines: string[] = [];
  const add = (name: string, position: Check["position"], type: string): void => {
    const alias = `Check${String(checks.length)}`;
    checks.push({ alias, name, position });
    lines.push(`export type ${alias} = ${type};`);
  };
  for (const pair of pairs.received)
    add(pair.name, "received", `Unreceivable<${upstreamType(pair)}, ${ourType(pair)}>`);
  for (const pair of pairs.sent) add(pair.name, "sent", `Unsendable<${ourType(pair)}, ${upstreamType(pair)}>`);
  for (const pair of pairs.routes) {
    for (const status of pair.statuses) add(pair.operation, "received", responseCheck(pair, status));
    if (pair.body) add(pair.operation, "sent", bodyCheck(pair));
  }
  return { text: [imports(), helpers, augmentations(pairs), ...lines].join("\n\n"), checks };
}

function imports(): string {
  const from = (file: string): string => JSON.stringify(join(root, file));
  return [
    'import type { components, operations, paths } from "./upstream.d.ts";',
    `import type * as ours from ${from("src/model/index.ts")};`,
    `import type * as requests from ${from("src/request/index.ts")};`,
    `import type { Request } from ${from("src/base/request.ts")};`,
  ].join("\n");
}

/**
 * Objects with a name are compared by that: whether they fit each other is checked where they are compared themselves.
 * So a difference shows once, in the field that has it.
 */
const helpers = `
/** A map has every key, and that one too. */
type IsNamed<T> = string extends keyof T ? false : "__source" extends keyof T ? true : false;
type Named<S> = { readonly __source?: S };
/** What is sent may stand for more than is asked for, so the names compare the other way round. */
type Asked<S> = { readonly __source?: (name: S) => void };
/** An object without a name that may lack every field is a map with known keys. */
type OrMap<T, V> = {} extends T ? T | { [key: string]: V } : T;

/** What we receive, as wide as it is meant: any number for an open enum, any string for an id. */
type Wide<T> = unknown extends T ? unknown : WideOne<T>;
type WideOne<T> =
  T extends ours.UnknownTag ? number
  : T extends ours.UnknownName ? string
  : T extends ours.Id<string> | ours.Bits<string> ? string
  : T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer Item)[] ? Wide<Item>[]
  : IsNamed<T> extends true ? Named<T["__source" & keyof T]>
  : OrMap<{ [K in keyof T]: Wide<T[K]> }, Wide<Exclude<T[keyof T], undefined>>>;

/** What we send, as it is once it is JSON: no unknown members of enums, no undefined, bits and files as text. */
type Sent<T> = unknown extends T ? unknown : [Extract<T, bigint>] extends [never] ? SentOne<T> : any;
type SentOne<T> =
  T extends ours.UnknownTag | ours.UnknownName ? never
  : T extends string | number | boolean | null | undefined ? T
  : T extends ours.Upload ? string
  : T extends readonly (infer Item)[] ? Sent<Item>[]
  : IsNamed<T> extends true ? Asked<Exclude<T["__source" & keyof T], undefined>>
  : {} extends T ? { [K in keyof T]-?: Sent<Exclude<T[K], undefined>> }
  : { [K in keyof T]: Sent<Exclude<T[K], undefined>> };

/** Upstream's side of what is received. What it says nothing about may be anything. */
type Theirs<T> = unknown extends T ? any : TheirsOne<T>;
type TheirsOne<T> =
  T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer Item)[] ? Theirs<Item>[]
  : IsNamed<T> extends true ? Named<T["__source" & keyof T]>
  : { [K in keyof T]: Theirs<T[K]> };

/** The same of what is sent. */
type Takes<T> = unknown extends T ? any : TakesOne<T>;
type TakesOne<T> =
  T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer Item)[] ? Takes<Item>[]
  : IsNamed<T> extends true ? Asked<Exclude<T["__source" & keyof T], undefined>>
  : { [K in keyof T]: Takes<T[K]> };

/** The field of that name in each member of a union; undefined where it may be absent. */
type Field<T, K> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never;
type Keys<T> = T extends unknown ? Exclude<keyof T, "__source"> : never;
type RequiredKeys<T> = T extends unknown
  ? { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T]
  : never;
/** The field in those members that have it. */
type Shared<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** Fields of upstream's that ours, together, cannot hold; and such as one of ours always has, and upstream does not. */
export type Unreceivable<U, O> =
  | { [K in Keys<U>]: [Theirs<Field<U, K>>] extends [Wide<Shared<O, K>>] ? never : K }[Keys<U>]
  | Exclude<RequiredKeys<O>, keyof U | "__source">;

/** Files travel beside the JSON, as parts that upstream names one by one. */
type Beside<T> = [Extract<T, readonly ours.Upload[]>] extends [never] ? never : any;

/** Fields of ours that none of upstream's takes, and such as all of upstream's require and ours may lack. */
export type Unsendable<O, U> =
  | { [K in Keys<O>]: [Sent<Exclude<Field<O, K>, undefined>>] extends [Takes<Shared<U, K>> | Beside<Field<O, K>>] ? never : K }[Keys<O>]
  | { [K in Keys<U>]: undefined extends Field<U, K> ? never : undefined extends Field<O, K> ? K : never }[Keys<U>];

/** The answer of a generated builder. */
/** The JSON of a body or response, or the form where there is no JSON. */
type Content<T> = T extends { content: { "application/json": infer J } } ? J : T extends { content: { "multipart/form-data": infer F } } ? F : never;
type Element<T> = T extends readonly (infer Item)[] ? Item : T;
type Answer<F> = F extends (...args: never[]) => Request<infer T> ? T : "no builder";
type Argument<F, N extends number> = F extends (...args: infer A) => unknown ? A[N] : "no builder";

export type WrongAnswer<U, T> = [Theirs<U>] extends [Wide<T>] ? never : "response";
export type WrongBody<T, U> = [Sent<Exclude<T, undefined>>] extends [Takes<U>] ? never : "body";
`.trim();

function augmentations(pairs: Pairs): string {
  const modules = new Map<string, string[]>();
  for (const { type, module, upstream } of pairs.sources) {
    const names = upstream.map((name) => JSON.stringify(name)).join(" | ");
    const line = `  interface ${type} { readonly ${tag}?: ${names} }`;
    modules.set(module, [...(modules.get(module) ?? []), line]);
  }
  return [...modules]
    .map(
      ([module, lines]) =>
        `declare module ${JSON.stringify(join(root, `generated/${module}.ts`))} {\n${lines.join("\n")}\n}`,
    )
    .join("\n");
}

function ourType(pair: Pair): string {
  return pair.ours.map((name) => `ours.${name}`).join(" | ");
}

function upstreamType(pair: Pair): string {
  return pair.upstream
    .map((source) =>
      source.startsWith("#/") ? `Element<${inlineType(source)}>` : `components["schemas"]["${source}"]`,
    )
    .join(" | ");
}

/** The type of a schema below a path, which a pointer such as `#/paths/~1users/post/requestBody` leads to. */
function inlineType(pointer: string): string {
  const keys = pointer
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [, path = "", method = "", ...rest] = keys;
  const operation = `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
  const [first, status, ...deeper] = rest;
  if (first === "responses") return media(`${operation}["responses"][${String(status)}]`, deeper);
  return media(`NonNullable<${operation}["requestBody"]>`, rest.slice(1));
}

/** Schemas deeper than the content itself are reached as properties and items. */
function media(holder: string, deeper: readonly string[]): string {
  let type = `Content<${holder}>`;
  for (let index = 0; index < deeper.length; index += 1) {
    if (deeper[index] === "properties") type = `NonNullable<${type}[${JSON.stringify(deeper[(index += 1)] ?? "")}]>`;
    else if (deeper[index] === "items") type = `NonNullable<${type}>[number]`;
  }
  return type;
}

function responseCheck({ route, operation, statuses }: RoutePair, status: number): string {
  const theirs = `operations["${operation}"]["responses"][${String(status)}]["content"]["application/json"]`;
  // A list is called nullable throughout and never is; where several successes share a builder, each fits its answer.
  const wrong = `WrongAnswer<Exclude<${theirs}, null>, Answer<typeof requests.${route.name}>>`;
  return statuses.length === 0 ? "never" : wrong;
}

function bodyCheck({ route, operation }: RoutePair): string {
  const theirs = `NonNullable<operations["${operation}"]["requestBody"]>["content"]["application/json"]`;
  return `WrongBody<Argument<typeof requests.${route.name}, ${String(route.params.length)}>, ${theirs}>`;
}
