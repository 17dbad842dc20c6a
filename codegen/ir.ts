/**
 * The typed intermediate representation: what the loader makes of `schema/` and the only thing an emitter sees.
 * Everything is resolved: names exist, `extends` and `derive` are applied, enum members have their values.
 */

import type { PaginationRow } from "../src/base/tables.ts";

/** Where a thing is written: file relative to `schema/`, and a JSON path inside it. */
export interface Location {
  readonly file: string;
  readonly path: string;
}

export type Primitive =
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

export type TypeIr =
  | { readonly kind: "primitive"; readonly name: Primitive }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "member"; readonly enum: string; readonly member: string; readonly value: string | number }
  | { readonly kind: "id"; readonly of: string }
  | { readonly kind: "array"; readonly items: TypeIr }
  | { readonly kind: "tuple"; readonly items: readonly TypeIr[] }
  | { readonly kind: "map"; readonly key: TypeIr; readonly value: TypeIr }
  | { readonly kind: "nullable"; readonly of: TypeIr }
  | { readonly kind: "anyOf"; readonly options: readonly TypeIr[] }
  | { readonly kind: "ref"; readonly name: string; readonly target: "struct" | "enum" | "flags" | "union" };

export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  /** Limits of each item of an array, or of each value of a map. */
  readonly items?: Limits;
  /** Limits of each key of a map. */
  readonly keys?: Limits;
  /** Members of the flags or enum type that may be sent. */
  readonly allowed?: readonly string[];
}

export type Status = "preview" | "undocumented";

export interface Described {
  readonly doc?: string;
  readonly deprecated?: true | string;
  readonly status?: Status;
  readonly notes?: string;
  readonly at: Location;
}

export interface FieldIr extends Described {
  readonly name: string;
  readonly optional: boolean;
  /** The type may be null. `type` then is the type without null. */
  readonly nullable: boolean;
  readonly type: TypeIr;
  readonly limits: Limits;
  readonly default?: unknown;
  /** Always sent, but left out of documentation examples: the type promises it, the received validator does not insist. */
  readonly elided?: true;
  readonly permission?: string;
  readonly intent?: string;
  readonly wire?: "repeat" | "csv";
}

export interface Source {
  readonly openapi: readonly string[];
  readonly docs: readonly string[];
  readonly observed?: string;
}

export type Use = "received" | "sent" | "both";

/** Which generated file a definition goes to: `models/message` for `schema/models/message.json`. */
interface Defined extends Described {
  readonly name: string;
  readonly module: string;
  readonly source: Source;
}

export interface StructIr extends Defined {
  readonly kind: "struct";
  readonly use: Use;
  /** All fields, inherited ones included, in order. */
  readonly fields: readonly FieldIr[];
  /** Names of the structs it extends, when the extension changes nothing inherited; emitters may print `extends`. */
  readonly parents: readonly string[];
  /** Names of fields that it inherits unchanged from `parents`. */
  readonly inherited: readonly string[];
  readonly rules: readonly RuleIr[];
}

export interface EnumValueIr extends Described {
  readonly name: string;
  readonly value: string | number;
  readonly upstream?: string;
}

export interface EnumIr extends Defined {
  readonly kind: "enum";
  readonly base: "integer" | "string";
  readonly values: readonly EnumValueIr[];
}

export interface FlagIr extends Described {
  readonly name: string;
  readonly bit: number;
}

export interface FlagsIr extends Defined {
  readonly kind: "flags";
  readonly wire: "integer" | "string";
  readonly bits: readonly FlagIr[];
}

export interface UnionIr extends Defined {
  readonly kind: "union";
  readonly use: Use;
  /** Field that tells the variants apart; absent when they are told apart by shape. */
  readonly tag?: string;
  /** Structs (unions among the variants are already expanded), with the tag values of each. */
  readonly variants: readonly { readonly struct: string; readonly tags: readonly (string | number | boolean)[] }[];
  /** Type of the tag when it is an enum. */
  readonly tagEnum?: string;
  /** Struct whose fields the unknown member has. */
  readonly unknown?: string;
}

export type DefinitionIr = StructIr | EnumIr | FlagsIr | UnionIr;

