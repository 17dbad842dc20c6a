// Generated from schema/routes/subscription.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { GetSkuSubscriptionQuery, ListSkuSubscriptionsQuery } from "../bodies/subscription.ts";
import type { Subscription } from "../models/subscription.ts";
import { iterSkuSubscriptions } from "../iterators/subscription.ts";
import { getSkuSubscription, listSkuSubscriptions } from "../requests/subscription.ts";
import { StickerMethods } from "./sticker.ts";

/** Methods for the routes of `schema/routes/subscription.json`. */
export abstract class SubscriptionMethods extends StickerMethods {
  /**
   * Lists the subscriptions that contain a SKU.
   *
   * @see https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
   */
  async listSkuSubscriptions(
    skuId: IdInput<"Sku">,
    query?: ListSkuSubscriptionsQuery,
    options?: SendOptions,
  ): Promise<readonly Subscription[]> {
    return this.execute(listSkuSubscriptions(skuId, query), options);
  }

  /**
   * Goes through all pages of `listSkuSubscriptions`. By rising id from `after` on; given `before`, by falling id from
   * there.
   *
   * @see https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
   */
  iterSkuSubscriptions(
    skuId: IdInput<"Sku">,
    query?: Omit<ListSkuSubscriptionsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<Subscription, void, undefined> {
    return iterSkuSubscriptions(this, skuId, query, options);
  }

  /**
   * Reads a subscription of a SKU.
   *
   * @see https://docs.discord.com/developers/resources/subscription#get-sku-subscription
   */
  async getSkuSubscription(
    skuId: IdInput<"Sku">,
    subscriptionId: IdInput<"Subscription">,
    query?: GetSkuSubscriptionQuery,
    options?: SendOptions,
  ): Promise<Subscription> {
    return this.execute(getSkuSubscription(skuId, subscriptionId, query), options);
  }
}
