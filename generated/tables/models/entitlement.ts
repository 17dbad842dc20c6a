// Generated from schema/models/entitlement.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/entitlement.ts`. */
export const entitlement: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "EntitlementOwnerType",
    module: "models/entitlement",
    doc: "Whether an entitlement is granted to a guild or to a user.",
    source: { openapi: ["EntitlementOwnerTypes"] },
    base: "integer",
    values: [
      { name: "Guild", value: 1 },
      { name: "User", value: 2 },
    ],
  },
  {
    kind: "enum",
    name: "EntitlementFulfillmentStatus",
    module: "models/entitlement",
    doc: "How far the fulfilment of an entitlement has come.",
    source: { openapi: ["EntitlementTenantFulfillmentStatusResponse"] },
    base: "integer",
    values: [
      { name: "Unknown", value: 0 },
      { name: "FulfillmentNotNeeded", value: 1 },
      { name: "FulfillmentNeeded", value: 2 },
      { name: "Fulfilled", value: 3 },
      { name: "FulfillmentFailed", value: 4 },
      { name: "UnfulfillmentNeeded", value: 5 },
      { name: "Unfulfilled", value: 6 },
      { name: "UnfulfillmentFailed", value: 7 },
    ],
  },
  {
    kind: "enum",
    name: "EntitlementType",
    module: "models/entitlement",
    doc: "How an entitlement came about.",
    source: { openapi: ["EntitlementTypes"], docs: ["resources/entitlement#entitlement-object-entitlement-types"] },
    base: "integer",
    values: [
      { name: "Purchase", value: 1 },
      { name: "PremiumSubscription", value: 2 },
      { name: "DeveloperGift", value: 3 },
      { name: "TestModePurchase", value: 4 },
      { name: "FreePurchase", value: 5 },
      { name: "UserGift", value: 6 },
      { name: "PremiumPurchase", value: 7 },
      { name: "ApplicationSubscription", value: 8 },
      { name: "QuestReward", value: 10 },
    ],
  },
  {
    kind: "struct",
    name: "Entitlement",
    module: "models/entitlement",
    doc: "Right of a user or guild to a premium offering of an application.",
    source: {
      openapi: ["EntitlementResponse"],
      docs: ["resources/entitlement#entitlement-object-entitlement-structure"],
    },
    use: "received",
    fields: [
      { name: "id", type: { id: "Entitlement" } },
      { name: "sku_id", type: { id: "Sku" } },
      { name: "application_id", type: { id: "Application" } },
      { name: "user_id", type: { id: "User" }, optional: true },
      { name: "type", type: { ref: "EntitlementType" } },
      { name: "deleted", type: "boolean" },
      { name: "starts_at", type: "timestamp", nullable: true, doc: "Null for test entitlements." },
      { name: "ends_at", type: "timestamp", nullable: true, doc: "Null when it does not end by itself." },
      { name: "guild_id", type: { id: "Guild" }, optional: true, nullable: true },
      { name: "consumed", type: "boolean", optional: true, doc: "For consumable offerings." },
      { name: "fulfilled_at", type: "timestamp", optional: true, nullable: true },
      { name: "fulfillment_status", type: { ref: "EntitlementFulfillmentStatus" }, optional: true, nullable: true },
      { name: "gifter_user_id", type: { id: "User" }, optional: true, nullable: true },
      { name: "parent_id", type: { id: "Entitlement" }, optional: true, nullable: true },
    ],
  },
];
