import { type IdInput, id } from "../base/id.ts";
import type { Entitlement } from "../../generated/models/entitlement.ts";
import type { Sku } from "../../generated/models/sku.ts";
import { type Subscription, SubscriptionStatus } from "../../generated/models/subscription.ts";
import { findEntitlement, revoke } from "./domain/entitlements.ts";
import { createSku, type SkuFields } from "./domain/skus.ts";
import { endSubscription, findSubscription, renewSubscription } from "./domain/subscriptions.ts";
import type { World } from "./state/world.ts";

/** What an application sells in the emulated Discord. People buy it with `emulator.user(name).buy` and `subscribe`. */
export class Store {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Offers something. A subscription is for users unless its `flags` say that it is for guilds. */
  createSku(fields: SkuFields): Sku {
    return createSku(this.#world, fields);
  }

  /** Gives money back: takes an entitlement away, and ends the subscription that granted it. */
  refund(entitlementId: IdInput<"Entitlement">): void {
    const entitlement = findEntitlement(this.#world, id(entitlementId));
    revoke(this.#world, entitlement);
    for (const stored of this.#world.premium.subscriptions.values()) {
      const { entitlement_ids: granted, status } = stored.subscription;
      const isOver = status === SubscriptionStatus.Inactive;
      if (granted.includes(entitlement.id) && !isOver) endSubscription(this.#world, stored);
    }
  }

  /** Begins the next period of a subscription now; otherwise that happens as time passes with `emulator.advance`. */
  renew(subscriptionId: IdInput<"Subscription">): Subscription {
    return renewSubscription(this.#world, findSubscription(this.#world, id(subscriptionId)));
  }

  /** Everything that was granted, what has ended or was taken back included, oldest first. */
  get entitlements(): readonly Entitlement[] {
    return [...this.#world.premium.entitlements.values()];
  }

  /** Every subscription, oldest first. */
  get subscriptions(): readonly Subscription[] {
    return [...this.#world.premium.subscriptions.values()].map(({ subscription }) => subscription);
  }
}
