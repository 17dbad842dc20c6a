// Generated from schema/models/guild.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { Emoji } from "./emoji.ts";
import type { WelcomeScreen } from "./guild-display.ts";
import type { Locale } from "./locales.ts";
import type { Role } from "./role.ts";
import type { GuildSticker } from "./sticker.ts";
import type { AvatarDecorationData, Collectibles, User } from "./user.ts";

/**
 * Which messages members are notified of unless they choose otherwise.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-default-message-notification-level
 */
export const DefaultMessageNotificationLevel = {
  /** All messages. */
  AllMessages: 0,
  /** Messages that mention them. */
  OnlyMentions: 1,
} as const;
export type DefaultMessageNotificationLevel = Open<typeof DefaultMessageNotificationLevel>;

/**
 * Whose media a guild scans for explicit content.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-explicit-content-filter-level
 */
export const ExplicitContentFilterLevel = {
  /** Nobody's. */
  Disabled: 0,
  /** Those of members without a role. */
  MembersWithoutRoles: 1,
  /** Everybody's. */
  AllMembers: 2,
} as const;
export type ExplicitContentFilterLevel = Open<typeof ExplicitContentFilterLevel>;

/**
 * Whether moderators of a guild need two-factor authentication.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-mfa-level
 */
export const MfaLevel = {
  /** They do not. */
  None: 0,
  /** They do, for what the permissions allow them to moderate. */
  Elevated: 1,
} as const;
export type MfaLevel = Open<typeof MfaLevel>;

/**
 * What members of a guild must have done before they may talk.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-verification-level
 */
export const VerificationLevel = {
  /** Nothing. */
  None: 0,
  /** Verified their email address. */
  Low: 1,
  /** Had an account for 5 minutes. */
  Medium: 2,
  /** Been a member for 10 minutes. */
  High: 3,
  /** Verified a phone number. */
  VeryHigh: 4,
} as const;
export type VerificationLevel = Open<typeof VerificationLevel>;

/**
 * Whether a guild is age-restricted.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-guild-nsfw-level
 */
export const GuildNsfwLevel = {
  Default: 0,
  Explicit: 1,
  Safe: 2,
  AgeRestricted: 3,
} as const;
export type GuildNsfwLevel = Open<typeof GuildNsfwLevel>;

/**
 * Level that the boosts of a guild have unlocked.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-premium-tier
 */
export const PremiumTier = {
  None: 0,
  Tier1: 1,
  Tier2: 2,
  Tier3: 3,
} as const;
export type PremiumTier = Open<typeof PremiumTier>;

/**
 * Seconds without a sign of life after which a member is moved to the AFK channel.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-json-params
 */
export const AfkTimeout = {
  OneMinute: 60,
  FiveMinutes: 300,
  FifteenMinutes: 900,
  ThirtyMinutes: 1800,
  OneHour: 3600,
} as const;
export type AfkTimeout = Open<typeof AfkTimeout>;

/**
 * Something that a guild has, or is allowed to have.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-guild-features
 */
