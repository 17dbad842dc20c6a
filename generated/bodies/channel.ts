// Generated from schema/bodies/channel.json and schema/routes/channel.json by codegen/emit/definitions.ts. Do not edit.

import type { BitsInput } from "../../src/base/bits.ts";
import type { IdInput } from "../../src/base/id.ts";
import type { Upload } from "../../src/base/upload.ts";
import type {
  ChannelFlag,
  ChannelType,
  ForumLayoutType,
  PermissionOverwriteType,
  SortOrderType,
  ThreadAutoArchiveDuration,
  ThreadSearchSortMode,
  ThreadSearchTagSetting,
} from "../models/channel.ts";
import type { MessageFlag, SearchSortOrder, SharedClientThemeInput } from "../models/message.ts";
import type { VideoQualityMode } from "../models/voice.ts";
import type { MessageComponentInput } from "./component.ts";
import type { EmbedInput } from "./embed.ts";
import type { CreateGroupDmInviteBody, CreateGuildInviteBody } from "./invite.ts";
import type { AllowedMentions, AttachmentInput } from "./message.ts";
import type { PollInput } from "./poll.ts";

/**
 * Permissions that a channel grants or takes from a role or a member.
 *
 * @see https://docs.discord.com/developers/resources/channel#overwrite-object-overwrite-structure
 */
export interface PermissionOverwriteInput {
  readonly id: IdInput<"Role"> | IdInput<"User">;
  /** What `id` is the id of. */
  readonly type?: PermissionOverwriteType | undefined;
  /** @default "0" */
  readonly allow?: BitsInput<"Permission"> | null | undefined;
  /** @default "0" */
  readonly deny?: BitsInput<"Permission"> | null | undefined;
}

/**
 * Tag that the threads of a forum or media channel may carry.
 *
 * @see https://docs.discord.com/developers/resources/channel#forum-tag-object-forum-tag-structure
 */
export interface ForumTagInput {
  /** The tag to change; a new one without. */
  readonly id?: IdInput<"ForumTag"> | null | undefined;
  /** Up to 20 characters. */
  readonly name: string;
  /** Whether only those who may manage threads can add or remove the tag. */
  readonly moderated?: boolean | null | undefined;
  /** Custom emoji of the tag. */
  readonly emoji_id?: IdInput<"Emoji"> | null | undefined;
  /** Standard emoji of the tag. Up to 100 characters. */
  readonly emoji_name?: string | null | undefined;
}

/**
 * New channel of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-channel-json-params
 */
export interface CreateGuildChannelBody {
  /** 1 to 100 characters. */
  readonly name: string;
  /**
   * Kind of the new channel.
   *
   * @default 0
   */
  readonly type?:
    | typeof ChannelType.GuildText
    | typeof ChannelType.GuildVoice
    | typeof ChannelType.GuildCategory
    | typeof ChannelType.GuildAnnouncement
    | typeof ChannelType.GuildStageVoice
    | typeof ChannelType.GuildDirectory
    | typeof ChannelType.GuildForum
    | typeof ChannelType.GuildMedia
    | null
    | undefined;
  /** Up to 1024 characters, 4096 in forum and media channels. Up to 4096 characters. */
  readonly topic?: string | null | undefined;
  /**
   * Bits per second: up to 64000 on a stage, elsewhere from 96000 to 384000 with the boosts of the guild. At least
   * 8000.
   */
  readonly bitrate?: number | null | undefined;
  /** Users that may be connected: up to 99, on a stage 10000; 0 for any number. 0 to 10000. */
  readonly user_limit?: number | null | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
  /** Place among the channels of the guild; equal places are ordered by id. At least 0. */
  readonly position?: number | null | undefined;
  /** Grants and takes only permissions that the current user has. Up to 100 items. */
  readonly permission_overwrites?: readonly PermissionOverwriteInput[] | null | undefined;
  /** Category of the channel. */
  readonly parent_id?: IdInput<"Channel"> | null | undefined;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean | null | undefined;
  /** Voice region; null leaves it to Discord. */
  readonly rtc_region?: string | null | undefined;
  /** Quality of the cameras in a voice channel. */
  readonly video_quality_mode?: VideoQualityMode | null | undefined;
  /** What clients suggest for new threads, in minutes. */
  readonly default_auto_archive_duration?: ThreadAutoArchiveDuration | null | undefined;
  /** Emoji of the button that adds a reaction to a thread. */
  readonly default_reaction_emoji?: DefaultReactionInput | null | undefined;
  /** Tags that threads of a forum or media channel may carry. Up to 20 items. */
  readonly available_tags?: readonly ForumTagInput[] | null | undefined;
  /** Order of the posts of a forum or media channel. */
  readonly default_sort_order?: SortOrderType | null | undefined;
  /** How a forum channel shows its posts. */
  readonly default_forum_layout?: ForumLayoutType | null | undefined;
  /** Slow mode that new threads start with, in seconds. 0 to 21600. */
  readonly default_thread_rate_limit_per_user?: number | null | undefined;
  /** Only RequireTag, HideMediaDownloadOptions, IsSpoilerChannel. */
  readonly flags?: ChannelFlag | null | undefined;
  /**
   * Whether a search by tags must match some of them or all.
   *
   * @remarks Undocumented.
   */
  readonly default_tag_setting?: ThreadSearchTagSetting | null | undefined;
}

