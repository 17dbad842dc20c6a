import type { GetReactionsQuery } from "../../../../generated/bodies/message.ts";
import { ReactionType } from "../../../../generated/models/message.ts";
import { findMessage, findUser } from "../../domain/find.ts";
import { addReaction, clearEmoji, clearReactions, emojiKey, removeReaction, usersOf } from "../../domain/reactions.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers the routes of the page `message` that are about reactions. */
export const reactionHandlers: Handlers = {
  createReaction(call) {
    addReaction(call.world, call.channel(), call.id("message_id"), call.user(), call.text("emoji_name"));
    return undefined;
  },

  deleteOwnReaction(call) {
    removeReaction(call.world, call.channel(), call.id("message_id"), call.user().id, call.text("emoji_name"));
    return undefined;
  },

  deleteUserReaction(call) {
    const { id: userId } = findUser(call.world, call.id("user_id"));
    removeReaction(call.world, call.channel(), call.id("message_id"), userId, call.text("emoji_name"));
    return undefined;
  },

  deleteAllReactions(call) {
    clearReactions(call.world, call.channel(), call.id("message_id"));
    return undefined;
  },

  deleteAllReactionsForEmoji(call) {
    clearEmoji(call.world, call.channel(), call.id("message_id"), call.text("emoji_name"));
    return undefined;
  },

  getReactions(call) {
    const { after, type = ReactionType.Normal } = call.query<GetReactionsQuery>();
    const limit = call.limit();
    const { reactions } = findMessage(call.world, call.channel().id, call.id("message_id"));
    const reaction = reactions.get(emojiKey(call.text("emoji_name")));
    const users = reaction === undefined ? [] : [...usersOf(reaction, type)].map((id) => findUser(call.world, id));
    return oldestFirst(users, { after, limit }, ({ id }) => id);
  },
};
