// Generated from schema/models/application.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits, BitsInput } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownName } from "../../src/base/open.ts";
import type { GuildFeature } from "./guild.ts";
import type { Attachment } from "./message.ts";
import type { OAuth2Scope } from "./oauth2.ts";
import type { Team } from "./team.ts";
import type { User } from "./user.ts";
import type { WebhookEventType } from "./webhook-events.ts";

/** Whether an application filters explicit content itself or follows the guild. */
export const ApplicationExplicitContentFilter = {
  Inherit: 0,
  Always: 1,
} as const;
export type ApplicationExplicitContentFilter = Open<typeof ApplicationExplicitContentFilter>;

/**
 * Where an application can be installed.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-integration-types
 */
export const ApplicationIntegrationType = {
  GuildInstall: 0,
  UserInstall: 1,
} as const;
export type ApplicationIntegrationType = Open<typeof ApplicationIntegrationType>;

/** Kind of an application that is not an ordinary one. */
export const ApplicationType = {
  GuildRoleSubscriptions: 4,
} as const;
export type ApplicationType = Open<typeof ApplicationType>;

/**
 * Kind of place in which an activity runs.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-kind-enum
 */
export const ActivityLocationKind = {
  GuildChannel: "gc",
  PrivateChannel: "pc",
  Party: "party",
} as const;
export type ActivityLocationKind = Open<typeof ActivityLocationKind>;

/**
 * Whether webhook events are sent to an application.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-event-webhook-status
 */
export const ApplicationEventWebhookStatus = {
  Disabled: 1,
  Enabled: 2,
  DisabledByDiscord: 3,
} as const;
export type ApplicationEventWebhookStatus = Open<typeof ApplicationEventWebhookStatus>;

/**
 * Public bits of an application.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-flags
 */
export const ApplicationFlag = {
  ApplicationAutoModerationRuleCreateBadge: 64, // 1 << 6
  GatewayPresence: 4096, // 1 << 12
  GatewayPresenceLimited: 8192, // 1 << 13
  GatewayGuildMembers: 16384, // 1 << 14
  GatewayGuildMembersLimited: 32768, // 1 << 15
  VerificationPendingGuildLimit: 65536, // 1 << 16
  Embedded: 131072, // 1 << 17
  GatewayMessageContent: 262144, // 1 << 18
  GatewayMessageContentLimited: 524288, // 1 << 19
  ApplicationCommandBadge: 8388608, // 1 << 23
} as const;
export type ApplicationFlag = number;

/**
 * Default scopes and permissions for one way of installing an application.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-integration-type-configuration-object
 */
export interface ApplicationIntegrationTypeConfiguration {
  readonly oauth2_install_params?: InstallParams;
}

/**
 * Default scopes and permissions for one way of installing an application.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-integration-type-configuration-object
 */
export interface ApplicationIntegrationTypeConfigurationInput {
  readonly oauth2_install_params?: InstallParamsInput | undefined;
}

/**
 * Scopes and permissions that the install link of an application asks for.
 *
 * @see https://docs.discord.com/developers/resources/application#install-params-object-install-params-structure
 */
export interface InstallParams {
  /** At least 1 item. Without repeats. Each only ApplicationsCommands, Bot. */
  readonly scopes: readonly OAuth2Scope[];
  /** Permissions to request for the role of the bot. */
  readonly permissions: Bits<"Permission">;
}

/**
 * Scopes and permissions that the install link of an application asks for.
 *
 * @see https://docs.discord.com/developers/resources/application#install-params-object-install-params-structure
 */
export interface InstallParamsInput {
  /** At least 1 item. Without repeats. Each only ApplicationsCommands, Bot. */
  readonly scopes: readonly OAuth2Scope[];
  /** Permissions to request for the role of the bot. */
  readonly permissions: BitsInput<"Permission">;
}

/**
 * Application as others see it.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object
 */
