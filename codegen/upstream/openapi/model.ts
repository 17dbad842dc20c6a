/** An OpenAPI document of Discord's in one spelling: what the comparison reads instead of JSON Schema. */

export type Scalar = string | number | boolean;

export type StringFormat = "plain" | "snowflake" | "timestamp" | "url" | "nonce" | "binary" | "base64";

export type UpstreamType =
  | { readonly kind: "string"; readonly format: StringFormat }
  /** `bits: 32` where upstream says that the number has no more. */
  | { readonly kind: "integer"; readonly bits?: 32 }
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "unknown" }
  /** Nothing but null. */
  | { readonly kind: "null" }
  /** Exactly these values; `of` names the enum they were taken from. */
  | { readonly kind: "literals"; readonly values: readonly Scalar[]; readonly of?: string }
  | { readonly kind: "array"; readonly items: UpstreamNode }
  | { readonly kind: "map"; readonly values: UpstreamNode }
  /** An object written where it is used; its pointer is its name. */
  | { readonly kind: "object"; readonly fields: UpstreamFields }
  /** A component schema that is a struct, an enum or a union; scalar components are resolved away. */
  | { readonly kind: "ref"; readonly name: string }
  | { readonly kind: "union"; readonly options: readonly UpstreamNode[] };

export interface UpstreamLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
}

export interface UpstreamNode {
  /** Where it stands in the document: `#/components/schemas/User/properties/id`. */
  readonly pointer: string;
  readonly type: UpstreamType;
  readonly nullable: boolean;
  /** Limits of the value itself; those of items and values are on their nodes. */
  readonly limits: UpstreamLimits;
  readonly description?: string;
  readonly deprecated: boolean;
}

export interface UpstreamField {
  readonly name: string;
  readonly required: boolean;
  readonly node: UpstreamNode;
}

export type UpstreamFields = ReadonlyMap<string, UpstreamField>;

export interface UpstreamEnumValue {
  readonly value: string | number;
  readonly title?: string;
  readonly description?: string;
}

interface Named {
  readonly name: string;
  readonly pointer: string;
  readonly description?: string;
  readonly deprecated: boolean;
}

export type UpstreamSchema =
  | (Named & { readonly kind: "struct"; readonly fields: UpstreamFields })
  | (Named & {
      readonly kind: "enum";
      readonly base: "integer" | "string";
      readonly values: readonly UpstreamEnumValue[];
    })
  /** A union, a map or an array that has a name. */
  | (Named & { readonly kind: "alias"; readonly node: UpstreamNode })
  /** A scalar with a name; references to it are resolved away. */
  | (Named & { readonly kind: "scalar"; readonly node: UpstreamNode });

export interface UpstreamResponse {
  readonly status: number;
  readonly contentType?: string;
  /** Absent when the body is empty. */
  readonly node?: UpstreamNode;
  readonly pointer: string;
}

export interface UpstreamBody {
  readonly required: boolean;
  readonly contentTypes: readonly string[];
  /** The JSON body, or the form's when there is no JSON. */
  readonly node: UpstreamNode;
  /** Names of the file parts that only the multipart form has: `files[0]`, `target_users_file`. */
  readonly files: readonly string[];
}

export interface UpstreamOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** In the order of the path. */
  readonly params: readonly UpstreamField[];
  readonly query: UpstreamFields;
  readonly body?: UpstreamBody;
  /** Successes only: failures are the same for every operation. */
  readonly responses: readonly UpstreamResponse[];
  /** One entry an alternative; empty when no credentials are needed. */
  readonly security: readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
}

export interface UpstreamDocument {
  readonly raw: unknown;
  readonly schemas: ReadonlyMap<string, UpstreamSchema>;
  readonly operations: ReadonlyMap<string, UpstreamOperation>;
}
