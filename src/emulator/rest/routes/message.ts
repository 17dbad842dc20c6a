import type {
  BulkDeleteMessagesBody,
  CreateMessageBody,
  EditMessageBody,
  GetChannelMessagesQuery,
  GetReactionsQuery,
} from "../../../../generated/bodies/message.ts";
import { storeFiles } from "../../domain/attachments.ts";
import { findMessage, findUser } from "../../domain/find.ts";
import {
  deleteMessage,
  deleteMessages,
  editMessage,
  type MessageFields,
  messagesOf,
  postMessage,
} from "../../domain/messages.ts";
import { addReaction, clearReactions, removeReaction } from "../../domain/reactions.ts";
import { problem } from "../../problem.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { newestFirst, oldestFirst } from "../page.ts";

/** Answers routes of the page `message`. */
export const messageHandlers: Handlers = {
  createMessage(call) {
    const body = call.body<CreateMessageBody>();
    const files = storeFiles(call.world, call.origin, call.channel(), call.uploads(), body.attachments ?? []);
    const isEmpty = [body.content, body.embeds, body.components, body.sticker_ids].every(
      (part) => part === undefined || part.length === 0,
    );
    if (isEmpty && body.poll === undefined && files.length === 0 && body.message_reference === undefined)
      throw problem(400, "EmptyMessage");
    const fields = { ...messageFields(body), ...(files.length === 0 ? {} : { attachments: files }) };
    return postMessage(call.world, call.channel(), call.user(), fields);
  },

  getChannelMessage: (call) => findMessage(call.world, call.channel().id, call.id<"Message">("message_id")).message,

  getChannelMessages(call) {
    const query = call.query<GetChannelMessagesQuery>();
    const messages = [...messagesOf(call.world, call.channel().id).values()].map(({ message }) => message);
    return newestFirst(messages, { ...query, limit: query.limit ?? 50 }, ({ id }) => id);
  },

  editMessage(call) {
    const body = call.body<EditMessageBody>();
    const files = storeFiles(call.world, call.origin, call.channel(), call.uploads(), []);
    const id = call.id<"Message">("message_id");
    const kept = new Set((body.attachments ?? []).map((attachment) => String(attachment.id)));
    const { attachments } = findMessage(call.world, call.channel().id, id).message;
    const changed = files.length > 0 || body.attachments !== undefined;
    const all = body.attachments === undefined ? attachments : attachments.filter((file) => kept.has(file.id));
    const fields = { ...messageFields(body), ...(changed ? { attachments: [...all, ...files] } : {}) };
    return editMessage(call.world, call.channel(), id, call.user(), fields);
  },

  deleteMessage(call) {
    deleteMessage(call.world, call.channel(), call.id("message_id"));
    return undefined;
  },

  bulkDeleteMessages(call) {
    const { messages } = call.body<BulkDeleteMessagesBody>();
    const known = [...messagesOf(call.world, call.channel().id).keys()];
    const asked = new Set(messages.map(String));
    deleteMessages(
      call.world,
      call.channel(),
      known.filter((id) => asked.has(id)),
    );
    return undefined;
  },

  createReaction(call) {
    addReaction(call.world, call.channel(), call.id("message_id"), call.user(), call.text("emoji_name"));
    return undefined;
  },

  deleteOwnReaction(call) {
    removeReaction(call.world, call.channel(), call.id("message_id"), call.user().id, call.text("emoji_name"));
    return undefined;
  },

  deleteUserReaction(call) {
    removeReaction(call.world, call.channel(), call.id("message_id"), call.id("user_id"), call.text("emoji_name"));
    return undefined;
  },

  deleteAllReactions(call) {
    clearReactions(call.world, call.channel(), call.id("message_id"));
    return undefined;
  },

  deleteAllReactionsForEmoji(call) {
    clearReactions(call.world, call.channel(), call.id("message_id"), call.text("emoji_name"));
    return undefined;
  },

  getReactions(call) {
    const { limit = 25, after } = call.query<GetReactionsQuery>();
    const { reactions } = findMessage(call.world, call.channel().id, call.id("message_id"));
    const users = [...(reactions.get(call.text("emoji_name")) ?? [])].map((userId) => findUser(call.world, userId));
    return oldestFirst(users, { after, limit }, ({ id }) => id);
  },
};

/** What a body says of a message, in the form in which it comes back. */
function messageFields(body: CreateMessageBody | EditMessageBody): MessageFields {
  const { content, embeds, components, flags } = body;
  const fields = defined({
    content: content === null ? "" : content,
    embeds: embeds === null ? [] : embeds,
    components: components === null ? [] : components,
    flags: flags === null ? 0 : flags,
    ...("nonce" in body ? { nonce: body.nonce, tts: body.tts } : {}),
    ...("message_reference" in body ? { message_reference: body.message_reference } : {}),
  });
  // What is sent has the shape of what is received; only ids may be written in other ways.
  return fields as MessageFields;
}
