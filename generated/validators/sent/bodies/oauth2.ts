// Generated from schema/bodies/oauth2.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/oauth2.ts";
import type * as z from "zod";
import { id, member, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { IdentityProviderAuthType } from "../../../models/oauth2.ts";

/** Checks a {@link models.UnmergeProvisionalAccountBody}. */
export const UnmergeProvisionalAccountBody: z.ZodType<models.UnmergeProvisionalAccountBody> = /* @__PURE__ */ sent(() =>
  strict({
    client_id: id(),
    client_secret: optional(string({ maxLength: 1024 })),
    external_auth_token: string({ minLength: 1, maxLength: 10240 }),
    external_auth_type: member(IdentityProviderAuthType),
  }),
);

/** Checks a {@link models.UnmergeProvisionalAccountAsBotBody}. */
export const UnmergeProvisionalAccountAsBotBody: z.ZodType<models.UnmergeProvisionalAccountAsBotBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      external_user_id: string({ minLength: 1, maxLength: 1024 }),
    }),
  );

/** Checks a {@link models.GetProvisionalTokenBody}. */
export const GetProvisionalTokenBody: z.ZodType<models.GetProvisionalTokenBody> = /* @__PURE__ */ sent(() =>
  strict({
    client_id: id(),
    client_secret: optional(string({ maxLength: 1024 })),
    external_auth_token: string({ minLength: 1, maxLength: 10240 }),
    external_auth_type: member(IdentityProviderAuthType),
  }),
);

/** Checks a {@link models.GetProvisionalTokenAsBotBody}. */
export const GetProvisionalTokenAsBotBody: z.ZodType<models.GetProvisionalTokenAsBotBody> = /* @__PURE__ */ sent(() =>
  strict({
    provisional_user_id: optional(id()),
    external_user_id: string({ minLength: 1, maxLength: 1024 }),
    preferred_global_name: optional(string({ minLength: 1, maxLength: 32 })),
  }),
);
