// Generated from schema/events/messages.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/messages.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { PartialApplication } from "../models/application.ts";
import { ThreadChannel } from "../models/channel.ts";
import { MessageComponent } from "../models/component.ts";
import { Embed } from "../models/embed.ts";
import { ReactionEmoji } from "../models/emoji.ts";
import { Member, PartialMember, PurchaseNotification } from "../models/guild.ts";
import { ResolvedData } from "../models/interaction-data.ts";
import { MessageInteraction } from "../models/interaction.ts";
import { MessageLobbyMember } from "../models/lobby.ts";
import {
  Attachment,
  ChannelMention,
  Message,
  MessageActivity,
  MessageCall,
  MessageInteractionMetadata,
  MessageReference,
  MessageSnapshot,
  Reaction,
  RoleSubscriptionData,
  SharedClientTheme,
} from "../models/message.ts";
import { Poll } from "../models/poll.ts";
import { Sticker, StickerItem } from "../models/sticker.ts";
import { AvatarDecorationData, Collectibles, PrimaryGuild, User } from "../models/user.ts";

/** Checks a {@link models.MentionedUser}. */
export const MentionedUser: z.ZodType<models.MentionedUser> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    username: string(),
    discriminator: string(),
    global_name: optional(string()),
    avatar: nullable(string()),
    bot: optional(boolean()),
    system: optional(boolean()),
    banner: optional(string()),
    accent_color: optional(number()),
    flags: optional(number()),
    public_flags: optional(number()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
    primary_guild: optional(PrimaryGuild),
    member: optional(PartialMember),
  }),
);

/** Checks a {@link models.MessageCreatePayload}. */
export const MessageCreatePayload: z.ZodType<models.MessageCreatePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: id(),
    author: User,
    content: string(),
    timestamp: string(),
    edited_timestamp: nullable(string()),
    tts: boolean(),
    mention_everyone: boolean(),
    mentions: array(MentionedUser),
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
    guild_id: optional(id()),
    member: optional(PartialMember),
    channel_type: optional(number()),
  }),
);

/** Checks a {@link models.MessageUpdatePayload}. */
export const MessageUpdatePayload: z.ZodType<models.MessageUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: id(),
    author: optional(User),
    content: optional(string()),
    timestamp: optional(string()),
    edited_timestamp: optional(string()),
    tts: optional(boolean()),
    mention_everyone: optional(boolean()),
    mentions: optional(array(MentionedUser)),
    mention_roles: optional(array(id())),
    mention_channels: optional(array(ChannelMention)),
    attachments: optional(array(Attachment)),
    embeds: optional(array(Embed)),
    reactions: optional(array(Reaction)),
    nonce: optional(byKind({ string: string(), number: number() })),
    pinned: optional(boolean()),
    webhook_id: optional(id()),
    type: optional(number()),
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
    guild_id: optional(id()),
    member: optional(PartialMember),
    channel_type: optional(number()),
  }),
);

/** Checks a {@link models.MessageDeletePayload}. */
export const MessageDeletePayload: z.ZodType<models.MessageDeletePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: id(),
    guild_id: optional(id()),
  }),
);

/** Checks a {@link models.MessageDeleteBulkPayload}. */
export const MessageDeleteBulkPayload: z.ZodType<models.MessageDeleteBulkPayload> = /* @__PURE__ */ received(() =>
  struct({
    ids: array(id()),
    channel_id: id(),
    guild_id: optional(id()),
  }),
);

/** Checks a {@link models.MessageReactionAddPayload}. */
export const MessageReactionAddPayload: z.ZodType<models.MessageReactionAddPayload> = /* @__PURE__ */ received(() =>
  struct({
    user_id: id(),
    channel_id: id(),
    message_id: id(),
    guild_id: optional(id()),
    member: optional(Member),
    emoji: ReactionEmoji,
    message_author_id: optional(id()),
    burst: boolean(),
    burst_colors: optional(array(string())),
    type: number(),
  }),
);

/** Checks a {@link models.MessageReactionRemovePayload}. */
export const MessageReactionRemovePayload: z.ZodType<models.MessageReactionRemovePayload> = /* @__PURE__ */ received(
  () =>
    struct({
      user_id: id(),
      channel_id: id(),
      message_id: id(),
      guild_id: optional(id()),
      emoji: ReactionEmoji,
      burst: boolean(),
      type: number(),
    }),
);

/** Checks a {@link models.MessageReactionRemoveAllPayload}. */
export const MessageReactionRemoveAllPayload: z.ZodType<models.MessageReactionRemoveAllPayload> =
  /* @__PURE__ */ received(() =>
    struct({
      channel_id: id(),
      message_id: id(),
      guild_id: optional(id()),
    }),
  );

/** Checks a {@link models.MessageReactionRemoveEmojiPayload}. */
export const MessageReactionRemoveEmojiPayload: z.ZodType<models.MessageReactionRemoveEmojiPayload> =
  /* @__PURE__ */ received(() =>
    struct({
      channel_id: id(),
      guild_id: optional(id()),
      message_id: id(),
      emoji: ReactionEmoji,
    }),
  );
