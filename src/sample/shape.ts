import type { Rule } from "../base/rules/index.ts";

/** A type, as the schema's tables and its intermediate representation spell it. */
export type SampleType =
  | { readonly kind: "primitive"; readonly name: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "member"; readonly value: string | number }
  | { readonly kind: "id" }
  | { readonly kind: "array"; readonly items: SampleType }
  | { readonly kind: "tuple"; readonly items: readonly SampleType[] }
  | { readonly kind: "map"; readonly key: SampleType; readonly value: SampleType }
  | { readonly kind: "nullable"; readonly of: SampleType }
  | { readonly kind: "anyOf"; readonly options: readonly SampleType[] }
  | { readonly kind: "ref"; readonly name: string };

export interface SampleLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  readonly items?: SampleLimits;
  readonly keys?: SampleLimits;
  readonly allowed?: readonly string[];
}

export interface SampleField {
  readonly name: string;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly type: SampleType;
  readonly limits: SampleLimits;
}

export interface SampleStruct {
  readonly kind: "struct";
  readonly name: string;
  readonly fields: readonly SampleField[];
  readonly rules: readonly Rule[];
}

export type SampleDefinition =
  | SampleStruct
  | { readonly kind: "enum"; readonly values: readonly { readonly name: string; readonly value: string | number }[] }
  | {
      readonly kind: "flags";
      readonly wire: "integer" | "string";
      readonly bits: readonly { readonly name: string; readonly bit: number }[];
    }
  | { readonly kind: "union"; readonly name: string; readonly variants: readonly { readonly struct: string }[] };

/** Definitions by name: the schema, as far as samples need it. */
export interface SampleSchema {
  readonly definitions: ReadonlyMap<string, SampleDefinition>;
}
