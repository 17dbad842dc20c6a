// Generated from schema/models/webhook.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";
import type { User } from "./user.ts";

/**
 * Kind of a webhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-types
 */
export const WebhookType = {
  /** Posts what is sent to its URL. */
  Incoming: 1,
  /** Copies messages from a followed channel. */
  ChannelFollower: 2,
  /** Answers interactions. */
  Application: 3,
} as const;
export type WebhookType = Open<typeof WebhookType>;

/**
 * What every webhook has.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface BaseWebhook {
  readonly id: Id<"Webhook">;
  readonly type: WebhookType;
  readonly guild_id?: Id<"Guild"> | null;
  readonly channel_id: Id<"Channel"> | null;
  /** Who created the webhook; not told to those who come with its token. */
  readonly user?: User;
  /** Name that its messages have by default. */
  readonly name: string | null;
  /** Avatar that its messages have by default. */
  readonly avatar: string | null;
  /** Application that created the webhook. */
  readonly application_id: Id<"Application"> | null;
}

/**
 * Webhook that posts whatever is sent to its URL.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface IncomingWebhook {
  readonly id: Id<"Webhook">;
  readonly type: typeof WebhookType.Incoming;
  readonly guild_id?: Id<"Guild"> | null;
  readonly channel_id: Id<"Channel"> | null;
  /** Who created the webhook; not told to those who come with its token. */
  readonly user?: User;
  /** Name that its messages have by default. */
  readonly name: string | null;
  /** Avatar that its messages have by default. */
  readonly avatar: string | null;
  /** Application that created the webhook. */
  readonly application_id: Id<"Application"> | null;
  /** Secret: whoever has it can post, and change or delete the webhook. */
  readonly token?: string;
  /** Secret address that messages are sent to; part of an OAuth2 grant. */
  readonly url?: string;
}

/**
 * Webhook that copies the messages of an announcement channel into another channel.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface ChannelFollowerWebhook {
  readonly id: Id<"Webhook">;
  readonly type: typeof WebhookType.ChannelFollower;
  readonly guild_id?: Id<"Guild"> | null;
  readonly channel_id: Id<"Channel"> | null;
  /** Who created the webhook; not told to those who come with its token. */
  readonly user?: User;
  /** Name that its messages have by default. */
  readonly name: string | null;
  /** Avatar that its messages have by default. */
  readonly avatar: string | null;
  /** Application that created the webhook. */
  readonly application_id: Id<"Application"> | null;
  /** Absent when the creator of the webhook can no longer see that guild. */
  readonly source_guild?: WebhookSourceGuild;
  /** Absent when the creator of the webhook can no longer see that guild. */
  readonly source_channel?: WebhookSourceChannel;
}

/**
 * Webhook through which an application answers interactions.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface ApplicationWebhook {
  readonly id: Id<"Webhook">;
  readonly type: typeof WebhookType.Application;
  readonly guild_id?: Id<"Guild"> | null;
  readonly channel_id: Id<"Channel"> | null;
  /** Who created the webhook; not told to those who come with its token. */
  readonly user?: User;
  /** Name that its messages have by default. */
  readonly name: string | null;
  /** Avatar that its messages have by default. */
  readonly avatar: string | null;
  /** Application that created the webhook. */
  readonly application_id: Id<"Application"> | null;
}

/**
 * Guild of a followed channel.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface WebhookSourceGuild {
  readonly id: Id<"Guild">;
  readonly icon: string | null;
  readonly name: string;
}

/**
 * Followed channel.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export interface WebhookSourceChannel {
  readonly id: Id<"Channel">;
  readonly name: string;
}

/** A {@link Webhook} of a kind that this version does not know. */
export interface UnknownWebhook extends BaseWebhook {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Way to post messages in a channel without a bot user.
 *
 * @see https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
 */
export type Webhook = IncomingWebhook | ChannelFollowerWebhook | ApplicationWebhook | UnknownWebhook;
