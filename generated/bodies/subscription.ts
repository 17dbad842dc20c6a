// Generated from schema/routes/subscription.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * Query of listSkuSubscriptions.
 *
 * @see https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
 */
export interface ListSkuSubscriptionsQuery {
  readonly before?: IdInput<"Subscription"> | undefined;
  readonly after?: IdInput<"Subscription"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 50
   */
  readonly limit?: number | undefined;
  /** Required unless the token is of OAuth2. */
  readonly user_id?: IdInput<"User"> | undefined;
}

/**
 * Query of getSkuSubscription.
 *
 * @see https://docs.discord.com/developers/resources/subscription#get-sku-subscription
 */
export interface GetSkuSubscriptionQuery {
  readonly user_id?: IdInput<"User"> | undefined;
}
