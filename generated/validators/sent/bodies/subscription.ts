// Generated from schema/routes/subscription.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/subscription.ts";
import type * as z from "zod";
import { id, integer, optional, sent, strict } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.ListSkuSubscriptionsQuery}. */
export const ListSkuSubscriptionsQuery: z.ZodType<models.ListSkuSubscriptionsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    before: optional(id()),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
    user_id: optional(id()),
  }),
);

/** Checks a {@link models.GetSkuSubscriptionQuery}. */
export const GetSkuSubscriptionQuery: z.ZodType<models.GetSkuSubscriptionQuery> = /* @__PURE__ */ sent(() =>
  strict({
    user_id: optional(id()),
  }),
);
