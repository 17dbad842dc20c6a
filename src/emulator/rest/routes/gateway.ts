import type { Handlers } from "../handlers.ts";
import type { Call } from "../call.ts";

/** Answers the routes of the page `gateway`. */
export const gatewayHandlers: Handlers = {
  getGateway: (call) => ({ url: gatewayUrl(call) }),

  getGatewayBot: (call) => ({
    url: gatewayUrl(call),
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
  }),
};

/** The gateway listens where the routes do. */
function gatewayUrl({ origin }: Call): string {
  return origin.replace(/^http/, "ws");
}
