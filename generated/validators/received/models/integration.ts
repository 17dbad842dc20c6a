// Generated from schema/models/integration.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/integration.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.BaseIntegration}. */
export const BaseIntegration: z.ZodType<models.BaseIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: nullable(string()),
    type: string(),
    enabled: boolean(),
    user: optional(User),
    account: IntegrationAccount,
  }),
);

/** Checks a {@link models.DiscordIntegration}. */
export const DiscordIntegration: z.ZodType<models.DiscordIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: nullable(string()),
    type: string(),
    enabled: boolean(),
    user: optional(User),
    account: IntegrationAccount,
    application: optional(IntegrationApplication),
    scopes: optional(array(string())),
  }),
);

/** Checks a {@link models.ExternalConnectionIntegration}. */
export const ExternalConnectionIntegration: z.ZodType<models.ExternalConnectionIntegration> = /* @__PURE__ */ received(
  () =>
    struct({
      id: string(),
      name: nullable(string()),
      type: string(),
      enabled: boolean(),
      user: optional(User),
      account: IntegrationAccount,
      syncing: optional(boolean()),
      role_id: optional(id()),
      enable_emoticons: optional(boolean()),
      expire_behavior: optional(number()),
      expire_grace_period: optional(number()),
      synced_at: optional(string()),
      subscriber_count: optional(number()),
      revoked: optional(boolean()),
    }),
);

/** Checks a {@link models.GuildSubscriptionIntegration}. */
export const GuildSubscriptionIntegration: z.ZodType<models.GuildSubscriptionIntegration> = /* @__PURE__ */ received(
  () =>
    struct({
      id: id(),
      name: nullable(string()),
      type: string(),
      enabled: boolean(),
      user: optional(User),
      account: IntegrationAccount,
    }),
);

/** Checks a {@link models.IntegrationAccount}. */
export const IntegrationAccount: z.ZodType<models.IntegrationAccount> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: nullable(string()),
  }),
);

/** Checks a {@link models.IntegrationApplication}. */
export const IntegrationApplication: z.ZodType<models.IntegrationApplication> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    description: string(),
    bot: optional(User),
    type: optional(number()),
    cover_image: optional(string()),
    primary_sku_id: optional(id()),
  }),
);

/** Checks a {@link models.PartialDiscordIntegration}. */
export const PartialDiscordIntegration: z.ZodType<models.PartialDiscordIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: nullable(string()),
    type: string(),
    account: IntegrationAccount,
    application_id: id(),
  }),
);

/** Checks a {@link models.PartialExternalConnectionIntegration}. */
export const PartialExternalConnectionIntegration: z.ZodType<models.PartialExternalConnectionIntegration> =
  /* @__PURE__ */ received(() =>
    struct({
      id: string(),
      name: nullable(string()),
      type: string(),
      account: IntegrationAccount,
      application_id: optional(id()),
    }),
  );

/** Checks a {@link models.PartialGuildSubscriptionIntegration}. */
export const PartialGuildSubscriptionIntegration: z.ZodType<models.PartialGuildSubscriptionIntegration> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      name: nullable(string()),
      type: string(),
      account: IntegrationAccount,
    }),
  );

/** Checks a {@link models.BasePartialIntegration}. */
export const BasePartialIntegration: z.ZodType<models.BasePartialIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: nullable(string()),
    type: string(),
    account: IntegrationAccount,
  }),
);

/** Checks a {@link models.Integration}. */
export const Integration: z.ZodType<models.Integration> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [DiscordIntegration, "discord"],
      [ExternalConnectionIntegration, "twitch", "youtube"],
      [GuildSubscriptionIntegration, "guild_subscription"],
    ],
    BaseIntegration,
  ),
);

/** Checks a {@link models.PartialIntegration}. */
export const PartialIntegration: z.ZodType<models.PartialIntegration> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [PartialDiscordIntegration, "discord"],
      [PartialExternalConnectionIntegration, "twitch", "youtube"],
      [PartialGuildSubscriptionIntegration, "guild_subscription"],
    ],
    BasePartialIntegration,
  ),
);
