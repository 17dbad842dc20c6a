// Generated from schema/bodies/webhook.json and schema/routes/webhook.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Upload } from "../../src/base/upload.ts";
import type { MessageFlag } from "../models/message.ts";
import type { MessageComponentInput } from "./component.ts";
import type { EmbedInput } from "./embed.ts";
import type { AllowedMentions, AttachmentInput } from "./message.ts";
import type { PollInput } from "./poll.ts";

/**
 * New webhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#create-webhook-json-params
 */
export interface CreateWebhookBody {
  /** Without the words clyde and discord. 1 to 80 characters. */
  readonly name: string;
  /** Avatar that its messages have by default. */
  readonly avatar?: string | null | undefined;
}

/**
 * Changes to a webhook by whoever has its token.
 *
 * @see https://docs.discord.com/developers/resources/webhook#modify-webhook-with-token
 */
export interface ModifyWebhookWithTokenBody {
  /** Without the words clyde and discord. 1 to 80 characters. */
  readonly name?: string | undefined;
  /** Avatar that its messages have by default. */
  readonly avatar?: string | null | undefined;
}

/**
 * Changes to a webhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#modify-webhook-json-params
 */
export interface ModifyWebhookBody extends ModifyWebhookWithTokenBody {
  /** Channel to move the webhook to. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
}

/**
 * Message to post through a webhook, or to follow up an interaction with.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-webhook
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
export interface ExecuteWebhookBody {
  /** Up to 2000 characters. */
  readonly content?: string | undefined;
  /** Name instead of that of the webhook; not for follow-ups. 1 to 80 characters. */
  readonly username?: string | undefined;
  /** Avatar instead of that of the webhook; not for follow-ups. Up to 2048 characters. */
  readonly avatar_url?: string | undefined;
  /**
   * Whether the message is read out.
   *
   * @default false
   */
  readonly tts?: boolean | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** Mentions of users notify when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /**
   * Ignored without `with_components` unless an application owns the webhook; interactive ones need an application. Up
   * to 40 items.
   */
  readonly components?: readonly MessageComponentInput[] | undefined;
  /** Describes the files. Up to 10 items. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  /** `Ephemeral` is for follow-ups only. Only SuppressEmbeds, Ephemeral, SuppressNotifications, IsComponentsV2. */
  readonly flags?: MessageFlag | undefined;
  /**
   * Starts a thread of this name; only in forum and media channels, which need it or `thread_id`. Up to 100
   * characters.
   */
  readonly thread_name?: string | undefined;
  /** Tags of the new thread. Up to 5 items. */
  readonly applied_tags?: readonly IdInput<"ForumTag">[] | undefined;
  readonly poll?: PollInput | undefined;
  /** Files to upload; sent as parts of their own. Up to 10 items. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Changes to a message of a webhook or of an interaction; null empties a field.
 *
 * @see https://docs.discord.com/developers/resources/webhook#edit-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
 */
export interface EditWebhookMessageBody {
  /** Up to 2000 characters. */
  readonly content?: string | null | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | null | undefined;
  /** `IsComponentsV2` stays set once it is. Only SuppressEmbeds, IsComponentsV2. */
  readonly flags?: MessageFlag | null | undefined;
  /** Mentions of users count anew when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /**
   * Ignored without `with_components` unless an application owns the webhook; interactive ones need an application. Up
   * to 40 items.
   */
  readonly components?: readonly MessageComponentInput[] | null | undefined;
  /**
   * Every attachment to keep, by id, and those of the new files; without it new files are added to the old. Up to 10
   * items.
   */
  readonly attachments?: readonly AttachmentInput[] | null | undefined;
  /** Only in the first edit of a deferred response. */
  readonly poll?: PollInput | null | undefined;
  /** Files to upload; sent as parts of their own. Up to 10 items. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Query of executeWebhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-webhook
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
export interface ExecuteWebhookQuery {
  /**
   * Whether to wait for the message and return it; always so for follow-ups.
   *
   * @default false
   */
  readonly wait?: boolean | undefined;
  /** Thread of the webhook's channel to post in; not together with `thread_name`, nor for follow-ups. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
  /**
   * Whether components of a webhook that no application owns are shown.
   *
   * @default false
   */
  readonly with_components?: boolean | undefined;
}

/**
 * Query of executeSlackCompatibleWebhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-slack-compatible-webhook
 */
export interface ExecuteSlackCompatibleWebhookQuery {
  /** Thread of the webhook's channel to post in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
  /**
   * Whether to wait for the message, so that its failure is an error.
   *
   * @default true
   */
  readonly wait?: boolean | undefined;
}

/**
 * Query of executeGitHubCompatibleWebhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-github-compatible-webhook
 */
export interface ExecuteGitHubCompatibleWebhookQuery {
  /** Thread of the webhook's channel to post in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
  /**
   * Whether to wait for the message, so that its failure is an error.
   *
   * @default true
   */
  readonly wait?: boolean | undefined;
}

/**
 * Query of getWebhookMessage.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-followup-message
 */
export interface GetWebhookMessageQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
}

/**
 * Query of editWebhookMessage.
 *
 * @see https://docs.discord.com/developers/resources/webhook#edit-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
 */
export interface EditWebhookMessageQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
  /**
   * Whether components of a webhook that no application owns are shown.
   *
   * @default false
   */
  readonly with_components?: boolean | undefined;
}

/**
 * Query of deleteWebhookMessage.
 *
 * @see https://docs.discord.com/developers/resources/webhook#delete-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-followup-message
 */
export interface DeleteWebhookMessageQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
}
