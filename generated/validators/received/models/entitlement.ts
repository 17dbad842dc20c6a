// Generated from schema/models/entitlement.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/entitlement.ts";
import type * as z from "zod";
import { boolean, id, number, optional, received, string, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.Entitlement}. */
export const Entitlement: z.ZodType<models.Entitlement> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    sku_id: id(),
    application_id: id(),
    user_id: optional(id()),
    type: number(),
    deleted: boolean(),
    starts_at: optional(string()),
    ends_at: optional(string()),
    guild_id: optional(id()),
    consumed: optional(boolean()),
    fulfilled_at: optional(string()),
    fulfillment_status: optional(number()),
    gifter_user_id: optional(id()),
    parent_id: optional(id()),
  }),
);
