// Generated from schema/routes/poll.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { GetAnswerVotersQuery } from "../bodies/poll.ts";
import type { Message } from "../models/message.ts";
import type { PollAnswerVoters } from "../models/poll.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the users who voted for an answer of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#get-answer-voters
 */
export function getAnswerVoters(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  answerId: number,
  query?: GetAnswerVotersQuery,
): Request<PollAnswerVoters> {
  return request<PollAnswerVoters>({
    route: "getAnswerVoters",
    method: "GET",
    template: "/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
    ids: { channel_id: channelId, message_id: messageId },
    params: { answer_id: answerId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Ends a poll of the current user at once.
 *
 * @see https://docs.discord.com/developers/resources/poll#end-poll
 */
export function endPoll(channelId: IdInput<"Channel">, messageId: IdInput<"Message">): Request<Message> {
  return request<Message>({
    route: "endPoll",
    method: "POST",
    template: "/channels/{channel_id}/polls/{message_id}/expire",
    ids: { channel_id: channelId, message_id: messageId },
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["channel_id"],
  });
}