/**
 * Changes to a channel of a guild.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel-json-params-guild-channel
 */
export interface ModifyGuildChannelBody {
  /** 1 to 100 characters. */
  readonly name?: string | undefined;
  /** Turns a text channel into an announcement channel or back, in a guild with the feature `News`. */
  readonly type?: typeof ChannelType.GuildText | typeof ChannelType.GuildAnnouncement | undefined;
  /** Place among the channels of the guild; equal places are ordered by id. At least 0. */
  readonly position?: number | null | undefined;
  /** Up to 1024 characters, 4096 in forum and media channels. Up to 4096 characters. */
  readonly topic?: string | null | undefined;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean | null | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
  /**
   * Bits per second: up to 64000 on a stage, elsewhere from 96000 to 384000 with the boosts of the guild. At least
   * 8000.
   */
  readonly bitrate?: number | null | undefined;
  /** Users that may be connected: up to 99, on a stage 10000; 0 for any number. 0 to 10000. */
  readonly user_limit?: number | null | undefined;
  /** Grants and takes only permissions that the current user has. Up to 100 items. */
  readonly permission_overwrites?: readonly PermissionOverwriteInput[] | null | undefined;
  /** Category of the channel. */
  readonly parent_id?: IdInput<"Channel"> | null | undefined;
  /** Voice region; null leaves it to Discord. */
  readonly rtc_region?: string | null | undefined;
  /** Quality of the cameras in a voice channel. */
  readonly video_quality_mode?: VideoQualityMode | null | undefined;
  /** What clients suggest for new threads, in minutes. */
  readonly default_auto_archive_duration?: ThreadAutoArchiveDuration | null | undefined;
  /** Only RequireTag, HideMediaDownloadOptions, IsSpoilerChannel. */
  readonly flags?: ChannelFlag | undefined;
  /** Tags that threads of a forum or media channel may carry. Up to 20 items. */
  readonly available_tags?: readonly ForumTagInput[] | undefined;
  /** Emoji of the button that adds a reaction to a thread. */
  readonly default_reaction_emoji?: DefaultReactionInput | null | undefined;
  /** Slow mode that new threads start with, in seconds. 0 to 21600. */
  readonly default_thread_rate_limit_per_user?: number | undefined;
  /** Order of the posts of a forum or media channel. */
  readonly default_sort_order?: SortOrderType | null | undefined;
  /** How a forum channel shows its posts. */
  readonly default_forum_layout?: ForumLayoutType | undefined;
  /**
   * Whether a search by tags must match some of them or all.
   *
   * @remarks Undocumented.
   */
  readonly default_tag_setting?: ThreadSearchTagSetting | null | undefined;
}

/**
 * Changes to a thread; an archived one takes them only when it is unarchived at once.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel-json-params-thread
 */
