// Generated from schema/bodies/guild.json and schema/routes/guild.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ChannelFlag } from "../models/channel.ts";
import type { WidgetStyle } from "../models/guild-display.ts";
import type {
  AfkTimeout,
  DefaultMessageNotificationLevel,
  ExplicitContentFilterLevel,
  MemberFlag,
  SystemChannelFlag,
  VerificationLevel,
} from "../models/guild.ts";
import type { Locale } from "../models/locales.ts";
import type { JoinRequestStatus } from "../models/onboarding.ts";

/**
 * Changes to a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-json-params
 */
export interface ModifyGuildBody {
  /** 2 to 100 characters. */
  readonly name?: string | undefined;
  /** @deprecated `rtc_region` of each voice channel. */
  readonly region?: string | null | undefined;
  readonly verification_level?: VerificationLevel | null | undefined;
  readonly default_message_notifications?: DefaultMessageNotificationLevel | null | undefined;
  readonly explicit_content_filter?: ExplicitContentFilterLevel | null | undefined;
  /** Where members are moved who give no sign of life. */
  readonly afk_channel_id?: IdInput<"Channel"> | null | undefined;
  readonly afk_timeout?: AfkTimeout | undefined;
  /** 1024 by 1024 PNG or JPEG, or a GIF in a guild with the feature `AnimatedIcon`. */
  readonly icon?: string | null | undefined;
  /** 16 by 9 PNG or JPEG behind invites, in a guild with the feature `InviteSplash`. */
  readonly splash?: string | null | undefined;
  /** 16 by 9 PNG or JPEG for the directory, in a guild with the feature `Discoverable`. */
  readonly discovery_splash?: string | null | undefined;
  /** 16 by 9 PNG or JPEG in a guild with the feature `Banner`, or a GIF with `AnimatedBanner`. */
  readonly banner?: string | null | undefined;
  /** Where Discord posts welcome messages and boosts. */
  readonly system_channel_id?: IdInput<"Channel"> | null | undefined;
  readonly system_channel_flags?: SystemChannelFlag | undefined;
  /** Where a community guild shows its rules. */
  readonly rules_channel_id?: IdInput<"Channel"> | null | undefined;
  /** Where the moderators of a community guild get notices from Discord. */
  readonly public_updates_channel_id?: IdInput<"Channel"> | null | undefined;
  /** Language of a community guild; null for `en-US`. */
  readonly preferred_locale?: Locale | null | undefined;
  /**
   * All features that the guild shall have, of which only `COMMUNITY`, `DISCOVERABLE`, `INVITES_DISABLED` and
   * `RAID_ALERTS_DISABLED` can change. Without repeats.
   */
  readonly features?: readonly string[] | undefined;
  /** Up to 300 characters. */
  readonly description?: string | null | undefined;
  readonly premium_progress_bar_enabled?: boolean | undefined;
  /** Where the moderators of a community guild get safety alerts from Discord. */
  readonly safety_alerts_channel_id?: IdInput<"Channel"> | null | undefined;
  /** @remarks Undocumented. */
  readonly home_header?: string | null | undefined;
}

/**
 * New place of a channel.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-channel-positions-json-params
 */
export interface ModifyGuildChannelPositionsEntry {
  readonly id: IdInput<"Channel">;
  /** Place among the channels of the guild; equal places are ordered by id. At least 0. */
  readonly position?: number | null | undefined;
  /** Whether the channel takes over the permission overwrites of its new category. Needs the permission ManageRoles. */
  readonly lock_permissions?: boolean | null | undefined;
  /** New category; at most one channel of a request can have one. */
  readonly parent_id?: IdInput<"Channel"> | null | undefined;
  /** Only RequireTag, HideMediaDownloadOptions, IsSpoilerChannel. */
  readonly flags?: ChannelFlag | null | undefined;
}

/**
 * User to add to a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#add-guild-member-json-params
 */
export interface AddGuildMemberBody {
  /** Token of the user, with the scope `guilds.join`, for the application of the bot. Up to 10240 characters. */
  readonly access_token: string;
  /** Name of the user in the guild. Up to 32 characters. Needs the permission ManageNicknames. */
  readonly nick?: string | undefined;
  /** Up to 250 items. Without repeats. Needs the permission ManageRoles. */
  readonly roles?: readonly IdInput<"Role">[] | undefined;
  /** Whether the user is muted in voice channels. Needs the permission MuteMembers. */
  readonly mute?: boolean | undefined;
  /** Whether the user is deafened in voice channels. Needs the permission DeafenMembers. */
  readonly deaf?: boolean | undefined;
  /**
   * Only BypassesVerification.
   *
   * @remarks Undocumented.
   */
  readonly flags?: MemberFlag | undefined;
}

/**
 * Changes to a member.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-member-json-params
 */
export interface ModifyGuildMemberBody {
  /** Null or empty for the name of the user. Up to 32 characters. Needs the permission ManageNicknames. */
  readonly nick?: string | null | undefined;
  /** All roles that the member shall have. Up to 350 items. Without repeats. Needs the permission ManageRoles. */
  readonly roles?: readonly IdInput<"Role">[] | null | undefined;
  /** Only while the member is connected to voice. Needs the permission MuteMembers. */
  readonly mute?: boolean | null | undefined;
  /** Only while the member is connected to voice. Needs the permission DeafenMembers. */
  readonly deaf?: boolean | null | undefined;
  /** Voice channel to move the member to; null disconnects. Needs the permission MoveMembers. */
  readonly channel_id?: IdInput<"Channel"> | null | undefined;
  /** End of a timeout, at most 28 days ahead; null ends it. Needs the permission ModerateMembers. */
  readonly communication_disabled_until?: string | null | undefined;
  /**
   * Needs the permission to manage the guild or its roles, or to moderate, kick and ban members. Only
   * BypassesVerification.
   */
  readonly flags?: MemberFlag | null | undefined;
}

