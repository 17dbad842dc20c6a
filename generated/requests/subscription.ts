// Generated from schema/routes/subscription.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { GetSkuSubscriptionQuery, ListSkuSubscriptionsQuery } from "../bodies/subscription.ts";
import type { Subscription } from "../models/subscription.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the subscriptions that contain a SKU.
 *
 * @see https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
 */
export function listSkuSubscriptions(
  skuId: IdInput<"Sku">,
  query?: ListSkuSubscriptionsQuery,
): Request<readonly Subscription[]> {
  return request<readonly Subscription[]>({
    route: "listSkuSubscriptions",
    method: "GET",
    template: "/skus/{sku_id}/subscriptions",
    ids: { sku_id: skuId },
    query,
    auth: ["bot", "oauth2"],
    success: [200],
  });
}

/**
 * Reads a subscription of a SKU.
 *
 * @see https://docs.discord.com/developers/resources/subscription#get-sku-subscription
 */
export function getSkuSubscription(
  skuId: IdInput<"Sku">,
  subscriptionId: IdInput<"Subscription">,
  query?: GetSkuSubscriptionQuery,
): Request<Subscription> {
  return request<Subscription>({
    route: "getSkuSubscription",
    method: "GET",
    template: "/skus/{sku_id}/subscriptions/{subscription_id}",
    ids: { sku_id: skuId, subscription_id: subscriptionId },
    query,
    auth: ["bot", "oauth2"],
    success: [200],
  });
}
