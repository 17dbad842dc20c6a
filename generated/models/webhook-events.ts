// Generated from schema/gateway/webhook-events.json and schema/models/webhook-events.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { ApplicationIntegrationType, PartialApplication } from "./application.ts";
import type { Channel, ThreadChannel } from "./channel.ts";
import type { MessageComponent } from "./component.ts";
import type { Embed } from "./embed.ts";
import type { Guild, PurchaseNotification } from "./guild.ts";
import type { ResolvedData } from "./interaction-data.ts";
import type { MessageInteraction } from "./interaction.ts";
import type { LobbyMessage, MessageLobbyMember } from "./lobby.ts";
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
  RoleSubscriptionData,
  SharedClientTheme,
} from "./message.ts";
import type { OAuth2Scope } from "./oauth2.ts";
import type { Poll } from "./poll.ts";
import type { Sticker, StickerItem } from "./sticker.ts";
import type { User } from "./user.ts";

/** Kind of an event that Discord posts to an application. */
export const WebhookEventType = {
  /** A user has added the application to a guild or to their account. */
  ApplicationAuthorized: "APPLICATION_AUTHORIZED",
  /** A user has withdrawn the authorization of the application. */
  ApplicationDeauthorized: "APPLICATION_DEAUTHORIZED",
  /** A user or guild was granted something sold. */
  EntitlementCreate: "ENTITLEMENT_CREATE",
  /** An entitlement has changed. */
  EntitlementUpdate: "ENTITLEMENT_UPDATE",
  /** An entitlement was taken back. */
  EntitlementDelete: "ENTITLEMENT_DELETE",
  /** A user has entered a quest; applications cannot receive it at present. */
  QuestUserEnrollment: "QUEST_USER_ENROLLMENT",
  /** A message was sent in a lobby. */
  LobbyMessageCreate: "LOBBY_MESSAGE_CREATE",
  /** A message of a lobby was changed. */
  LobbyMessageUpdate: "LOBBY_MESSAGE_UPDATE",
  /** A message of a lobby was deleted. */
  LobbyMessageDelete: "LOBBY_MESSAGE_DELETE",
  /** A direct message was sent between players, one of whom at least is in a game session. */
  GameDirectMessageCreate: "GAME_DIRECT_MESSAGE_CREATE",
  /** A direct message between players was changed. */
  GameDirectMessageUpdate: "GAME_DIRECT_MESSAGE_UPDATE",
  /** A direct message between players was deleted. */
  GameDirectMessageDelete: "GAME_DIRECT_MESSAGE_DELETE",
} as const;
export type WebhookEventType = Open<typeof WebhookEventType>;

/**
 * What Discord posts to the address of an application.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#webhook-types
 */
export const WebhookPayloadType = {
  /** Checks that the address answers, with 204 and no body. */
  Ping: 0,
  Event: 1,
} as const;
export type WebhookPayloadType = Open<typeof WebhookPayloadType>;

/**
 * What Discord posts to the address of an application.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#payload-structure
 */
export interface WebhookEventEnvelope {
  /** Always 1 at present. */
  readonly version: number;
  readonly application_id: Id<"Application">;
  readonly type: WebhookPayloadType;
  /** Absent from a ping. */
  readonly event?: WebhookEventBody;
}

/**
 * Event inside an envelope.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#event-body-object
 */
export interface WebhookEventBody {
  readonly type: WebhookEventType;
  readonly timestamp: string;
  /** Depends on the type. */
  readonly data?: unknown;
}

/**
 * A user has added an application to a guild or to their account.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#application-authorized-application-authorized-structure
 */
export interface ApplicationAuthorizedData {
  readonly integration_type?: ApplicationIntegrationType;
  readonly user: User;
  readonly scopes: readonly OAuth2Scope[];
  /** The guild that it was added to. */
  readonly guild?: Guild;
}

/**
 * A user has withdrawn an application's authorization.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#application-deauthorized-application-deauthorized-structure
 */
export interface ApplicationDeauthorizedData {
  readonly user: User;
}

/**
 * Message of a lobby after a change.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#lobby-message-update
 */
export interface LobbyMessageUpdateData extends LobbyMessage {
  readonly edited_timestamp?: string | null;
  readonly timestamp?: string;
}

/**
 * Message that was deleted from a lobby.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#lobby-message-delete-structure
 */
export interface LobbyMessageDeleteData {
  readonly id: Id<"Message">;
  readonly lobby_id: Id<"Lobby">;
}

/**
 * Direct message between players, one of whom at least is in a game session.
 *
 * @see https://docs.discord.com/developers/events/webhook-events#message-object
 * @see https://docs.discord.com/developers/events/webhook-events#sdk-dm-message-object
 */
export interface GameDirectMessage {
  readonly id: Id<"Message">;
  readonly channel_id?: Id<"Channel">;
  /** Not a real user but the webhook's id, name and avatar when `webhook_id` is set. */
  readonly author: User;
  /** Empty without the intent MessageContent. */
  readonly content: string;
  /** When the message was sent. */
  readonly timestamp?: string;
  /** Null when the message was never edited. */
  readonly edited_timestamp?: string | null;
  /** Whether the message was read out. */
  readonly tts?: boolean;
  readonly mention_everyone?: boolean;
  readonly mentions?: readonly User[];
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
  /** Only for messages of a linked channel. */
  readonly lobby_id?: Id<"Lobby">;
  /** Only for messages between provisional accounts, which exist inside the game alone. */
  readonly recipient_id?: Id<"User">;
  /** With the recipients. */
  readonly channel?: Channel;
}