export const GuildFeature = {
  /** May have an animated banner. */
  AnimatedBanner: "ANIMATED_BANNER",
  /** May have an animated icon. */
  AnimatedIcon: "ANIMATED_ICON",
  /** Still uses the old permissions of application commands. */
  ApplicationCommandPermissionsV2: "APPLICATION_COMMAND_PERMISSIONS_V2",
  /** Has auto moderation rules. */
  AutoModeration: "AUTO_MODERATION",
  /** May have a banner. */
  Banner: "BANNER",
  /** Has a welcome screen, membership screening, stage channels and discovery, and gets community updates. */
  Community: "COMMUNITY",
  /** Has monetization enabled. */
  CreatorMonetizableProvisional: "CREATOR_MONETIZABLE_PROVISIONAL",
  /** Has a promotion page for role subscriptions. */
  CreatorStorePage: "CREATOR_STORE_PAGE",
  /** Is the support guild of an application. */
  DeveloperSupportServer: "DEVELOPER_SUPPORT_SERVER",
  /** Can be found in the directory. */
  Discoverable: "DISCOVERABLE",
  /** Can be featured in the directory. */
  Featurable: "FEATURABLE",
  /** Has paused its invites, so that nobody can join. */
  InvitesDisabled: "INVITES_DISABLED",
  /** May have a picture behind its invites. */
  InviteSplash: "INVITE_SPLASH",
  /** Screens those who join. */
  MemberVerificationGateEnabled: "MEMBER_VERIFICATION_GATE_ENABLED",
  /** Lets in only those whom a moderator approves. */
  MemberVerificationManualApproval: "MEMBER_VERIFICATION_MANUAL_APPROVAL",
  /** Has more room for soundboard sounds. */
  MoreSoundboard: "MORE_SOUNDBOARD",
  /** Has more room for stickers. */
  MoreStickers: "MORE_STICKERS",
  /** May have announcement channels. */
  News: "NEWS",
  /** Is a partner of Discord. */
  Partnered: "PARTNERED",
  /** Can be looked at before joining. */
  PreviewEnabled: "PREVIEW_ENABLED",
  /** Wants no alerts of join raids. */
  RaidAlertsDisabled: "RAID_ALERTS_DISABLED",
  /** May give icons to roles. */
  RoleIcons: "ROLE_ICONS",
  /** Sells role subscriptions. */
  RoleSubscriptionsAvailableForPurchase: "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE",
  /** Has role subscriptions enabled. */
  RoleSubscriptionsEnabled: "ROLE_SUBSCRIPTIONS_ENABLED",
  /** Has soundboard sounds of its own. */
  Soundboard: "SOUNDBOARD",
  /** Has events with tickets. */
  TicketedEventsEnabled: "TICKETED_EVENTS_ENABLED",
  /** May have a vanity URL. */
  VanityUrl: "VANITY_URL",
  /** Is verified. */
  Verified: "VERIFIED",
  /** May use 384 kbps in voice channels. */
  VipRegions: "VIP_REGIONS",
  /** Shows its welcome screen. */
  WelcomeScreenEnabled: "WELCOME_SCREEN_ENABLED",
  /** May invite guests. */
  GuestsEnabled: "GUESTS_ENABLED",
  /** May have a guild tag. */
  GuildTags: "GUILD_TAGS",
  /** May give gradients to roles. */
  EnhancedRoleColors: "ENHANCED_ROLE_COLORS",
  /** Lets only administrators prune members. */
  PruneRequiresAdmin: "PRUNE_REQUIRES_ADMIN",
  /** Is the official guild of a game. */
  OfficialGameGuild: "OFFICIAL_GAME_GUILD",
} as const;
export type GuildFeature = Open<typeof GuildFeature>;

/** What a purchase notification is about. */
export const PurchaseType = {
  GuildProduct: 0,
} as const;
export type PurchaseType = Open<typeof PurchaseType>;

/**
 * What Discord does not post in the system channel of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-system-channel-flags
 */
export const SystemChannelFlag = {
  /** That a member joined. */
  SuppressJoinNotifications: 1, // 1 << 0
  /** That a member boosted the guild. */
  SuppressPremiumSubscriptions: 2, // 1 << 1
  /** Tips on setting up the guild. */
  SuppressGuildReminderNotifications: 4, // 1 << 2
  /** The button to greet a new member with a sticker. */
  SuppressJoinNotificationReplies: 8, // 1 << 3
  /** That a member bought or renewed a role subscription. */
  SuppressRoleSubscriptionPurchaseNotifications: 16, // 1 << 4
  /** The button to answer a role subscription with a sticker. */
  SuppressRoleSubscriptionPurchaseNotificationReplies: 32, // 1 << 5
} as const;
export type SystemChannelFlag = number;

/**
 * Bits of a member of a guild; of these only `BypassesVerification` can be changed.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-member-object-guild-member-flags
 */
export const MemberFlag = {
  /** Left the guild and came back. */
  DidRejoin: 1, // 1 << 0
  /** Answered the onboarding questions. */
  CompletedOnboarding: 2, // 1 << 1
  /** May take part without meeting the verification level. */
  BypassesVerification: 4, // 1 << 2
  /** Began to answer the onboarding questions. */
  StartedOnboarding: 8, // 1 << 3
  /** Is a guest, who sees only the voice channel of the invite. */
  IsGuest: 16, // 1 << 4
  /** Began the actions that the server guide suggests. */
  StartedHomeActions: 32, // 1 << 5
  /** Finished the actions that the server guide suggests. */
  CompletedHomeActions: 64, // 1 << 6
  /** Has a name that auto moderation blocks. */
  AutomodQuarantinedUsername: 128, // 1 << 7
  /** Dismissed the hint on settings for direct messages. */
  DmSettingsUpsellAcknowledged: 512, // 1 << 9
  /** Wears a guild tag that auto moderation blocks. */
  AutomodQuarantinedGuildTag: 1024, // 1 << 10
} as const;
export type MemberFlag = number;

