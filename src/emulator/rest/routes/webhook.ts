import type { FollowAnnouncementChannelBody } from "../../../../generated/bodies/channel.ts";
import type {
  CreateWebhookBody,
  DeleteWebhookMessageQuery,
  EditWebhookMessageBody,
  ExecuteWebhookBody,
  ExecuteWebhookQuery,
  ModifyWebhookBody,
} from "../../../../generated/bodies/webhook.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { MessageFlag } from "../../../../generated/models/message.ts";
import type { IncomingWebhook } from "../../../../generated/models/webhook.ts";
import { castId, id } from "../../../base/id.ts";
import { findGuildChannel } from "../../domain/channels.ts";
import { findChannel, findGuild } from "../../domain/find.ts";
import { deleteMessage, editMessage, postMessage } from "../../domain/messages.ts";
import { isGuildChannel, isThread } from "../../domain/permissions.ts";
import { startForumThread } from "../../domain/start-thread.ts";
import {
  createWebhook,
  deleteWebhook,
  findWebhook,
  findWebhookMessage,
  findWebhookWithToken,
  followChannel,
  hashOf,
  shownWebhook,
  updateWebhook,
  webhookAuthor,
  webhookMentions,
  webhookSettings,
  webhooksOf,
} from "../../domain/webhooks.ts";
import { plainProblem, problem } from "../../problem.ts";
import type { StoredChannel, StoredGuildChannel, StoredWebhook } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { createFollowUp, deleteFollowUp, editFollowUp, getFollowUp, isOfInteraction } from "./follow-up.ts";
import { changedMessage, newMessage, requireContent } from "./message-fields.ts";
import { checkedTags } from "./thread-fields.ts";

/** Answers routes of the page `webhook`, and the one by which a channel follows another. */
export const webhookHandlers: Handlers = {
  createWebhook(call) {
    const channel = call.channel();
    if (!isGuildChannel(channel) || channel.type === ChannelType.GuildCategory) throw problem(400, "NotATextChannel");
    const { avatar, name } = call.body<CreateWebhookBody>();
    const fields = { name, avatar: avatar === undefined || avatar === null ? null : hashOf(avatar) };
    const webhook = createWebhook(call.world, channel, call.user(), fields);
    audit(call, AuditLogEvent.WebhookCreate, { after: webhook });
    return shown(call, webhook);
  },

  getChannelWebhooks: (call) => webhooksOf(call.world, call.channel().id).map((webhook) => shown(call, webhook)),

  getGuildWebhooks(call) {
    const { guild } = call.guild();
    const own = [...call.world.webhooks.values()].filter(({ guild_id: guildId }) => guildId === guild.id);
    return own.map((webhook) => shown(call, webhook));
  },

  getWebhook(call) {
    const webhook = findWebhook(call.world, call.id("webhook_id"));
    if (webhook.application_id !== call.world.application.id) requireManage(call, webhook);
    return shown(call, webhook);
  },

  getWebhookWithToken: (call) => withoutUser(call, withToken(call)),

  modifyWebhook(call) {
    const before = findWebhook(call.world, call.id("webhook_id"));
    requireManage(call, before);
    const { channel_id: channelId, ...rest } = call.body<ModifyWebhookBody>();
    const target = channelId === undefined ? undefined : castId<"Channel">(id(channelId));
    const guildId = before.guild_id;
    if (target !== undefined && guildId !== undefined && guildId !== null)
      findGuildChannel(call.world, guildId, target);
    const after = updateWebhook(call.world, before, { ...settings(rest), ...defined({ channel_id: target }) });
    audit(call, AuditLogEvent.WebhookUpdate, { before, after });
    return shown(call, after);
  },

  modifyWebhookWithToken(call) {
    const after = updateWebhook<IncomingWebhook>(call.world, withToken(call), settings(call.body<ModifyWebhookBody>()));
    return withoutUser(call, after);
  },

  deleteWebhook(call) {
    const webhook = findWebhook(call.world, call.id("webhook_id"));
    requireManage(call, webhook);
    deleteWebhook(call.world, webhook);
    audit(call, AuditLogEvent.WebhookDelete, { before: webhook });
    return undefined;
  },

  deleteWebhookWithToken(call) {
    deleteWebhook(call.world, withToken(call));
    return undefined;
  },

  executeWebhook(call) {
    if (isOfInteraction(call)) return createFollowUp(call);
    const webhook = withToken(call);
    const body = call.body<ExecuteWebhookBody>();
    const { wait = false } = call.query<ExecuteWebhookQuery>();
    const channel = targetOf(call, webhook, body);
    const fields = { ...newMessage(call, channel, withoutEphemeral(body)), webhook_id: webhook.id };
    requireContent(fields);
    const { application_id: owner } = webhook;
    const said = owner === null ? fields : { ...fields, application_id: owner };
    const author = webhookAuthor(webhook, { username: body.username, avatarUrl: body.avatar_url });
    const { thread_name: name } = body;
    const allowed = body.allowed_mentions ?? webhookMentions;
    if (name === undefined || !isGuildChannel(channel)) {
      const message = postMessage(call.world, channel, author, said, { allowed });
      return wait ? message : undefined;
    }
    const appliedTags = checkedTags(channel, body.applied_tags ?? [], [], true);
    const { first } = startForumThread(call.world, channel, author, { name, appliedTags }, said, allowed);
    return wait ? first : undefined;
  },

  getWebhookMessage: (call) => (isOfInteraction(call) ? getFollowUp(call) : messageOf(call).stored.message),

  editWebhookMessage(call) {
    if (isOfInteraction(call)) return editFollowUp(call);
    const { channel, stored } = messageOf(call);
    const body = call.body<EditWebhookMessageBody>();
    const fields = changedMessage(call, channel, stored.message, body);
    return editMessage(call.world, channel, stored, fields, { allowed: body.allowed_mentions ?? webhookMentions });
  },

  deleteWebhookMessage(call) {
    if (isOfInteraction(call)) {
      deleteFollowUp(call);
      return undefined;
    }
    const { channel, stored } = messageOf(call);
    deleteMessage(call.world, channel, stored.message.id);
    return undefined;
  },

  followAnnouncementChannel(call) {
    const source = call.channel();
    if (source.type !== ChannelType.GuildAnnouncement) throw problem(400, "ChannelTypeNotAllowed");
    const target = findChannel(call.world, id(call.body<FollowAnnouncementChannelBody>().webhook_channel_id));
    if (target.type !== ChannelType.GuildText) throw problem(400, "ChannelTypeNotAllowed");
    const webhook = followChannel(call.world, source, findGuild(call.world, source.guild_id), target, call.user());
    audit(call, AuditLogEvent.WebhookCreate, { after: webhook });
    return { channel_id: source.id, webhook_id: webhook.id };
  },
};

