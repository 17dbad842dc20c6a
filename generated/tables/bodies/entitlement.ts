// Generated from schema/bodies/entitlement.json and schema/routes/entitlement.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/entitlement.ts`. */
export const entitlement: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateTestEntitlementBody",
    module: "bodies/entitlement",
    doc: "Entitlement for testing.",
    source: { openapi: ["CreateEntitlementRequestData"], docs: ["resources/entitlement#create-test-entitlement"] },
    use: "sent",
    fields: [
      { name: "sku_id", type: { id: "Sku" }, doc: "SKU to grant." },
      { name: "owner_id", type: { id: "Any" }, doc: "Guild or user to grant it to." },
      { name: "owner_type", type: { ref: "EntitlementOwnerType" } },
    ],
  },
  {
    kind: "struct",
    name: "ListEntitlementsQuery",
    module: "bodies/entitlement",
    doc: "Query of listEntitlements.",
    source: { openapi: ["get_entitlements"], docs: ["resources/entitlement#list-entitlements"] },
    use: "sent",
    fields: [
      { name: "user_id", type: { id: "User" }, optional: true },
      {
        name: "sku_ids",
        type: { array: { id: "Sku" } },
        optional: true,
        limits: { maxItems: 100, unique: true },
        wire: "csv",
      },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "before", type: { id: "Entitlement" }, optional: true },
      { name: "after", type: { id: "Entitlement" }, optional: true },
      { name: "limit", type: "integer", optional: true, limits: { min: 1, max: 100 }, default: 100 },
      { name: "exclude_ended", type: "boolean", optional: true, default: false },
      { name: "exclude_deleted", type: "boolean", optional: true, default: true },
      { name: "only_active", type: "boolean", optional: true, status: "undocumented" },
    ],
  },
  {
    kind: "struct",
    name: "GetCurrentUserApplicationEntitlementsQuery",
    module: "bodies/entitlement",
    doc: "Query of getCurrentUserApplicationEntitlements.",
    source: { openapi: ["get_current_user_application_entitlements"] },
    use: "sent",
    fields: [
      {
        name: "sku_ids",
        type: { array: { id: "Sku" } },
        optional: true,
        limits: { maxItems: 100, unique: true },
        wire: "csv",
      },
      { name: "exclude_consumed", type: "boolean", optional: true },
    ],
  },
];
