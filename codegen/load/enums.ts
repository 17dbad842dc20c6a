import type { EnumIr, EnumValueIr, FlagIr, FlagsIr } from "../ir.ts";
import { described, pick, sourceOf } from "./described.ts";
import type { DeclaredEnum, DeclaredFlags } from "./loading.ts";
import { below } from "./location.ts";
import type { Problems } from "./problem.ts";

/** Checks the values of an enum against its base and each other. */
export function resolveEnum({ name, module, at, raw }: DeclaredEnum, problems: Problems): EnumIr {
  const holders = new Map<string | number, string>();
  const values = Object.entries(raw.values).map(([member, entry]): EnumValueIr => {
    const place = below(at, "values", member);
    const details = typeof entry === "object" ? entry : { value: entry };
    const { value } = details;
    const fits = raw.base === "string" ? typeof value === "string" : Number.isInteger(value);
    if (!fits) {
      const expected = raw.base === "string" ? 'a string, as "base" says' : 'an integer, as "base" says';
      problems.add(place, `the value ${JSON.stringify(value)} does not fit the base "${raw.base}"`, expected);
    }
    const holder = holders.get(value);
    if (holder !== undefined) {
      problems.add(place, `the value ${JSON.stringify(value)} is also that of "${holder}"`, "a value of its own");
    }
    holders.set(value, member);
    return { ...described(details, place), name: member, value, ...pick(details, "upstream") };
  });
  return { ...described(raw, at), kind: "enum", name, module, source: sourceOf(raw.source), base: raw.base, values };
}

/** The highest bit that fits: a JSON number is used with 32-bit operators, a decimal string holds 64 bits. */
const highestBit = { integer: 30, string: 63 } as const;

/** Checks the bits of flags against their range and each other. */
export function resolveFlags({ name, module, at, raw }: DeclaredFlags, problems: Problems): FlagsIr {
  const holders = new Map<number, string>();
  const bits = Object.entries(raw.bits).map(([member, entry]): FlagIr => {
    const place = below(at, "bits", member);
    const details = typeof entry === "number" ? { bit: entry } : entry;
    const { bit } = details;
    if (bit < 0 || bit > highestBit[raw.wire]) {
      const hint = raw.wire === "integer" ? ' (or "wire": "string")' : "";
      problems.add(place, `bit ${bit} is out of range`, `a bit from 0 to ${highestBit[raw.wire]}${hint}`);
    }
    const holder = holders.get(bit);
    if (holder !== undefined) problems.add(place, `bit ${bit} is also that of "${holder}"`, "a bit of its own");
    holders.set(bit, member);
    return { ...described(details, place), name: member, bit };
  });
  return { ...described(raw, at), kind: "flags", name, module, source: sourceOf(raw.source), wire: raw.wire, bits };
}
