// Generated from schema/models/message.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Known, Open, UnknownTag } from "../../src/base/open.ts";
import type { Application, ApplicationIntegrationType, PartialApplication } from "./application.ts";
import type { ChannelType, ThreadChannel, ThreadMember } from "./channel.ts";
import type { MessageComponent } from "./component.ts";
import type { Embed } from "./embed.ts";
import type { ReactionEmoji } from "./emoji.ts";
import type { PurchaseNotification } from "./guild.ts";
import type { ResolvedData } from "./interaction-data.ts";
import type { InteractionType, MessageInteraction } from "./interaction.ts";
import type { MessageLobbyMember } from "./lobby.ts";
import type { Poll } from "./poll.ts";
import type { Sticker, StickerItem } from "./sticker.ts";
import type { User } from "./user.ts";

/**
 * Kind of a message.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object-message-types
 */
export const MessageType = {
  /** An ordinary message. */
  Default: 0,
  /** Somebody was added to a group; cannot be deleted. */
  RecipientAdd: 1,
  /** Somebody left a group; cannot be deleted. */
  RecipientRemove: 2,
  /** A call; cannot be deleted. */
  Call: 3,
  /** Cannot be deleted. */
  ChannelNameChange: 4,
  /** Cannot be deleted. */
  ChannelIconChange: 5,
  ChannelPinnedMessage: 6,
  UserJoin: 7,
  GuildBoost: 8,
  GuildBoostTier1: 9,
  GuildBoostTier2: 10,
  GuildBoostTier3: 11,
  /** The channel now follows an announcement channel. */
  ChannelFollowAdd: 12,
  GuildDiscoveryDisqualified: 14,
  GuildDiscoveryRequalified: 15,
  GuildDiscoveryGracePeriodInitialWarning: 16,
  GuildDiscoveryGracePeriodFinalWarning: 17,
  ThreadCreated: 18,
  /** Points to the message it answers. */
  Reply: 19,
  /** Response to a slash command. */
  ChatInputCommand: 20,
  /** First message of a thread, pointing to the one it was started from; cannot be deleted. */
  ThreadStarterMessage: 21,
  GuildInviteReminder: 22,
  /** Response to a user or message command. */
  ContextMenuCommand: 23,
  /** Needs the permission to manage messages to be deleted. */
  AutoModerationAction: 24,
  RoleSubscriptionPurchase: 25,
  InteractionPremiumUpsell: 26,
  StageStart: 27,
  StageEnd: 28,
  StageSpeaker: 29,
  StageTopic: 31,
  GuildApplicationPremiumSubscription: 32,
  GuildIncidentAlertModeEnabled: 36,
  GuildIncidentAlertModeDisabled: 37,
  GuildIncidentReportRaid: 38,
  GuildIncidentReportFalseAlarm: 39,
  PurchaseNotification: 44,
  /** Outcome of a poll, in an embed. */
  PollResult: 46,
  /** @remarks Undocumented. */
  HdStreamingUpgraded: 55,
} as const;
export type MessageType = Open<typeof MessageType>;

/**
 * What an invitation in a message offers.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object-message-activity-types
 */
export const MessageActivityType = {
  Join: 1,
  Spectate: 2,
  Listen: 3,
  JoinRequest: 5,
  StreamRequest: 6,
} as const;
export type MessageActivityType = Open<typeof MessageActivityType>;

/**
 * Why a message points to another one.
 *
 * @see https://docs.discord.com/developers/resources/message#message-reference-types
 */
export const MessageReferenceType = {
  /** Replies, crossposts, pins and threads. */
  Default: 0,
  /** Shows the other message as it was then. */
  Forward: 1,
} as const;
export type MessageReferenceType = Open<typeof MessageReferenceType>;

/**
 * Way to react to a message.
 *
 * @see https://docs.discord.com/developers/resources/message#get-reactions-reaction-types
 */
export const ReactionType = {
  Normal: 0,
  /** A super reaction. */
  Burst: 1,
} as const;
export type ReactionType = Open<typeof ReactionType>;

/**
 * Kind of mention that may notify.
 *
 * @see https://docs.discord.com/developers/resources/message#allowed-mentions-object-allowed-mention-types
 */
export const AllowedMentionType = {
  Roles: "roles",
  Users: "users",
  /** `@everyone` and `@here`. */
  Everyone: "everyone",
} as const;
export type AllowedMentionType = Open<typeof AllowedMentionType>;

/**
 * Brightness of a theme.
 *
 * @see https://docs.discord.com/developers/resources/message#base-theme-types
 */
