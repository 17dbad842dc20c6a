import { InputError } from "./input-error.ts";

declare const marker: unique symbol;

/** Flags that travel as a decimal string, such as permissions. Read them with {@link fromBits}; unknown bits are kept. */
export type Bits<Name extends string> = string & { readonly [marker]: Name };

/** Flags that are sent as a decimal string: such a string, or the bits as a bigint (`Permission.A | Permission.B`). */
export type BitsInput<Name extends string> = Bits<Name> | bigint | `${bigint}`;

/** Writes bits as Discord does, as a decimal string. Throws an {@link InputError} on a negative number. */
export function toBits<Name extends string>(bits: bigint): Bits<Name> {
  if (bits < 0n) throw new InputError("INPUT_BITS", "Flags cannot be negative; `~` gives such a number.");
  // A decimal string is what `Bits` means.
  return bits.toString() as Bits<Name>;
}

/** Reads flags that travel as a decimal string. Throws an {@link InputError} when it is none. */
export function fromBits(bits: BitsInput<string>): bigint {
  if (typeof bits === "bigint") return bits;
  if (/^\d+$/.test(bits)) return BigInt(bits);
  throw new InputError("INPUT_BITS", "Not a set of flags: expected a decimal string.");
}