/**
 * Guild, called server in the user interface.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-object-guild-structure
 */
export interface Guild {
  readonly id: Id<"Guild">;
  /** From 2 to 100 characters. */
  readonly name: string;
  readonly icon: string | null;
  /** The icon, in the snapshot of a template. */
  readonly icon_hash?: string | null;
  /** Picture behind invites. */
  readonly splash: string | null;
  /** Picture shown in the directory. */
  readonly discovery_splash: string | null;
  /** Whether the current user owns the guild; only in the list of the user's guilds. */
  readonly owner?: boolean;
  readonly owner_id: Id<"User">;
  /** What the current user may do in the guild, overwrites left out; only in the list of the user's guilds. */
  readonly permissions?: Bits<"Permission">;
  /** @deprecated `rtc_region` of each voice channel. */
  readonly region?: string | null;
  /** Where members are moved who give no sign of life. */
  readonly afk_channel_id: Id<"Channel"> | null;
  readonly afk_timeout: AfkTimeout;
  readonly widget_enabled?: boolean;
  /** Channel that the widget invites to; null when it does not invite. */
  readonly widget_channel_id?: Id<"Channel"> | null;
  readonly verification_level: VerificationLevel;
  readonly default_message_notifications: DefaultMessageNotificationLevel;
  readonly explicit_content_filter: ExplicitContentFilterLevel;
  readonly roles: readonly Role[];
  readonly emojis: readonly Emoji[];
  readonly features: readonly GuildFeature[];
  readonly mfa_level: MfaLevel;
  /** Application of the bot that created the guild, if one did. */
  readonly application_id: Id<"Application"> | null;
  /** Where Discord posts welcome messages and boosts. */
  readonly system_channel_id: Id<"Channel"> | null;
  readonly system_channel_flags: SystemChannelFlag;
  /** Where a community guild shows its rules. */
  readonly rules_channel_id: Id<"Channel"> | null;
  /** Null for all but the largest guilds. */
  readonly max_presences?: number | null;
  readonly max_members?: number;
  readonly vanity_url_code: string | null;
  readonly description: string | null;
  readonly banner: string | null;
  readonly premium_tier: PremiumTier;
  /** Number of boosts. */
  readonly premium_subscription_count?: number;
  /** Language of a community guild; `en-US` unless it was set. */
  readonly preferred_locale: Locale;
  /** Where the moderators of a community guild get notices from Discord. */
  readonly public_updates_channel_id: Id<"Channel"> | null;
  readonly max_video_channel_users?: number;
  readonly max_stage_video_channel_users?: number;
  /** Only when asked for with `with_counts`. */
  readonly approximate_member_count?: number | null;
  /** Members that are not offline; only when asked for with `with_counts`. */
  readonly approximate_presence_count?: number | null;
  /** Only in the guild of an invite. */
  readonly welcome_screen?: WelcomeScreen;
  readonly nsfw_level?: GuildNsfwLevel;
  readonly stickers?: readonly GuildSticker[];
  readonly premium_progress_bar_enabled?: boolean;
  /** Where the moderators of a community guild get safety alerts from Discord. */
  readonly safety_alerts_channel_id: Id<"Channel"> | null;
  readonly incidents_data?: IncidentsData | null;
  /** @remarks Undocumented. */
  readonly home_header?: string | null;
  /** @remarks Undocumented. */
  readonly premium_progress_bar_enabled_user_updated_at?: string | null;
  /**
   * @deprecated `nsfw_level`
   * @remarks Undocumented.
   */
  readonly nsfw?: boolean;
}

/**
 * Guild of which nothing is known but its id: it is down, or has not been received yet.
 *
 * @see https://docs.discord.com/developers/resources/guild#unavailable-guild-object
 */
export interface UnavailableGuild {
  readonly id: Id<"Guild">;
  /** Absent when the current user has left the guild. */
  readonly unavailable?: true;
}

/**
 * What a guild shows to those who are not in it.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-preview-object-guild-preview-structure
 */
export interface GuildPreview {
  readonly id: Id<"Guild">;
  readonly name: string;
  readonly icon: string | null;
  readonly splash: string | null;
  readonly discovery_splash: string | null;
  readonly emojis: readonly Emoji[];
  readonly features: readonly GuildFeature[];
  readonly approximate_member_count: number;
  /** Members that are not offline. */
  readonly approximate_presence_count: number;
  readonly description: string | null;
  readonly stickers: readonly GuildSticker[];
  /** @remarks Undocumented. */
  readonly home_header?: string | null;
}