export type Scalar = string | number | boolean;

/**
 * Enum members and flags are resolved to their values; `text` keeps the schema's spelling for comments. `absent` says
 * that the default of the field is one of the values, so that the condition holds without the field too.
 */
export type ConditionIr =
  | { readonly field: string; readonly is: readonly Scalar[]; readonly text: readonly string[]; readonly absent?: true }
  | { readonly field: string; readonly has: number | string; readonly text: string }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly atLeast: number }
  | { readonly all: readonly ConditionIr[] }
  | { readonly any: readonly ConditionIr[] }
  | { readonly not: ConditionIr };

export type RuleIr = (
  | {
      readonly rule: "atLeastOneOf";
      readonly fields: readonly string[];
      readonly unless?: ConditionIr;
      readonly error?: string;
    }
  | { readonly rule: "exclusive"; readonly fields: readonly string[] }
  | { readonly rule: "requiredWhen"; readonly fields: readonly string[]; readonly when: ConditionIr }
  | { readonly rule: "forbiddenWhen"; readonly fields: readonly string[]; readonly when: ConditionIr }
  | {
      readonly rule: "sumLength";
      readonly max: number;
      readonly paths?: readonly string[];
      readonly fields?: readonly string[];
      readonly children?: readonly string[];
      readonly trim?: true;
      readonly localized?: true;
    }
  | { readonly rule: "lessOrEqual"; readonly left: string; readonly right: string }
  | {
      readonly rule: "uniqueBy";
      readonly path: string;
      readonly key?: string;
      readonly children?: readonly string[];
      readonly except?: readonly Scalar[];
    }
  | { readonly rule: "countDeep"; readonly path: string; readonly children: readonly string[]; readonly max: number }
  | { readonly rule: "maxCount"; readonly path: string; readonly where: ConditionIr; readonly max: number }
  | { readonly rule: "orderedBefore"; readonly path: string; readonly first: ConditionIr }
  | { readonly rule: "forbiddenText"; readonly field: string; readonly words: readonly string[] }
) & { readonly doc?: string; readonly at: Location };

export type PermissionNeed =
  string | { readonly all: readonly PermissionNeed[] } | { readonly any: readonly PermissionNeed[] };

export interface ResponseIr {
  readonly status: number;
  /** Absent when the body is empty. */
  readonly type?: TypeIr;
  readonly when?: string;
}

export interface BodyIr {
  readonly type: TypeIr;
  /** Limits of a body that is an array or a map. */
  readonly limits: Limits;
  readonly optional: boolean;
  readonly multipart?: "payload_json" | "form";
  readonly files?: string;
  readonly form: boolean;
}

export interface RouteIr extends Described {
  readonly name: string;
  /** `message` for `schema/routes/message.json`. */
  readonly page: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly source: Source;
  readonly params: readonly { readonly name: string; readonly type: TypeIr }[];
  /** The struct `<Route>Query`, use `sent`; absent when the route has no query. */
  readonly query?: StructIr;
  readonly body?: BodyIr;
  readonly responses: readonly ResponseIr[];
  readonly auth: readonly string[];
  readonly reason: boolean;
  readonly permissions: readonly { readonly need: PermissionNeed; readonly when?: string; readonly scope?: string }[];
  readonly intents: readonly string[];
  /** Whether sending it twice does no more than sending it once; of some it depends on the body. */
  readonly idempotent: boolean | ConditionIr;
  /** Where the body says whom its message may notify, and when Discord reads that. */
  readonly allowedMentions?: { readonly at: string; readonly when?: ConditionIr };
  readonly rateLimit: {
    readonly major: readonly string[];
    readonly global: boolean;
    readonly unreliable: boolean;
    /** Whoever sends it has seconds only: the response to an interaction. */
    readonly urgent?: true;
  };
  readonly pagination?: PaginationRow;
  readonly fires: readonly string[];
}

export interface EventIr extends Described {
  /** `GuildMemberAdd` */
  readonly name: string;
  /** `guilds` for `schema/events/guilds.json`. */
  readonly group: string;
  /** `GUILD_MEMBER_ADD` */
  readonly dispatch: string;
  readonly source: Source;
  /** A ref to `<Event>Payload` when the payload was written inline; that struct is among the definitions, module `events/<group>`. */
  readonly payload: TypeIr;
  readonly intents: readonly { readonly intent: string; readonly when?: string }[];
  readonly guild?: string;
}

