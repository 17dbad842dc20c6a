// Generated from schema/routes/sku.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/sku.json`. */
export const sku: readonly RouteRow[] = [
  {
    name: "listSkus",
    page: "sku",
    method: "GET",
    path: "/applications/{application_id}/skus",
    doc: "Lists the SKUs of an application.",
    source: { docs: ["resources/sku#list-skus"] },
    params: [{ name: "application_id", type: { id: "Application" } }],
    responses: [{ status: 200, type: { array: { ref: "Sku" } } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
];
