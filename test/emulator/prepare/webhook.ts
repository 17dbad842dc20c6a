import { legacy } from "./message.ts";
import { fitted, type Place, type Preparations, type Prepared } from "./place.ts";

async function webhook({ emulator, http }: Place): Promise<Prepared> {
  const { id, token } = await http.createWebhook(emulator.channelId, { name: "hook" });
  return { params: { webhook_id: id, webhook_token: token } };
}

async function webhookMessage({ emulator, http, sample }: Place): Promise<Prepared> {
  const { id, token } = await http.createWebhook(emulator.channelId, { name: "hook" });
  const message = await http.executeWebhook(id, token ?? "", { content: "x" }, { wait: true });
  return {
    params: { webhook_id: id, webhook_token: token, message_id: message?.id },
    query: fitted(sample.query, { thread_id: undefined }),
  };
}

/** A message for a webhook that takes what others post. */
async function foreign(place: Place): Promise<Prepared> {
  const query = fitted(place.sample.query, { thread_id: undefined });
  return { ...(await webhook(place)), body: { text: "tide" }, query };
}

export const webhooks: Preparations = {
  getWebhook: webhook,
  getWebhookWithToken: webhook,
  modifyWebhook: async (place) => ({
    ...(await webhook(place)),
    body: fitted(place.sample.body, { channel_id: place.emulator.channelId }),
  }),
  modifyWebhookWithToken: webhook,
  deleteWebhook: webhook,
  deleteWebhookWithToken: webhook,
  executeWebhook: async (place) => ({
    ...(await webhook(place)),
    body: fitted(place.sample.body, {
      ...legacy,
      content: "hook",
      thread_name: undefined,
      applied_tags: undefined,
    }),
    query: fitted(place.sample.query, { thread_id: undefined }),
  }),
  getWebhookMessage: webhookMessage,
  editWebhookMessage: async (place) => ({
    ...(await webhookMessage(place)),
    body: fitted(place.sample.body, { ...legacy, content: "changed", poll: undefined }),
  }),
  deleteWebhookMessage: webhookMessage,
  executeSlackCompatibleWebhook: foreign,
  executeGitHubCompatibleWebhook: foreign,
};
