// Generated from schema/events/integrations.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { UnknownName } from "../../src/base/open.ts";
import type {
  IntegrationAccount,
  IntegrationApplication,
  IntegrationExpireBehavior,
  IntegrationExpireGracePeriod,
  IntegrationType,
} from "../models/integration.ts";
import type { OAuth2Scope } from "../models/oauth2.ts";

/**
 * Integration of an application, with its guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
 * @see https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
 */
export interface GatewayDiscordIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Discord;
  readonly enabled: boolean;
  readonly account: IntegrationAccount;
  readonly application?: IntegrationApplication;
  /** Scopes that the application was authorized for. */
  readonly scopes?: readonly OAuth2Scope[];
  readonly guild_id: Id<"Guild">;
}

/**
 * Integration of a Twitch or YouTube channel, with its guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
 * @see https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
 */
export interface GatewayExternalConnectionIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Twitch | typeof IntegrationType.Youtube;
  readonly enabled: boolean;
  readonly account: IntegrationAccount;
  readonly syncing?: boolean;
  /** Role of the subscribers. */
  readonly role_id?: Id<"Role"> | null;
  /** Whether the emoticons of the Twitch channel are copied. */
  readonly enable_emoticons?: boolean;
  readonly expire_behavior?: IntegrationExpireBehavior;
  readonly expire_grace_period?: IntegrationExpireGracePeriod;
  readonly synced_at?: string;
  readonly subscriber_count?: number;
  readonly revoked?: boolean;
  readonly guild_id: Id<"Guild">;
}

/**
 * Integration of a guild subscription, with its guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
 * @see https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
 */
export interface GatewayGuildSubscriptionIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.GuildSubscription;
  readonly enabled: boolean;
  readonly account: IntegrationAccount;
  readonly guild_id: Id<"Guild">;
}

/**
 * What every integration has, with its guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
 * @see https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
 */
export interface BaseGatewayIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: IntegrationType;
  readonly enabled: boolean;
  readonly account: IntegrationAccount;
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of IntegrationDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-delete
 */
export interface IntegrationDeletePayload {
  readonly id: Id<"Integration">;
  readonly guild_id: Id<"Guild">;
  /** The application, when it was an integration of one. */
  readonly application_id?: Id<"Application">;
}

/** A {@link GatewayIntegration} of a kind that this version does not know. */
export interface UnknownGatewayIntegration extends BaseGatewayIntegration {
  readonly [key: string]: unknown;
  readonly type: UnknownName;
}

/**
 * Integration of a guild, as events carry it: with its guild and without the user.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#integration-create
 */
export type GatewayIntegration =
  | GatewayDiscordIntegration
  | GatewayExternalConnectionIntegration
  | GatewayGuildSubscriptionIntegration
  | UnknownGatewayIntegration;