/** Only interactions have messages that one user sees; the flag says nothing elsewhere. */
function withoutEphemeral({ flags, ...body }: ExecuteWebhookBody): ExecuteWebhookBody {
  return flags === undefined ? body : { ...body, flags: flags & ~MessageFlag.Ephemeral };
}

/** The webhook in the path, for those who know its token. */
export function withToken(call: Call): IncomingWebhook {
  return findWebhookWithToken(call.world, call.id("webhook_id"), call.text("webhook_token"));
}

function shown<Hook extends StoredWebhook>({ origin }: Call, webhook: Hook): Hook {
  return shownWebhook(origin, webhook);
}

/** Whoever knows the token only is not told who made the webhook. */
function withoutUser(call: Call, { user: _user, ...webhook }: IncomingWebhook): IncomingWebhook {
  return shown(call, webhook);
}

function settings({ avatar, name }: ModifyWebhookBody): Partial<Pick<StoredWebhook, "avatar" | "name">> {
  return defined({ name, avatar: typeof avatar === "string" ? hashOf(avatar) : avatar });
}

function requireManage(call: Call, { channel_id: channelId, guild_id: guildId }: StoredWebhook): void {
  if (guildId === undefined || guildId === null || channelId === null) throw plainProblem(404, "Not Found");
  const channel = findGuildChannel(call.world, guildId, channelId);
  call.require("ManageWebhooks", { guild: findGuild(call.world, guildId), channel });
}

function audit(
  call: Call,
  action: AuditLogEvent,
  { after, before }: { readonly after?: StoredWebhook; readonly before?: StoredWebhook },
): void {
  const webhook = after ?? before;
  const guildId = webhook?.guild_id;
  if (webhook === undefined || guildId === undefined || guildId === null) return;
  const [was, is] = [before, after].map((hook) => hook && webhookSettings(hook));
  call.audit(findGuild(call.world, guildId), { action, target: webhook.id, before: was, after: is });
}

/** Where a webhook posts: in its channel, in a thread of it, or, in a forum, in a new thread. */
export function targetOf(
  call: Call,
  webhook: IncomingWebhook,
  { thread_name: name }: ExecuteWebhookBody,
): StoredChannel {
  const { thread_id: threadId } = call.query<ExecuteWebhookQuery>();
  const channel = homeOf(call, webhook);
  const isForum = channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
  if (isForum && name === undefined && threadId === undefined) throw problem(400, "ForumWebhookNeedsThread");
  if (name !== undefined && threadId !== undefined) throw problem(400, "ForumWebhookThreadConflict");
  if (name !== undefined && !isForum) throw problem(400, "WebhookThreadOutsideForum");
  return threadId === undefined ? channel : threadIn(call, channel, threadId);
}

function homeOf(call: Call, { channel_id: channelId }: IncomingWebhook): StoredGuildChannel {
  const channel = findChannel(call.world, channelId ?? id("0"));
  if (!isGuildChannel(channel)) throw problem(404, "UnknownChannel");
  return channel;
}

function threadIn(call: Call, channel: StoredGuildChannel, threadId: string): StoredChannel {
  const thread = findChannel(call.world, castId(id(threadId)));
  if (!isThread(thread) || thread.parent_id !== channel.id) throw problem(404, "UnknownChannel");
  return thread;
}

/** The message that a path names, which the webhook has posted. */
function messageOf(call: Call): {
  readonly channel: StoredChannel;
  readonly stored: ReturnType<typeof findWebhookMessage>;
} {
  const webhook = withToken(call);
  const { thread_id: threadId } = call.query<DeleteWebhookMessageQuery>();
  const home = homeOf(call, webhook);
  const channel = threadId === undefined ? home : threadIn(call, home, threadId);
  return { channel, stored: findWebhookMessage(call.world, webhook, channel.id, call.id("message_id")) };
}
