// Generated from schema/models/channel.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";
import type { Member } from "./guild.ts";
import type { Message } from "./message.ts";
import type { User } from "./user.ts";
import type { VideoQualityMode } from "./voice.ts";

/**
 * Kind of a channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-types
 */
export const ChannelType = {
  /** Text channel of a guild. */
  GuildText: 0,
  /** Conversation of two users. */
  Dm: 1,
  /** Voice channel of a guild. */
  GuildVoice: 2,
  /** Conversation of several users. */
  GroupDm: 3,
  /** Heading under which a guild groups up to 50 channels. */
  GuildCategory: 4,
  /** Text channel that other guilds can follow. */
  GuildAnnouncement: 5,
  /** Thread in an announcement channel. */
  AnnouncementThread: 10,
  /** Thread in a text channel, or post of a forum or media channel. */
  PublicThread: 11,
  /** Thread in a text channel that only invited members and those who may manage threads see. */
  PrivateThread: 12,
  /** Voice channel with speakers and an audience. */
  GuildStageVoice: 13,
  /** List of the guilds of a student hub. */
  GuildDirectory: 14,
  /** Channel that holds nothing but threads. */
  GuildForum: 15,
  /**
   * Forum made for pictures and videos.
   *
   * @remarks Preview.
   */
  GuildMedia: 16,
} as const;
export type ChannelType = Open<typeof ChannelType>;

/**
 * How a forum channel shows its posts.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-forum-layout-types
 */
export const ForumLayoutType = {
  /** Nobody has chosen a layout. */
  NotSet: 0,
  /** Posts stand in a list. */
  ListView: 1,
  /** Posts are tiles. */
  GalleryView: 2,
} as const;
export type ForumLayoutType = Open<typeof ForumLayoutType>;

/**
 * Order of the posts of a forum or media channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-sort-order-types
 */
export const SortOrderType = {
  /** Posts with the latest activity come first. */
  LatestActivity: 0,
  /** The newest posts come first. */
  CreationDate: 1,
} as const;
export type SortOrderType = Open<typeof SortOrderType>;

/**
 * Minutes without activity after which a thread leaves the channel list.
 *
 * @see https://docs.discord.com/developers/resources/channel#thread-metadata-object-thread-metadata-structure
 */
export const ThreadAutoArchiveDuration = {
  OneHour: 60,
  OneDay: 1440,
  ThreeDays: 4320,
  SevenDays: 10080,
} as const;
export type ThreadAutoArchiveDuration = Open<typeof ThreadAutoArchiveDuration>;

/**
 * Whether a permission overwrite is for a role or for a member.
 *
 * @see https://docs.discord.com/developers/resources/channel#overwrite-object-overwrite-structure
 */
export const PermissionOverwriteType = {
  Role: 0,
  Member: 1,
} as const;
export type PermissionOverwriteType = Open<typeof PermissionOverwriteType>;

/** What a search of threads is sorted by. */
export const ThreadSearchSortMode = {
  Relevance: "relevance",
  CreationTime: "creation_time",
  LastMessageTime: "last_message_time",
  ArchiveTime: "archive_time",
} as const;
export type ThreadSearchSortMode = Open<typeof ThreadSearchSortMode>;

/** Whether threads must carry all of the tags or one of them. */
export const ThreadSearchTagSetting = {
  MatchAll: "match_all",
  MatchSome: "match_some",
} as const;
export type ThreadSearchTagSetting = Open<typeof ThreadSearchTagSetting>;

/**
 * Bits of a channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-flags
 * @see https://docs.discord.com/developers/resources/channel#channel-object-obfuscated-channels
 */
export const ChannelFlag = {
  /** The thread stays at the top of its forum or media channel. */
  Pinned: 2, // 1 << 1
  /** Posts of the forum or media channel must carry a tag. */
  RequireTag: 16, // 1 << 4
  /** The media channel offers no downloads. */
  HideMediaDownloadOptions: 32768, // 1 << 15
  /**
   * The current user may not view the guild channel: of what arrives over the gateway only id, type, place and
   * category are real.
   */
  ChannelObfuscated: 131072, // 1 << 17
  /** Users must opt in before they see what is in the channel. */
  IsSpoilerChannel: 2097152, // 1 << 21
} as const;
export type ChannelFlag = number;

