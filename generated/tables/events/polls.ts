// Generated from schema/events/polls.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/polls.ts`. */
export const polls: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "MessagePollVoteAddPayload",
    module: "events/polls",
    doc: "Payload of MessagePollVoteAdd.",
    source: { docs: ["events/gateway-events#message-poll-vote-add"] },
    use: "received",
    fields: [
      { name: "user_id", type: { id: "User" } },
      { name: "channel_id", type: { id: "Channel" } },
      { name: "message_id", type: { id: "Message" } },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "answer_id", type: "integer" },
    ],
  },
  {
    kind: "struct",
    name: "MessagePollVoteRemovePayload",
    module: "events/polls",
    doc: "Payload of MessagePollVoteRemove.",
    source: { docs: ["events/gateway-events#message-poll-vote-remove"] },
    use: "received",
    fields: [
      { name: "user_id", type: { id: "User" } },
      { name: "channel_id", type: { id: "Channel" } },
      { name: "message_id", type: { id: "Message" } },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "answer_id", type: "integer" },
    ],
  },
];
