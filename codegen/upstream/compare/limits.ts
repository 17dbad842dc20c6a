import type { Limits, TypeIr } from "../../ir.ts";
import type { UpstreamLimits, UpstreamNode } from "../openapi/model.ts";
import * as policy from "./policy.ts";

export type LimitName = keyof UpstreamLimits;

/** One limit that differs. */
export interface LimitDifference {
  /** `[]` for the items of an array, `{}` for the values of a map. */
  readonly path: string;
  readonly name: LimitName;
  readonly upstream: number | string | boolean | null;
  readonly ours: number | string | boolean | null;
  /** The way to it in a field of ours: `["items", "maxLength"]`. */
  readonly key: readonly string[];
}

const names: readonly LimitName[] = [
  "minLength",
  "maxLength",
  "pattern",
  "min",
  "max",
  "minItems",
  "maxItems",
  "unique",
];

/** Compares the limits of one field with those of the upstream nodes that it stands for. */
export function compareLimits(
  type: TypeIr,
  limits: Limits,
  nodes: readonly UpstreamNode[],
  inside: { readonly path: string; readonly key: readonly string[] } = { path: "", key: [] },
): readonly LimitDifference[] {
  const theirs = loosest(
    nodes.map((node) =>
      variants(node)
        .map((option) => option.limits)
        .reduce(unite, {}),
    ),
  );
  const mine: UpstreamLimits = { ...policy.impliedLimits(type), ...meaningful(limits) };
  const found = names
    .filter((name) => mine[name] !== theirs[name] && applies(name, type))
    .filter((name) => theirs[name] !== undefined || !policy.followsFromBits(name, mine[name], nodes))
    .map((name) => ({
      path: inside.path,
      name,
      upstream: theirs[name] ?? null,
      ours: mine[name] ?? null,
      key: [...inside.key, name],
    }));
  const inner = items(type);
  const below = nodes
    .flatMap(variants)
    .flatMap(({ type: of }) => (of.kind === "array" ? of.items : of.kind === "map" ? of.values : []));
  if (inner === undefined || below.length === 0) return found;
  const deeper = { path: inside.path + (inner.map ? "{}" : "[]"), key: [...inside.key, "items"] };
  return [...found, ...compareLimits(inner.type, limits.items ?? {}, below, deeper)];
}

/** The nodes that say limits: the options of a union, each for its kind of value. */
function variants(node: UpstreamNode): readonly UpstreamNode[] {
  return node.type.kind === "union" ? node.type.options.flatMap(variants) : [node];
}

const lower: readonly ("minLength" | "min" | "minItems")[] = ["minLength", "min", "minItems"];
const upper: readonly ("maxLength" | "max" | "maxItems")[] = ["maxLength", "max", "maxItems"];

/** The limits of the options of one union: where an option lacks a limit, it is of another kind of value. */
function unite(one: UpstreamLimits, other: UpstreamLimits): UpstreamLimits {
  const widest = (names: typeof lower | typeof upper, choose: (...values: number[]) => number): object =>
    Object.fromEntries(
      names.flatMap((name) => {
        const values = [one[name], other[name]].filter((value) => value !== undefined);
        return values.length === 0 ? [] : [[name, choose(...values)]];
      }),
    );
  return { ...one, ...other, ...widest(lower, Math.min), ...widest(upper, Math.max) };
}

/** The limits of several places as one: a field that stands for all of them takes what any of them takes. */
function loosest(all: readonly UpstreamLimits[]): UpstreamLimits {
  const everywhere = (name: LimitName): boolean => all.every((limits) => limits[name] !== undefined);
  const united = all.reduce(unite, {});
  return Object.fromEntries(
    Object.entries(united).filter(([name]) => names.some((known) => known === name && everywhere(known))),
  );
}

/** Limits of ours that forbid something. */
function meaningful(limits: Limits): UpstreamLimits {
  const { minLength, maxLength, pattern, min, max, minItems, maxItems, unique } = limits;
  return {
    ...(minLength !== undefined && minLength > 0 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(minItems !== undefined && minItems > 0 && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(unique !== undefined && { unique }),
  };
}

function applies(name: LimitName, type: TypeIr): boolean {
  return name === "minItems" || name === "maxItems" || name === "unique" || policy.hasLimitsOfItsOwn(type);
}

function items(type: TypeIr): { readonly type: TypeIr; readonly map: boolean } | undefined {
  if (type.kind === "array") return { type: type.items, map: false };
  if (type.kind === "map") return { type: type.value, map: true };
  if (type.kind === "nullable") return items(type.of);
  if (type.kind === "anyOf") return type.options.map(items).find((found) => found !== undefined);
  return undefined;
}
