// Generated from schema/models/subscription.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/subscription.ts";
import type * as z from "zod";
import {
  array,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.Subscription}. */
export const Subscription: z.ZodType<models.Subscription> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    user_id: id(),
    sku_ids: array(id()),
    entitlement_ids: array(id()),
    renewal_sku_ids: nullable(array(id())),
    current_period_start: string(),
    current_period_end: string(),
    status: number(),
    canceled_at: nullable(string()),
    country: optional(string()),
  }),
);
