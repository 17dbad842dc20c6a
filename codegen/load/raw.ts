/** The JSON of schema files once their meta-schemas have accepted it. */
import type { PaginationRow } from "../../src/base/tables.ts";
import type { ConditionIr, PermissionNeed, RuleIr, Status, Use } from "../ir.ts";

export type OneOrMore = string | readonly string[];

export interface RawDescribed {
  readonly doc?: string;
  readonly deprecated?: true | string;
  readonly status?: Status;
  readonly notes?: string;
}

export interface RawSource {
  readonly openapi?: OneOrMore;
  readonly docs?: OneOrMore;
  readonly observed?: string;
}

export interface RawLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  readonly items?: RawLimits;
  readonly keys?: RawLimits;
  readonly allowed?: readonly string[];
}

export interface RawField extends RawDescribed, RawLimits {
  readonly type: string;
  readonly default?: unknown;
  readonly elided?: true;
  readonly permission?: string;
  readonly intent?: string;
  readonly wire?: "repeat" | "csv";
}

export type RawFields = Readonly<Record<string, string | RawField>>;

export interface RawDerive {
  readonly from: string;
  readonly pick?: readonly string[];
  readonly omit?: readonly string[];
  readonly partial?: true | readonly string[];
  readonly require?: readonly string[];
}

export type RawScalar = string | number | boolean;

export type RawCondition =
  | { readonly field: string; readonly is: RawScalar | readonly RawScalar[] }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly atLeast: number }
  | { readonly all: readonly RawCondition[] }
  | { readonly any: readonly RawCondition[] }
  | { readonly not: RawCondition };

/** A rule of the IR with conditions as they are written. */
type RawRuleOf<Rule> = Rule extends RuleIr
  ? {
      readonly [Key in keyof Rule as Key extends "at" ? never : Key]: NonNullable<Rule[Key]> extends ConditionIr
        ? RawCondition
        : Rule[Key];
    }
  : never;

export type RawRule = RawRuleOf<RuleIr>;

/** What says the fields of a struct, wherever a struct may be written. */
export interface RawStructBody {
  readonly extends?: OneOrMore;
  readonly derive?: RawDerive;
  readonly fields?: RawFields;
  readonly rules?: readonly RawRule[];
}

interface RawDefined extends RawDescribed {
  readonly source: RawSource;
}

export interface RawStruct extends RawDefined, RawStructBody {
  readonly kind: "struct";
  readonly use: Use;
}

export interface RawEnum extends RawDefined {
  readonly kind: "enum";
  readonly base: "integer" | "string";
  readonly values: Readonly<
    Record<string, string | number | (RawDescribed & { readonly value: string | number; readonly upstream?: string })>
  >;
}

export interface RawFlags extends RawDefined {
  readonly kind: "flags";
  readonly wire: "integer" | "string";
  readonly bits: Readonly<Record<string, number | (RawDescribed & { readonly bit: number })>>;
}

export interface RawUnion extends RawDefined {
  readonly kind: "union";
  readonly use: Use;
  readonly tag?: string;
  readonly unknown?: string;
  readonly variants: readonly string[];
}

export type RawDefinition = RawStruct | RawEnum | RawFlags | RawUnion;

export interface RawBody extends RawLimits {
  readonly type: string;
  readonly optional?: true;
  readonly multipart?: "payload_json" | "form";
  readonly files?: string;
  readonly form?: true;
}

export interface RawRoute extends RawDefined {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: RawFields;
  readonly queryRules?: readonly RawRule[];
  readonly body?: string | RawBody;
  readonly response: Readonly<Record<string, string | null | { readonly type: string | null; readonly when: string }>>;
  readonly auth: readonly string[];
  readonly reason?: true;
  readonly permissions?: readonly { readonly need: PermissionNeed; readonly when?: string; readonly scope?: string }[];
  readonly intents?: readonly string[];
  readonly idempotent?: boolean | RawCondition;
  readonly allowedMentions?: { readonly at: string; readonly when?: RawCondition };
  readonly rateLimit?: {
    readonly major?: readonly string[];
    readonly global?: boolean;
    readonly unreliable?: true;
  };
  readonly pagination?: PaginationRow;
  readonly fires?: readonly string[];
}

export interface RawEvent extends RawDefined {
  readonly dispatch: string;
  readonly payload: string | RawStructBody;
  readonly intents: readonly (string | { readonly intent: string; readonly when: string })[];
  readonly guild?: string;
}

export interface RawCommand extends RawDefined {
  readonly opcode: string;
  readonly payload: string | RawStructBody;
}

export interface RawWebhookEvent extends RawDefined {
  readonly type: string;
  readonly payload?: string | RawStructBody;
}