/** A sent gateway event. */
export interface CommandIr extends Described {
  readonly name: string;
  readonly opcode: string;
  readonly source: Source;
  readonly payload: TypeIr;
}

export interface OpcodeIr extends Described {
  readonly name: string;
  readonly code: number;
  readonly direction: readonly ("send" | "receive")[];
}

export interface CloseCodeIr extends Described {
  readonly name: string;
  readonly code: number;
  /** Whether a client may connect again. */
  readonly reconnect: boolean;
  /** Whether the session survives, so that the client may resume. */
  readonly resume: boolean;
}

/** A close code with which a client gives its session up. */
export interface ClientCloseCodeIr extends Described {
  readonly name: string;
  readonly code: number;
}

export interface IntentIr extends Described {
  readonly name: string;
  readonly bit: number;
  readonly privileged: boolean;
  /** Bits of `ApplicationFlag`, each of which lets an application ask for it. */
  readonly applicationFlags?: readonly string[];
}

export interface PermissionIr extends Described {
  readonly name: string;
  readonly bit: number;
  readonly channels: readonly ("text" | "voice" | "stage")[];
  readonly requires2fa: boolean;
}

export interface WebhookEventIr extends Described {
  readonly name: string;
  /** `APPLICATION_AUTHORIZED` */
  readonly type: string;
  readonly source: Source;
  /** Absent when the event has no data. */
  readonly payload?: TypeIr;
}

export interface VoiceOpcodeIr extends Described {
  readonly name: string;
  readonly code: number;
  readonly sentBy: readonly ("client" | "server")[];
  readonly binary: boolean;
}

export interface ErrorCodeIr extends Described {
  readonly name: string;
  readonly code: number;
}

export interface CdnIr extends Described {
  readonly name: string;
  /** Below the base, without the extension. */
  readonly path: string;
  readonly params: Readonly<Record<string, TypeIr>>;
  readonly formats: readonly string[];
  /** Whether a hash that starts with `a_` has an animated form. */
  readonly animated: boolean;
  /** Whether the size can be asked for. */
  readonly sized: boolean;
  /** Formats that are served below another base. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly source: Source;
}

export interface LocaleIr extends Described {
  readonly name: string;
  readonly code: string;
  readonly english: string;
  readonly native: string;
}

export interface FormattingIr extends Described {
  readonly name: string;
  /** Placeholders stand in braces. */
  readonly pattern: string;
  readonly example: string;
}

export interface TimestampStyleIr extends Described {
  readonly name: string;
  readonly style: string;
  readonly example: string;
}

export interface ScopeIr extends Described {
  readonly name: string;
  readonly scope: string;
}

export interface SchemaIr {
  /** Id kinds. */
  readonly ids: readonly (Described & { readonly name: string })[];
  /** Every definition by name, payload and query structs included. */
  readonly definitions: ReadonlyMap<string, DefinitionIr>;
  readonly routes: readonly RouteIr[];
  readonly events: readonly EventIr[];
  readonly commands: readonly CommandIr[];
  readonly opcodes: readonly OpcodeIr[];
  readonly closeCodes: readonly CloseCodeIr[];
  readonly clientCloseCodes: readonly ClientCloseCodeIr[];
  readonly intents: readonly IntentIr[];
  readonly permissions: readonly PermissionIr[];
  readonly webhookEvents: readonly WebhookEventIr[];
  readonly voiceOpcodes: readonly VoiceOpcodeIr[];
  readonly voiceCloseCodes: readonly CloseCodeIr[];
  readonly errorCodes: readonly ErrorCodeIr[];
  readonly cdn: { readonly base: string; readonly endpoints: readonly CdnIr[] };
  readonly locales: readonly LocaleIr[];
  readonly formatting: readonly FormattingIr[];
  readonly timestampStyles: readonly TimestampStyleIr[];
  readonly scopes: readonly ScopeIr[];
  readonly constants: Readonly<Record<string, number | string>>;
}
