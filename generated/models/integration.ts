// Generated from schema/models/integration.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownName } from "../../src/base/open.ts";
import type { ApplicationType } from "./application.ts";
import type { OAuth2Scope } from "./oauth2.ts";
import type { User } from "./user.ts";

/**
 * What an integration connects a guild with.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export const IntegrationType = {
  /** An application. */
  Discord: "discord",
  /** A Twitch channel. */
  Twitch: "twitch",
  /** A YouTube channel. */
  Youtube: "youtube",
  /** The role subscriptions of the guild. */
  GuildSubscription: "guild_subscription",
} as const;
export type IntegrationType = Open<typeof IntegrationType>;

/**
 * What happens to members whose subscription has run out.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-expire-behaviors
 */
export const IntegrationExpireBehavior = {
  /** They lose the role. */
  RemoveRole: 0,
  /** They are kicked. */
  Kick: 1,
} as const;
export type IntegrationExpireBehavior = Open<typeof IntegrationExpireBehavior>;

/**
 * Days that members keep a subscription after it has run out.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export const IntegrationExpireGracePeriod = {
  OneDay: 1,
  ThreeDays: 3,
  SevenDays: 7,
  FourteenDays: 14,
  ThirtyDays: 30,
} as const;
export type IntegrationExpireGracePeriod = Open<typeof IntegrationExpireGracePeriod>;

/**
 * What every integration has, whatever it connects with.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export interface BaseIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: IntegrationType;
  readonly enabled: boolean;
  /** Who added the integration; unknown for old ones. */
  readonly user?: User;
  readonly account: IntegrationAccount;
}

/**
 * Application that has been added to a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export interface DiscordIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Discord;
  readonly enabled: boolean;
  /** Who added the integration; unknown for old ones. */
  readonly user?: User;
  readonly account: IntegrationAccount;
  readonly application?: IntegrationApplication;
  /** Scopes that the application was authorized for. */
  readonly scopes?: readonly OAuth2Scope[];
}

/**
 * Twitch or YouTube channel whose subscribers have a role in a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export interface ExternalConnectionIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Twitch | typeof IntegrationType.Youtube;
  readonly enabled: boolean;
  /** Who added the integration; unknown for old ones. */
  readonly user?: User;
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
}

/**
 * Role subscriptions of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
 */
export interface GuildSubscriptionIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.GuildSubscription;
  readonly enabled: boolean;
  /** Who added the integration; unknown for old ones. */
  readonly user?: User;
  readonly account: IntegrationAccount;
}

/**
 * Account behind an integration.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-account-object-integration-account-structure
 */
export interface IntegrationAccount {
  readonly id: string;
  readonly name: string | null;
}

/**
 * Application behind an integration.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-application-object-integration-application-structure
 */
export interface IntegrationApplication {
  readonly id: Id<"Application">;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string;
  readonly bot?: User;
  /** @remarks Undocumented. */
  readonly type?: ApplicationType | null;
  /** @remarks Undocumented. */
  readonly cover_image?: string;
  /** @remarks Undocumented. */
  readonly primary_sku_id?: Id<"Sku">;
}

/**
 * Application that has been added to a guild, as the audit log names it.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-example-partial-integration-object
 */
export interface PartialDiscordIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Discord;
  readonly account: IntegrationAccount;
  readonly application_id: Id<"Application">;
}

/**
 * Twitch or YouTube channel, as the audit log names it.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-example-partial-integration-object
 */
export interface PartialExternalConnectionIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: typeof IntegrationType.Twitch | typeof IntegrationType.Youtube;
  readonly account: IntegrationAccount;
  readonly application_id?: Id<"Application">;
}

/**
 * Role subscriptions of a guild, as the audit log names them.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-example-partial-integration-object
 */
export interface PartialGuildSubscriptionIntegration {
  readonly id: Id<"Integration">;
  readonly name: string | null;
  readonly type: typeof IntegrationType.GuildSubscription;
  readonly account: IntegrationAccount;
}

/**
 * What every integration has in the audit log.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-example-partial-integration-object
 */
export interface BasePartialIntegration {
  /** A snowflake, save for some Twitch and YouTube integrations. */
  readonly id: string;
  readonly name: string | null;
  readonly type: IntegrationType;
  readonly account: IntegrationAccount;
}

/** A {@link Integration} of a kind that this version does not know. */
export interface UnknownIntegration extends BaseIntegration {
  readonly [key: string]: unknown;
  readonly type: UnknownName;
}

/**
 * What connects a guild with an application, a channel of another service, or its role subscriptions.
 *
 * @see https://docs.discord.com/developers/resources/guild#integration-object
 */
export type Integration =
  DiscordIntegration | ExternalConnectionIntegration | GuildSubscriptionIntegration | UnknownIntegration;

/** A {@link PartialIntegration} of a kind that this version does not know. */
export interface UnknownPartialIntegration extends BasePartialIntegration {
  readonly [key: string]: unknown;
  readonly type: UnknownName;
}

/**
 * Integration as the audit log names it.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-example-partial-integration-object
 */
export type PartialIntegration =
  | PartialDiscordIntegration
  | PartialExternalConnectionIntegration
  | PartialGuildSubscriptionIntegration
  | UnknownPartialIntegration;
