// Generated from schema/routes/gateway.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/gateway.json`. */
export const gateway: readonly RouteRow[] = [
  {
    name: "getGateway",
    page: "gateway",
    method: "GET",
    path: "/gateway",
    doc: "Reads the address of the gateway.",
    source: { openapi: ["get_gateway"], docs: ["events/gateway#get-gateway"] },
    params: [],
    responses: [{ status: 200, type: { ref: "Gateway" } }],
    auth: ["none", "bot"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
  {
    name: "getGatewayBot",
    page: "gateway",
    method: "GET",
    path: "/gateway/bot",
    doc: "Reads the address of the gateway, the recommended number of shards and the session start limit.",
    source: { openapi: ["get_bot_gateway"], docs: ["events/gateway#get-gateway-bot"] },
    params: [],
    responses: [{ status: 200, type: { ref: "GatewayBot" } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
];
