// Generated from schema/routes/subscription.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/subscription.ts`. */
export const subscription: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ListSkuSubscriptionsQuery",
    module: "bodies/subscription",
    doc: "Query of listSkuSubscriptions.",
    source: { openapi: ["get_sku_subscriptions"], docs: ["resources/subscription#list-sku-subscriptions"] },
    use: "sent",
    fields: [
      { name: "before", type: { id: "Subscription" }, optional: true },
      { name: "after", type: { id: "Subscription" }, optional: true },
      { name: "limit", type: "integer", optional: true, limits: { min: 1, max: 100 }, default: 50 },
      { name: "user_id", type: { id: "User" }, optional: true, doc: "Required unless the token is of OAuth2." },
    ],
  },
  {
    kind: "struct",
    name: "GetSkuSubscriptionQuery",
    module: "bodies/subscription",
    doc: "Query of getSkuSubscription.",
    source: { openapi: ["get_sku_subscription"], docs: ["resources/subscription#get-sku-subscription"] },
    use: "sent",
    fields: [{ name: "user_id", type: { id: "User" }, optional: true }],
  },
];
