import { type Id, id } from "../../../base/id.ts";
import type { GetSkuSubscriptionQuery, ListSkuSubscriptionsQuery } from "../../../../generated/bodies/subscription.ts";
import { findSku } from "../../domain/skus.ts";
import { findSubscription } from "../../domain/subscriptions.ts";
import { plainProblem } from "../../problem.ts";
import type { Call } from "../call.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers the routes of the page `subscription`. */
export const subscriptionHandlers: Handlers = {
  listSkuSubscriptions(call) {
    const sku = findSku(call.world, call.id("sku_id"));
    const { after, before } = call.query<ListSkuSubscriptionsQuery>();
    const userId = subscriberOf(call);
    if (userId === undefined) {
      throw formProblem([{ path: ["user_id"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }]);
    }
    const all = [...call.world.premium.subscriptions.values()]
      .map(({ subscription }) => subscription)
      .filter(({ sku_ids: skuIds, user_id: user }) => skuIds.includes(sku.id) && user === userId);
    return oldestFirst(all, { after, before, limit: call.limit() }, (subscription) => subscription.id);
  },

  getSkuSubscription(call) {
    const sku = findSku(call.world, call.id("sku_id"));
    const { subscription } = findSubscription(call.world, call.id("subscription_id"));
    const userId = subscriberOf(call) ?? subscription.user_id;
    if (!subscription.sku_ids.includes(sku.id) || subscription.user_id !== userId) throw plainProblem(404, "Not Found");
    return subscription;
  },
};

/** Whose subscriptions are asked for: an access token is only good for those of its user. */
function subscriberOf(call: Call): Id<"User"> | undefined {
  if (call.actor.kind === "bearer") return call.actor.userId;
  const { user_id: userId } = call.query<GetSkuSubscriptionQuery | ListSkuSubscriptionsQuery>();
  return userId === undefined ? undefined : id(userId);
}
