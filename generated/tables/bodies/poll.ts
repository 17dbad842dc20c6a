// Generated from schema/bodies/poll.json and schema/routes/poll.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/poll.ts`. */
export const poll: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "PollInput",
    module: "bodies/poll",
    doc: "Poll to send in a message, where it cannot be edited afterwards.",
    source: {
      openapi: ["PollCreateRequest"],
      docs: ["resources/poll#poll-create-request-object-poll-create-request-object-structure"],
    },
    use: "sent",
    fields: [
      { name: "question", type: { ref: "PollQuestionInput" } },
      { name: "answers", type: { array: { ref: "PollAnswerInput" } }, limits: { minItems: 1, maxItems: 10 } },
      {
        name: "duration",
        type: "integer",
        optional: true,
        limits: { min: 1, max: 768 },
        default: 24,
        doc: "Hours until the poll ends, at most 32 days.",
      },
      {
        name: "allow_multiselect",
        type: "boolean",
        optional: true,
        default: false,
        doc: "Whether a user may choose several answers.",
      },
      { name: "layout_type", type: { ref: "PollLayoutType" }, optional: true, default: 1 },
    ],
  },
  {
    kind: "struct",
    name: "PollQuestionInput",
    module: "bodies/poll",
    doc: "Question of a poll.",
    source: { openapi: ["PollMedia"], docs: ["resources/poll#poll-media-object-poll-media-object-structure"] },
    use: "sent",
    fields: [{ name: "text", type: "string", limits: { minLength: 1, maxLength: 300 } }],
  },
  {
    kind: "struct",
    name: "PollAnswerInput",
    module: "bodies/poll",
    doc: "Answer that a poll offers.",
    source: {
      openapi: ["PollAnswerCreateRequest"],
      docs: ["resources/poll#poll-answer-object-poll-answer-object-structure"],
    },
    use: "sent",
    fields: [{ name: "poll_media", type: { ref: "PollMediaInput" } }],
  },
  {
    kind: "struct",
    name: "PollMediaInput",
    module: "bodies/poll",
    doc: "What an answer of a poll shows.",
    source: {
      openapi: ["PollMediaCreateRequest"],
      docs: ["resources/poll#poll-media-object-poll-media-object-structure"],
    },
    use: "sent",
    fields: [
      { name: "text", type: "string", limits: { minLength: 1, maxLength: 55 } },
      { name: "emoji", type: { ref: "PollEmojiInput" }, optional: true },
    ],
  },
  {
    kind: "struct",
    name: "PollEmojiInput",
    module: "bodies/poll",
    doc: "Emoji of an answer: the id of a custom emoji, or the characters of a standard one as name.",
    source: {
      openapi: ["PollEmoji", "PollEmojiCreateRequest"],
      docs: ["resources/poll#poll-media-object-poll-media-object-structure"],
    },
    use: "sent",
    fields: [
      {
        name: "id",
        type: { id: "Emoji" },
        optional: true,
        nullable: true,
        doc: "Absent or null for a standard emoji.",
      },
      {
        name: "name",
        type: "string",
        optional: true,
        nullable: true,
        limits: { maxLength: 32 },
        doc: "Not needed beside an id.",
      },
      { name: "animated", type: "boolean", optional: true },
    ],
    rules: [{ rule: "atLeastOneOf", fields: ["id", "name"] }],
  },
  {
    kind: "struct",
    name: "GetAnswerVotersQuery",
    module: "bodies/poll",
    doc: "Query of getAnswerVoters.",
    source: { openapi: ["get_answer_voters"], docs: ["resources/poll#get-answer-voters"] },
    use: "sent",
    fields: [
      { name: "after", type: { id: "User" }, optional: true, doc: "Users after this one." },
      { name: "limit", type: "integer", optional: true, limits: { min: 1, max: 100 }, default: 25 },
    ],
  },
];
