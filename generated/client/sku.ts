// Generated from schema/routes/sku.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { Sku } from "../models/sku.ts";
import { listSkus } from "../requests/sku.ts";
import { ScheduledEventMethods } from "./scheduled-event.ts";

/** Methods for the routes of `schema/routes/sku.json`. */
export abstract class SkuMethods extends ScheduledEventMethods {
  /**
   * Lists the SKUs of an application.
   *
   * @see https://docs.discord.com/developers/resources/sku#list-skus
   */
  async listSkus(applicationId: IdInput<"Application">, options?: SendOptions): Promise<readonly Sku[]> {
    return this.execute(listSkus(applicationId), options);
  }
}