export interface ModifyThreadBody {
  /** 1 to 100 characters. */
  readonly name?: string | undefined;
  readonly archived?: boolean | undefined;
  /** Minutes without activity after which the thread leaves the channel list. */
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | undefined;
  /** Whether only those who may manage threads can unarchive it. */
  readonly locked?: boolean | undefined;
  /** Whether any member of a private thread may add others. */
  readonly invitable?: boolean | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
  /** `Pinned` only in forum and media channels. Only Pinned. */
  readonly flags?: ChannelFlag | undefined;
  /** Tags of a thread in a forum or media channel. Up to 5 items. */
  readonly applied_tags?: readonly IdInput<"ForumTag">[] | undefined;
  /**
   * At least 8000.
   *
   * @remarks Undocumented.
   */
  readonly bitrate?: number | null | undefined;
  /**
   * 0 to 99.
   *
   * @remarks Undocumented.
   */
  readonly user_limit?: number | null | undefined;
  /** @remarks Undocumented. */
  readonly rtc_region?: string | null | undefined;
  /** @remarks Undocumented. */
  readonly video_quality_mode?: VideoQualityMode | null | undefined;
}

/**
 * Changes to a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel-json-params-group-dm
 */
export interface ModifyGroupDmChannelBody {
  /** 1 to 100 characters. */
  readonly name?: string | undefined;
  readonly icon?: string | undefined;
}

/**
 * Changes to a direct message, of which the documentation knows none.
 *
 * @remarks Undocumented.
 */
export interface ModifyDmChannelBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
}

/**
 * Permissions that a channel grants or takes from a role or a member.
 *
 * @see https://docs.discord.com/developers/resources/channel#edit-channel-permissions-json-params
 */
export interface EditChannelPermissionsBody {
  /** @default "0" */
  readonly allow?: BitsInput<"Permission"> | null | undefined;
  /** @default "0" */
  readonly deny?: BitsInput<"Permission"> | null | undefined;
  /** What the id in the path is the id of. */
  readonly type: PermissionOverwriteType;
}

/**
 * Where the messages of an announcement channel are to appear.
 *
 * @see https://docs.discord.com/developers/resources/channel#follow-announcement-channel-json-params
 */
export interface FollowAnnouncementChannelBody {
  /** Channel that gets the messages. */
  readonly webhook_channel_id: IdInput<"Channel">;
}

/**
 * User to add to a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#group-dm-add-recipient-json-params
 */
export interface GroupDmAddRecipientBody {
  /** Token of the user, with the scope `gdm.join`. */
  readonly access_token: string;
  /** Name of the user in the group. */
  readonly nick?: string | undefined;
}

/**
 * New thread under a message.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-from-message-json-params
 */
export interface StartThreadFromMessageBody {
  /** 1 to 100 characters. */
  readonly name: string;
  /** Minutes without activity after which the thread leaves the channel list. */
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
}

/**
 * New thread in a text or announcement channel, under no message.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-without-message-json-params
 */
export interface StartTextThreadBody {
  /** 1 to 100 characters. */
  readonly name: string;
  /** Minutes without activity after which the thread leaves the channel list. */
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | undefined;
  /**
   * Kind of the new thread.
   *
   * @default 12
   */
  readonly type?:
    | typeof ChannelType.AnnouncementThread
    | typeof ChannelType.PublicThread
    | typeof ChannelType.PrivateThread
    | undefined;
  /** Whether any member of the private thread may add others. */
  readonly invitable?: boolean | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
}

/**
 * New thread in a forum or media channel, with its first message.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel-jsonform-params
 */
export interface StartForumThreadBody {
  /** 1 to 100 characters. */
  readonly name: string;
  /** Minutes without activity after which the thread leaves the channel list. */
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | undefined;
  /** Seconds that users wait between two messages. 0 to 21600. */
  readonly rate_limit_per_user?: number | null | undefined;
  readonly message: ForumThreadMessageInput;
  /** Tags of the thread. Up to 5 items. */
  readonly applied_tags?: readonly IdInput<"ForumTag">[] | undefined;
}

/**
 * New direct message to one user, or to a group of users who have granted the scope `gdm.join`.
 *
 * @see https://docs.discord.com/developers/resources/user#create-dm
 * @see https://docs.discord.com/developers/resources/user#create-group-dm
 */
export interface CreateDmBody {
  /** The one user. */
  readonly recipient_id?: IdInput<"User"> | undefined;
  /** Tokens of the users of the group, with the scope `gdm.join`. Without repeats. */
  readonly access_tokens?: readonly string[] | undefined;
  /** Names of the users in the group. */
  readonly nicks?: Readonly<Record<string, string | null>> | undefined;
}

/**
 * First message of a post in a forum or media channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel-forum-and-media-thread-message-params-object
 */