export interface Application {
  readonly id: Id<"Application">;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string;
  readonly type?: ApplicationType | null;
  readonly cover_image?: string;
  readonly primary_sku_id?: Id<"Sku">;
  readonly bot?: User;
  readonly slug?: string;
  readonly guild_id?: Id<"Guild">;
  readonly rpc_origins?: readonly string[];
  readonly bot_public?: boolean;
  readonly bot_require_code_grant?: boolean;
  readonly terms_of_service_url?: string;
  readonly privacy_policy_url?: string;
  readonly custom_install_url?: string;
  readonly install_params?: InstallParams;
  readonly integration_types_config?: Readonly<Record<string, ApplicationIntegrationTypeConfiguration>>;
  readonly verify_key: string;
  readonly flags: ApplicationFlag;
  /** Same bits as `flags`, as a decimal string that has room for more than 31. */
  readonly flags_new: string;
  readonly max_participants?: number | null;
  readonly tags?: readonly string[];
}

/** Short form of an application, as it stands beside an invite or an integration. */
export interface PartialApplication {
  readonly id: Id<"Application">;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string;
  readonly type?: ApplicationType | null;
  readonly cover_image?: string;
  readonly primary_sku_id?: Id<"Sku">;
  readonly bot?: User;
}

/**
 * Running instance of an activity.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-instance-object
 */
export interface ActivityInstance {
  readonly application_id: Id<"Application">;
  readonly instance_id: string;
  readonly launch_id: string;
  readonly location: ActivityLocation;
  readonly users: readonly Id<"User">[];
}

/**
 * Channel of a guild in which an activity runs.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-object
 */
export interface GuildActivityLocation {
  readonly id: string;
  readonly kind: typeof ActivityLocationKind.GuildChannel;
  readonly channel_id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
}

/**
 * Application as its owner sees it.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-structure
 */
export interface CurrentApplication {
  readonly id: Id<"Application">;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string;
  readonly rpc_origins?: readonly string[];
  readonly bot_public?: boolean;
  readonly bot_require_code_grant?: boolean;
  readonly bot?: User;
  readonly terms_of_service_url?: string;
  readonly privacy_policy_url?: string;
  readonly owner?: User;
  readonly verify_key: string;
  readonly team: Team | null;
  readonly guild_id?: Id<"Guild">;
  readonly primary_sku_id?: Id<"Sku">;
  readonly slug?: string;
  readonly cover_image?: string;
  readonly flags?: ApplicationFlag;
  /** Same bits as `flags`, as a decimal string that has room for more than 31. */
  readonly flags_new?: string;
  readonly approximate_guild_count?: number;
  readonly approximate_user_install_count?: number;
  readonly approximate_user_authorization_count?: number;
  readonly redirect_uris?: readonly string[];
  readonly interactions_endpoint_url?: string | null;
  readonly role_connections_verification_url?: string | null;
  readonly event_webhooks_url?: string | null;
  readonly event_webhooks_status?: ApplicationEventWebhookStatus;
  readonly event_webhooks_types?: readonly WebhookEventType[];
  readonly tags?: readonly string[];
  readonly install_params?: InstallParams;
  readonly integration_types_config?: Readonly<Record<string, ApplicationIntegrationTypeConfiguration>>;
  readonly custom_install_url?: string;
  readonly type?: ApplicationType | null;
  readonly max_participants?: number | null;
  readonly explicit_content_filter: ApplicationExplicitContentFilter;
  readonly eligible_oauth2_scopes: readonly OAuth2Scope[];
  readonly guild?: ApplicationGuild;
}

/**
 * Direct or group message in which an activity runs.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-object
 */
export interface PrivateActivityLocation {
  readonly id: string;
  readonly kind: typeof ActivityLocationKind.PrivateChannel;
  readonly channel_id: Id<"Channel">;
}

/** Attachment uploaded for an activity. */
export interface ActivityAttachment {
  readonly attachment: Attachment;
}

/**
 * Guild that an application is associated with.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-structure
 */
export interface ApplicationGuild {
  readonly id: Id<"Guild">;
  /** From 2 to 100 characters. */
  readonly name: string;
  readonly icon?: string | null;
  readonly owner_id?: Id<"User">;
  readonly features?: readonly GuildFeature[];
}

/** A {@link ActivityLocation} of a kind that this version does not know. */
export interface UnknownActivityLocation {
  readonly [key: string]: unknown;
  readonly kind: UnknownName;
}

/**
 * Place in which an activity runs.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-object
 */
export type ActivityLocation = GuildActivityLocation | PrivateActivityLocation | UnknownActivityLocation;
