// Generated from schema/routes/webhook.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type {
  CreateWebhookBody,
  DeleteWebhookMessageQuery,
  EditWebhookMessageBody,
  EditWebhookMessageQuery,
  ExecuteGitHubCompatibleWebhookQuery,
  ExecuteSlackCompatibleWebhookQuery,
  ExecuteWebhookBody,
  ExecuteWebhookQuery,
  GetWebhookMessageQuery,
  ModifyWebhookBody,
  ModifyWebhookWithTokenBody,
} from "../bodies/webhook.ts";
import type { Message } from "../models/message.ts";
import type { IncomingWebhook, Webhook } from "../models/webhook.ts";
import {
  createWebhook,
  deleteWebhook,
  deleteWebhookMessage,
  deleteWebhookWithToken,
  editWebhookMessage,
  executeGitHubCompatibleWebhook,
  executeSlackCompatibleWebhook,
  executeWebhook,
  getChannelWebhooks,
  getGuildWebhooks,
  getWebhook,
  getWebhookMessage,
  getWebhookWithToken,
  modifyWebhook,
  modifyWebhookWithToken,
} from "../requests/webhook.ts";
import { VoiceMethods } from "./voice.ts";

/** Methods for the routes of `schema/routes/webhook.json`. */
export abstract class WebhookMethods extends VoiceMethods {
  /**
   * Creates a webhook in a channel. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/webhook#create-webhook
   */
  async createWebhook(
    channelId: IdInput<"Channel">,
    fields: CreateWebhookBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<IncomingWebhook> {
    return this.execute(createWebhook(channelId, fields, options), options);
  }

  /**
   * Lists the webhooks of a channel. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/webhook#get-channel-webhooks
   */
  async getChannelWebhooks(channelId: IdInput<"Channel">, options?: SendOptions): Promise<readonly Webhook[]> {
    return this.execute(getChannelWebhooks(channelId), options);
  }

  /**
   * Lists the webhooks of a guild. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/webhook#get-guild-webhooks
   */
  async getGuildWebhooks(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly Webhook[]> {
    return this.execute(getGuildWebhooks(guildId), options);
  }

  /**
   * Fetches a webhook.
   *
   * @see https://docs.discord.com/developers/resources/webhook#get-webhook
   */
  async getWebhook(webhookId: IdInput<"Webhook">, options?: SendOptions): Promise<Webhook> {
    return this.execute(getWebhook(webhookId), options);
  }

  /**
   * Fetches a webhook by its token, without its creator. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#get-webhook-with-token
   */
  async getWebhookWithToken(
    webhookId: IdInput<"Webhook">,
    webhookToken: string,
    options?: SendOptions,
  ): Promise<Webhook> {
    return this.execute(getWebhookWithToken(webhookId, webhookToken), options);
  }

  /**
   * Changes a webhook. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/webhook#modify-webhook
   */
  async modifyWebhook(
    webhookId: IdInput<"Webhook">,
    fields?: ModifyWebhookBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Webhook> {
    return this.execute(modifyWebhook(webhookId, fields, options), options);
  }

  /**
   * Changes a webhook by its token; it cannot be moved this way. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#modify-webhook-with-token
   */
  async modifyWebhookWithToken(
    webhookId: IdInput<"Webhook">,
    webhookToken: string,
    fields?: ModifyWebhookWithTokenBody,
    options?: SendOptions,
  ): Promise<Webhook> {
    return this.execute(modifyWebhookWithToken(webhookId, webhookToken, fields), options);
  }

  /**
   * Deletes a webhook. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/webhook#delete-webhook
   */
  async deleteWebhook(webhookId: IdInput<"Webhook">, options?: SendOptions & ReasonOptions): Promise<undefined> {
    return this.execute(deleteWebhook(webhookId, options), options);
  }

  /**
   * Deletes a webhook by its token. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token
   */
  async deleteWebhookWithToken(
    webhookId: IdInput<"Webhook">,
    webhookToken: string,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteWebhookWithToken(webhookId, webhookToken), options);
  }

  /**
   * Posts a message through a webhook, or follows up an interaction with the application's id and the interaction's
   * token. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#execute-webhook
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
   */
  async executeWebhook(
    webhookId: IdInput<"Webhook"> | IdInput<"Application">,
    webhookToken: string,
    fields: ExecuteWebhookBody,
    query?: ExecuteWebhookQuery,
    options?: SendOptions,
  ): Promise<Message | undefined> {
    return this.execute(executeWebhook(webhookId, webhookToken, fields, query), options);
  }

  /**
   * Posts a message that is written for Slack. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#execute-slack-compatible-webhook
   */
  async executeSlackCompatibleWebhook(
    webhookId: IdInput<"Webhook">,
    webhookToken: string,
    fields: Readonly<Record<string, unknown>>,
    query?: ExecuteSlackCompatibleWebhookQuery,
    options?: SendOptions,
  ): Promise<string | null> {
    return this.execute(executeSlackCompatibleWebhook(webhookId, webhookToken, fields, query), options);
  }

  /**
   * Posts an event of GitHub; its webhooks can be pointed here. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#execute-github-compatible-webhook
   */
  async executeGitHubCompatibleWebhook(
    webhookId: IdInput<"Webhook">,
    webhookToken: string,
    fields: Readonly<Record<string, unknown>>,
    query?: ExecuteGitHubCompatibleWebhookQuery,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(executeGitHubCompatibleWebhook(webhookId, webhookToken, fields, query), options);
  }

  /**
   * Fetches a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#get-webhook-message
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-followup-message
   */
  async getWebhookMessage(
    webhookId: IdInput<"Webhook"> | IdInput<"Application">,
    webhookToken: string,
    messageId: IdInput<"Message">,
    query?: GetWebhookMessageQuery,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(getWebhookMessage(webhookId, webhookToken, messageId, query), options);
  }

  /**
   * Changes a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#edit-webhook-message
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
   */
  async editWebhookMessage(
    webhookId: IdInput<"Webhook"> | IdInput<"Application">,
    webhookToken: string,
    messageId: IdInput<"Message">,
    fields?: EditWebhookMessageBody,
    query?: EditWebhookMessageQuery,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(editWebhookMessage(webhookId, webhookToken, messageId, fields, query), options);
  }

  /**
   * Deletes a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/resources/webhook#delete-webhook-message
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-followup-message
   */
  async deleteWebhookMessage(
    webhookId: IdInput<"Webhook"> | IdInput<"Application">,
    webhookToken: string,
    messageId: IdInput<"Message">,
    query?: DeleteWebhookMessageQuery,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteWebhookMessage(webhookId, webhookToken, messageId, query), options);
  }
}
