/** A value that a condition compares with. */
export type Scalar = string | number | boolean;

/**
 * A condition on a struct, or on an item of an array. `has` is a bit mask: a number, or a decimal string for flags
 * that travel as strings. `absent` says that `is` holds for a missing field too, because Discord's default is one of
 * the values.
 */
export type Condition =
  | { readonly field: string; readonly is: readonly Scalar[]; readonly absent?: true }
  | { readonly field: string; readonly has: number | string }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A cross-field rule, as data. What each rule means is described in `docs/schema.md`. */
export type Rule =
  | AtLeastOneOf
  | Exclusive
  | RequiredWhen
  | ForbiddenWhen
  | SumLength
  | LessOrEqual
  | UniqueBy
  | CountDeep
  | MaxCount
  | OrderedBefore
  | ForbiddenText;

export interface AtLeastOneOf {
  readonly rule: "atLeastOneOf";
  readonly fields: readonly string[];
  readonly unless?: Condition;
}

export interface Exclusive {
  readonly rule: "exclusive";
  readonly fields: readonly string[];
}

export interface RequiredWhen {
  readonly rule: "requiredWhen";
  readonly fields: readonly string[];
  readonly when: Condition;
}

export interface ForbiddenWhen {
  readonly rule: "forbiddenWhen";
  readonly fields: readonly string[];
  readonly when: Condition;
}

export interface SumLength {
  readonly rule: "sumLength";
  readonly max: number;
  readonly paths?: readonly string[];
  readonly fields?: readonly string[];
  readonly children?: readonly string[];
  readonly trim?: true;
  readonly localized?: true;
}

export interface LessOrEqual {
  readonly rule: "lessOrEqual";
  readonly left: string;
  readonly right: string;
}

export interface UniqueBy {
  readonly rule: "uniqueBy";
  readonly path: string;
  readonly key?: string;
  readonly children?: readonly string[];
  readonly except?: readonly Scalar[];
}

export interface CountDeep {
  readonly rule: "countDeep";
  readonly path: string;
  readonly children: readonly string[];
  readonly max: number;
}

export interface MaxCount {
  readonly rule: "maxCount";
  readonly path: string;
  readonly where: Condition;
  readonly max: number;
}

export interface OrderedBefore {
  readonly rule: "orderedBefore";
  readonly path: string;
  readonly first: Condition;
}

export interface ForbiddenText {
  readonly rule: "forbiddenText";
  readonly field: string;
  readonly words: readonly string[];
}

/** Keys and indices that lead to a place inside a value. */
export type Path = readonly (string | number)[];

/** A rule that does not hold, and where. The message never quotes the value. */
export interface Violation {
  readonly rule: Rule["rule"];
  readonly path: Path;
  readonly message: string;
  readonly limit?: number;
}
