// Generated from schema/models/audit-log.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownName } from "../../src/base/open.ts";
import type { ApplicationCommand } from "./application-command.ts";
import type { AutoModerationRule } from "./auto-moderation.ts";
import type { PermissionOverwrite, ThreadChannel } from "./channel.ts";
import type { IntegrationType, PartialIntegration } from "./integration.ts";
import type { ScheduledEvent } from "./scheduled-event.ts";
import type { User } from "./user.ts";
import type { Webhook } from "./webhook.ts";

/**
 * What was done, in an entry of the audit log.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-events
 */
export const AuditLogEvent = {
  /** Settings of the guild changed. */
  GuildUpdate: 1,
  /** A channel was made. */
  ChannelCreate: 10,
  /** Settings of a channel changed. */
  ChannelUpdate: 11,
  /** A channel was deleted. */
  ChannelDelete: 12,
  /** A permission overwrite was added to a channel. */
  ChannelOverwriteCreate: 13,
  /** A permission overwrite of a channel changed. */
  ChannelOverwriteUpdate: 14,
  /** A permission overwrite was removed from a channel. */
  ChannelOverwriteDelete: 15,
  /** A member was kicked. */
  MemberKick: 20,
  /** Inactive members were removed. */
  MemberPrune: 21,
  /** A user was banned. */
  MemberBanAdd: 22,
  /** A ban was lifted. */
  MemberBanRemove: 23,
  /** A member changed. */
  MemberUpdate: 24,
  /** A member gained or lost a role. */
  MemberRoleUpdate: 25,
  /** Members were moved to another voice channel. */
  MemberMove: 26,
  /** Members were disconnected from voice. */
  MemberDisconnect: 27,
  /** A bot was added. */
  BotAdd: 28,
  /** A role was made. */
  RoleCreate: 30,
  /** A role changed. */
  RoleUpdate: 31,
  /** A role was deleted. */
  RoleDelete: 32,
  /** An invite was made. */
  InviteCreate: 40,
  /** An invite changed. */
  InviteUpdate: 41,
  /** An invite was deleted. */
  InviteDelete: 42,
  /** A webhook was made. */
  WebhookCreate: 50,
  /** A webhook changed. */
  WebhookUpdate: 51,
  /** A webhook was deleted. */
  WebhookDelete: 52,
  /** An emoji was made. */
  EmojiCreate: 60,
  /** An emoji was renamed. */
  EmojiUpdate: 61,
  /** An emoji was deleted. */
  EmojiDelete: 62,
  /** Messages of a user were deleted one by one. */
  MessageDelete: 72,
  /** Messages were deleted at once. */
  MessageBulkDelete: 73,
  /** A message was pinned. */
  MessagePin: 74,
  /** A message was unpinned. */
  MessageUnpin: 75,
  /** An integration was added. */
  IntegrationCreate: 80,
  /** An integration changed. */
  IntegrationUpdate: 81,
  /** An integration was removed. */
  IntegrationDelete: 82,
  /** A stage went live. */
  StageInstanceCreate: 83,
  /** A live stage changed. */
  StageInstanceUpdate: 84,
  /** A live stage ended. */
  StageInstanceDelete: 85,
  /** A sticker was made. */
  StickerCreate: 90,
  /** A sticker changed. */
  StickerUpdate: 91,
  /** A sticker was deleted. */
  StickerDelete: 92,
  /** A scheduled event was made. */
  GuildScheduledEventCreate: 100,
  /** A scheduled event changed. */
  GuildScheduledEventUpdate: 101,
  /** A scheduled event was canceled. */
  GuildScheduledEventDelete: 102,
  /** A thread was started. */
  ThreadCreate: 110,
  /** A thread changed. */
  ThreadUpdate: 111,
  /** A thread was deleted. */
  ThreadDelete: 112,
  /** Permissions of a command changed. */
  ApplicationCommandPermissionUpdate: 121,
  /** A sound was made. */
  SoundboardSoundCreate: 130,
  /** A sound changed. */
  SoundboardSoundUpdate: 131,
  /** A sound was deleted. */
  SoundboardSoundDelete: 132,
  /** An auto moderation rule was made. */
  AutoModerationRuleCreate: 140,
  /** An auto moderation rule changed. */
  AutoModerationRuleUpdate: 141,
  /** An auto moderation rule was deleted. */
  AutoModerationRuleDelete: 142,
  /** Auto moderation blocked a message. */
  AutoModerationBlockMessage: 143,
  /** Auto moderation reported a message. */
  AutoModerationFlagToChannel: 144,
  /** Auto moderation timed a member out. */
  AutoModerationUserCommunicationDisabled: 145,
  /** Auto moderation blocked a member. */
  AutoModerationQuarantineUser: 146,
  /** Monetization was asked for. */
  CreatorMonetizationRequestCreated: 150,
  /** The terms of monetization were accepted. */
  CreatorMonetizationTermsAccepted: 151,
  /** An onboarding question was made. */
  OnboardingPromptCreate: 163,
  /** An onboarding question changed. */
  OnboardingPromptUpdate: 164,
  /** An onboarding question was deleted. */
  OnboardingPromptDelete: 165,
  /** Onboarding was set up. */
  OnboardingCreate: 166,
  /** Onboarding changed. */
  OnboardingUpdate: 167,
  /**
   * A message was featured on the home page.
   *
   * @remarks Undocumented.
   */
  GuildHomeFeatureItem: 171,
  /**
   * A message was removed from the home page.
   *
   * @remarks Undocumented.
   */
  GuildHomeRemoveItem: 172,
  /**
   * A message with a harmful link was blocked.
   *
   * @remarks Undocumented.
   */
  HarmfulLinksBlockedMessage: 180,
  /** The server guide was set up. */
  HomeSettingsCreate: 190,
  /** The server guide changed. */
  HomeSettingsUpdate: 191,
  /** The status of a voice channel was set. */
  VoiceChannelStatusCreate: 192,
  /** The status of a voice channel was cleared. */
  VoiceChannelStatusDelete: 193,
  /** An occurrence of a scheduled event was moved or canceled. */
  GuildScheduledEventExceptionCreate: 200,
  /** A moved or canceled occurrence changed. */
  GuildScheduledEventExceptionUpdate: 201,
  /** A moved or canceled occurrence was put back. */
  GuildScheduledEventExceptionDelete: 202,
  /**
   * The profile of the guild changed.
   *
   * @remarks Undocumented.
   */
  GuildProfileUpdate: 211,
} as const;
export type AuditLogEvent = Open<typeof AuditLogEvent>;

