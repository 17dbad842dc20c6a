import type {
  BulkDeleteMessagesBody,
  CreateMessageBody,
  EditMessageBody,
  GetChannelMessagesQuery,
} from "../../../../generated/bodies/message.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { type Message, MessageFlag } from "../../../../generated/models/message.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { reviseMessage, sendMessage } from "../../domain/auto-moderation/messages.ts";
import { findGuild, findMessage } from "../../domain/find.ts";
import { deleteMessage, deleteMessages, messagesOf, requireUnlocked, setFlags } from "../../domain/messages.ts";
import { mayIn } from "../../domain/permissions.ts";
import { requireActive } from "../../domain/threads.ts";
import { publish } from "../../domain/webhooks.ts";
import { problem } from "../../problem.ts";
import { timestampOf } from "../../state/ids.ts";
import type { StoredChannel } from "../../state/world.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { newestFirst } from "../page.ts";
import { changedFlags, changedMessage, newMessage, requireContent } from "./message-fields.ts";
import { referenceFields } from "./message-reference.ts";

/** How long a nonce is remembered. Discord says "the past few minutes". */
const NONCE_MS = 5 * 60_000;

/** Answers routes of the page `message`; reactions and pins have files of their own. */
export const messageHandlers: Handlers = {
  createMessage(call) {
    const body = call.body<CreateMessageBody>();
    const channel = call.channel();
    const user = call.user();
    requireUnlocked(channel, mayIn(call.world, channel, user.id, "ManageThreads"));
    const known = body.enforce_nonce === true ? withNonce(call, channel, body.nonce) : undefined;
    if (known !== undefined) return known;
    const reference = referenceFields(call, channel, body.message_reference);
    const fields = newMessage(call, channel, body);
    if (reference.message_snapshots === undefined) requireContent(fields);
    const flags = (fields.flags ?? 0) | (reference.flags ?? 0);
    return sendMessage(
      call.world,
      channel,
      user,
      { ...fields, ...reference, flags },
      { allowed: body.allowed_mentions },
    );
  },

  getChannelMessage: (call) => findMessage(call.world, call.channel().id, call.id<"Message">("message_id")).message,

  getChannelMessages(call) {
    const query = call.query<GetChannelMessagesQuery>();
    const channel = call.channel();
    // Who may not read the history sees no messages, which is no error.
    if (!mayIn(call.world, channel, call.user().id, "ReadMessageHistory")) return [];
    const messages = [...messagesOf(call.world, channel.id).values()].map(({ message }) => message);
    return newestFirst(messages, { ...query, limit: call.limit() }, ({ id }) => id);
  },

  editMessage(call) {
    const body = call.body<EditMessageBody>();
    const channel = call.channel();
    requireActive(channel);
    const stored = findMessage(call.world, channel.id, call.id("message_id"));
    const { message } = stored;
    if (message.author.id !== call.user().id) {
      // Whoever manages messages may show and hide the embeds of others, and nothing else.
      const { flags, ...rest } = body;
      if (flags === undefined || Object.keys(rest).length > 0) throw problem(403, "MessageByAnotherUser");
      return setFlags(call.world, channel, stored, changedFlags(message, flags) ?? 0);
    }
    if (message.poll !== undefined) throw problem(400, "PollMessageNotEditable");
    if (((message.flags ?? 0) & MessageFlag.IsVoiceMessage) !== 0) throw problem(400, "VoiceMessageNotEditable");
    if (message.message_snapshots !== undefined) throw problem(400, "InvalidMessageType");
    const fields = changedMessage(call, channel, message, body);
    const [only] = Object.keys(fields);
    if (only === "flags" && Object.keys(fields).length === 1) {
      return setFlags(call.world, channel, stored, fields.flags ?? 0);
    }
    return reviseMessage(call.world, channel, stored, fields, { allowed: body.allowed_mentions ?? undefined });
  },

  deleteMessage(call) {
    const channel = call.channel();
    const { author } = deleteMessage(call.world, channel, call.id("message_id"));
    if ("guild_id" in channel && author.id !== call.user().id) {
      call.audit(findGuild(call.world, channel.guild_id), {
        action: AuditLogEvent.MessageDelete,
        target: author.id,
        options: { channel_id: channel.id, count: "1" },
      });
    }
    return undefined;
  },

  bulkDeleteMessages(call) {
    const channel = call.channel();
    if (!("guild_id" in channel)) throw problem(400, "DirectMessageNotAllowed");
    const asked = new Set(call.body<BulkDeleteMessagesBody>().messages.map(String));
    const oldest = call.world.time.nowMs - constants.bulkDeleteMaxAgeSeconds * 1000;
    const known = [...messagesOf(call.world, channel.id).keys()].filter((id) => asked.has(id));
    if (known.some((id) => Date.parse(timestampOf(id)) < oldest)) throw problem(400, "MessageTooOldToBulkDelete");
    const count = deleteMessages(call.world, channel, known);
    if (count > 0) {
      call.audit(findGuild(call.world, channel.guild_id), {
        action: AuditLogEvent.MessageBulkDelete,
        target: channel.id,
        options: { count: String(count) },
      });
    }
    return undefined;
  },

  crosspostMessage(call) {
    const channel = call.channel();
    if (channel.type !== ChannelType.GuildAnnouncement) throw problem(400, "ChannelTypeNotAllowed");
    const stored = findMessage(call.world, channel.id, call.id("message_id"));
    const { flags = 0 } = stored.message;
    if ((flags & MessageFlag.Crossposted) !== 0) throw problem(400, "MessageAlreadyCrossposted");
    const message = setFlags(call.world, channel, stored, flags | MessageFlag.Crossposted);
    publish(call.world, channel, message);
    return message;
  },
};

/** The message of the last minutes that the actor has sent to the channel with a nonce. */
function withNonce(call: Call, channel: StoredChannel, nonce: string | number | undefined): Message | undefined {
  const { id: userId } = call.user();
  const since = call.world.time.nowMs - NONCE_MS;
  return [...messagesOf(call.world, channel.id).values()]
    .map(({ message }) => message)
    .find(
      (message) =>
        message.author.id === userId &&
        message.nonce !== undefined &&
        String(message.nonce) === String(nonce) &&
        Date.parse(message.timestamp) >= since,
    );
}
