// Generated from schema/routes/gateway.json by codegen/emit/client.ts. Do not edit.

import type { SendOptions } from "../../src/base/request.ts";
import type { Gateway, GatewayBot } from "../models/gateway.ts";
import { getGateway, getGatewayBot } from "../requests/gateway.ts";
import { EntitlementMethods } from "./entitlement.ts";

/** Methods for the routes of `schema/routes/gateway.json`. */
export abstract class GatewayMethods extends EntitlementMethods {
  /**
   * Reads the address of the gateway.
   *
   * @see https://docs.discord.com/developers/events/gateway#get-gateway
   */
  async getGateway(options?: SendOptions): Promise<Gateway> {
    return this.execute(getGateway(), options);
  }

  /**
   * Reads the address of the gateway, the recommended number of shards and the session start limit.
   *
   * @see https://docs.discord.com/developers/events/gateway#get-gateway-bot
   */
  async getGatewayBot(options?: SendOptions): Promise<GatewayBot> {
    return this.execute(getGatewayBot(), options);
  }
}
