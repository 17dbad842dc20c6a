import { type BitsInput, fromBits } from "./bits.ts";

/** Whether all bits of `flag` are set. */
export function hasFlag(flags: number, flag: number): boolean;
export function hasFlag(flags: BitsInput<string>, flag: bigint): boolean;
export function hasFlag(flags: number | BitsInput<string>, flag: number | bigint): boolean {
  // The bits of a number lie below 2^53 in 64-bit arithmetic as well.
  const set = typeof flags === "number" ? BigInt(flags) : fromBits(flags);
  const wanted = BigInt(flag);
  return (set & wanted) === wanted;
}

/** Names of the flags that are set, in the order of `names`; bits without a name are left out. */
export function flagNames<Name extends string>(names: Readonly<Record<Name, number>>, flags: number): Name[];
export function flagNames<Name extends string>(names: Readonly<Record<Name, bigint>>, flags: BitsInput<string>): Name[];
export function flagNames(
  names: Readonly<Record<string, number | bigint>>,
  flags: number | BitsInput<string>,
): string[] {
  const set = typeof flags === "number" ? BigInt(flags) : fromBits(flags);
  return Object.keys(names).filter((name) => {
    const bit = BigInt(names[name] ?? 0);
    return bit !== 0n && (set & bit) === bit;
  });
}
