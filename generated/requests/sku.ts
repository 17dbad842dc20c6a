// Generated from schema/routes/sku.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { Sku } from "../models/sku.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the SKUs of an application.
 *
 * @see https://docs.discord.com/developers/resources/sku#list-skus
 */
export function listSkus(applicationId: IdInput<"Application">): Request<readonly Sku[]> {
  return request<readonly Sku[]>({
    route: "listSkus",
    method: "GET",
    template: "/applications/{application_id}/skus",
    ids: { application_id: applicationId },
    auth: ["bot"],
    success: [200],
  });
}
