// Generated from schema/routes/poll.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/poll.json`. */
export const poll: readonly RouteRow[] = [
  {
    name: "getAnswerVoters",
    page: "poll",
    method: "GET",
    path: "/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
    doc: "Lists the users who voted for an answer of a poll.",
    source: { openapi: ["get_answer_voters"], docs: ["resources/poll#get-answer-voters"] },
    params: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "message_id", type: { id: "Message" } },
      { name: "answer_id", type: "integer" },
    ],
    query: "GetAnswerVotersQuery",
    responses: [{ status: 200, type: { ref: "PollAnswerVoters" } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: ["channel_id"], global: true },
    pagination: { by: "id", cursor: "after", limit: "limit", items: "users", key: "id" },
  },
  {
    name: "endPoll",
    page: "poll",
    method: "POST",
    path: "/channels/{channel_id}/polls/{message_id}/expire",
    doc: "Ends a poll of the current user at once.",
    source: { openapi: ["poll_expire"], docs: ["resources/poll#end-poll"] },
    params: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "message_id", type: { id: "Message" } },
    ],
    responses: [{ status: 200, type: { ref: "Message" } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: ["channel_id"], global: true },
    fires: ["MessageUpdate"],
  },
];
