// Generated from schema/events/integrations.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/integrations.ts";
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
import { IntegrationAccount, IntegrationApplication } from "../models/integration.ts";

/** Checks a {@link models.GatewayDiscordIntegration}. */
export const GatewayDiscordIntegration: z.ZodType<models.GatewayDiscordIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: nullable(string()),
    type: string(),
    enabled: boolean(),
    account: IntegrationAccount,
    application: optional(IntegrationApplication),
    scopes: optional(array(string())),
    guild_id: id(),
  }),
);

/** Checks a {@link models.GatewayExternalConnectionIntegration}. */
export const GatewayExternalConnectionIntegration: z.ZodType<models.GatewayExternalConnectionIntegration> =
  /* @__PURE__ */ received(() =>
    struct({
      id: string(),
      name: nullable(string()),
      type: string(),
      enabled: boolean(),
      account: IntegrationAccount,
      syncing: optional(boolean()),
      role_id: optional(id()),
      enable_emoticons: optional(boolean()),
      expire_behavior: optional(number()),
      expire_grace_period: optional(number()),
      synced_at: optional(string()),
      subscriber_count: optional(number()),
      revoked: optional(boolean()),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GatewayGuildSubscriptionIntegration}. */
export const GatewayGuildSubscriptionIntegration: z.ZodType<models.GatewayGuildSubscriptionIntegration> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      name: nullable(string()),
      type: string(),
      enabled: boolean(),
      account: IntegrationAccount,
      guild_id: id(),
    }),
  );

/** Checks a {@link models.BaseGatewayIntegration}. */
export const BaseGatewayIntegration: z.ZodType<models.BaseGatewayIntegration> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    name: nullable(string()),
    type: string(),
    enabled: boolean(),
    account: IntegrationAccount,
    guild_id: id(),
  }),
);

/** Checks a {@link models.GatewayIntegration}. */
export const GatewayIntegration: z.ZodType<models.GatewayIntegration> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [GatewayDiscordIntegration, "discord"],
      [GatewayExternalConnectionIntegration, "twitch", "youtube"],
      [GatewayGuildSubscriptionIntegration, "guild_subscription"],
    ],
    BaseGatewayIntegration,
  ),
);

/** Checks a {@link models.IntegrationDeletePayload}. */
export const IntegrationDeletePayload: z.ZodType<models.IntegrationDeletePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    application_id: optional(id()),
  }),
);