export const BaseThemeType = {
  /** The same as `Dark`. */
  Unset: 0,
  Dark: 1,
  Light: 2,
  Darker: 3,
  Midnight: 4,
} as const;
export type BaseThemeType = Open<typeof BaseThemeType>;

/**
 * Kind of author to search for.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-author-types
 */
export const SearchAuthorType = {
  User: "user",
  Bot: "bot",
  Webhook: "webhook",
  /** Anything but users. */
  NoUser: "-user",
  /** Anything but bots. */
  NoBot: "-bot",
  /** Anything but webhooks. */
  NoWebhook: "-webhook",
} as const;
export type SearchAuthorType = Open<typeof SearchAuthorType>;

/**
 * What the messages of a search have, or lack.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-search-has-types
 */
export const SearchHasType = {
  Image: "image",
  Sound: "sound",
  Video: "video",
  File: "file",
  Sticker: "sticker",
  Embed: "embed",
  Link: "link",
  Poll: "poll",
  /** A forwarded message. */
  Snapshot: "snapshot",
  NoImage: "-image",
  NoSound: "-sound",
  NoVideo: "-video",
  NoFile: "-file",
  NoSticker: "-sticker",
  NoEmbed: "-embed",
  NoLink: "-link",
  NoPoll: "-poll",
  NoSnapshot: "-snapshot",
} as const;
export type SearchHasType = Open<typeof SearchHasType>;

/**
 * Kind of embed to search for; each covers more than the embed type of the same name.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-search-embed-types
 */
export const SearchEmbedType = {
  Image: "image",
  Video: "video",
  /** Messages from before 2026-02-24 may be missing. */
  Gif: "gif",
  Sound: "sound",
  Article: "article",
} as const;
export type SearchEmbedType = Open<typeof SearchEmbedType>;

/**
 * What a search is sorted by.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-search-sort-modes
 */
export const SearchSortMode = {
  Timestamp: "timestamp",
  /** How well the message fits; the order is ignored. */
  Relevance: "relevance",
} as const;
export type SearchSortMode = Open<typeof SearchSortMode>;

/**
 * Direction in which a search is sorted.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-query-string-params
 */
export const SearchSortOrder = {
  /** Oldest first. */
  Asc: "asc",
  /** Newest first. */
  Desc: "desc",
} as const;
export type SearchSortOrder = Open<typeof SearchSortOrder>;

/**
 * Bits of a message.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object-message-flags
 */
export const MessageFlag = {
  /** Published to the channels that follow. */
  Crossposted: 1, // 1 << 0
  /** Comes from a channel that this one follows. */
  IsCrosspost: 2, // 1 << 1
  /** Shows no embeds. */
  SuppressEmbeds: 4, // 1 << 2
  /** The original of this crosspost is gone. */
  SourceMessageDeleted: 8, // 1 << 3
  /** Sent by Discord's system for urgent messages. */
  Urgent: 16, // 1 << 4
  /** A thread with the id of this message exists. */
  HasThread: 32, // 1 << 5
  /** Only the user of the interaction sees it. */
  Ephemeral: 64, // 1 << 6
  /** Response to an interaction that is still to come. */
  Loading: 128, // 1 << 7
  /** Some members of mentioned roles could not be added to the thread. */
  FailedToMentionSomeRolesInThread: 256, // 1 << 8
  /** Notifies nobody by push or on the desktop. */
  SuppressNotifications: 4096, // 1 << 12
  /** Has one audio file and nothing else. */
  IsVoiceMessage: 8192, // 1 << 13
  /** Forwards another message. */
  HasSnapshot: 16384, // 1 << 14
  /** Consists of components alone; stays set once it is. */
  IsComponentsV2: 32768, // 1 << 15
} as const;
export type MessageFlag = number;

/**
 * Bits of an attachment.
 *
 * @see https://docs.discord.com/developers/resources/message#attachment-object-attachment-flags
 */
export const AttachmentFlag = {
  /** Clip of a stream. */
  IsClip: 1, // 1 << 0
  /** Thumbnail of a thread in a media channel, not shown with the message. */
  IsThumbnail: 2, // 1 << 1
  /**
   * Edited with the remix feature.
   *
   * @deprecated
   */
  IsRemix: 4, // 1 << 2
  /** Blurred until somebody clicks. */
  IsSpoiler: 8, // 1 << 3
  /** Animated image. */
  IsAnimated: 32, // 1 << 5
} as const;
export type AttachmentFlag = number;

/**
 * Message sent in a channel.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object-message-structure
 */
