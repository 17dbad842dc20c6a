import type { Id } from "../../base/id.ts";
import { type Entitlement, EntitlementType } from "../../../generated/models/entitlement.ts";
import { type Sku, SkuType } from "../../../generated/models/sku.ts";
import type { Audience } from "../dispatch.ts";
import { problem } from "../problem.ts";
import type { World } from "../state/world.ts";
import { userAudience } from "./audience.ts";
import { findSku, requireOffer } from "./skus.ts";
import { tellApplication } from "./tell-application.ts";

/** Who an entitlement is for: a user, or a guild, with who bought it for the guild where somebody did. */
export interface EntitlementOwner {
  readonly userId?: Id<"User"> | undefined;
  readonly guildId?: Id<"Guild"> | undefined;
}

/** The entitlement with this id, or Discord's refusal. */
export function findEntitlement({ premium }: World, id: Id<"Entitlement">): Entitlement {
  const entitlement = premium.entitlements.get(id);
  if (entitlement === undefined) throw problem(404, "UnknownEntitlement");
  return entitlement;
}

/** Whether an entitlement gives access now: it was not taken back, and has not ended. */
export function isActive(world: World, entitlement: Entitlement): boolean {
  return !entitlement.deleted && !hasEnded(world, entitlement);
}

/** Whether the time of an entitlement is over. */
export function hasEnded({ time }: World, { ends_at: endsAt }: Entitlement): boolean {
  return endsAt !== null && Date.parse(endsAt) <= time.nowMs;
}

/** What a user may use in a guild, or outside of any: their own active entitlements and those of the guild. */
export function entitlementsIn(
  world: World,
  userId: Id<"User">,
  guildId: Id<"Guild"> | undefined,
): readonly Entitlement[] {
  return [...world.premium.entitlements.values()].filter((entitlement) => {
    if (!isActive(world, entitlement)) return false;
    const { guild_id: guild, user_id: user } = entitlement;
    return guild === undefined || guild === null ? user === userId : guild === guildId;
  });
}

/** Grants a SKU. */
export function grant(
  world: World,
  sku: Sku,
  { guildId, userId }: EntitlementOwner,
  fields: Pick<Entitlement, "starts_at" | "type">,
): Entitlement {
  const entitlement: Entitlement = {
    ...fields,
    id: world.ids.next(),
    sku_id: sku.id,
    application_id: world.application.id,
    deleted: false,
    ends_at: null,
    ...(userId === undefined ? {} : { user_id: userId }),
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    ...(sku.type === SkuType.Consumable ? { consumed: false } : {}),
  };
  return keep(world, "ENTITLEMENT_CREATE", entitlement);
}

/** Grants a subscription without anybody paying for it, which never ends by itself. What is bought once is tested otherwise. */
export function grantTest(world: World, sku: Sku, owner: EntitlementOwner): Entitlement {
  requireOffer(sku, [SkuType.Subscription], owner.guildId !== undefined);
  if (ofOwner(world, sku, owner).some(isTest)) throw problem(400, "EntitlementAlreadyGranted");
  return grant(world, sku, owner, { type: EntitlementType.ApplicationSubscription, starts_at: null });
}

/**
 * Lets a user buy something that is paid for once. They cannot buy what they have, until it is used up; in test mode, where
 * nobody pays, they can.
 */
export function purchase(world: World, userId: Id<"User">, skuId: Id<"Sku">, isTestMode: boolean): Entitlement {
  const sku = findSku(world, skuId);
  requireOffer(sku, [SkuType.Durable, SkuType.Consumable], false);
  const owned = ofOwner(world, sku, { userId }).some(({ consumed }) => consumed !== true);
  if (owned && !isTestMode) throw problem(400, "EntitlementAlreadyGranted");
  const type = isTestMode ? EntitlementType.TestModePurchase : EntitlementType.Purchase;
  return grant(world, sku, { userId }, { type, starts_at: new Date(world.time.nowMs).toISOString() });
}

/** Marks what was bought as used up. */
export function consume(world: World, entitlement: Entitlement): void {
  if (findSku(world, entitlement.sku_id).type !== SkuType.Consumable) throw problem(400, "OnlyConsumableSkus");
  if (entitlement.deleted) throw problem(404, "UnknownEntitlement");
  if (entitlement.consumed !== true) keep(world, "ENTITLEMENT_UPDATE", { ...entitlement, consumed: true });
}

/** Ends an entitlement now. */
export function endEntitlement(world: World, entitlement: Entitlement): void {
  keep(world, "ENTITLEMENT_UPDATE", { ...entitlement, ends_at: new Date(world.time.nowMs).toISOString() });
}

/** Takes a test entitlement back. */
export function deleteTest(world: World, entitlement: Entitlement): void {
  if (!isTest(entitlement)) throw problem(400, "OnlySandboxEntitlements");
  revoke(world, entitlement);
}

/** Takes an entitlement back, as a refund does. It is still listed for those who ask for what was deleted. */
export function revoke(world: World, entitlement: Entitlement): void {
  if (entitlement.deleted) throw problem(404, "UnknownEntitlement");
  keep(world, "ENTITLEMENT_DELETE", { ...entitlement, deleted: true });
}

/** Active entitlements of one owner to a SKU. */
function ofOwner(world: World, { id }: Sku, { guildId, userId }: EntitlementOwner): readonly Entitlement[] {
  return [...world.premium.entitlements.values()].filter(
    (entitlement) =>
      entitlement.sku_id === id &&
      entitlement.guild_id === guildId &&
      (guildId !== undefined || entitlement.user_id === userId) &&
      isActive(world, entitlement),
  );
}

/** Whether nobody has paid. Only test entitlements have no time at which they start. */
function isTest({ starts_at: startsAt, type }: Entitlement): boolean {
  return startsAt === null || type === EntitlementType.TestModePurchase;
}

/** Keeps an entitlement as it is now, and tells of it. */
function keep(
  world: World,
  type: "ENTITLEMENT_CREATE" | "ENTITLEMENT_DELETE" | "ENTITLEMENT_UPDATE",
  data: Entitlement,
): Entitlement {
  world.premium.entitlements.set(data.id, data);
  world.fire({ type, to: audience(world, data), data });
  tellApplication(world, type, data);
  return data;
}

/** The shard of the guild hears of what is for a guild that the bot is in; of anything else, the one for direct messages. */
function audience({ bot, guilds }: World, { guild_id: guildId }: Entitlement): Audience {
  const isMember = guildId !== undefined && guildId !== null && guilds.get(guildId)?.members.has(bot.id) === true;
  return isMember ? { guild: guildId } : userAudience(bot.id);
}
