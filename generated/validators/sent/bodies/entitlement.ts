// Generated from schema/bodies/entitlement.json and schema/routes/entitlement.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/entitlement.ts";
import type * as z from "zod";
import { array, boolean, id, integer, member, optional, sent, strict } from "../../../../src/base/validation/sent.ts";
import { EntitlementOwnerType } from "../../../models/entitlement.ts";

/** Checks a {@link models.CreateTestEntitlementBody}. */
export const CreateTestEntitlementBody: z.ZodType<models.CreateTestEntitlementBody> = /* @__PURE__ */ sent(() =>
  strict({
    sku_id: id(),
    owner_id: id(),
    owner_type: member(EntitlementOwnerType),
  }),
);

/** Checks a {@link models.ListEntitlementsQuery}. */
export const ListEntitlementsQuery: z.ZodType<models.ListEntitlementsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    user_id: optional(id()),
    sku_ids: optional(array(id(), { maxItems: 100, unique: true })),
    guild_id: optional(id()),
    before: optional(id()),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
    exclude_ended: optional(boolean()),
    exclude_deleted: optional(boolean()),
    only_active: optional(boolean()),
  }),
);

/** Checks a {@link models.GetCurrentUserApplicationEntitlementsQuery}. */
export const GetCurrentUserApplicationEntitlementsQuery: z.ZodType<models.GetCurrentUserApplicationEntitlementsQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      sku_ids: optional(array(id(), { maxItems: 100, unique: true })),
      exclude_consumed: optional(boolean()),
    }),
  );