/**
 * Whether a permission overwrite is for a role or for a member, as the audit log writes it.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
 */
export const AuditLogOverwriteType = {
  Role: "0",
  Member: "1",
} as const;
export type AuditLogOverwriteType = Open<typeof AuditLogOverwriteType>;

/**
 * Entries of the audit log of a guild, and what they refer to.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-object-audit-log-structure
 */
export interface AuditLog {
  readonly application_commands: readonly ApplicationCommand[];
  /** From the newest to the oldest, or the other way when asked for with `after`. */
  readonly audit_log_entries: readonly AuditLogEntry[];
  readonly auto_moderation_rules: readonly AutoModerationRule[];
  readonly guild_scheduled_events: readonly ScheduledEvent[];
  readonly integrations: readonly PartialIntegration[];
  /** Threads that were started or changed, archived ones included. */
  readonly threads: readonly ThreadChannel[];
  readonly users: readonly User[];
  readonly webhooks: readonly Webhook[];
}

/**
 * Something that was done in a guild, kept for 45 days.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-audit-log-entry-structure
 */
export interface AuditLogEntry {
  /** What it was done to; for permissions of a command the command or the application. */
  readonly target_id: Id<string> | null;
  readonly changes?: readonly AuditLogChange[];
  /** Who did it. */
  readonly user_id: Id<"User"> | null;
  readonly id: Id<"AuditLogEntry">;
  readonly action_type: AuditLogEvent;
  /** More on certain actions. */
  readonly options?: AuditLogEntryOptions;
  /** Reason that was given, from 1 to 512 characters. */
  readonly reason?: string;
}

/**
 * More on certain actions; every number is written as text.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
 */
export interface AuditLogEntryOptions {
  /** Application whose permissions changed. */
  readonly application_id?: Id<"Application">;
  /** Rule that was set off. */
  readonly auto_moderation_rule_name?: string;
  /** What sets off that rule: a number of `AutoModerationTriggerType`. */
  readonly auto_moderation_rule_trigger_type?: string;
  /** Channel in which it was done. */
  readonly channel_id?: Id<"Channel">;
  /** How many it was done to. */
  readonly count?: string;
  /** Days after which members counted as inactive. */
  readonly delete_member_days?: string;
  /** Role or member that the overwrite is for. */
  readonly id?: Id<"Role"> | Id<"User">;
  /** How many members the prune removed. */
  readonly members_removed?: string;
  /** Message that was pinned or unpinned. */
  readonly message_id?: Id<"Message">;
  /** Name of the role that the overwrite is for. */
  readonly role_name?: string;
  /** Whether the overwrite is for a role or a member. */
  readonly type?: AuditLogOverwriteType;
  /** Kind of the integration that did it. */
  readonly integration_type?: IntegrationType;
  /** New status of the voice channel. */
  readonly status?: string;
}

/**
 * Change of one property; a value that is absent is or was null.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface BaseAuditLogChange {
  readonly new_value?: unknown;
  readonly old_value?: unknown;
  /** Name of the property; for permissions of a command the id of what they are for. */
  readonly key: string | null;
}

