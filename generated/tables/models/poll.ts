// Generated from schema/models/poll.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/poll.ts`. */
export const poll: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "Poll",
    module: "models/poll",
    doc: "Poll of a message.",
    source: { openapi: ["PollResponse"], docs: ["resources/poll#poll-object-poll-object-structure"] },
    use: "received",
    fields: [
      { name: "question", type: { ref: "PollMedia" }, doc: "Has only a text for now." },
      { name: "answers", type: { array: { ref: "PollAnswer" } } },
      { name: "expiry", type: "timestamp", nullable: true, doc: "When the poll ends." },
      { name: "allow_multiselect", type: "boolean", doc: "Whether a user may choose several answers." },
      { name: "layout_type", type: { ref: "PollLayoutType" } },
      {
        name: "results",
        type: { ref: "PollResults" },
        optional: true,
        doc: "Absent when unknown, which does not mean that nobody voted.",
      },
    ],
  },
  {
    kind: "enum",
    name: "PollLayoutType",
    module: "models/poll",
    doc: "Look of a poll.",
    source: { openapi: ["PollLayoutTypes"], docs: ["resources/poll#layout-type"] },
    base: "integer",
    values: [{ name: "Default", value: 1 }],
  },
  {
    kind: "struct",
    name: "PollMedia",
    module: "models/poll",
    doc: "What a question or an answer of a poll shows.",
    source: { openapi: ["PollMediaResponse"], docs: ["resources/poll#poll-media-object-poll-media-object-structure"] },
    use: "received",
    fields: [
      { name: "text", type: "string", optional: true },
      { name: "emoji", type: { ref: "ReactionEmoji" }, optional: true, doc: "Only answers have one." },
    ],
  },
  {
    kind: "struct",
    name: "PollAnswer",
    module: "models/poll",
    doc: "Answer that a poll offers.",
    source: {
      openapi: ["PollAnswerResponse"],
      docs: ["resources/poll#poll-answer-object-poll-answer-object-structure"],
    },
    use: "received",
    fields: [
      { name: "answer_id", type: "integer", doc: "Identifies the answer within its poll." },
      { name: "poll_media", type: { ref: "PollMedia" } },
    ],
  },
  {
    kind: "struct",
    name: "PollResults",
    module: "models/poll",
    doc: "Votes of a poll.",
    source: {
      openapi: ["PollResultsResponse"],
      docs: ["resources/poll#poll-results-object-poll-results-object-structure"],
    },
    use: "received",
    fields: [
      {
        name: "is_finalized",
        type: "boolean",
        doc: "Whether the counts are exact, which they become some time after the end.",
      },
      {
        name: "answer_counts",
        type: { array: { ref: "PollAnswerCount" } },
        doc: "Answers without a vote may be missing.",
      },
    ],
  },
  {
    kind: "struct",
    name: "PollAnswerCount",
    module: "models/poll",
    doc: "Votes for one answer of a poll.",
    source: {
      openapi: ["PollResultsEntryResponse"],
      docs: ["resources/poll#poll-results-object-poll-answer-count-object-structure"],
    },
    use: "received",
    fields: [
      { name: "id", type: "integer", doc: "The `answer_id` of the answer." },
      { name: "count", type: "integer" },
      { name: "me_voted", type: "boolean", doc: "Whether the current user voted for the answer." },
    ],
  },
  {
    kind: "struct",
    name: "PollAnswerVoters",
    module: "models/poll",
    doc: "Users who voted for an answer of a poll.",
    source: { openapi: ["PollAnswerDetailsResponse"], docs: ["resources/poll#get-answer-voters-response-body"] },
    use: "received",
    fields: [{ name: "users", type: { array: { ref: "User" } } }],
  },
];
