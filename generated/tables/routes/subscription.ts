// Generated from schema/routes/subscription.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/subscription.json`. */
export const subscription: readonly RouteRow[] = [
  {
    name: "listSkuSubscriptions",
    page: "subscription",
    method: "GET",
    path: "/skus/{sku_id}/subscriptions",
    doc: "Lists the subscriptions that contain a SKU.",
    source: { openapi: ["get_sku_subscriptions"], docs: ["resources/subscription#list-sku-subscriptions"] },
    params: [{ name: "sku_id", type: { id: "Sku" } }],
    query: "ListSkuSubscriptionsQuery",
    responses: [{ status: 200, type: { array: { ref: "Subscription" } } }],
    auth: ["bot", "oauth2"],
    idempotent: true,
    rateLimit: { major: [], global: true },
    pagination: { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "id" },
  },
  {
    name: "getSkuSubscription",
    page: "subscription",
    method: "GET",
    path: "/skus/{sku_id}/subscriptions/{subscription_id}",
    doc: "Reads a subscription of a SKU.",
    source: { openapi: ["get_sku_subscription"], docs: ["resources/subscription#get-sku-subscription"] },
    params: [
      { name: "sku_id", type: { id: "Sku" } },
      { name: "subscription_id", type: { id: "Subscription" } },
    ],
    query: "GetSkuSubscriptionQuery",
    responses: [{ status: 200, type: { ref: "Subscription" } }],
    auth: ["bot", "oauth2"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
];
