// Generated from schema/routes/gateway.json by codegen/emit/requests.ts. Do not edit.

import type { Request } from "../../src/base/request.ts";
import type { Gateway, GatewayBot } from "../models/gateway.ts";
import { request } from "../../src/base/request.ts";

/**
 * Reads the address of the gateway.
 *
 * @see https://docs.discord.com/developers/events/gateway#get-gateway
 */
export function getGateway(): Request<Gateway> {
  return request<Gateway>({
    route: "getGateway",
    method: "GET",
    template: "/gateway",
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Reads the address of the gateway, the recommended number of shards and the session start limit.
 *
 * @see https://docs.discord.com/developers/events/gateway#get-gateway-bot
 */
export function getGatewayBot(): Request<GatewayBot> {
  return request<GatewayBot>({
    route: "getGatewayBot",
    method: "GET",
    template: "/gateway/bot",
    auth: ["bot"],
    success: [200],
  });
}