export interface Message {
  readonly id: Id<"Message">;
  readonly channel_id: Id<"Channel">;
  /** Not a real user but the webhook's id, name and avatar when `webhook_id` is set. */
  readonly author: User;
  /** Empty without the intent MessageContent. */
  readonly content: string;
  /** When the message was sent. */
  readonly timestamp: string;
  /** Null when the message was never edited. */
  readonly edited_timestamp: string | null;
  /** Whether the message was read out. */
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly Id<"Role">[];
  /** Only in crossposted messages, and only channels that everyone in a public guild can see. */
  readonly mention_channels?: readonly ChannelMention[];
  /** Files that no embed or component shows. Empty without the intent MessageContent. */
  readonly attachments: readonly Attachment[];
  /** Empty without the intent MessageContent. */
  readonly embeds: readonly Embed[];
  readonly reactions?: readonly Reaction[];
  /** What the sender chose to recognise the message by. */
  readonly nonce?: string | number;
  readonly pinned: boolean;
  /** Webhook that sent the message. */
  readonly webhook_id?: Id<"Webhook">;
  readonly type: MessageType;
  /** Invites to a game or to listen along. */
  readonly activity?: MessageActivity;
  /** Application of the activity. */
  readonly application?: PartialApplication;
  /** Application that responded to an interaction with the message, or that owns the webhook. */
  readonly application_id?: Id<"Application">;
  readonly flags?: MessageFlag;
  /** Where a reply, forward, crosspost, pin or thread points. */
  readonly message_reference?: MessageReference;
  /** Content of a forwarded message, as it was then. */
  readonly message_snapshots?: readonly MessageSnapshot[];
  /** Null when that message was deleted; absent when Discord did not look it up. */
  readonly referenced_message?: Message | null;
  /** Interaction that the message responds to. */
  readonly interaction_metadata?: MessageInteractionMetadata;
  /** @deprecated `interaction_metadata` */
  readonly interaction?: MessageInteraction;
  /** Thread that was started from the message. */
  readonly thread?: ThreadChannel;
  /** Empty without the intent MessageContent. */
  readonly components?: readonly MessageComponent[];
  readonly sticker_items?: readonly StickerItem[];
  /** @deprecated `sticker_items` */
  readonly stickers?: readonly Sticker[];
  /** Rough place within a thread; rises, with gaps and repetitions. */
  readonly position?: number;
  /** Purchase or renewal that the message is about. */
  readonly role_subscription_data?: RoleSubscriptionData;
  /** What the select menus of the message have chosen beforehand. */
  readonly resolved?: ResolvedData;
  /** Empty without the intent MessageContent. */
  readonly poll?: Poll;
  readonly call?: MessageCall;
  readonly shared_client_theme?: SharedClientTheme;
  /** @remarks Undocumented. */
  readonly purchase_notification?: PurchaseNotification;
  /** @remarks Undocumented. */
  readonly lobby_member?: MessageLobbyMember;
}

/**
 * Invitation to what somebody is doing.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object-message-activity-structure
 */
export interface MessageActivity {
  readonly type: MessageActivityType;
  /** Party of the Rich Presence. */
  readonly party_id?: string;
}

/**
 * What the metadata of every interaction has.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
 */
export interface BaseInteractionMetadata {
  readonly id: Id<"Interaction">;
  readonly type: InteractionType;
  /** Who caused the interaction. */
  readonly user?: User;
  /** Guild (`0` in a direct message) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Only in follow-up messages. */
  readonly original_response_message_id?: Id<"Message">;
}

/**
 * Command that a message responds to.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-application-command-interaction-metadata-structure
 */
export interface ApplicationCommandInteractionMetadata {
  readonly id: Id<"Interaction">;
  readonly type: typeof InteractionType.ApplicationCommand;
  /** Who caused the interaction. */
  readonly user?: User;
  /** Guild (`0` in a direct message) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Only in follow-up messages. */
  readonly original_response_message_id?: Id<"Message">;
  /** User that a user command was run on. */
  readonly target_user?: User;
  /** Message that a message command was run on. */
  readonly target_message_id?: Id<"Message">;
}

/**
 * Use of a component that a message responds to.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-message-component-interaction-metadata-structure
 */
export interface MessageComponentInteractionMetadata {
  readonly id: Id<"Interaction">;
  readonly type: typeof InteractionType.MessageComponent;
  /** Who caused the interaction. */
  readonly user?: User;
  /** Guild (`0` in a direct message) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Only in follow-up messages. */
  readonly original_response_message_id?: Id<"Message">;
  /** Message that has the component. */
  readonly interacted_message_id: Id<"Message">;
}