/**
 * What a user has done in a thread and wants to be notified of.
 *
 * @remarks Undocumented.
 * @see https://docs.discord.com/developers/resources/channel#thread-member-object-thread-member-structure
 */
export const ThreadMemberFlag = {
  /** Has written in the thread. */
  HasInteracted: 1, // 1 << 0
  /** Wants to be notified of all messages. */
  AllMessages: 2, // 1 << 1
  /** Wants to be notified of mentions. */
  OnlyMentions: 4, // 1 << 2
  /** Wants not to be notified. */
  NoMessages: 8, // 1 << 3
} as const;
export type ThreadMemberFlag = number;

/**
 * What every channel has, whatever its type.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 */
export interface BaseChannel {
  readonly id: Id<"Channel">;
  readonly type: ChannelType;
  readonly flags?: ChannelFlag;
}

/**
 * What the channels of a guild have in common, threads apart.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-obfuscated-channels
 */
export interface BaseGuildChannel extends BaseChannel {
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
}

/**
 * Text or announcement channel of a guild.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-guild-text-channel
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-guild-announcement-channel
 */
export interface TextChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GuildText | typeof ChannelType.GuildAnnouncement;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  /** Up to 1024 characters. */
  readonly topic?: string | null;
  /** Latest message of the channel, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** Seconds a user waits between two messages, and between two new threads; 0 to 21600. */
  readonly rate_limit_per_user?: number;
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
  /** What clients suggest for new threads, in minutes. */
  readonly default_auto_archive_duration?: ThreadAutoArchiveDuration;
  /** Slow mode that new threads start with, in seconds. */
  readonly default_thread_rate_limit_per_user?: number;
}

/**
 * Voice or stage channel of a guild.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-guild-voice-channel
 */
export interface VoiceChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GuildVoice | typeof ChannelType.GuildStageVoice;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  /** Latest message of the channel, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** Bits per second. */
  readonly bitrate?: number;
  /** How many users may be connected; 0 for any number. */
  readonly user_limit?: number;
  /** Seconds a user waits between two messages; 0 to 21600. */
  readonly rate_limit_per_user?: number;
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
  /** Voice region; null when Discord chooses it. */
  readonly rtc_region?: string | null;
  /** `Auto` when absent. */
  readonly video_quality_mode?: VideoQualityMode;
}

/**
 * Heading under which a guild groups its channels.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-channel-category
 */
export interface CategoryChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GuildCategory;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
}

/**
 * Forum or media channel of a guild, which holds nothing but threads.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 */
export interface ForumChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GuildForum | typeof ChannelType.GuildMedia;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  /** Up to 4096 characters. */
  readonly topic?: string | null;
  /** Latest thread of the channel, which may have been deleted since. */
  readonly last_message_id?: Id<"Channel"> | null;
  /** Seconds a user waits between two new threads; 0 to 21600. */
  readonly rate_limit_per_user?: number;
  readonly last_pin_timestamp?: string | null;
  /** What clients suggest for new threads, in minutes. */
  readonly default_auto_archive_duration?: ThreadAutoArchiveDuration;
  /** Tags that the threads of the channel may carry. */
  readonly available_tags?: readonly ForumTag[];
  /** Emoji of the button that adds a reaction to a thread. */
  readonly default_reaction_emoji?: DefaultReaction | null;
  /** Slow mode that new threads start with, in seconds. */
  readonly default_thread_rate_limit_per_user?: number;
  /** Null when nobody has chosen an order. */
  readonly default_sort_order?: SortOrderType | null;
  readonly default_forum_layout?: ForumLayoutType;
  /**
   * Whether a search by tags must match some of them or all.
   *
   * @remarks Undocumented.
   */
  readonly default_tag_setting?: ThreadSearchTagSetting | null;
}

/**
 * Channel of a student hub that lists its guilds.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 */
