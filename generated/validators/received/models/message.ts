// Generated from schema/models/message.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/message.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { Application, PartialApplication } from "./application.ts";
import { ThreadChannel, ThreadMember } from "./channel.ts";
import { MessageComponent } from "./component.ts";
import { Embed } from "./embed.ts";
import { ReactionEmoji } from "./emoji.ts";
import { PurchaseNotification } from "./guild.ts";
import { ResolvedData } from "./interaction-data.ts";
import { MessageInteraction } from "./interaction.ts";
import { MessageLobbyMember } from "./lobby.ts";
import { Poll } from "./poll.ts";
import { Sticker, StickerItem } from "./sticker.ts";
import { User } from "./user.ts";

/** Checks a {@link models.Message}. */
export const Message: z.ZodType<models.Message> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: id(),
    author: User,
    content: string(),
    timestamp: string(),
    edited_timestamp: nullable(string()),
    tts: boolean(),
    mention_everyone: boolean(),
    mentions: array(User),
    mention_roles: array(id()),
    mention_channels: optional(array(ChannelMention)),
    attachments: array(Attachment),
    embeds: array(Embed),
    reactions: optional(array(Reaction)),
    nonce: optional(byKind({ string: string(), number: number() })),
    pinned: boolean(),
    webhook_id: optional(id()),
    type: number(),
    activity: optional(MessageActivity),
    application: optional(PartialApplication),
    application_id: optional(id()),
    flags: optional(number()),
    message_reference: optional(MessageReference),
    message_snapshots: optional(array(MessageSnapshot)),
    referenced_message: optional(Message),
    interaction_metadata: optional(MessageInteractionMetadata),
    interaction: optional(MessageInteraction),
    thread: optional(ThreadChannel),
    components: optional(array(MessageComponent)),
    sticker_items: optional(array(StickerItem)),
    stickers: optional(array(Sticker)),
    position: optional(number()),
    role_subscription_data: optional(RoleSubscriptionData),
    resolved: optional(ResolvedData),
    poll: optional(Poll),
    call: optional(MessageCall),
    shared_client_theme: optional(SharedClientTheme),
    purchase_notification: optional(PurchaseNotification),
    lobby_member: optional(MessageLobbyMember),
  }),
);

/** Checks a {@link models.MessageActivity}. */
export const MessageActivity: z.ZodType<models.MessageActivity> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    party_id: optional(string()),
  }),
);

/** Checks a {@link models.MessageInteractionMetadata}. */
export const MessageInteractionMetadata: z.ZodType<models.MessageInteractionMetadata> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [ApplicationCommandInteractionMetadata, 2],
      [MessageComponentInteractionMetadata, 3],
      [ModalSubmitInteractionMetadata, 5],
    ],
    BaseInteractionMetadata,
  ),
);

/** Checks a {@link models.TriggeringInteractionMetadata}. */
export const TriggeringInteractionMetadata: z.ZodType<models.TriggeringInteractionMetadata> = /* @__PURE__ */ received(
  () =>
    tagged(
      "type",
      [
        [ApplicationCommandInteractionMetadata, 2],
        [MessageComponentInteractionMetadata, 3],
      ],
      BaseInteractionMetadata,
    ),
);

/** Checks a {@link models.BaseInteractionMetadata}. */
export const BaseInteractionMetadata: z.ZodType<models.BaseInteractionMetadata> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    user: optional(User),
    authorizing_integration_owners: map(id()),
    original_response_message_id: optional(id()),
  }),
);

/** Checks a {@link models.ApplicationCommandInteractionMetadata}. */
export const ApplicationCommandInteractionMetadata: z.ZodType<models.ApplicationCommandInteractionMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      type: number(),
      user: optional(User),
      authorizing_integration_owners: map(id()),
      original_response_message_id: optional(id()),
      target_user: optional(User),
      target_message_id: optional(id()),
    }),
  );

/** Checks a {@link models.MessageComponentInteractionMetadata}. */
export const MessageComponentInteractionMetadata: z.ZodType<models.MessageComponentInteractionMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      type: number(),
      user: optional(User),
      authorizing_integration_owners: map(id()),
      original_response_message_id: optional(id()),
      interacted_message_id: id(),
    }),
  );

/** Checks a {@link models.ModalSubmitInteractionMetadata}. */
export const ModalSubmitInteractionMetadata: z.ZodType<models.ModalSubmitInteractionMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      type: number(),
      user: optional(User),
      authorizing_integration_owners: map(id()),
      original_response_message_id: optional(id()),
      triggering_interaction_metadata: TriggeringInteractionMetadata,
    }),
  );

/** Checks a {@link models.MessageCall}. */
export const MessageCall: z.ZodType<models.MessageCall> = /* @__PURE__ */ received(() =>
  struct({
    participants: array(id()),
    ended_timestamp: optional(string()),
  }),
);

/** Checks a {@link models.MessageReference}. */
export const MessageReference: z.ZodType<models.MessageReference> = /* @__PURE__ */ received(() =>
  struct({
    type: optional(number()),
    message_id: optional(id()),
    channel_id: optional(id()),
    guild_id: optional(id()),
  }),
);

/** Checks a {@link models.MessageSnapshot}. */
export const MessageSnapshot: z.ZodType<models.MessageSnapshot> = /* @__PURE__ */ received(() =>
  struct({
    message: MessageSnapshotContent,
  }),
);

