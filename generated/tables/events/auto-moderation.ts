// Generated from schema/events/auto-moderation.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/auto-moderation.ts`. */
export const autoModeration: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "AutoModerationActionExecutionPayload",
    module: "events/auto-moderation",
    doc: "Payload of AutoModerationActionExecution.",
    source: { docs: ["events/gateway-events#auto-moderation-action-execution"] },
    use: "received",
    fields: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "action", type: { ref: "AutoModerationAction" }, doc: "What the rule did." },
      { name: "rule_id", type: { id: "AutoModerationRule" } },
      { name: "rule_trigger_type", type: { ref: "AutoModerationTriggerType" } },
      { name: "user_id", type: { id: "User" }, doc: "Who caused it." },
      { name: "channel_id", type: { id: "Channel" }, optional: true },
      {
        name: "message_id",
        type: { id: "Message" },
        optional: true,
        doc: "Absent when the message was blocked, or when there was none.",
      },
      {
        name: "alert_system_message_id",
        type: { id: "Message" },
        optional: true,
        doc: "The alert; only for the action that sends one.",
      },
      { name: "content", type: "string", optional: true, intent: "MessageContent", doc: "Text that the user wrote." },
      { name: "matched_keyword", type: "string", nullable: true, doc: "Word or phrase of the rule that matched." },
      {
        name: "matched_content",
        type: "string",
        optional: true,
        nullable: true,
        intent: "MessageContent",
        doc: "Part of the text that matched.",
      },
    ],
  },
];
