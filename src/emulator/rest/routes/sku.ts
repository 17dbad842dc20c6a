import type { Handlers } from "../handlers.ts";
import { ownApplication } from "../own-application.ts";

/** Answers the routes of the page `sku`. */
export const skuHandlers: Handlers = {
  listSkus(call) {
    ownApplication(call);
    return [...call.world.premium.skus.values()];
  },
};
