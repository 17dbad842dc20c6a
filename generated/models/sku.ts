// Generated from schema/models/sku.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";

/**
 * Kind of a SKU.
 *
 * @see https://docs.discord.com/developers/resources/sku#sku-object-sku-types
 */
export const SkuType = {
  Durable: 2,
  Consumable: 3,
  Subscription: 5,
  SubscriptionGroup: 6,
} as const;
export type SkuType = Open<typeof SkuType>;

/**
 * Bits of a SKU.
 *
 * @see https://docs.discord.com/developers/resources/sku#sku-object-sku-flags
 */
export const SkuFlag = {
  Available: 4, // 1 << 2
  GuildSubscription: 128, // 1 << 7
  UserSubscription: 256, // 1 << 8
} as const;
export type SkuFlag = number;

/**
 * Premium offering of an application.
 *
 * @see https://docs.discord.com/developers/resources/sku#sku-object-sku-structure
 */
export interface Sku {
  readonly id: Id<"Sku">;
  readonly type: SkuType;
  readonly application_id: Id<"Application">;
  /** Name that customers see. */
  readonly name: string;
  /** Part of a URL, made from the name. */
  readonly slug: string;
  readonly flags: SkuFlag;
}
