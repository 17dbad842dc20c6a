// Generated from schema/models/subscription.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/subscription.ts`. */
export const subscription: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "SubscriptionStatus",
    module: "models/subscription",
    doc: "State of a subscription.",
    source: { openapi: ["SubscriptionResponseStatusType"], docs: ["resources/subscription#subscription-statuses"] },
    base: "integer",
    values: [
      { name: "Active", value: 0 },
      { name: "Inactive", value: 1 },
      { name: "Ending", value: 2 },
    ],
  },
  {
    kind: "struct",
    name: "Subscription",
    module: "models/subscription",
    doc: "Recurring payment of a user for at least one SKU.",
    source: { openapi: ["SubscriptionResponse"], docs: ["resources/subscription#subscription-object"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Subscription" } },
      { name: "user_id", type: { id: "User" } },
      { name: "sku_ids", type: { array: { id: "Sku" } } },
      {
        name: "entitlement_ids",
        type: { array: { id: "Entitlement" } },
        doc: "Entitlements that the subscription grants.",
      },
      {
        name: "renewal_sku_ids",
        type: { array: { id: "Sku" } },
        nullable: true,
        doc: "SKUs that the user will have after the next renewal.",
      },
      { name: "current_period_start", type: "timestamp" },
      { name: "current_period_end", type: "timestamp" },
      { name: "status", type: { ref: "SubscriptionStatus" } },
      { name: "canceled_at", type: "timestamp", nullable: true },
      {
        name: "country",
        type: "string",
        optional: true,
        nullable: true,
        doc: "ISO 3166-1 alpha-2; absent without a private OAuth2 scope.",
      },
    ],
  },
];
