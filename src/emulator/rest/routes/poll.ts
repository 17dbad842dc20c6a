import type { GetAnswerVotersQuery } from "../../../../generated/bodies/poll.ts";
import { findUser } from "../../domain/find.ts";
import { endPoll, findPoll, votersOf } from "../../domain/polls.ts";
import { problem } from "../../problem.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers the routes of the page `poll`. */
export const pollHandlers: Handlers = {
  getAnswerVoters(call) {
    const { after } = call.query<GetAnswerVotersQuery>();
    const limit = call.limit();
    const stored = findPoll(call.world, call.channel(), call.id("message_id"));
    const voters = [...votersOf(stored, Number(call.text("answer_id")))].map((id) => findUser(call.world, id));
    return { users: oldestFirst(voters, { after, limit }, ({ id }) => id) };
  },

  endPoll(call) {
    const channel = call.channel();
    const { message } = findPoll(call.world, channel, call.id("message_id"));
    if (message.author.id !== call.user().id) throw problem(403, "MessageByAnotherUser");
    return endPoll(call.world, channel, message.id);
  },
};
