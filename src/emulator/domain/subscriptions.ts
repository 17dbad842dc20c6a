import type { Id } from "../../base/id.ts";
import { EntitlementType } from "../../../generated/models/entitlement.ts";
import { type Sku, SkuType } from "../../../generated/models/sku.ts";
import { type Subscription, SubscriptionStatus } from "../../../generated/models/subscription.ts";
import { plainProblem, problem } from "../problem.ts";
import type { StoredSubscription } from "../state/premium.ts";
import type { World } from "../state/world.ts";
import { userAudience } from "./audience.ts";
import { endEntitlement, findEntitlement, grant, isActive } from "./entitlements.ts";
import { findSku, requireOffer } from "./skus.ts";

/** The subscription with this id, or Discord's refusal, which has no code of its own. */
export function findSubscription({ premium }: World, id: Id<"Subscription">): StoredSubscription {
  const stored = premium.subscriptions.get(id);
  if (stored === undefined) throw plainProblem(404, "Not Found");
  return stored;
}

/** Lets a user subscribe to a SKU, for themselves or for a guild. The first month is paid for, and the entitlement granted. */
export function subscribe(
  world: World,
  userId: Id<"User">,
  skuId: Id<"Sku">,
  guildId: Id<"Guild"> | undefined,
): Subscription {
  const sku = findSku(world, skuId);
  requireOffer(sku, [SkuType.Subscription], guildId !== undefined);
  const isTaken = [...world.premium.subscriptions.values()].some(
    ({ guildId: guild, subscription: { sku_ids: skuIds, status, user_id: user } }) =>
      skuIds.includes(skuId) && guild === guildId && user === userId && status !== SubscriptionStatus.Inactive,
  );
  if (isTaken) throw problem(400, "EntitlementAlreadyGranted");
  const subscription: Subscription = {
    id: world.ids.next(),
    user_id: userId,
    sku_ids: [skuId],
    entitlement_ids: [],
    renewal_sku_ids: null,
    ...periodFrom(world.time.nowMs),
    status: SubscriptionStatus.Inactive,
    canceled_at: null,
  };
  const stored: StoredSubscription = { subscription, guildId };
  world.premium.subscriptions.set(subscription.id, stored);
  world.fire({ type: "SUBSCRIPTION_CREATE", to: userAudience(world.bot.id), data: subscription });
  const entitlementId = grantFor(world, stored, sku);
  const fields = { entitlement_ids: [entitlementId], renewal_sku_ids: [skuId], status: SubscriptionStatus.Active };
  return update(world, stored, fields);
}

/** Says that a subscription is not to be renewed. What it grants stays until the end of the period. */
export function cancelSubscription(world: World, stored: StoredSubscription): Subscription {
  if (stored.subscription.status !== SubscriptionStatus.Active) return stored.subscription;
  const canceledAt = new Date(world.time.nowMs).toISOString();
  return update(world, stored, { status: SubscriptionStatus.Ending, canceled_at: canceledAt });
}

/** Takes that back, as long as the period lasts. */
export function resumeSubscription(world: World, stored: StoredSubscription): Subscription {
  const { subscription } = stored;
  if (subscription.status === SubscriptionStatus.Inactive) throw problem(400, "InvalidSku");
  if (subscription.status === SubscriptionStatus.Active) return subscription;
  return update(world, stored, { status: SubscriptionStatus.Active, canceled_at: null });
}

/** Moves a subscription to another SKU: at once, with a new period, or when it is renewed. */
export function switchPlan(
  world: World,
  stored: StoredSubscription,
  skuId: Id<"Sku">,
  when: "atRenewal" | "now",
): Subscription {
  requireOffer(findSku(world, skuId), [SkuType.Subscription], stored.guildId !== undefined);
  if (stored.subscription.status === SubscriptionStatus.Inactive) throw problem(400, "InvalidSku");
  const renewed = { renewal_sku_ids: [skuId] };
  if (when === "atRenewal") return update(world, stored, renewed);
  return update(world, stored, { ...renewed, ...grantAnew(world, stored, [skuId]), ...periodFrom(world.time.nowMs) });
}

/** Begins the next period of a subscription, with what the user wants from then on. */
export function renewSubscription(world: World, stored: StoredSubscription): Subscription {
  const { current_period_end: end, renewal_sku_ids: wanted, sku_ids: skuIds, status } = stored.subscription;
  if (status === SubscriptionStatus.Inactive) throw problem(400, "InvalidSku");
  const next = wanted ?? skuIds;
  const isSame = next.every((id) => skuIds.includes(id));
  return update(world, stored, {
    ...(isSame ? {} : grantAnew(world, stored, next)),
    ...periodFrom(Date.parse(end)),
    status: SubscriptionStatus.Active,
    canceled_at: null,
  });
}

/** Ends a subscription, and what it grants. */
export function endSubscription(world: World, stored: StoredSubscription): Subscription {
  endGrants(world, stored);
  return update(world, stored, { status: SubscriptionStatus.Inactive });
}

/** Renews the subscriptions whose period is over, or ends them where they were canceled. */
export function endDuePeriods(world: World): void {
  for (const stored of world.premium.subscriptions.values()) {
    // Several periods may have passed at once.
    while (
      stored.subscription.status !== SubscriptionStatus.Inactive &&
      Date.parse(stored.subscription.current_period_end) <= world.time.nowMs
    ) {
      if (stored.subscription.status === SubscriptionStatus.Ending) endSubscription(world, stored);
      else renewSubscription(world, stored);
    }
  }
}

/** Ends what a subscription grants, and grants other SKUs instead. */
function grantAnew(world: World, stored: StoredSubscription, skuIds: readonly Id<"Sku">[]): Partial<Subscription> {
  endGrants(world, stored);
  return { sku_ids: skuIds, entitlement_ids: skuIds.map((id) => grantFor(world, stored, findSku(world, id))) };
}

function endGrants(world: World, { subscription }: StoredSubscription): void {
  for (const id of subscription.entitlement_ids) {
    const entitlement = findEntitlement(world, id);
    if (isActive(world, entitlement)) endEntitlement(world, entitlement);
  }
}

function grantFor(world: World, { guildId, subscription }: StoredSubscription, sku: Sku): Id<"Entitlement"> {
  const starts = new Date(world.time.nowMs).toISOString();
  const fields = { type: EntitlementType.ApplicationSubscription, starts_at: starts };
  return grant(world, sku, { userId: subscription.user_id, guildId }, fields).id;
}

function update(world: World, stored: StoredSubscription, fields: Partial<Subscription>): Subscription {
  stored.subscription = { ...stored.subscription, ...fields };
  world.fire({ type: "SUBSCRIPTION_UPDATE", to: userAudience(world.bot.id), data: stored.subscription });
  return stored.subscription;
}

/** The month that begins at a time, in Unix milliseconds. */
function periodFrom(startMs: number): Pick<Subscription, "current_period_end" | "current_period_start"> {
  const end = new Date(startMs);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + 1);
  // What begins on a day that the next month does not have ends on its last one.
  if (end.getUTCDate() < day) end.setUTCDate(0);
  return { current_period_start: new Date(startMs).toISOString(), current_period_end: end.toISOString() };
}