/** Checks a {@link models.MessageSnapshotContent}. */
export const MessageSnapshotContent: z.ZodType<models.MessageSnapshotContent> = /* @__PURE__ */ received(() =>
  struct({
    content: string(),
    timestamp: string(),
    edited_timestamp: nullable(string()),
    mentions: array(User),
    mention_roles: array(id()),
    attachments: array(Attachment),
    embeds: array(Embed),
    type: number(),
    flags: optional(number()),
    components: optional(array(MessageComponent)),
    sticker_items: optional(array(StickerItem)),
    stickers: optional(array(Sticker)),
  }),
);

/** Checks a {@link models.Reaction}. */
export const Reaction: z.ZodType<models.Reaction> = /* @__PURE__ */ received(() =>
  struct({
    count: number(),
    count_details: ReactionCountDetails,
    me: boolean(),
    me_burst: boolean(),
    emoji: ReactionEmoji,
    burst_colors: array(string()),
  }),
);

/** Checks a {@link models.ReactionCountDetails}. */
export const ReactionCountDetails: z.ZodType<models.ReactionCountDetails> = /* @__PURE__ */ received(() =>
  struct({
    burst: number(),
    normal: number(),
  }),
);

/** Checks a {@link models.Attachment}. */
export const Attachment: z.ZodType<models.Attachment> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    filename: string(),
    title: optional(string()),
    description: optional(string()),
    content_type: optional(string()),
    size: number(),
    url: string(),
    proxy_url: string(),
    height: optional(number()),
    width: optional(number()),
    placeholder: optional(string()),
    placeholder_version: optional(number()),
    ephemeral: optional(boolean()),
    duration_secs: optional(number()),
    waveform: optional(string()),
    flags: optional(number()),
    clip_participants: optional(array(User)),
    clip_created_at: optional(string()),
    application: optional(Application),
  }),
);

/** Checks a {@link models.ChannelMention}. */
export const ChannelMention: z.ZodType<models.ChannelMention> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    type: number(),
    name: string(),
  }),
);

/** Checks a {@link models.RoleSubscriptionData}. */
export const RoleSubscriptionData: z.ZodType<models.RoleSubscriptionData> = /* @__PURE__ */ received(() =>
  struct({
    role_subscription_listing_id: id(),
    tier_name: string(),
    total_months_subscribed: number(),
    is_renewal: boolean(),
  }),
);

/** Checks a {@link models.MessagePin}. */
export const MessagePin: z.ZodType<models.MessagePin> = /* @__PURE__ */ received(() =>
  struct({
    pinned_at: string(),
    message: Message,
  }),
);

/** Checks a {@link models.MessagePinList}. */
export const MessagePinList: z.ZodType<models.MessagePinList> = /* @__PURE__ */ received(() =>
  struct({
    items: array(MessagePin),
    has_more: boolean(),
  }),
);

/** Checks a {@link models.SharedClientTheme}. */
export const SharedClientTheme: z.ZodType<models.SharedClientTheme> = /* @__PURE__ */ received(() =>
  struct({
    colors: array(string()),
    gradient_angle: number(),
    base_mix: number(),
    base_theme: optional(number()),
  }),
);

/** Checks a {@link models.MessageSearchResult}. */
export const MessageSearchResult: z.ZodType<models.MessageSearchResult> = /* @__PURE__ */ received(() =>
  struct({
    doing_deep_historical_index: boolean(),
    documents_indexed: optional(number()),
    total_results: number(),
    messages: array(array(SearchMessage)),
    threads: optional(array(ThreadChannel)),
    members: optional(array(ThreadMember)),
  }),
);

/** Checks a {@link models.SearchMessage}. */
export const SearchMessage: z.ZodType<models.SearchMessage> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: id(),
    author: User,
    content: string(),
    timestamp: string(),
    edited_timestamp: nullable(string()),
    tts: boolean(),
    mention_everyone: boolean(),
    mentions: array(User),
    mention_roles: array(id()),
    mention_channels: optional(array(ChannelMention)),
    attachments: array(Attachment),
    embeds: array(Embed),
    reactions: optional(array(Reaction)),
    nonce: optional(byKind({ string: string(), number: number() })),
    pinned: boolean(),
    webhook_id: optional(id()),
    type: number(),
    activity: optional(MessageActivity),
    application: optional(PartialApplication),
    application_id: optional(id()),
    flags: optional(number()),
    message_reference: optional(MessageReference),
    message_snapshots: optional(array(MessageSnapshot)),
    referenced_message: optional(Message),
    interaction_metadata: optional(MessageInteractionMetadata),
    interaction: optional(MessageInteraction),
    thread: optional(ThreadChannel),
    components: optional(array(MessageComponent)),
    sticker_items: optional(array(StickerItem)),
    stickers: optional(array(Sticker)),
    position: optional(number()),
    role_subscription_data: optional(RoleSubscriptionData),
    resolved: optional(ResolvedData),
    poll: optional(Poll),
    call: optional(MessageCall),
    shared_client_theme: optional(SharedClientTheme),
    purchase_notification: optional(PurchaseNotification),
    lobby_member: optional(MessageLobbyMember),
    hit: optional(boolean()),
    restriction_count: optional(number()),
  }),
);

/** Checks a {@link models.SearchIndexNotReady}. */
export const SearchIndexNotReady: z.ZodType<models.SearchIndexNotReady> = /* @__PURE__ */ received(() =>
  struct({
    message: string(),
    code: number(),
    documents_indexed: number(),
    retry_after: number(),
  }),
);
