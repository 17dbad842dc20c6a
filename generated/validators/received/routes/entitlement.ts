// Generated from schema/routes/entitlement.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Entitlement } from "../models/entitlement.ts";

/** Answer 200 of listEntitlements. */
export const ListEntitlementsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Entitlement));

/** Answer 200 of getCurrentUserApplicationEntitlements. */
export const GetCurrentUserApplicationEntitlementsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(Entitlement),
);
