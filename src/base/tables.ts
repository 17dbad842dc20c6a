/** The rows of the tables in `evenfall/schema`: the schema as data. */

/** Kinds of plain values, finer than those of JSON. */
export type PrimitiveName =
  | "string"
  | "boolean"
  | "integer"
  | "number"
  | "unknown"
  | "timestamp"
  | "url"
  | "color"
  | "imageHash"
  | "imageData"
  | "file"
  | "reactionEmoji";

/** A type as data. A `ref` names a definition, an `id` a kind of id, a `member` a value of an enum. */
export type TypeRow =
  | PrimitiveName
  | { readonly literal: string | number | boolean | null }
  | { readonly member: string; readonly value: string | number }
  | { readonly id: string }
  | { readonly array: TypeRow }
  | { readonly tuple: readonly TypeRow[] }
  | { readonly map: readonly [key: TypeRow, value: TypeRow] }
  | { readonly nullable: TypeRow }
  | { readonly anyOf: readonly TypeRow[] }
  | { readonly ref: string };

/** What is said of anything in the schema. */
export interface DescribedRow {
  readonly doc?: string;
  /** True, or what to use instead. */
  readonly deprecated?: true | string;
  readonly status?: "preview" | "undocumented";
  /** Why the schema says this where the sources differ. */
  readonly notes?: string;
}

/** Where something is known from. */
export interface SourceRow {
  /** Names in Discord's OpenAPI document, or pointers into it. */
  readonly openapi?: readonly string[];
  /** `page#anchor` below https://docs.discord.com/developers/. */
  readonly docs?: readonly string[];
  readonly observed?: string;
}

/** Limits of what is sent; lengths count code points. */
export interface LimitsRow {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  readonly items?: LimitsRow;
  readonly keys?: LimitsRow;
  readonly allowed?: readonly string[];
}

export interface FieldRow extends DescribedRow {
  readonly name: string;
  /** Without null, which `nullable` says. */
  readonly type: TypeRow;
  readonly optional?: true;
  readonly nullable?: true;
  readonly limits?: LimitsRow;
  readonly default?: unknown;
  readonly permission?: string;
  readonly intent?: string;
  readonly wire?: "repeat" | "csv";
}

/** A rule across fields: its name, and the keys that `docs/schema.md` lists for it. */
export interface RuleRow {
  readonly rule: string;
  readonly doc?: string;
  readonly [key: string]: unknown;
}

interface DefinedRow extends DescribedRow {
  readonly name: string;
  /** File of the type below `generated/`: `models/message`. */
  readonly module: string;
  readonly source: SourceRow;
}

export interface StructRow extends DefinedRow {
  readonly kind: "struct";
  readonly use: "received" | "sent" | "both";
  /** All fields, inherited ones included. */
  readonly fields: readonly FieldRow[];
  readonly rules?: readonly RuleRow[];
}

export interface EnumRow extends DefinedRow {
  readonly kind: "enum";
  readonly base: "integer" | "string";
  readonly values: readonly EnumValueRow[];
}

export interface EnumValueRow extends DescribedRow {
  readonly name: string;
  readonly value: string | number;
}

export interface FlagsRow extends DefinedRow {
  readonly kind: "flags";
  readonly wire: "integer" | "string";
  readonly bits: readonly FlagRow[];
}

export interface FlagRow extends DescribedRow {
  readonly name: string;
  readonly bit: number;
}

export interface UnionRow extends DefinedRow {
  readonly kind: "union";
  readonly use: "received" | "sent" | "both";
  /** Field that tells the variants apart; without it they are told apart by shape. */
  readonly tag?: string;
  readonly variants: readonly { readonly struct: string; readonly tags: readonly (string | number | boolean)[] }[];
  /** Struct whose fields a variant that is not known has. */
  readonly unknown?: string;
}

export type DefinitionRow = StructRow | EnumRow | FlagsRow | UnionRow;

/** A permission, or several of which all or any are needed. */
export type NeedRow = string | { readonly all: readonly NeedRow[] } | { readonly any: readonly NeedRow[] };

/** How the pages of a route follow each other, as its entry in the schema says. */
export interface PaginationRow {
  readonly by: "id" | "timestamp" | "offset";
  /** Query field that says where the next page begins. */
  readonly cursor: string;
  /** The same for the other direction. */
  readonly backwards?: string;
  /** Query field of an item that the page lies around. */
  readonly around?: string;
  /** Query field of the page size. */
  readonly limit: string;
  /** Query fields without which the answer has no pages. */
  readonly needs?: Readonly<Record<string, string | number | boolean>>;
  /** Path of the items in the answer, when that is no list itself; `[]` steps into lists. */
  readonly items?: string;
  /** Path of the cursor in an item. */
  readonly key?: string;
  /** Path of the flag that says whether there is more. */
  readonly hasMore?: string;
  /** Path of the number of items of all pages together. */
  readonly total?: string;
  /** Path, in an answer that has no items yet, of the seconds to wait. */
  readonly retryAfter?: string;
}