/**
 * Modal that a message responds to.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-modal-submit-interaction-metadata-structure
 */
export interface ModalSubmitInteractionMetadata {
  readonly id: Id<"Interaction">;
  readonly type: typeof InteractionType.ModalSubmit;
  /** Who caused the interaction. */
  readonly user?: User;
  /** Guild (`0` in a direct message) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Only in follow-up messages. */
  readonly original_response_message_id?: Id<"Message">;
  /** Interaction that opened the modal. */
  readonly triggering_interaction_metadata: TriggeringInteractionMetadata;
}

/**
 * Call in a private channel.
 *
 * @see https://docs.discord.com/developers/resources/message#message-call-object-message-call-object-structure
 */
export interface MessageCall {
  readonly participants: readonly Id<"User">[];
  /** Null while the call goes on. */
  readonly ended_timestamp?: string | null;
}

/**
 * Where a message points.
 *
 * @see https://docs.discord.com/developers/resources/message#message-reference-structure
 */
export interface MessageReference {
  /** @default 0 */
  readonly type?: MessageReferenceType;
  readonly message_id?: Id<"Message">;
  readonly channel_id?: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
}

/**
 * Forwarded message.
 *
 * @see https://docs.discord.com/developers/resources/message#message-snapshot-structure
 */
export interface MessageSnapshot {
  readonly message: MessageSnapshotContent;
}

/**
 * What a forwarded message shows of the original, which does not include who wrote it.
 *
 * @see https://docs.discord.com/developers/resources/message#message-snapshot-structure
 */
export interface MessageSnapshotContent {
  /** Empty without the intent MessageContent. */
  readonly content: string;
  /** When the message was sent. */
  readonly timestamp: string;
  /** Null when the message was never edited. */
  readonly edited_timestamp: string | null;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly Id<"Role">[];
  /** Files that no embed or component shows. Empty without the intent MessageContent. */
  readonly attachments: readonly Attachment[];
  /** Empty without the intent MessageContent. */
  readonly embeds: readonly Embed[];
  readonly type: MessageType;
  readonly flags?: MessageFlag;
  /** Empty without the intent MessageContent. */
  readonly components?: readonly MessageComponent[];
  readonly sticker_items?: readonly StickerItem[];
  /** @deprecated `sticker_items` */
  readonly stickers?: readonly Sticker[];
}

/**
 * Emoji that users have reacted with.
 *
 * @see https://docs.discord.com/developers/resources/message#reaction-object-reaction-structure
 */
export interface Reaction {
  /** How many users reacted, super reactions included. */
  readonly count: number;
  readonly count_details: ReactionCountDetails;
  /** Whether the current user reacted. */
  readonly me: boolean;
  /** Whether the current user gave a super reaction. */
  readonly me_burst: boolean;
  readonly emoji: ReactionEmoji;
  /** Colors of super reactions, such as `#FF9900`. */
  readonly burst_colors: readonly string[];
}

/**
 * How many users reacted in which way.
 *
 * @see https://docs.discord.com/developers/resources/message#reaction-count-details-object-reaction-count-details-structure
 */
export interface ReactionCountDetails {
  /** Super reactions. */
  readonly burst: number;
  readonly normal: number;
}

/**
 * File of a message.
 *
 * @see https://docs.discord.com/developers/resources/message#attachment-object-attachment-structure
 */
export interface Attachment {
  readonly id: Id<"Attachment">;
  readonly filename: string;
  readonly title?: string | null;
  /** Alternative text. */
  readonly description?: string;
  /** Media type. */
  readonly content_type?: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
  /** Address of an image, video or audio file at Discord's proxy. */
  readonly proxy_url: string;
  /** In pixels. */
  readonly height?: number | null;
  /** In pixels. */
  readonly width?: number | null;
  /** Thumbhash of an image or video, in base64. */
  readonly placeholder?: string;
  readonly placeholder_version?: number;
  /** Whether the file is removed after a while, or with its message. */
  readonly ephemeral?: boolean;
  /** Length of audio or video in seconds. */
  readonly duration_secs?: number;
  /** Sampled loudness of a voice message: one byte for each point, in base64. */
  readonly waveform?: string;
  readonly flags?: AttachmentFlag;
  /** Who was in the stream of a clip. */
  readonly clip_participants?: readonly User[];
  readonly clip_created_at?: string;
  /** Application in the stream of a clip, when it was recognised. */
  readonly application?: Application | null;
}