/**
 * Changes to the current user in a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-current-member-json-params
 */
export interface ModifyCurrentMemberBody {
  /** Null or empty for the name of the user. Up to 32 characters. Needs the permission ChangeNickname. */
  readonly nick?: string | null | undefined;
  /** Banner for this guild only. */
  readonly banner?: string | null | undefined;
  /** Avatar for this guild only. */
  readonly avatar?: string | null | undefined;
  /** About me, for this guild only. Up to 190 characters. */
  readonly bio?: string | null | undefined;
}

/**
 * New name of the current user in a guild.
 *
 * @deprecated ModifyCurrentMemberBody
 * @see https://docs.discord.com/developers/resources/guild#modify-current-user-nick-json-params
 */
export interface ModifyCurrentUserNickBody {
  /** Null or empty for the name of the user. Up to 32 characters. Needs the permission ChangeNickname. */
  readonly nick?: string | null | undefined;
}

/**
 * How to ban a user.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-ban-json-params
 */
export interface CreateGuildBanBody {
  /**
   * 0 to 7.
   *
   * @default 0
   * @deprecated `delete_message_seconds`
   */
  readonly delete_message_days?: number | undefined;
  /**
   * Deletes what the user wrote in so many seconds before, up to 7 days. 0 to 604800.
   *
   * @default 0
   */
  readonly delete_message_seconds?: number | undefined;
}

/**
 * Users to ban.
 *
 * @see https://docs.discord.com/developers/resources/guild#bulk-guild-ban-json-params
 */
export interface BulkGuildBanBody {
  /** Up to 200 items. Without repeats. */
  readonly user_ids: readonly IdInput<"User">[];
  /**
   * Deletes what the users wrote in so many seconds before, up to 7 days. 0 to 604800.
   *
   * @default 0
   */
  readonly delete_message_seconds?: number | undefined;
}

/**
 * Which members to remove for being inactive.
 *
 * @see https://docs.discord.com/developers/resources/guild#begin-guild-prune-json-params
 */
export interface BeginGuildPruneBody {
  /**
   * Days without a sign of life. 1 to 30.
   *
   * @default 7
   */
  readonly days?: number | undefined;
  /**
   * Whether the answer says how many were removed; better not in large guilds.
   *
   * @default true
   */
  readonly compute_prune_count?: boolean | undefined;
  /** Roles whose members are removed as well; members with any other role stay. Up to 100 items. Without repeats. */
  readonly include_roles?: readonly IdInput<"Role">[] | undefined;
  /** @deprecated The audit-log reason of the request. */
  readonly reason?: string | undefined;
}

/**
 * What to pause because of a raid or spam.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions-json-params
 */
export interface ModifyGuildIncidentActionsBody {
  /** Until when invites are paused, at most 24 hours ahead; null lets them go on. */
  readonly invites_disabled_until?: string | null | undefined;
  /** Until when members cannot write each other, at most 24 hours ahead; null lets them go on. */
  readonly dms_disabled_until?: string | null | undefined;
}

/**
 * Query of getGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild
 */
export interface GetGuildQuery {
  /**
   * Whether to count members.
   *
   * @default false
   */
  readonly with_counts?: boolean | undefined;
}

/**
 * Query of listGuildMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#list-guild-members
 */
export interface ListGuildMembersQuery {
  /**
   * 1 to 1000.
   *
   * @default 1
   */
  readonly limit?: number | undefined;
  /** Only users after this one. */
  readonly after?: IdInput<"User"> | undefined;
}

/**
 * Query of searchGuildMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#search-guild-members
 */
export interface SearchGuildMembersQuery {
  /** How the name begins. 1 to 100 characters. */
  readonly query: string;
  /**
   * 1 to 1000.
   *
   * @default 1
   */
  readonly limit?: number | undefined;
}

/**
 * Query of getGuildBans.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-bans
 */
export interface GetGuildBansQuery {
  /**
   * 1 to 1000.
   *
   * @default 1000
   */
  readonly limit?: number | undefined;
  /** Only users before this one; `after` then counts for nothing. */
  readonly before?: IdInput<"User"> | undefined;
  /** Only users after this one. */
  readonly after?: IdInput<"User"> | undefined;
}

/**
 * Query of getGuildPruneCount.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-prune-count
 */
export interface GetGuildPruneCountQuery {
  /**
   * Days without a sign of life. 1 to 30.
   *
   * @default 7
   */
  readonly days?: number | undefined;
  /** Roles whose members count as well; members with any other role stay. Up to 100 items. Without repeats. */
  readonly include_roles?: readonly IdInput<"Role">[] | undefined;
}

/**
 * Query of getGuildWidgetImage.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-image
 */
export interface GetGuildWidgetImageQuery {
  /** @default "shield" */
  readonly style?: WidgetStyle | undefined;
}

/**
 * Query of getGuildJoinRequests.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests
 */
export interface GetGuildJoinRequestsQuery {
  /** @default "SUBMITTED" */
  readonly status?: JoinRequestStatus | undefined;
  /**
   * 1 to 100.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
  /** Only requests before this one. */
  readonly before?: IdInput<"JoinRequest"> | undefined;
  /** Only requests after this one. */
  readonly after?: IdInput<"JoinRequest"> | undefined;
}
