// Generated from schema/bodies/stage-instance.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { StagePrivacyLevel } from "../models/stage-instance.ts";

/**
 * Stage to go live.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#create-stage-instance-json-params
 */
export interface CreateStageInstanceBody {
  /** The stage channel. */
  readonly channel_id: IdInput<"Channel">;
  /** 1 to 120 characters. */
  readonly topic: string;
  /** @default 2 */
  readonly privacy_level?: StagePrivacyLevel | undefined;
  /** Whether everyone is notified. Needs the permission MentionEveryone. */
  readonly send_start_notification?: boolean | undefined;
  /** Event for which the stage is live. */
  readonly guild_scheduled_event_id?: IdInput<"ScheduledEvent"> | undefined;
}

/**
 * Changes to a live stage.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#modify-stage-instance-json-params
 */
export interface ModifyStageInstanceBody {
  /**
   * 1 to 120 characters.
   *
   * @remarks Undocumented.
   */
  readonly topic?: string | undefined;
  readonly privacy_level?: StagePrivacyLevel | undefined;
}