/**
 * Channel that a crossposted message mentions.
 *
 * @see https://docs.discord.com/developers/resources/message#channel-mention-object-channel-mention-structure
 */
export interface ChannelMention {
  readonly id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
  readonly type: ChannelType;
  readonly name: string;
}

/**
 * Role subscription that a member bought or renewed.
 *
 * @see https://docs.discord.com/developers/resources/message#role-subscription-data-object-role-subscription-data-object-structure
 */
export interface RoleSubscriptionData {
  /** SKU and listing that the member subscribed to. */
  readonly role_subscription_listing_id: Id<"Sku">;
  readonly tier_name: string;
  readonly total_months_subscribed: number;
  /** Whether the subscription was renewed and not bought anew. */
  readonly is_renewal: boolean;
}

/**
 * Pinned message.
 *
 * @see https://docs.discord.com/developers/resources/message#message-pin-object-message-pin-object-structure
 */
export interface MessagePin {
  readonly pinned_at: string;
  readonly message: Message;
}

/**
 * Pinned messages of a channel, the latest pin first.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-pins-response-structure
 */
export interface MessagePinList {
  readonly items: readonly MessagePin[];
  readonly has_more: boolean;
}

/**
 * Look of the Discord app that a message shares.
 *
 * @see https://docs.discord.com/developers/resources/message#shared-client-theme-object-shared-client-theme-object-structure
 */
export interface SharedClientTheme {
  /** Six hexadecimal digits each. 1 to 5 items. Each exactly 6 characters. Each matches `^[0-9A-Fa-f]{6}$`. */
  readonly colors: readonly string[];
  /** Direction of the colors in degrees. 0 to 360. */
  readonly gradient_angle: number;
  /** Strength of the colors. 0 to 100. */
  readonly base_mix: number;
  readonly base_theme?: BaseThemeType | null;
}

/**
 * Look of the Discord app that a message shares.
 *
 * @see https://docs.discord.com/developers/resources/message#shared-client-theme-object-shared-client-theme-object-structure
 */
export interface SharedClientThemeInput {
  /** Six hexadecimal digits each. 1 to 5 items. Each exactly 6 characters. Each matches `^[0-9A-Fa-f]{6}$`. */
  readonly colors: readonly string[];
  /** Direction of the colors in degrees. 0 to 360. */
  readonly gradient_angle: number;
  /** Strength of the colors. 0 to 100. */
  readonly base_mix: number;
  readonly base_theme?: BaseThemeType | null | undefined;
}

/**
 * Messages of a guild that a search found.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-response-body
 */
export interface MessageSearchResult {
  /** Whether old messages of the guild are being indexed. */
  readonly doing_deep_historical_index: boolean;
  /** How many messages have been indexed so far. */
  readonly documents_indexed?: number | null;
  readonly total_results: number;
  /** One list for each message found, without the messages around it. */
  readonly messages: readonly (readonly SearchMessage[])[];
  /** Threads of the messages. */
  readonly threads?: readonly ThreadChannel[] | null;
  /** Membership of the current user in those threads. */
  readonly members?: readonly ThreadMember[] | null;
}

/**
 * Message that a search found.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages-response-body
 */
export interface SearchMessage extends Message {
  /** @remarks Undocumented. */
  readonly hit?: boolean;
  /** @remarks Undocumented. */
  readonly restriction_count?: number;
}

/**
 * Answer to a search of what is not indexed yet.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages
 */
export interface SearchIndexNotReady {
  readonly message: string;
  readonly code: number;
  /** How many messages have been indexed so far. */
  readonly documents_indexed: number;
  /** Seconds to wait; 0 means a short while. */
  readonly retry_after: number;
}

/** A {@link MessageInteractionMetadata} of a kind that this version does not know. */
export interface UnknownMessageInteractionMetadata extends BaseInteractionMetadata {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Interaction that a message responds to.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
 */
export type MessageInteractionMetadata =
  | ApplicationCommandInteractionMetadata
  | MessageComponentInteractionMetadata
  | ModalSubmitInteractionMetadata
  | UnknownMessageInteractionMetadata;

/** A {@link TriggeringInteractionMetadata} of a kind that this version does not know. */
export interface UnknownTriggeringInteractionMetadata extends BaseInteractionMetadata {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Interaction that opened a modal.
 *
 * @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-modal-submit-interaction-metadata-structure
 */
export type TriggeringInteractionMetadata =
  ApplicationCommandInteractionMetadata | MessageComponentInteractionMetadata | UnknownTriggeringInteractionMetadata;
