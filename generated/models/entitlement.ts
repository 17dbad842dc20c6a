// Generated from schema/models/entitlement.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";

/** Whether an entitlement is granted to a guild or to a user. */
export const EntitlementOwnerType = {
  Guild: 1,
  User: 2,
} as const;
export type EntitlementOwnerType = Open<typeof EntitlementOwnerType>;

/** How far the fulfilment of an entitlement has come. */
export const EntitlementFulfillmentStatus = {
  Unknown: 0,
  FulfillmentNotNeeded: 1,
  FulfillmentNeeded: 2,
  Fulfilled: 3,
  FulfillmentFailed: 4,
  UnfulfillmentNeeded: 5,
  Unfulfilled: 6,
  UnfulfillmentFailed: 7,
} as const;
export type EntitlementFulfillmentStatus = Open<typeof EntitlementFulfillmentStatus>;

/**
 * How an entitlement came about.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-types
 */
export const EntitlementType = {
  Purchase: 1,
  PremiumSubscription: 2,
  DeveloperGift: 3,
  TestModePurchase: 4,
  FreePurchase: 5,
  UserGift: 6,
  PremiumPurchase: 7,
  ApplicationSubscription: 8,
  QuestReward: 10,
} as const;
export type EntitlementType = Open<typeof EntitlementType>;

/**
 * Right of a user or guild to a premium offering of an application.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#entitlement-object-entitlement-structure
 */
export interface Entitlement {
  readonly id: Id<"Entitlement">;
  readonly sku_id: Id<"Sku">;
  readonly application_id: Id<"Application">;
  readonly user_id?: Id<"User">;
  readonly type: EntitlementType;
  readonly deleted: boolean;
  /** Null for test entitlements. */
  readonly starts_at: string | null;
  /** Null when it does not end by itself. */
  readonly ends_at: string | null;
  readonly guild_id?: Id<"Guild"> | null;
  /** For consumable offerings. */
  readonly consumed?: boolean;
  readonly fulfilled_at?: string | null;
  readonly fulfillment_status?: EntitlementFulfillmentStatus | null;
  readonly gifter_user_id?: Id<"User"> | null;
  readonly parent_id?: Id<"Entitlement"> | null;
}
