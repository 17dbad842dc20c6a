import type { Handlers } from "../handlers.ts";
import type { Call } from "../call.ts";

/** Answers the routes of the page `gateway`. */
export const gatewayHandlers: Handlers = {
  getGateway: (call) => ({ url: gatewayUrl(call) }),

  getGatewayBot: (call) => ({
    url: gatewayUrl(call),
    shards: call.world.recommendedShards,
    session_start_limit: call.world.identifyLimits.show(),
  }),
};

/** The gateway listens where the routes do. */
function gatewayUrl({ origin }: Call): string {
  return origin.replace(/^http/, "ws");
}
