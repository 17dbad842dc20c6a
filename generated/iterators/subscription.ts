// Generated from schema/routes/subscription.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { ListSkuSubscriptionsQuery } from "../bodies/subscription.ts";
import type { Subscription } from "../models/subscription.ts";
import { iterate } from "../../src/base/iterate.ts";
import { listSkuSubscriptions } from "../requests/subscription.ts";

/**
 * Goes through all pages of `listSkuSubscriptions`. By rising id from `after` on; given `before`, by falling id from
 * there.
 *
 * @see https://docs.discord.com/developers/resources/subscription#list-sku-subscriptions
 */
export function iterSkuSubscriptions(
  executor: Executor,
  skuId: IdInput<"Sku">,
  query?: Omit<ListSkuSubscriptionsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<Subscription, void, undefined> {
  return iterate<Subscription, ListSkuSubscriptionsQuery>(
    executor,
    (page) => listSkuSubscriptions(skuId, page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "id", min: 1, max: 100 },
    query,
    options,
  );
}
