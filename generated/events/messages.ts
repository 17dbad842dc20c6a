// Generated from schema/events/messages.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { PartialApplication } from "../models/application.ts";
import type { ChannelType, ThreadChannel } from "../models/channel.ts";
import type { MessageComponent } from "../models/component.ts";
import type { Embed } from "../models/embed.ts";
import type { ReactionEmoji } from "../models/emoji.ts";
import type { Member, PartialMember, PurchaseNotification } from "../models/guild.ts";
import type { ResolvedData } from "../models/interaction-data.ts";
import type { MessageInteraction } from "../models/interaction.ts";
import type { MessageLobbyMember } from "../models/lobby.ts";
import type {
  Attachment,
  ChannelMention,
  Message,
  MessageActivity,
  MessageCall,
  MessageFlag,
  MessageInteractionMetadata,
  MessageReference,
  MessageSnapshot,
  MessageType,
  Reaction,
  ReactionType,
  RoleSubscriptionData,
  SharedClientTheme,
} from "../models/message.ts";
import type { Poll } from "../models/poll.ts";
import type { Sticker, StickerItem } from "../models/sticker.ts";
import type { User } from "../models/user.ts";

/**
 * User whom a message mentions, with the member in the guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
 */
export interface MentionedUser extends User {
  readonly member?: PartialMember;
}

/**
 * Payload of MessageCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-create
 */
export interface MessageCreatePayload {
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
  readonly mentions: readonly MentionedUser[];
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
  /** Absent in direct messages and for ephemeral messages. */
  readonly guild_id?: Id<"Guild">;
  /** The author as a member; absent for ephemeral messages and those of webhooks. */
  readonly member?: PartialMember;
  readonly channel_type?: ChannelType;
}

/**
 * Payload of MessageUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-update
 */
export interface MessageUpdatePayload {
  readonly id: Id<"Message">;
  readonly channel_id: Id<"Channel">;
  /** Not a real user but the webhook's id, name and avatar when `webhook_id` is set. */
  readonly author?: User;
  /** Empty without the intent MessageContent. */
  readonly content?: string;
  /** When the message was sent. */
  readonly timestamp?: string;
  /** Null when the message was never edited. */
  readonly edited_timestamp?: string | null;
  /** Whether the message was read out. */
  readonly tts?: boolean;
  readonly mention_everyone?: boolean;
  readonly mentions?: readonly MentionedUser[];
  readonly mention_roles?: readonly Id<"Role">[];
  /** Only in crossposted messages, and only channels that everyone in a public guild can see. */
  readonly mention_channels?: readonly ChannelMention[];
  /** Files that no embed or component shows. Empty without the intent MessageContent. */
  readonly attachments?: readonly Attachment[];
  /** Empty without the intent MessageContent. */
  readonly embeds?: readonly Embed[];
  readonly reactions?: readonly Reaction[];
  /** What the sender chose to recognise the message by. */
  readonly nonce?: string | number;
  readonly pinned?: boolean;
  /** Webhook that sent the message. */
  readonly webhook_id?: Id<"Webhook">;
  readonly type?: MessageType;
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
  /** Absent in direct messages and for ephemeral messages. */
  readonly guild_id?: Id<"Guild">;
  /** The author as a member; absent for ephemeral messages and those of webhooks. */
  readonly member?: PartialMember;
  readonly channel_type?: ChannelType;
}

/**
 * Payload of MessageDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-delete
 */
export interface MessageDeletePayload {
  readonly id: Id<"Message">;
  readonly channel_id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
}

/**
 * Payload of MessageDeleteBulk.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-delete-bulk
 */
export interface MessageDeleteBulkPayload {
  readonly ids: readonly Id<"Message">[];
  readonly channel_id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
}

/**
 * Payload of MessageReactionAdd.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-add
 */
export interface MessageReactionAddPayload {
  readonly user_id: Id<"User">;
  readonly channel_id: Id<"Channel">;
  readonly message_id: Id<"Message">;
  readonly guild_id?: Id<"Guild">;
  /** Who reacted, in a guild. */
  readonly member?: Member;
  readonly emoji: ReactionEmoji;
  readonly message_author_id?: Id<"User">;
  /** Whether it is a super reaction. */
  readonly burst: boolean;
  /** Colors of the super reaction, written #rrggbb. */
  readonly burst_colors?: readonly string[];
  readonly type: ReactionType;
}

/**
 * Payload of MessageReactionRemove.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove
 */
export interface MessageReactionRemovePayload {
  readonly user_id: Id<"User">;
  readonly channel_id: Id<"Channel">;
  readonly message_id: Id<"Message">;
  readonly guild_id?: Id<"Guild">;
  readonly emoji: ReactionEmoji;
  /** Whether it was a super reaction. */
  readonly burst: boolean;
  readonly type: ReactionType;
}

/**
 * Payload of MessageReactionRemoveAll.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-all
 */
export interface MessageReactionRemoveAllPayload {
  readonly channel_id: Id<"Channel">;
  readonly message_id: Id<"Message">;
  readonly guild_id?: Id<"Guild">;
}

/**
 * Payload of MessageReactionRemoveEmoji.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-emoji
 */
export interface MessageReactionRemoveEmojiPayload {
  readonly channel_id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
  readonly message_id: Id<"Message">;
  readonly emoji: ReactionEmoji;
}
