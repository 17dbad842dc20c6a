import type {
  ExecuteGitHubCompatibleWebhookQuery,
  ExecuteSlackCompatibleWebhookQuery,
} from "../../../../generated/bodies/webhook.ts";
import { githubMessage } from "../../domain/github-event.ts";
import { postMessage } from "../../domain/messages.ts";
import { type ForeignMessage, slackMessage } from "../../domain/slack-message.ts";
import { webhookAuthor, webhookMentions } from "../../domain/webhooks.ts";
import { Problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { requireContent } from "./message-fields.ts";
import { targetOf, withToken } from "./webhook.ts";

type Query = ExecuteGitHubCompatibleWebhookQuery & ExecuteSlackCompatibleWebhookQuery;

/** Answers the routes of the page `webhook` that take what is written for others than Discord. */
export const compatibleWebhookHandlers: Handlers = {
  executeSlackCompatibleWebhook(call) {
    post(call, slackMessage(call.fields()));
    call.contentType = "text/html; charset=utf-8";
    return "ok";
  },

  executeGitHubCompatibleWebhook(call) {
    const message = githubMessage(call.header("x-github-event"), call.fields());
    if (message === undefined) withToken(call);
    else post(call, message);
    return undefined;
  },
};

/** Posts a message. Without waiting nobody is told that it was refused. */
function post(call: Call, { avatarUrl, content, embeds, username }: ForeignMessage): void {
  const webhook = withToken(call);
  const channel = targetOf(call, webhook, {});
  const { wait = true } = call.query<Query>();
  const fields = { content, embeds, webhook_id: webhook.id };
  try {
    requireContent(fields);
  } catch (error) {
    if (wait || !(error instanceof Problem)) throw error;
    return;
  }
  postMessage(call.world, channel, webhookAuthor(webhook, { username, avatarUrl }), fields, {
    allowed: webhookMentions,
  });
}
