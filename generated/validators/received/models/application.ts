// Generated from schema/models/application.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application.ts";
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
  tagged,
} from "../../../../src/base/validation/received.ts";
import { Attachment } from "./message.ts";
import { Team } from "./team.ts";
import { User } from "./user.ts";

/** Checks a {@link models.ApplicationIntegrationTypeConfiguration}. */
export const ApplicationIntegrationTypeConfiguration: z.ZodType<models.ApplicationIntegrationTypeConfiguration> =
  /* @__PURE__ */ received(() =>
    struct({
      oauth2_install_params: optional(InstallParams),
    }),
  );

/** Checks a {@link models.InstallParams}. */
export const InstallParams: z.ZodType<models.InstallParams> = /* @__PURE__ */ received(() =>
  struct({
    scopes: array(string()),
    permissions: string(),
  }),
);

/** Checks a {@link models.Application}. */
export const Application: z.ZodType<models.Application> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    description: string(),
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
    verify_key: string(),
    flags: number(),
    flags_new: string(),
    max_participants: optional(number()),
    tags: optional(array(string())),
  }),
);

/** Checks a {@link models.PartialApplication}. */
export const PartialApplication: z.ZodType<models.PartialApplication> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    description: string(),
    type: optional(number()),
    cover_image: optional(string()),
    primary_sku_id: optional(id()),
    bot: optional(User),
  }),
);

/** Checks a {@link models.ActivityInstance}. */
export const ActivityInstance: z.ZodType<models.ActivityInstance> = /* @__PURE__ */ received(() =>
  struct({
    application_id: id(),
    instance_id: string(),
    launch_id: string(),
    location: ActivityLocation,
    users: array(id()),
  }),
);

/** Checks a {@link models.GuildActivityLocation}. */
export const GuildActivityLocation: z.ZodType<models.GuildActivityLocation> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    kind: string(),
    channel_id: id(),
    guild_id: id(),
  }),
);

/** Checks a {@link models.CurrentApplication}. */
export const CurrentApplication: z.ZodType<models.CurrentApplication> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    description: string(),
    rpc_origins: optional(array(string())),
    bot_public: optional(boolean()),
    bot_require_code_grant: optional(boolean()),
    bot: optional(User),
    terms_of_service_url: optional(string()),
    privacy_policy_url: optional(string()),
    owner: optional(User),
    verify_key: string(),
    team: nullable(Team),
    guild_id: optional(id()),
    primary_sku_id: optional(id()),
    slug: optional(string()),
    cover_image: optional(string()),
    flags: optional(number()),
    flags_new: optional(string()),
    approximate_guild_count: optional(number()),
    approximate_user_install_count: optional(number()),
    approximate_user_authorization_count: optional(number()),
    redirect_uris: optional(array(string())),
    interactions_endpoint_url: optional(string()),
    role_connections_verification_url: optional(string()),
    event_webhooks_url: optional(string()),
    event_webhooks_status: optional(number()),
    event_webhooks_types: optional(array(string())),
    tags: optional(array(string())),
    install_params: optional(InstallParams),
    integration_types_config: optional(map(ApplicationIntegrationTypeConfiguration)),
    custom_install_url: optional(string()),
    type: optional(number()),
    max_participants: optional(number()),
    explicit_content_filter: number(),
    eligible_oauth2_scopes: array(string()),
    guild: optional(ApplicationGuild),
  }),
);

/** Checks a {@link models.PrivateActivityLocation}. */
export const PrivateActivityLocation: z.ZodType<models.PrivateActivityLocation> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    kind: string(),
    channel_id: id(),
  }),
);

/** Checks a {@link models.ActivityLocation}. */
export const ActivityLocation: z.ZodType<models.ActivityLocation> = /* @__PURE__ */ received(() =>
  tagged("kind", [
    [GuildActivityLocation, "gc"],
    [PrivateActivityLocation, "pc"],
  ]),
);

/** Checks a {@link models.ActivityAttachment}. */
export const ActivityAttachment: z.ZodType<models.ActivityAttachment> = /* @__PURE__ */ received(() =>
  struct({
    attachment: Attachment,
  }),
);

/** Checks a {@link models.ApplicationGuild}. */
export const ApplicationGuild: z.ZodType<models.ApplicationGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: optional(string()),
    owner_id: optional(id()),
    features: optional(array(string())),
  }),
);
