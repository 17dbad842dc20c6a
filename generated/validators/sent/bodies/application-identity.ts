// Generated from schema/bodies/application-identity.json and schema/routes/application-identity.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/application-identity.ts";
import type * as z from "zod";
import { optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { ProfileDataInput } from "../models/application-identity.ts";

/** Checks a {@link models.UpdateApplicationIdentityProfileBody}. */
export const UpdateApplicationIdentityProfileBody: z.ZodType<models.UpdateApplicationIdentityProfileBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      username: optional(string({ maxLength: 1024 })),
      data: optional(ProfileDataInput),
    }),
  );

/** Checks a {@link models.DeleteApplicationIdentityBody}. */
export const DeleteApplicationIdentityBody: z.ZodType<models.DeleteApplicationIdentityBody> = /* @__PURE__ */ sent(() =>
  strict({
    provider_id: optional(string()),
  }),
);

/** Checks a {@link models.FindApplicationIdentitiesQuery}. */
export const FindApplicationIdentitiesQuery: z.ZodType<models.FindApplicationIdentitiesQuery> = /* @__PURE__ */ sent(
  () =>
    strict({
      provider_id: optional(string()),
    }),
);
