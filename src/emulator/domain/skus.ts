import type { Id } from "../../base/id.ts";
import { type Sku, SkuFlag, SkuType } from "../../../generated/models/sku.ts";
import { problem } from "../problem.ts";
import type { World } from "../state/world.ts";

/** Something that the application offers. */
export interface SkuFields {
  readonly name: string;
  readonly type: SkuType;
  /** Bits of `SkuFlag`. @default Available, and for subscriptions UserSubscription */
  readonly flags?: number | undefined;
}

/** Offers something. With each subscription comes the group that it belongs to, as in Discord. */
export function createSku(world: World, { name, type, flags = defaultFlags(type) }: SkuFields): Sku {
  const { application, ids, premium } = world;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const sku: Sku = { id: ids.next(), type, application_id: application.id, name, slug, flags };
  premium.skus.set(sku.id, sku);
  if (type === SkuType.Subscription) {
    const group: Sku = { ...sku, id: ids.next(), type: SkuType.SubscriptionGroup };
    premium.skus.set(group.id, group);
  }
  return sku;
}

/** The SKU with this id, or Discord's refusal. */
export function findSku({ premium }: World, id: Id<"Sku">): Sku {
  const sku = premium.skus.get(id);
  if (sku === undefined) throw problem(404, "UnknownSku");
  return sku;
}

/** Refuses a SKU that is of another type, or cannot be had at all, or not for a guild (or not for a user alone). */
export function requireOffer(sku: Sku, types: readonly SkuType[], forGuild: boolean): void {
  const isSubscription = sku.type === SkuType.Subscription;
  const fits = isSubscription
    ? (sku.flags & (forGuild ? SkuFlag.GuildSubscription : SkuFlag.UserSubscription)) !== 0
    : !forGuild;
  const isAvailable = (sku.flags & SkuFlag.Available) !== 0;
  if (!types.includes(sku.type) || !fits || !isAvailable) throw problem(400, "InvalidSku");
}

function defaultFlags(type: SkuType): number {
  return type === SkuType.Subscription ? SkuFlag.Available | SkuFlag.UserSubscription : SkuFlag.Available;
}
