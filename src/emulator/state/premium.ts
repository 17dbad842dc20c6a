import type { Id } from "../../base/id.ts";
import type { Entitlement } from "../../../generated/models/entitlement.ts";
import type { Sku } from "../../../generated/models/sku.ts";
import type { Subscription } from "../../../generated/models/subscription.ts";

/** A subscription with what the API does not tell of it. */
export interface StoredSubscription {
  subscription: Subscription;
  /** Guild that it is for; absent when it is for the user alone. */
  readonly guildId?: Id<"Guild"> | undefined;
}

/** What the application sells, and what was bought. */
export interface Premium {
  readonly skus: Map<Id<"Sku">, Sku>;
  readonly entitlements: Map<Id<"Entitlement">, Entitlement>;
  readonly subscriptions: Map<Id<"Subscription">, StoredSubscription>;
}

/** A shop with nothing in it. */
export function emptyPremium(): Premium {
  return { skus: new Map(), entitlements: new Map(), subscriptions: new Map() };
}
