// Generated from schema/models/oauth2.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/oauth2.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  map,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { ApplicationIntegrationTypeConfiguration, InstallParams } from "./application.ts";
import { Guild } from "./guild.ts";
import { User } from "./user.ts";
import { Webhook } from "./webhook.ts";

/** Checks a {@link models.OAuth2AccessToken}. */
export const OAuth2AccessToken: z.ZodType<models.OAuth2AccessToken> = /* @__PURE__ */ received(() =>
  struct({
    access_token: string(),
    token_type: string(),
    expires_in: number(),
    refresh_token: optional(string()),
    scope: string(),
    guild: optional(Guild),
    webhook: optional(Webhook),
  }),
);

/** Checks a {@link models.AuthorizationInformation}. */
export const AuthorizationInformation: z.ZodType<models.AuthorizationInformation> = /* @__PURE__ */ received(() =>
  struct({
    application: AuthorizedApplication,
    expires: string(),
    scopes: array(string()),
    user: optional(User),
  }),
);

/** Checks a {@link models.OAuth2KeySet}. */
export const OAuth2KeySet: z.ZodType<models.OAuth2KeySet> = /* @__PURE__ */ received(() =>
  struct({
    keys: array(OAuth2Key),
  }),
);

/** Checks a {@link models.OpenIdUserInfo}. */
export const OpenIdUserInfo: z.ZodType<models.OpenIdUserInfo> = /* @__PURE__ */ received(() =>
  struct({
    sub: string(),
    email: optional(string()),
    email_verified: optional(boolean()),
    preferred_username: optional(string()),
    nickname: optional(string()),
    picture: optional(string()),
    locale: optional(string()),
  }),
);

/** Checks a {@link models.OAuth2Key}. */
export const OAuth2Key: z.ZodType<models.OAuth2Key> = /* @__PURE__ */ received(() =>
  struct({
    kty: string(),
    use: string(),
    kid: string(),
    n: string(),
    e: string(),
    alg: string(),
  }),
);

/** Checks a {@link models.ProvisionalToken}. */
export const ProvisionalToken: z.ZodType<models.ProvisionalToken> = /* @__PURE__ */ received(() =>
  struct({
    token_type: string(),
    access_token: string(),
    expires_in: number(),
    scope: string(),
    id_token: string(),
    refresh_token: optional(string()),
    scopes: optional(array(string())),
    expires_at_s: optional(number()),
  }),
);

/** Checks a {@link models.AuthorizedApplication}. */
export const AuthorizedApplication: z.ZodType<models.AuthorizedApplication> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: optional(string()),
    description: optional(string()),
    type: optional(number()),
    cover_image: optional(string()),
    primary_sku_id: optional(id()),
    bot: optional(User),
    slug: optional(string()),
    guild_id: optional(id()),
    rpc_origins: optional(array(string())),
    bot_public: optional(boolean()),
    bot_require_code_grant: optional(boolean()),
    terms_of_service_url: optional(string()),
    privacy_policy_url: optional(string()),
    custom_install_url: optional(string()),
    install_params: optional(InstallParams),
    integration_types_config: optional(map(ApplicationIntegrationTypeConfiguration)),
    verify_key: optional(string()),
    flags: optional(number()),
    flags_new: optional(string()),
    max_participants: optional(number()),
    tags: optional(array(string())),
  }),
);