export interface DirectoryChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GuildDirectory;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** Place among the channels of the guild; equal places are ordered by id. */
  readonly position: number;
  /** Permissions that the channel grants or takes from roles and members; made up when it is obfuscated. */
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  /** From 1 to 100 characters; made up when the channel is obfuscated, which its flags tell. */
  readonly name: string;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of the channel. */
  readonly parent_id?: Id<"Channel"> | null;
  /** What the user of an interaction may do in the channel; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  readonly topic?: string | null;
}

/**
 * Thread of a text, announcement, forum or media channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-thread-channel
 */
export interface ThreadChannel {
  readonly id: Id<"Channel">;
  readonly type:
    typeof ChannelType.AnnouncementThread | typeof ChannelType.PublicThread | typeof ChannelType.PrivateThread;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** Latest message of the thread, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** @remarks Undocumented. */
  readonly bitrate?: number;
  /** @remarks Undocumented. */
  readonly user_limit?: number;
  /** Seconds a user waits between two messages; 0 to 21600. */
  readonly rate_limit_per_user?: number;
  /** Who started the thread. */
  readonly owner_id?: Id<"User">;
  /** Channel that the thread belongs to. */
  readonly parent_id?: Id<"Channel"> | null;
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
  /** @remarks Undocumented. */
  readonly rtc_region?: string | null;
  /** @remarks Undocumented. */
  readonly video_quality_mode?: VideoQualityMode;
  /** Messages in the thread without the first and the deleted ones; threads older than July 2022 stop at 50. */
  readonly message_count?: number;
  /** Members of the thread, roughly; stops at 50. */
  readonly member_count?: number;
  readonly thread_metadata: ThreadMetadata;
  /** The current user as a member of the thread, in some answers and only after joining. */
  readonly member?: ThreadMember;
  /** What the user of an interaction may do in the thread; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the thread; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  /** Messages ever sent in the thread, deleted ones included. */
  readonly total_message_sent?: number;
  /** Tags of a thread in a forum or media channel. */
  readonly applied_tags?: readonly Id<"ForumTag">[];
}

/**
 * Thread that has just been started.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
 */
export interface CreatedThread extends ThreadChannel {
  /** First message of a thread in a forum or media channel. */
  readonly message?: Message;
}

/**
 * Conversation of two users.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-dm-channel
 */
export interface DmChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.Dm;
  readonly flags?: ChannelFlag;
  /** Latest message of the channel, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** The other user. */
  readonly recipients?: readonly User[];
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
}

/**
 * Conversation of several users.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 * @see https://docs.discord.com/developers/resources/channel#channel-object-example-group-dm-channel
 */
export interface GroupDmChannel {
  readonly id: Id<"Channel">;
  readonly type: typeof ChannelType.GroupDm;
  readonly flags?: ChannelFlag;
  /** Null while the names of the users stand for it. */
  readonly name?: string | null;
  /** Latest message of the channel, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** The other users. */
  readonly recipients?: readonly User[];
  readonly icon?: string | null;
  /** Who created the group. */
  readonly owner_id?: Id<"User">;
  /** Application of the bot that created the group, if one did. */
  readonly application_id?: Id<"Application"> | null;
  /** Whether an application manages the group through the scope `gdm.join`. */
  readonly managed?: boolean;
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
}

/**
 * Permissions that a channel grants or takes from a role or a member.
 *
 * @see https://docs.discord.com/developers/resources/channel#overwrite-object-overwrite-structure
 */
export interface PermissionOverwrite {
  readonly id: Id<"Role"> | Id<"User">;
  /** What `id` is the id of. */
  readonly type: PermissionOverwriteType;
  readonly allow: Bits<"Permission">;
  readonly deny: Bits<"Permission">;
}

/**
 * What threads have and other channels have not.
 *
 * @see https://docs.discord.com/developers/resources/channel#thread-metadata-object-thread-metadata-structure
 */
export interface ThreadMetadata {
  readonly archived: boolean;
  /** Minutes without activity after which the thread leaves the channel list. */
  readonly auto_archive_duration: ThreadAutoArchiveDuration;
  /** When the thread was last archived or unarchived, or its archive duration changed. */
  readonly archive_timestamp: string | null;
  /** Whether only those who may manage threads can unarchive it. */
  readonly locked: boolean;
  /** Whether any member of a private thread may add others; only on private threads. */
  readonly invitable?: boolean;
  /** When the thread was started; absent on threads from before 9 January 2022. */
  readonly create_timestamp?: string | null;
}

