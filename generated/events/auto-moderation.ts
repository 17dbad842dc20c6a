// Generated from schema/events/auto-moderation.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { AutoModerationAction, AutoModerationTriggerType } from "../models/auto-moderation.ts";

/**
 * Payload of AutoModerationActionExecution.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#auto-moderation-action-execution
 */
export interface AutoModerationActionExecutionPayload {
  readonly guild_id: Id<"Guild">;
  /** What the rule did. */
  readonly action: AutoModerationAction;
  readonly rule_id: Id<"AutoModerationRule">;
  readonly rule_trigger_type: AutoModerationTriggerType;
  /** Who caused it. */
  readonly user_id: Id<"User">;
  readonly channel_id?: Id<"Channel">;
  /** Absent when the message was blocked, or when there was none. */
  readonly message_id?: Id<"Message">;
  /** The alert; only for the action that sends one. */
  readonly alert_system_message_id?: Id<"Message">;
  /** Text that the user wrote. Empty without the intent MessageContent. */
  readonly content?: string;
  /** Word or phrase of the rule that matched. */
  readonly matched_keyword: string | null;
  /** Part of the text that matched. Empty without the intent MessageContent. */
  readonly matched_content?: string | null;
}
