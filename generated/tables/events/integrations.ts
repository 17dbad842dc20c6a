// Generated from schema/events/integrations.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/integrations.ts`. */
export const integrations: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "GatewayDiscordIntegration",
    module: "events/integrations",
    doc: "Integration of an application, with its guild.",
    source: {
      docs: [
        "events/gateway-events#integration-create-integration-create-event-additional-fields",
        "events/gateway-events#integration-update-integration-update-event-additional-fields",
      ],
    },
    use: "received",
    fields: [
      { name: "id", type: { id: "Integration" } },
      { name: "name", type: "string", nullable: true },
      { name: "type", type: { member: "IntegrationType.Discord", value: "discord" } },
      { name: "enabled", type: "boolean" },
      { name: "account", type: { ref: "IntegrationAccount" } },
      { name: "application", type: { ref: "IntegrationApplication" }, optional: true },
      {
        name: "scopes",
        type: { array: { ref: "OAuth2Scope" } },
        optional: true,
        doc: "Scopes that the application was authorized for.",
      },
      { name: "guild_id", type: { id: "Guild" } },
    ],
  },
  {
    kind: "struct",
    name: "GatewayExternalConnectionIntegration",
    module: "events/integrations",
    doc: "Integration of a Twitch or YouTube channel, with its guild.",
    source: {
      docs: [
        "events/gateway-events#integration-create-integration-create-event-additional-fields",
        "events/gateway-events#integration-update-integration-update-event-additional-fields",
      ],
    },
    use: "received",
    fields: [
      { name: "id", type: "string", doc: "A snowflake, save for some Twitch and YouTube integrations." },
      { name: "name", type: "string", nullable: true },
      {
        name: "type",
        type: {
          anyOf: [
            { member: "IntegrationType.Twitch", value: "twitch" },
            { member: "IntegrationType.Youtube", value: "youtube" },
          ],
        },
      },
      { name: "enabled", type: "boolean" },
      { name: "account", type: { ref: "IntegrationAccount" } },
      { name: "syncing", type: "boolean", optional: true },
      { name: "role_id", type: { id: "Role" }, optional: true, nullable: true, doc: "Role of the subscribers." },
      {
        name: "enable_emoticons",
        type: "boolean",
        optional: true,
        doc: "Whether the emoticons of the Twitch channel are copied.",
      },
      { name: "expire_behavior", type: { ref: "IntegrationExpireBehavior" }, optional: true },
      { name: "expire_grace_period", type: { ref: "IntegrationExpireGracePeriod" }, optional: true },
      { name: "synced_at", type: "timestamp", optional: true },
      { name: "subscriber_count", type: "integer", optional: true },
      { name: "revoked", type: "boolean", optional: true },
      { name: "guild_id", type: { id: "Guild" } },
    ],
  },
  {
    kind: "struct",
    name: "GatewayGuildSubscriptionIntegration",
    module: "events/integrations",
    doc: "Integration of a guild subscription, with its guild.",
    source: {
      docs: [
        "events/gateway-events#integration-create-integration-create-event-additional-fields",
        "events/gateway-events#integration-update-integration-update-event-additional-fields",
      ],
    },
    use: "received",
    fields: [
      { name: "id", type: { id: "Integration" } },
      { name: "name", type: "string", nullable: true },
      { name: "type", type: { member: "IntegrationType.GuildSubscription", value: "guild_subscription" } },
      { name: "enabled", type: "boolean" },
      { name: "account", type: { ref: "IntegrationAccount" } },
      { name: "guild_id", type: { id: "Guild" } },
    ],
  },
  {
    kind: "struct",
    name: "BaseGatewayIntegration",
    module: "events/integrations",
    doc: "What every integration has, with its guild.",
    source: {
      docs: [
        "events/gateway-events#integration-create-integration-create-event-additional-fields",
        "events/gateway-events#integration-update-integration-update-event-additional-fields",
      ],
    },
    use: "received",
    fields: [
      { name: "id", type: "string", doc: "A snowflake, save for some Twitch and YouTube integrations." },
      { name: "name", type: "string", nullable: true },
      { name: "type", type: { ref: "IntegrationType" } },
      { name: "enabled", type: "boolean" },
      { name: "account", type: { ref: "IntegrationAccount" } },
      { name: "guild_id", type: { id: "Guild" } },
    ],
  },
  {
    kind: "union",
    name: "GatewayIntegration",
    module: "events/integrations",
    doc: "Integration of a guild, as events carry it: with its guild and without the user.",
    source: { docs: ["events/gateway-events#integration-create"] },
    use: "received",
    tag: "type",
    variants: [
      { struct: "GatewayDiscordIntegration", tags: ["discord"] },
      { struct: "GatewayExternalConnectionIntegration", tags: ["twitch", "youtube"] },
      { struct: "GatewayGuildSubscriptionIntegration", tags: ["guild_subscription"] },
    ],
    unknown: "BaseGatewayIntegration",
  },
  {
    kind: "struct",
    name: "IntegrationDeletePayload",
    module: "events/integrations",
    doc: "Payload of IntegrationDelete.",
    source: { docs: ["events/gateway-events#integration-delete"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Integration" } },
      { name: "guild_id", type: { id: "Guild" } },
      {
        name: "application_id",
        type: { id: "Application" },
        optional: true,
        doc: "The application, when it was an integration of one.",
      },
    ],
  },
];