/**
 * User in a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-member-object-guild-member-structure
 */
export interface Member {
  readonly user: User;
  /** Name of the user in the guild. */
  readonly nick?: string | null;
  /** Avatar for this guild only. */
  readonly avatar?: string | null;
  /** Banner for this guild only. */
  readonly banner?: string | null;
  /** Without the role that everyone has. */
  readonly roles: readonly Id<"Role">[];
  /** Null for guests in a voice channel. */
  readonly joined_at: string | null;
  /** Since when the user boosts the guild. */
  readonly premium_since?: string | null;
  /** Whether a moderator has deafened the user in voice channels. */
  readonly deaf: boolean;
  /** Whether a moderator has muted the user in voice channels. */
  readonly mute: boolean;
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the user may do in the channel; only in interactions. */
  readonly permissions?: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
}

/**
 * User in a guild, without the user.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-member-object
 */
export interface PartialMember {
  /** Name of the user in the guild. */
  readonly nick?: string | null;
  /** Avatar for this guild only. */
  readonly avatar?: string | null;
  /** Banner for this guild only. */
  readonly banner?: string | null;
  /** Without the role that everyone has. */
  readonly roles: readonly Id<"Role">[];
  /** Null for guests in a voice channel. */
  readonly joined_at: string | null;
  /** Since when the user boosts the guild. */
  readonly premium_since?: string | null;
  /** Whether a moderator has deafened the user in voice channels. */
  readonly deaf?: boolean;
  /** Whether a moderator has muted the user in voice channels. */
  readonly mute?: boolean;
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the user may do in the channel; only in interactions. */
  readonly permissions?: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
}

/**
 * The current user in a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-member-object
 */
export interface CurrentMember extends Member {}

/**
 * User who is banned from a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#ban-object-ban-structure
 */
export interface Ban {
  /** Reason that the moderator gave. */
  readonly reason: string | null;
  readonly user: User;
}

/**
 * What became of a ban of many users.
 *
 * @see https://docs.discord.com/developers/resources/guild#bulk-guild-ban-bulk-ban-response
 */
export interface BulkBanResult {
  readonly banned_users: readonly Id<"User">[];
  /** Users who could not be banned, or were banned already. */
  readonly failed_users: readonly Id<"User">[];
}

/**
 * What a guild has paused because of a raid or spam.
 *
 * @see https://docs.discord.com/developers/resources/guild#incidents-data-object-incidents-data-structure
 */
export interface IncidentsData {
  /** When invites work again. */
  readonly invites_disabled_until: string | null;
  /** When members may write each other again. */
  readonly dms_disabled_until: string | null;
  /** When spam in direct messages was noticed. */
  readonly dm_spam_detected_at?: string | null;
  /** When a raid was noticed. */
  readonly raid_detected_at?: string | null;
}

/**
 * Number of members that a prune removed, or would remove.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-prune-count
 * @see https://docs.discord.com/developers/resources/guild#begin-guild-prune
 */
export interface PruneResult {
  /** Null when the prune was told not to count. */
  readonly pruned: number | null;
}

/**
 * Vanity URL of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-vanity-url-example-partial-invite-object
 */
export interface VanityUrl {
  /** Null when none is set. */
  readonly code: string | null;
  readonly uses: number;
  /** @remarks Undocumented. */
  readonly error?: VanityUrlError | null;
}

/**
 * Why a vanity URL does not work.
 *
 * @remarks Undocumented.
 */
export interface VanityUrlError {
  readonly message: string;
  readonly code: number;
}

/**
 * How busy a guild is, as invites show it.
 *
 * @remarks Undocumented.
 */
export interface GuildLiveliness {
  /** Number of messages by span of time. */
  readonly msg_activity_bins: readonly number[];
  readonly last_updated_ts?: string | null;
}

/**
 * Product of a guild that a user bought.
 *
 * @remarks Undocumented.
 */
export interface GuildProductPurchase {
  readonly listing_id: Id<"Sku">;
  readonly product_name: string;
}

/**
 * Purchase that a message announces.
 *
 * @remarks Undocumented.
 */
export interface PurchaseNotification {
  readonly type: PurchaseType;
  readonly guild_product_purchase?: GuildProductPurchase;
}
