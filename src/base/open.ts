/** Exists for the compiler only: a number that is none of those known, in a form that does not disable narrowing. */
declare enum UnknownNumber {
  Value = -1,
}

/** The same for strings. */
declare enum UnknownString {
  Value = "?",
}

/** A number in a place of known numbers which Discord added after this version: the rest after every known case. */
export type UnknownTag = UnknownNumber;

/** A string in a place of known strings which Discord added after this version: the rest after every known case. */
export type UnknownName = UnknownString;

/** Values of a constant object: those of an enum. */
export type Known<Values> = Values[keyof Values];

/** The values of an enum and whatever Discord may add to it. A `switch` narrows, and its default is the unknown. */
export type Open<Values> =
  Known<Values> | (Known<Values> extends string ? UnknownName : Known<Values> extends number ? UnknownTag : never);

const valuesOf = new WeakMap<object, ReadonlySet<unknown>>();

/** Whether a value is one that this version knows: `isKnown(ChannelType, channel.type)`. */
export function isKnown<Values extends Readonly<Record<string, string | number>>>(
  values: Values,
  value: unknown,
): value is Known<Values> {
  let known = valuesOf.get(values);
  if (known === undefined) valuesOf.set(values, (known = new Set(Object.values(values))));
  return known.has(value);
}
