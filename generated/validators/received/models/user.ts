// Generated from schema/models/user.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/user.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { IntegrationAccount } from "./integration.ts";

/** Checks a {@link models.ConnectionGuild}. */
export const ConnectionGuild: z.ZodType<models.ConnectionGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
  }),
);

/** Checks a {@link models.Connection}. */
export const Connection: z.ZodType<models.Connection> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: nullable(string()),
    type: string(),
    revoked: optional(boolean()),
    integrations: optional(array(ConnectionIntegration)),
    verified: boolean(),
    friend_sync: boolean(),
    show_activity: boolean(),
    two_way_link: boolean(),
    visibility: number(),
  }),
);

/** Checks a {@link models.CurrentUserGuild}. */
export const CurrentUserGuild: z.ZodType<models.CurrentUserGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    banner: nullable(string()),
    owner: boolean(),
    permissions: string(),
    features: array(string()),
    approximate_member_count: optional(number()),
    approximate_presence_count: optional(number()),
  }),
);

/** Checks a {@link models.AvatarDecorationData}. */
export const AvatarDecorationData: z.ZodType<models.AvatarDecorationData> = /* @__PURE__ */ received(() =>
  struct({
    asset: string(),
    sku_id: nullable(id()),
  }),
);

/** Checks a {@link models.Collectibles}. */
export const Collectibles: z.ZodType<models.Collectibles> = /* @__PURE__ */ received(() =>
  struct({
    nameplate: optional(Nameplate),
  }),
);

/** Checks a {@link models.Nameplate}. */
export const Nameplate: z.ZodType<models.Nameplate> = /* @__PURE__ */ received(() =>
  struct({
    sku_id: nullable(id()),
    asset: string(),
    label: string(),
    palette: string(),
  }),
);

/** Checks a {@link models.CurrentUser}. */
export const CurrentUser: z.ZodType<models.CurrentUser> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    username: string(),
    discriminator: string(),
    global_name: optional(string()),
    avatar: nullable(string()),
    bot: optional(boolean()),
    system: optional(boolean()),
    banner: optional(string()),
    accent_color: optional(number()),
    flags: optional(number()),
    public_flags: optional(number()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
    primary_guild: optional(PrimaryGuild),
    mfa_enabled: optional(boolean()),
    locale: optional(string()),
    verified: optional(boolean()),
    email: optional(string()),
    premium_type: optional(number()),
  }),
);

/** Checks a {@link models.PrimaryGuild}. */
export const PrimaryGuild: z.ZodType<models.PrimaryGuild> = /* @__PURE__ */ received(() =>
  struct({
    identity_guild_id: nullable(id()),
    identity_enabled: nullable(boolean()),
    tag: nullable(string()),
    badge: nullable(string()),
  }),
);

/** Checks a {@link models.User}. */
export const User: z.ZodType<models.User> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    username: string(),
    discriminator: string(),
    global_name: optional(string()),
    avatar: nullable(string()),
    bot: optional(boolean()),
    system: optional(boolean()),
    banner: optional(string()),
    accent_color: optional(number()),
    flags: optional(number()),
    public_flags: optional(number()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
    primary_guild: optional(PrimaryGuild),
  }),
);

/** Checks a {@link models.ConnectionIntegration}. */
export const ConnectionIntegration: z.ZodType<models.ConnectionIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    type: string(),
    account: IntegrationAccount,
    guild: ConnectionGuild,
  }),
);

/** Checks a {@link models.ApplicationRoleConnection}. */
export const ApplicationRoleConnection: z.ZodType<models.ApplicationRoleConnection> = /* @__PURE__ */ received(() =>
  struct({
    platform_name: optional(string()),
    platform_username: optional(string()),
    metadata: optional(map(string())),
  }),
);
