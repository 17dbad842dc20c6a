import type { ConditionIr, Location, Scalar, TypeIr } from "../ir.ts";
import type { Loading } from "./loading.ts";
import { isNumber } from "./limits.ts";
import { below } from "./location.ts";
import { isShapeless, walk } from "./paths.ts";
import type { RawCondition } from "./raw.ts";
import { didYouMean, listed } from "./suggest.ts";
import { alternatives, typeText } from "./type-text.ts";
import { fit, memberValue } from "./values.ts";

type Is = Extract<RawCondition, { readonly is: unknown }>;

/** Resolves a condition on a value that has one of the types `from`. */
export function resolveCondition(
  raw: RawCondition,
  from: readonly TypeIr[],
  at: Location,
  loading: Loading,
): ConditionIr {
  const each = (conditions: readonly RawCondition[], key: string): readonly ConditionIr[] =>
    conditions.map((condition, index) => resolveCondition(condition, from, below(at, key, index), loading));
  if ("all" in raw) return { all: each(raw.all, "all") };
  if ("any" in raw) return { any: each(raw.any, "any") };
  if ("not" in raw) return { not: resolveCondition(raw.not, from, below(at, "not"), loading) };
  const walked = walk(from, raw.field, loading);
  if (walked.error !== undefined) loading.problems.add(below(at, "field"), walked.error.message, walked.error.expected);
  const types: readonly TypeIr[] = walked.types ?? [{ kind: "primitive", name: "unknown" }];
  const defaults = walked.types === undefined ? [] : walked.fields.map((field) => field.default);
  if ("is" in raw) return resolveIs(raw, types, at, loading, defaults);
  if ("has" in raw)
    return { field: raw.field, has: resolveHas(raw.has, types, below(at, "has"), loading), text: raw.has };
  if ("atLeast" in raw && !types.some((type) => isNumber(type) || isShapeless(type))) {
    const found = types.map(typeText).join(" | ");
    const expected = 'a number, or a count with ".length"';
    loading.problems.add(below(at, "field"), `"${raw.field}" is not a number but ${found}`, expected);
  }
  return raw;
}

function resolveIs(
  raw: Is,
  types: readonly TypeIr[],
  at: Location,
  loading: Loading,
  defaults: readonly unknown[],
): ConditionIr {
  const wanted = Array.isArray(raw.is) ? (raw.is as readonly Scalar[]) : [raw.is as Scalar];
  const is = wanted.map((value, index): Scalar => {
    const place = Array.isArray(raw.is) ? below(at, "is", index) : below(at, "is");
    const fitted = types.map((type) => fit(value, type, loading)).find((found) => found !== undefined);
    if (fitted === undefined) reportMisfit(value, types, place, loading);
    const named = typeof value === "string" ? memberValue(value, loading) : undefined;
    return named ?? value;
  });
  const text = wanted.map((value) =>
    typeof value === "string" && /^[A-Z]\w*\.[A-Z]/.test(value) ? value : JSON.stringify(value),
  );
  const absent = defaults.some((value) => is.some((candidate) => candidate === value));
  return { field: raw.field, is, text, ...(absent ? { absent } : {}) };
}

function reportMisfit(value: Scalar, types: readonly TypeIr[], at: Location, loading: Loading): void {
  const [owner, member] = typeof value === "string" ? value.split(".") : [];
  const members = loading.enums.get(owner ?? "")?.values.map((candidate) => candidate.name);
  if (members !== undefined && member !== undefined && !members.includes(member)) {
    const message = `the enum "${owner}" has no member "${member}"`;
    loading.problems.add(at, message, listed(members) + didYouMean(member, members));
    return;
  }
  const expected = [...new Set(types.flatMap(alternatives).map(typeText))].join(" | ");
  loading.problems.add(at, `${JSON.stringify(value)} is not a value of the field`, `a value of ${expected}`);
}

/** The mask of `Flags.Member`. */
function resolveHas(text: string, types: readonly TypeIr[], at: Location, loading: Loading): number | string {
  const [owner = "", member = ""] = text.split(".");
  const flags = loading.flags.get(owner);
  if (flags === undefined) {
    loading.problems.add(at, `unknown flags "${owner}"`, `Flags.Member${didYouMean(owner, loading.flags.keys())}`);
    return 0;
  }
  const options = types.flatMap(alternatives);
  if (!options.some((type) => isShapeless(type) || (type.kind === "ref" && type.name === owner))) {
    loading.problems.add(at, `the field is not of type ${owner}`, `a member of ${options.map(typeText).join(" | ")}`);
  }
  const mask = memberValue(text, loading);
  if (mask !== undefined) return mask;
  const names = flags.bits.map((bit) => bit.name);
  loading.problems.add(
    at,
    `the flags "${owner}" have no member "${member}"`,
    listed(names) + didYouMean(member, names),
  );
  return 0;
}