/**
 * A user's membership of a thread.
 *
 * @see https://docs.discord.com/developers/resources/channel#thread-member-object-thread-member-structure
 */
export interface ThreadMember {
  /** The thread; absent on the threads of a guild that becomes available. */
  readonly id?: Id<"Channel">;
  /** The user; absent on the threads of a guild that becomes available. */
  readonly user_id?: Id<"User">;
  /** When the user last joined the thread. */
  readonly join_timestamp: string;
  /** Settings of the user for the thread, so far for notifications only. */
  readonly flags: ThreadMemberFlag;
  /** The user in the guild, when asked for with `with_member`. */
  readonly member?: Member;
}

/**
 * Tag that the threads of a forum or media channel may carry.
 *
 * @see https://docs.discord.com/developers/resources/channel#forum-tag-object-forum-tag-structure
 */
export interface ForumTag {
  readonly id: Id<"ForumTag">;
  readonly name: string;
  /** Whether only those who may manage threads can add or remove the tag. */
  readonly moderated: boolean;
  /** Custom emoji of the tag. */
  readonly emoji_id: Id<"Emoji"> | null;
  /** Standard emoji of the tag. */
  readonly emoji_name: string | null;
}

/**
 * Threads, and the current user's memberships of them.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads-response-body
 * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads-response-body
 * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads-response-body
 * @see https://docs.discord.com/developers/resources/guild#list-active-guild-threads-response-body
 */
export interface ThreadList {
  readonly threads: readonly ThreadChannel[];
  /** One for each of the threads that the current user has joined. */
  readonly members: readonly ThreadMember[];
  /** Whether another call may find more; absent when active threads were asked for. */
  readonly has_more?: boolean;
  /** @remarks Undocumented. */
  readonly first_messages?: readonly Message[];
}

/**
 * Answer to a typing indicator, without any documented field.
 *
 * @remarks Undocumented.
 */
export interface TypingIndicator {}

/**
 * Emoji that the posts of a forum offer as reaction; one of the fields is set.
 *
 * @see https://docs.discord.com/developers/resources/channel#default-reaction-object-default-reaction-structure
 */
export interface DefaultReaction {
  /** Custom emoji. */
  readonly emoji_id: Id<"Emoji"> | null;
  /** Characters of a standard emoji. */
  readonly emoji_name: string | null;
}

/** Threads that a search found. */
export interface ThreadSearchResult {
  readonly threads: readonly ThreadChannel[];
  /** Membership of the current user in the threads. */
  readonly members: readonly ThreadMember[];
  readonly has_more: boolean;
  readonly first_messages?: readonly Message[];
  readonly total_results: number;
}

/**
 * Channel that is followed from now on, and the webhook that copies its messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#followed-channel-object-followed-channel-structure
 */
export interface FollowedChannel {
  /** Channel whose messages are copied. */
  readonly channel_id: Id<"Channel">;
  readonly webhook_id: Id<"Webhook">;
}

/** A {@link GuildChannel} of a kind that this version does not know. */
export interface UnknownGuildChannel extends BaseGuildChannel {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Channel of a guild, threads apart.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object
 */
export type GuildChannel =
  TextChannel | VoiceChannel | CategoryChannel | ForumChannel | DirectoryChannel | UnknownGuildChannel;

/** A {@link PrivateChannel} of a kind that this version does not know. */
export interface UnknownPrivateChannel extends BaseChannel {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Channel outside of any guild.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object
 */
export type PrivateChannel = DmChannel | GroupDmChannel | UnknownPrivateChannel;

/** A {@link Channel} of a kind that this version does not know. */
export interface UnknownChannel extends BaseChannel {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Channel of any type, threads included.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object
 */
export type Channel =
  | TextChannel
  | VoiceChannel
  | CategoryChannel
  | ForumChannel
  | DirectoryChannel
  | ThreadChannel
  | DmChannel
  | GroupDmChannel
  | UnknownChannel;