export interface ForumThreadMessageInput {
  /** Up to 2000 characters. */
  readonly content?: string | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** All mentions notify when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /** At most 40, nested ones included; five action rows without `IsComponentsV2`. Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | undefined;
  /** Up to 3 items. */
  readonly sticker_ids?: readonly IdInput<"Sticker">[] | undefined;
  /** Describes the files. Up to 10 items. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  /** Only SuppressEmbeds, SuppressNotifications, IsComponentsV2. */
  readonly flags?: MessageFlag | undefined;
  /** @remarks Undocumented. */
  readonly poll?: PollInput | undefined;
  /** @remarks Undocumented. */
  readonly shared_client_theme?: SharedClientThemeInput | undefined;
  /** Files to upload, 25 MiB together; sent as parts of their own. Up to 10 items. Needs the permission AttachFiles. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Emoji that the posts of a forum offer as reaction.
 *
 * @see https://docs.discord.com/developers/resources/channel#default-reaction-object-default-reaction-structure
 */
export interface DefaultReactionInput {
  /** Custom emoji. */
  readonly emoji_id?: IdInput<"Emoji"> | null | undefined;
  /** Characters of a standard emoji. Up to 100 characters. */
  readonly emoji_name?: string | null | undefined;
}

/**
 * Query of getThreadMember.
 *
 * @see https://docs.discord.com/developers/resources/channel#get-thread-member
 */
export interface GetThreadMemberQuery {
  /**
   * Whether it comes with the member of the guild.
   *
   * @default false
   */
  readonly with_member?: boolean | undefined;
}

/**
 * Query of listThreadMembers.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-thread-members
 */
export interface ListThreadMembersQuery {
  /**
   * Whether each comes with the member of the guild; only then the list has pages.
   *
   * @default false
   */
  readonly with_member?: boolean | undefined;
  /** Only users after this one. */
  readonly after?: IdInput<"User"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
}

/**
 * Query of listPublicArchivedThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads
 */
export interface ListPublicArchivedThreadsQuery {
  /** Only threads archived before this. */
  readonly before?: string | undefined;
  /** 2 to 100. */
  readonly limit?: number | undefined;
}

/**
 * Query of listPrivateArchivedThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads
 */
export interface ListPrivateArchivedThreadsQuery {
  /** Only threads archived before this. */
  readonly before?: string | undefined;
  /** 2 to 100. */
  readonly limit?: number | undefined;
}

/**
 * Query of listJoinedPrivateArchivedThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
 */
export interface ListJoinedPrivateArchivedThreadsQuery {
  /** Only threads with lower ids. */
  readonly before?: IdInput<"Channel"> | undefined;
  /** 2 to 100. */
  readonly limit?: number | undefined;
}

/** Query of searchThreads. */
export interface SearchThreadsQuery {
  /** Words of the name. Up to 100 characters. */
  readonly name?: string | undefined;
  /** How far apart the words may be. 0 to 100. */
  readonly slop?: number | undefined;
  /** Only threads with higher ids. */
  readonly min_id?: IdInput<"Channel"> | undefined;
  /** Only threads with lower ids. */
  readonly max_id?: IdInput<"Channel"> | undefined;
  /** Only threads with these tags. Up to 20 items. Without repeats. */
  readonly tag?: readonly IdInput<"ForumTag">[] | undefined;
  /** Whether a thread must have some of the tags or all. */
  readonly tag_setting?: ThreadSearchTagSetting | undefined;
  readonly archived?: boolean | undefined;
  readonly sort_by?: ThreadSearchSortMode | undefined;
  readonly sort_order?: SearchSortOrder | undefined;
  /** 1 to 25. */
  readonly limit?: number | undefined;
  /** 0 to 9975. */
  readonly offset?: number | undefined;
}

/**
 * Changes to a channel; which ones are possible depends on its type.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel
 */
export type ModifyChannelBody =
  ModifyGuildChannelBody | ModifyThreadBody | ModifyGroupDmChannelBody | ModifyDmChannelBody;

/**
 * New thread, with a first message where the channel is a forum or media channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-without-message
 * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
 */
export type StartThreadBody = StartTextThreadBody | StartForumThreadBody;

/**
 * New invite to a guild or to a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#create-channel-invite
 */
export type CreateChannelInviteBody = CreateGuildInviteBody | CreateGroupDmInviteBody;
