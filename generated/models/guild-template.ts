// Generated from schema/models/guild-template.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type {
  ChannelType,
  DefaultReaction,
  ForumLayoutType,
  PermissionOverwriteType,
  SortOrderType,
  ThreadAutoArchiveDuration,
  ThreadSearchTagSetting,
} from "./channel.ts";
import type {
  AfkTimeout,
  DefaultMessageNotificationLevel,
  ExplicitContentFilterLevel,
  SystemChannelFlag,
  VerificationLevel,
} from "./guild.ts";
import type { Locale } from "./locales.ts";
import type { RoleColors } from "./role.ts";
import type { User } from "./user.ts";

/**
 * Snapshot of a guild from which another one can be made.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#guild-template-object-guild-template-structure
 */
export interface GuildTemplate {
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  /** How many guilds were made from the template. */
  readonly usage_count: number;
  readonly creator_id: Id<"User">;
  readonly creator: User | null;
  readonly created_at: string;
  /** When the template was last brought up to date with its guild. */
  readonly updated_at: string;
  readonly source_guild_id: Id<"Guild">;
  readonly serialized_source_guild: GuildTemplateSnapshot;
  /** Whether the guild has changed since. */
  readonly is_dirty: boolean | null;
}

/**
 * Guild as a template keeps it, with numbers that stand for ids.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#guild-template-object-example-guild-template-object
 */
export interface GuildTemplateSnapshot {
  readonly name: string;
  readonly description: string | null;
  readonly region: string | null;
  readonly verification_level: VerificationLevel;
  readonly default_message_notifications: DefaultMessageNotificationLevel;
  readonly explicit_content_filter: ExplicitContentFilterLevel;
  readonly preferred_locale: Locale;
  /** Number of a channel of the snapshot. */
  readonly afk_channel_id: number | Id<"Channel"> | null;
  readonly afk_timeout: AfkTimeout;
  /** Number of a channel of the snapshot. */
  readonly system_channel_id: number | Id<"Channel"> | null;
  readonly system_channel_flags: SystemChannelFlag;
  readonly icon_hash?: string | null;
  readonly roles: readonly GuildTemplateRole[];
  readonly channels: readonly GuildTemplateChannel[];
}

/**
 * Role as a template keeps it.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#guild-template-object-example-guild-template-object
 */
export interface GuildTemplateRole {
  /** Number of the role in the snapshot; 0 is the role everyone has. */
  readonly id: number;
  readonly name: string;
  /** A number in older templates. */
  readonly permissions: Bits<"Permission"> | number;
  readonly color: number;
  readonly colors?: RoleColors | null;
  readonly hoist: boolean;
  readonly mentionable: boolean;
  readonly icon?: string | null;
  readonly unicode_emoji?: string | null;
}

/**
 * Channel as a template keeps it.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#guild-template-object-example-guild-template-object
 */
export interface GuildTemplateChannel {
  /** Number of the channel in the snapshot. */
  readonly id: number | null;
  readonly type: ChannelType;
  readonly name: string | null;
  readonly position: number | null;
  readonly topic: string | null;
  readonly bitrate: number;
  readonly user_limit: number;
  readonly nsfw: boolean;
  readonly rate_limit_per_user: number;
  /** Number of the category in the snapshot. */
  readonly parent_id: number | Id<"Channel"> | null;
  readonly default_auto_archive_duration?: ThreadAutoArchiveDuration | null;
  readonly permission_overwrites: readonly GuildTemplatePermissionOverwrite[];
  readonly available_tags?: readonly GuildTemplateForumTag[] | null;
  readonly template?: string;
  readonly default_reaction_emoji?: DefaultReaction | null;
  readonly default_thread_rate_limit_per_user?: number | null;
  readonly default_sort_order?: SortOrderType | null;
  readonly default_forum_layout?: ForumLayoutType | null;
  readonly default_tag_setting?: ThreadSearchTagSetting | null;
  readonly theme_color?: number | null;
}

/**
 * Permission overwrite as a template keeps it.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#guild-template-object-example-guild-template-object
 */
export interface GuildTemplatePermissionOverwrite {
  /** Number of a role of the snapshot. */
  readonly id: number | Id<"Role">;
  readonly type: PermissionOverwriteType;
  /** A number in older templates. */
  readonly allow: Bits<"Permission"> | number;
  /** A number in older templates. */
  readonly deny: Bits<"Permission"> | number;
}

/**
 * Forum tag as a template keeps it.
 *
 * @remarks Undocumented.
 */
export interface GuildTemplateForumTag {
  /** Number of the tag in the snapshot. */
  readonly id: number | null;
  readonly name: string;
  readonly emoji_id: Id<"Emoji"> | null;
  readonly emoji_name: string | null;
  readonly moderated: boolean | null;
}
