import type { MessageReferenceInput } from "../../../../generated/bodies/message.ts";
import {
  type Message,
  MessageFlag,
  MessageReferenceType,
  type MessageSnapshotContent,
  MessageType,
} from "../../../../generated/models/message.ts";
import { castId, id } from "../../../base/id.ts";
import { guildKey } from "../../domain/audience.ts";
import { findMessage } from "../../domain/find.ts";
import type { MessageFields } from "../../domain/messages.ts";
import { mayIn } from "../../domain/permissions.ts";
import { problem } from "../../problem.ts";
import type { StoredChannel } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { formProblem } from "../form-problem.ts";

/** Kinds of messages that people write, which can be answered. */
const ANSWERABLE: readonly MessageType[] = [
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
  MessageType.ThreadStarterMessage,
];

/** What a message gets from the one that it answers or forwards. */
export function referenceFields(
  call: Call,
  channel: StoredChannel,
  reference: MessageReferenceInput | undefined,
): MessageFields {
  if (reference === undefined) return {};
  return reference.type === MessageReferenceType.Forward ? forward(call, reference) : answer(call, channel, reference);
}

function answer(call: Call, channel: StoredChannel, reference: MessageReferenceInput): MessageFields {
  const messageId = castId<"Message">(id(reference.message_id));
  const answered = call.world.messages.get(channel.id)?.get(messageId)?.message;
  const isElsewhere = reference.channel_id !== undefined && reference.channel_id !== channel.id;
  if (answered === undefined || isElsewhere) {
    if (reference.fail_if_not_exists === false) return {};
    throw formProblem([{ path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
  }
  if (!ANSWERABLE.includes(answered.type)) {
    const message = "Cannot reply to a system message";
    throw formProblem([{ path: ["message_reference"], code: "REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE", message }]);
  }
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: channel.id,
      message_id: messageId,
      ...guildKey(channel),
    },
  };
}

function forward(call: Call, reference: MessageReferenceInput): MessageFields {
  const source = call.world.channels.get(castId(id(reference.channel_id ?? "0")));
  const canRead = source !== undefined && mayIn(call.world, source, call.user().id, "ReadMessageHistory");
  if (!canRead) throw problem(400, "ForwardUnreadableMessage");
  const { message } = findMessage(call.world, source.id, castId(id(reference.message_id)));
  if (message.poll !== undefined || message.message_snapshots !== undefined) throw problem(400, "InvalidMessageType");
  return {
    flags: MessageFlag.HasSnapshot,
    message_reference: {
      type: MessageReferenceType.Forward,
      channel_id: source.id,
      message_id: message.id,
      ...guildKey(source),
    },
    message_snapshots: [{ message: snapshotOf(message) }],
  };
}

function snapshotOf(message: Message): MessageSnapshotContent {
  const { attachments, components, content, edited_timestamp, embeds, flags, mention_roles } = message;
  const { mentions, sticker_items, timestamp, type } = message;
  return {
    type,
    content,
    embeds,
    attachments,
    timestamp,
    edited_timestamp,
    mentions,
    mention_roles,
    ...(flags === undefined ? {} : { flags }),
    ...(components === undefined ? {} : { components }),
    ...(sticker_items === undefined ? {} : { sticker_items }),
  };
}