export interface RouteRow extends DescribedRow {
  readonly name: string;
  readonly page: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Template: `/channels/{channel_id}/messages`. */
  readonly path: string;
  readonly source: SourceRow;
  readonly params: readonly { readonly name: string; readonly type: TypeRow }[];
  /** Name of the struct of the query. */
  readonly query?: string;
  readonly body?: {
    readonly type: TypeRow;
    readonly optional?: true;
    readonly multipart?: "payload_json" | "form";
    readonly files?: string;
    readonly form?: true;
  };
  readonly responses: readonly { readonly status: number; readonly type?: TypeRow; readonly when?: string }[];
  readonly auth: readonly string[];
  readonly reason?: true;
  readonly permissions?: readonly { readonly need: NeedRow; readonly when?: string; readonly scope?: string }[];
  readonly intents?: readonly string[];
  /** Whether sending it twice does no more than sending it once; a condition on the body where that depends on it. */
  readonly idempotent: boolean | Readonly<Record<string, unknown>>;
  /** Where the body says whom its message may notify, and when Discord reads that. */
  readonly allowedMentions?: { readonly at: string; readonly when?: Readonly<Record<string, unknown>> };
  readonly rateLimit: {
    readonly major: readonly string[];
    readonly global: boolean;
    readonly unreliable?: true;
    readonly urgent?: true;
  };
  readonly pagination?: PaginationRow;
  readonly fires?: readonly string[];
}

export interface EventRow extends DescribedRow {
  readonly name: string;
  readonly group: string;
  readonly dispatch: string;
  readonly source: SourceRow;
  readonly payload: TypeRow;
  /** Any of them delivers the event; none means that it always arrives. */
  readonly intents: readonly { readonly intent: string; readonly when?: string }[];
  /** Path of the guild id in the payload. */
  readonly guild?: string;
}

export interface CommandRow extends DescribedRow {
  readonly name: string;
  readonly opcode: string;
  readonly source: SourceRow;
  readonly payload: TypeRow;
}

export interface WebhookEventRow extends DescribedRow {
  readonly name: string;
  readonly type: string;
  readonly source: SourceRow;
  readonly payload?: TypeRow;
}

export interface OpcodeRow extends DescribedRow {
  readonly name: string;
  readonly code: number;
  readonly direction: readonly ("send" | "receive")[];
}

export interface CloseCodeRow extends DescribedRow {
  readonly name: string;
  readonly code: number;
  /** Whether a client may connect again. */
  readonly reconnect: boolean;
  /** Whether the session survives, so that it may be resumed. */
  readonly resume: boolean;
}

/** A close code with which a client gives its session up. */
export interface ClientCloseCodeRow extends DescribedRow {
  readonly name: string;
  readonly code: number;
}

export interface VoiceOpcodeRow extends DescribedRow {
  readonly name: string;
  readonly code: number;
  readonly sentBy: readonly ("client" | "server")[];
  readonly binary: boolean;
}

export interface IntentRow extends DescribedRow {
  readonly name: string;
  readonly bit: number;
  readonly privileged: boolean;
  /** Bits of `ApplicationFlag`, each of which lets an application ask for a privileged intent. */
  readonly applicationFlags?: readonly string[];
  /** Dispatch names of the events that it delivers. */
  readonly events: readonly string[];
}

export interface PermissionRow extends DescribedRow {
  readonly name: string;
  readonly bit: number;
  readonly channels: readonly ("text" | "voice" | "stage")[];
  readonly requires2fa: boolean;
}

export interface ErrorCodeRow extends DescribedRow {
  readonly name: string;
  readonly code: number;
}

export interface CdnRow extends DescribedRow {
  /** Below the base, without the extension. */
  readonly path: string;
  readonly params: Readonly<Record<string, TypeRow>>;
  readonly formats: readonly string[];
  /** Whether a hash that starts with `a_` has an animated form. */
  readonly animated: boolean;
  /** Whether the size can be asked for. */
  readonly sized: boolean;
  /** Formats that are served below another base. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly source: SourceRow;
}

export interface LocaleRow {
  readonly name: string;
  readonly code: string;
  readonly english: string;
  readonly native: string;
}

export interface FormattingRow extends DescribedRow {
  /** Placeholders stand in braces. */
  readonly pattern: string;
  readonly example: string;
}

export interface TimestampStyleRow extends DescribedRow {
  readonly name: string;
  readonly style: string;
  readonly example: string;
}

export interface ScopeRow extends DescribedRow {
  readonly name: string;
  readonly scope: string;
}

export interface IdKindRow extends DescribedRow {
  readonly name: string;
}
