import { EntitlementOwnerType, type Id, type Sku, SkuFlag, SkuType } from "evenfall/model";
import type { Place, Preparations, Prepared } from "./place.ts";

const flags = SkuFlag.Available | SkuFlag.GuildSubscription | SkuFlag.UserSubscription;

function subscriptionSku({ emulator }: Place): Sku {
  return emulator.store.createSku({ name: "Gold", type: SkuType.Subscription, flags });
}

/** Something bought, by a person who is not the owner of the application. */
function bought({ emulator }: Place): { readonly entitlement_id: Id<"Entitlement"> } {
  const sku = emulator.store.createSku({ name: "Potion", type: SkuType.Consumable });
  return { entitlement_id: emulator.user("ada").buy(sku.id, { test: true }).id };
}

function subscription(place: Place): Prepared {
  const { id: skuId } = subscriptionSku(place);
  const ada = place.emulator.user("ada");
  return { params: { sku_id: skuId, subscription_id: ada.subscribe(skuId).id }, query: { user_id: ada.id } };
}

export const premium: Preparations = {
  createTestEntitlement: (place) => ({
    body: {
      sku_id: subscriptionSku(place).id,
      owner_id: place.emulator.guildId,
      owner_type: EntitlementOwnerType.Guild,
    },
  }),
  getEntitlement: (place) => ({ params: bought(place) }),
  deleteTestEntitlement: (place) => ({ params: bought(place) }),
  consumeEntitlement: (place) => ({ params: bought(place) }),
  listSkuSubscriptions: subscription,
  getSkuSubscription: subscription,
};
