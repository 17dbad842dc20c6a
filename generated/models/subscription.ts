// Generated from schema/models/subscription.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";

/**
 * State of a subscription.
 *
 * @see https://docs.discord.com/developers/resources/subscription#subscription-statuses
 */
export const SubscriptionStatus = {
  Active: 0,
  Inactive: 1,
  Ending: 2,
} as const;
export type SubscriptionStatus = Open<typeof SubscriptionStatus>;

/**
 * Recurring payment of a user for at least one SKU.
 *
 * @see https://docs.discord.com/developers/resources/subscription#subscription-object
 */
export interface Subscription {
  readonly id: Id<"Subscription">;
  readonly user_id: Id<"User">;
  readonly sku_ids: readonly Id<"Sku">[];
  /** Entitlements that the subscription grants. */
  readonly entitlement_ids: readonly Id<"Entitlement">[];
  /** SKUs that the user will have after the next renewal. */
  readonly renewal_sku_ids: readonly Id<"Sku">[] | null;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly status: SubscriptionStatus;
  readonly canceled_at: string | null;
  /** ISO 3166-1 alpha-2; absent without a private OAuth2 scope. */
  readonly country?: string | null;
}
