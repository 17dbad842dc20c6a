// Generated from schema/models/webhook-events.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/webhook-events.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  id,
  map,
  number,
  optional,
  received,
  string,
  struct,
  unknown,
} from "../../../../src/base/validation/received.ts";
import { PartialApplication } from "./application.ts";
import { Channel, ThreadChannel } from "./channel.ts";
import { MessageComponent } from "./component.ts";
import { Embed } from "./embed.ts";
import { Guild, PurchaseNotification } from "./guild.ts";
import { ResolvedData } from "./interaction-data.ts";
import { MessageInteraction } from "./interaction.ts";
import { MessageLobbyMember } from "./lobby.ts";
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
} from "./message.ts";
import { Poll } from "./poll.ts";
import { Sticker, StickerItem } from "./sticker.ts";
import { User } from "./user.ts";

/** Checks a {@link models.WebhookEventEnvelope}. */
export const WebhookEventEnvelope: z.ZodType<models.WebhookEventEnvelope> = /* @__PURE__ */ received(() =>
  struct({
    version: number(),
    application_id: id(),
    type: number(),
    event: optional(WebhookEventBody),
  }),
);

/** Checks a {@link models.WebhookEventBody}. */
export const WebhookEventBody: z.ZodType<models.WebhookEventBody> = /* @__PURE__ */ received(() =>
  struct({
    type: string(),
    timestamp: string(),
    data: optional(unknown()),
  }),
);

/** Checks a {@link models.ApplicationAuthorizedData}. */
export const ApplicationAuthorizedData: z.ZodType<models.ApplicationAuthorizedData> = /* @__PURE__ */ received(() =>
  struct({
    integration_type: optional(number()),
    user: User,
    scopes: array(string()),
    guild: optional(Guild),
  }),
);

/** Checks a {@link models.ApplicationDeauthorizedData}. */
export const ApplicationDeauthorizedData: z.ZodType<models.ApplicationDeauthorizedData> = /* @__PURE__ */ received(() =>
  struct({
    user: User,
  }),
);

/** Checks a {@link models.LobbyMessageUpdateData}. */
export const LobbyMessageUpdateData: z.ZodType<models.LobbyMessageUpdateData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    content: string(),
    lobby_id: id(),
    channel_id: id(),
    author: User,
    lobby_member: optional(MessageLobbyMember),
    metadata: optional(map(string())),
    moderation_metadata: optional(map(string())),
    flags: number(),
    application_id: optional(id()),
    edited_timestamp: optional(string()),
    timestamp: optional(string()),
  }),
);

/** Checks a {@link models.LobbyMessageDeleteData}. */
export const LobbyMessageDeleteData: z.ZodType<models.LobbyMessageDeleteData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    lobby_id: id(),
  }),
);

/** Checks a {@link models.GameDirectMessage}. */
export const GameDirectMessage: z.ZodType<models.GameDirectMessage> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_id: optional(id()),
    author: User,
    content: string(),
    timestamp: optional(string()),
    edited_timestamp: optional(string()),
    tts: optional(boolean()),
    mention_everyone: optional(boolean()),
    mentions: optional(array(User)),
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
    lobby_id: optional(id()),
    recipient_id: optional(id()),
    channel: optional(Channel),
  }),
);