/**
 * Change of a property that is a text.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogTextChange {
  readonly new_value?: string | null;
  readonly old_value?: string | null;
  readonly key:
    | "name"
    | "nick"
    | "description"
    | "topic"
    | "code"
    | "vanity_url_code"
    | "region"
    | "rtc_region"
    | "preferred_locale"
    | "unicode_emoji"
    | "location";
}

/**
 * Change of a picture.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogImageChange {
  readonly new_value?: string | null;
  readonly old_value?: string | null;
  readonly key: "avatar_hash" | "banner_hash" | "discovery_splash_hash" | "icon_hash" | "image_hash" | "splash_hash";
}

/**
 * Change of a property that is a number.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogNumberChange {
  readonly new_value?: number | null;
  readonly old_value?: number | null;
  readonly key:
    | "afk_timeout"
    | "auto_archive_duration"
    | "bitrate"
    | "color"
    | "default_auto_archive_duration"
    | "default_message_notifications"
    | "explicit_content_filter"
    | "flags"
    | "max_age"
    | "max_uses"
    | "mfa_level"
    | "position"
    | "prune_delete_days"
    | "rate_limit_per_user"
    | "system_channel_flags"
    | "user_limit"
    | "uses"
    | "verification_level"
    | "video_quality_mode";
}

/**
 * Change of a property that is on or off.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogBooleanChange {
  readonly new_value?: boolean | null;
  readonly old_value?: boolean | null;
  readonly key:
    | "archived"
    | "available"
    | "deaf"
    | "enable_emoticons"
    | "enabled"
    | "hoist"
    | "invitable"
    | "locked"
    | "mentionable"
    | "mute"
    | "nsfw"
    | "premium_progress_bar_enabled"
    | "temporary"
    | "widget_enabled";
}

/**
 * Change of a point in time.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogTimestampChange {
  readonly new_value?: string | null;
  readonly old_value?: string | null;
  readonly key: "communication_disabled_until" | "scheduled_start_time" | "scheduled_end_time";
}

/**
 * Change of a channel that something refers to.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogChannelChange {
  readonly new_value?: Id<"Channel"> | null;
  readonly old_value?: Id<"Channel"> | null;
  readonly key:
    | "afk_channel_id"
    | "channel_id"
    | "public_updates_channel_id"
    | "rules_channel_id"
    | "safety_alerts_channel_id"
    | "system_channel_id"
    | "widget_channel_id";
}

/**
 * Change of a user that something refers to.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogUserChange {
  readonly new_value?: Id<"User"> | null;
  readonly old_value?: Id<"User"> | null;
  readonly key: "inviter_id" | "owner_id";
}

/**
 * Change of permissions.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogPermissionChange {
  readonly new_value?: Bits<"Permission"> | null;
  readonly old_value?: Bits<"Permission"> | null;
  readonly key: "allow" | "deny" | "permissions";
}

/**
 * Change of the permission overwrites of a channel.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-structure
 */
export interface AuditLogOverwritesChange {
  readonly new_value?: readonly PermissionOverwrite[] | null;
  readonly old_value?: readonly PermissionOverwrite[] | null;
  readonly key: "permission_overwrites";
}

/**
 * Roles that a member or an emoji gained or lost.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-exceptions
 */
export interface AuditLogRolesChange {
  /** The roles; ids alone where an emoji has changed. */
  readonly new_value?: readonly (AuditLogRole | Id<"Role">)[];
  readonly old_value?: readonly (AuditLogRole | Id<"Role">)[];
  /** Whether they were gained or lost. */
  readonly key: "$add" | "$remove";
}

/**
 * Role that a member gained or lost.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object-audit-log-change-exceptions
 */
export interface AuditLogRole {
  /** That of the role everyone has is the id of the guild. */
  readonly id: Id<"Role">;
  readonly name: string;
}

/** A {@link AuditLogChange} of a kind that this version does not know. */
export interface UnknownAuditLogChange {
  readonly [key: string]: unknown;
  readonly key: UnknownName;
  readonly new_value?: unknown;
  readonly old_value?: unknown;
}

/**
 * Change of one property, typed by its name where all objects agree on the type.
 *
 * @see https://docs.discord.com/developers/resources/audit-log#audit-log-change-object
 */
export type AuditLogChange =
  | AuditLogTextChange
  | AuditLogImageChange
  | AuditLogNumberChange
  | AuditLogBooleanChange
  | AuditLogTimestampChange
  | AuditLogChannelChange
  | AuditLogUserChange
  | AuditLogPermissionChange
  | AuditLogOverwritesChange
  | AuditLogRolesChange
  | UnknownAuditLogChange;
