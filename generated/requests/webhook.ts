// Generated from schema/routes/webhook.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
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
import { request } from "../../src/base/request.ts";

/**
 * Creates a webhook in a channel. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/webhook#create-webhook
 */
export function createWebhook(
  channelId: IdInput<"Channel">,
  fields: CreateWebhookBody,
  options?: ReasonOptions,
): Request<IncomingWebhook> {
  return request<IncomingWebhook>({
    route: "createWebhook",
    method: "POST",
    template: "/channels/{channel_id}/webhooks",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the webhooks of a channel. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-channel-webhooks
 */
export function getChannelWebhooks(channelId: IdInput<"Channel">): Request<readonly Webhook[]> {
  return request<readonly Webhook[]>({
    route: "getChannelWebhooks",
    method: "GET",
    template: "/channels/{channel_id}/webhooks",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the webhooks of a guild. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-guild-webhooks
 */
export function getGuildWebhooks(guildId: IdInput<"Guild">): Request<readonly Webhook[]> {
  return request<readonly Webhook[]>({
    route: "getGuildWebhooks",
    method: "GET",
    template: "/guilds/{guild_id}/webhooks",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Fetches a webhook.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-webhook
 */
export function getWebhook(webhookId: IdInput<"Webhook">): Request<Webhook> {
  return request<Webhook>({
    route: "getWebhook",
    method: "GET",
    template: "/webhooks/{webhook_id}",
    ids: { webhook_id: webhookId },
    auth: ["bot"],
    success: [200],
    major: ["webhook_id"],
  });
}

/**
 * Fetches a webhook by its token, without its creator. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-webhook-with-token
 */
export function getWebhookWithToken(webhookId: IdInput<"Webhook">, webhookToken: string): Request<Webhook> {
  return request<Webhook>({
    route: "getWebhookWithToken",
    method: "GET",
    template: "/webhooks/{webhook_id}/{webhook_token}",
    ids: { webhook_id: webhookId },
    params: { webhook_token: webhookToken },
    auth: ["token"],
    success: [200],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Changes a webhook. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/webhook#modify-webhook
 */
export function modifyWebhook(
  webhookId: IdInput<"Webhook">,
  fields: ModifyWebhookBody = {},
  options?: ReasonOptions,
): Request<Webhook> {
  return request<Webhook>({
    route: "modifyWebhook",
    method: "PATCH",
    template: "/webhooks/{webhook_id}",
    ids: { webhook_id: webhookId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["webhook_id"],
  });
}

/**
 * Changes a webhook by its token; it cannot be moved this way. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#modify-webhook-with-token
 */
export function modifyWebhookWithToken(
  webhookId: IdInput<"Webhook">,
  webhookToken: string,
  fields: ModifyWebhookWithTokenBody = {},
): Request<Webhook> {
  return request<Webhook>({
    route: "modifyWebhookWithToken",
    method: "PATCH",
    template: "/webhooks/{webhook_id}/{webhook_token}",
    ids: { webhook_id: webhookId },
    params: { webhook_token: webhookToken },
    body: fields,
    auth: ["token"],
    success: [200],
    idempotent: true,
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Deletes a webhook. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/webhook#delete-webhook
 */
export function deleteWebhook(webhookId: IdInput<"Webhook">, options?: ReasonOptions): Request<undefined> {
  return request<undefined>({
    route: "deleteWebhook",
    method: "DELETE",
    template: "/webhooks/{webhook_id}",
    ids: { webhook_id: webhookId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["webhook_id"],
  });
}

/**
 * Deletes a webhook by its token. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token
 */
export function deleteWebhookWithToken(webhookId: IdInput<"Webhook">, webhookToken: string): Request<undefined> {
  return request<undefined>({
    route: "deleteWebhookWithToken",
    method: "DELETE",
    template: "/webhooks/{webhook_id}/{webhook_token}",
    ids: { webhook_id: webhookId },
    params: { webhook_token: webhookToken },
    auth: ["token"],
    success: [204],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Posts a message through a webhook, or follows up an interaction with the application's id and the interaction's
 * token. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-webhook
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
export function executeWebhook(
  webhookId: IdInput<"Webhook"> | IdInput<"Application">,
  webhookToken: string,
  fields: ExecuteWebhookBody,
  query?: ExecuteWebhookQuery,
): Request<Message | undefined> {
  return request<Message | undefined>({
    route: "executeWebhook",
    method: "POST",
    template: "/webhooks/{webhook_id}/{webhook_token}",
    params: { webhook_id: webhookId, webhook_token: webhookToken },
    query,
    body: fields,
    multipart: "payload_json",
    files: "files",
    auth: ["token"],
    success: [200, 204],
    mentions: { at: ["allowed_mentions"] },
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Posts a message that is written for Slack. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-slack-compatible-webhook
 */
export function executeSlackCompatibleWebhook(
  webhookId: IdInput<"Webhook">,
  webhookToken: string,
  fields: Readonly<Record<string, unknown>>,
  query?: ExecuteSlackCompatibleWebhookQuery,
): Request<string | null> {
  return request<string | null>({
    route: "executeSlackCompatibleWebhook",
    method: "POST",
    template: "/webhooks/{webhook_id}/{webhook_token}/slack",
    ids: { webhook_id: webhookId },
    params: { webhook_token: webhookToken },
    query,
    body: fields,
    auth: ["token"],
    success: [200],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Posts an event of GitHub; its webhooks can be pointed here. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#execute-github-compatible-webhook
 */
export function executeGitHubCompatibleWebhook(
  webhookId: IdInput<"Webhook">,
  webhookToken: string,
  fields: Readonly<Record<string, unknown>>,
  query?: ExecuteGitHubCompatibleWebhookQuery,
): Request<undefined> {
  return request<undefined>({
    route: "executeGitHubCompatibleWebhook",
    method: "POST",
    template: "/webhooks/{webhook_id}/{webhook_token}/github",
    ids: { webhook_id: webhookId },
    params: { webhook_token: webhookToken },
    query,
    body: fields,
    auth: ["token"],
    success: [204],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Fetches a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#get-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-followup-message
 */
export function getWebhookMessage(
  webhookId: IdInput<"Webhook"> | IdInput<"Application">,
  webhookToken: string,
  messageId: IdInput<"Message">,
  query?: GetWebhookMessageQuery,
): Request<Message> {
  return request<Message>({
    route: "getWebhookMessage",
    method: "GET",
    template: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    ids: { message_id: messageId },
    params: { webhook_id: webhookId, webhook_token: webhookToken },
    query,
    auth: ["token"],
    success: [200],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Changes a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#edit-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-followup-message
 */
export function editWebhookMessage(
  webhookId: IdInput<"Webhook"> | IdInput<"Application">,
  webhookToken: string,
  messageId: IdInput<"Message">,
  fields: EditWebhookMessageBody = {},
  query?: EditWebhookMessageQuery,
): Request<Message> {
  return request<Message>({
    route: "editWebhookMessage",
    method: "PATCH",
    template: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    ids: { message_id: messageId },
    params: { webhook_id: webhookId, webhook_token: webhookToken },
    query,
    body: fields,
    multipart: "payload_json",
    files: "files",
    auth: ["token"],
    success: [200],
    idempotent: { not: { field: "files", present: true } },
    mentions: {
      at: ["allowed_mentions"],
      when: {
        any: [
          { field: "content", present: true },
          { field: "components", present: true },
        ],
      },
    },
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}

/**
 * Deletes a message that a webhook posted, or a follow-up to an interaction. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/resources/webhook#delete-webhook-message
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-followup-message
 */
export function deleteWebhookMessage(
  webhookId: IdInput<"Webhook"> | IdInput<"Application">,
  webhookToken: string,
  messageId: IdInput<"Message">,
  query?: DeleteWebhookMessageQuery,
): Request<undefined> {
  return request<undefined>({
    route: "deleteWebhookMessage",
    method: "DELETE",
    template: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    ids: { message_id: messageId },
    params: { webhook_id: webhookId, webhook_token: webhookToken },
    query,
    auth: ["token"],
    success: [204],
    major: ["webhook_id", "webhook_token"],
    exempt: true,
  });
}
