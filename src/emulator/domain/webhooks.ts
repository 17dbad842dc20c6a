import { createHash } from "node:crypto";
import { castId, type Id } from "../../base/id.ts";
import type { AllowedMentions } from "../../../generated/bodies/message.ts";
import { AllowedMentionType, MessageFlag, type Message } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { type ChannelFollowerWebhook, type IncomingWebhook, WebhookType } from "../../../generated/models/webhook.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, StoredGuildChannel, StoredWebhook, World } from "../state/world.ts";
import { audienceOf } from "./audience.ts";
import { messagesOf, postMessage } from "./messages.ts";

/** Whom messages of webhooks may notify when nothing is said of it: users, and neither roles nor everyone. */
export const webhookMentions: AllowedMentions = { parse: [AllowedMentionType.Users] };

/** The webhook with this id, or Discord's refusal. */
export function findWebhook(world: World, id: Id<"Webhook">): StoredWebhook {
  const webhook = world.webhooks.get(id);
  if (webhook === undefined) throw problem(404, "UnknownWebhook");
  return webhook;
}

/** The same for those who know its token. */
export function findWebhookWithToken(world: World, id: Id<"Webhook">, token: string): IncomingWebhook {
  const webhook = findWebhook(world, id);
  if (webhook.type !== WebhookType.Incoming || webhook.token !== token) throw problem(401, "InvalidWebhookToken");
  return webhook;
}

/** The webhooks that post in a channel. */
export function webhooksOf(world: World, channelId: Id<"Channel">): readonly StoredWebhook[] {
  return [...world.webhooks.values()].filter(({ channel_id: id }) => id === channelId);
}

/** Makes a webhook that whoever has its token posts with. */
export function createWebhook(
  world: World,
  channel: StoredGuildChannel,
  user: User,
  fields: Pick<IncomingWebhook, "avatar" | "name">,
): IncomingWebhook {
  requireRoom(world, channel);
  const id = world.ids.next<"Webhook">();
  const webhook: IncomingWebhook = {
    ...fields,
    id,
    type: WebhookType.Incoming,
    guild_id: channel.guild_id,
    channel_id: channel.id,
    user,
    application_id: user.id === world.bot.id ? world.application.id : null,
    token: createHash("sha256").update(`webhook ${id}`).digest("base64url"),
  };
  world.webhooks.set(id, webhook);
  announce(world, channel);
  return webhook;
}

/** Lets a channel get what is published in an announcement channel. */
export function followChannel(
  world: World,
  source: StoredGuildChannel,
  { guild }: StoredGuild,
  target: StoredGuildChannel,
  user: User,
): ChannelFollowerWebhook {
  requireRoom(world, target);
  const webhook: ChannelFollowerWebhook = {
    id: world.ids.next<"Webhook">(),
    type: WebhookType.ChannelFollower,
    guild_id: target.guild_id,
    channel_id: target.id,
    user,
    name: `${guild.name} #${source.name}`,
    avatar: null,
    application_id: null,
    source_guild: { id: guild.id, icon: guild.icon, name: guild.name },
    source_channel: { id: source.id, name: source.name },
  };
  world.webhooks.set(webhook.id, webhook);
  announce(world, target);
  return webhook;
}

/** Changes a webhook, which may move it to another channel; both channels are told. */
export function updateWebhook<Hook extends StoredWebhook>(
  world: World,
  webhook: Hook,
  fields: Partial<Pick<Hook, "avatar" | "channel_id" | "name">>,
): Hook {
  const changed: Hook = { ...webhook, ...fields };
  world.webhooks.set(changed.id, changed);
  for (const id of new Set([webhook.channel_id, changed.channel_id])) announceIn(world, id);
  return changed;
}

/** A webhook as it is shown to who may post with it: one with a token has an address. */
export function shownWebhook<Hook extends StoredWebhook>(origin: string, webhook: Hook): Hook {
  if (webhook.type !== WebhookType.Incoming || webhook.token === undefined) return webhook;
  return { ...webhook, url: `${origin}/api/webhooks/${webhook.id}/${webhook.token}` };
}

/** What the audit log shows of a webhook. */
export function webhookSettings({ application_id, avatar, channel_id, name, type }: StoredWebhook): object {
  return { application_id, avatar, channel_id, name, type };
}

/** Removes a webhook; what it has posted stays. */
export function deleteWebhook(world: World, webhook: StoredWebhook): void {
  world.webhooks.delete(webhook.id);
  announceIn(world, webhook.channel_id);
}

/** Hands a published message on to the channels that follow its channel. */
export function publish(world: World, source: StoredGuildChannel, message: Message): void {
  for (const webhook of world.webhooks.values()) {
    if (webhook.type !== WebhookType.ChannelFollower || webhook.source_channel?.id !== source.id) continue;
    const target = webhook.channel_id === null ? undefined : world.channels.get(webhook.channel_id);
    if (target === undefined) continue;
    const { attachments, components, content, embeds } = message;
    postMessage(world, target, webhookAuthor(webhook), {
      content,
      embeds,
      attachments,
      ...(components === undefined ? {} : { components }),
      flags: MessageFlag.IsCrosspost,
      webhook_id: webhook.id,
      message_reference: { type: 0, channel_id: source.id, guild_id: source.guild_id, message_id: message.id },
    });
  }
}

/** The user that messages of a webhook seem to come from. */
export function webhookAuthor(
  { avatar, id, name }: StoredWebhook,
  { username, avatarUrl }: { readonly username?: string | undefined; readonly avatarUrl?: string | undefined } = {},
): User {
  return {
    id: castId<"User">(id),
    username: username ?? name ?? "",
    discriminator: "0000",
    global_name: null,
    avatar: avatarUrl === undefined ? avatar : hashOf(avatarUrl),
    bot: true,
    public_flags: 0,
  };
}

/** What a picture is known by. */
export function hashOf(image: string): string {
  return createHash("md5").update(image).digest("hex");
}

/** A message that a webhook has posted, or Discord's refusal. */
export function findWebhookMessage(
  world: World,
  webhook: IncomingWebhook,
  channelId: Id<"Channel">,
  id: Id<"Message">,
): NonNullable<ReturnType<ReturnType<typeof messagesOf>["get"]>> {
  const stored = messagesOf(world, channelId).get(id);
  if (stored === undefined || stored.message.webhook_id !== webhook.id) throw problem(404, "UnknownMessage");
  return stored;
}

function requireRoom(world: World, { id }: StoredGuildChannel): void {
  if (webhooksOf(world, id).length >= constants.channelMaxWebhooks) throw problem(400, "MaximumWebhooks");
}

function announce(world: World, channel: StoredGuildChannel): void {
  const data = { guild_id: channel.guild_id, channel_id: channel.id };
  world.fire({ type: "WEBHOOKS_UPDATE", to: audienceOf(world, channel), data });
}

function announceIn(world: World, id: Id<"Channel"> | null): void {
  const channel = id === null ? undefined : world.channels.get(id);
  // Webhooks post in channels of guilds only, and in their threads by way of these.
  if (channel !== undefined && "guild_id" in channel) announce(world, channel as StoredGuildChannel);
}
