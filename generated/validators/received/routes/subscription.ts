// Generated from schema/routes/subscription.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Subscription } from "../models/subscription.ts";

/** Answer 200 of listSkuSubscriptions. */
export const ListSkuSubscriptionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Subscription));
