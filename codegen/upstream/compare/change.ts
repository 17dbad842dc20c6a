import type { Scalar, UpstreamEnumValue, UpstreamField } from "../openapi/model.ts";

export type Direction = "received" | "sent";

/** A mechanical edit of `schema/` that mends a finding. */
export type Change =
  | {
      readonly kind: "addField";
      readonly definition: string;
      readonly field: UpstreamField;
      readonly direction: Direction;
      /** Names of upstream's fields before it, nearest first: the new field goes after the first that we have. */
      readonly after: readonly string[];
    }
  | {
      readonly kind: "addQuery";
      readonly route: string;
      readonly field: UpstreamField;
      readonly after: readonly string[];
    }
  | { readonly kind: "addValue"; readonly definition: string; readonly value: UpstreamEnumValue }
  | {
      readonly kind: "widenField";
      readonly definition: string;
      readonly field: string;
      readonly presence: "optional" | "nullable";
    }
  | {
      readonly kind: "setLimit";
      readonly definition: string;
      readonly file: string;
      /** JSON path of the field. */
      readonly path: string;
      /** `["items", "maxLength"]` */
      readonly key: readonly string[];
      /** Absent when the limit is gone. */
      readonly value: Scalar | undefined;
    }
  | { readonly kind: "addOperation"; readonly id: string }
  | { readonly kind: "addSchema"; readonly name: string };
