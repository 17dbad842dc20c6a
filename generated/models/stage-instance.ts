// Generated from schema/models/stage-instance.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";

/**
 * Who can see that a stage is live.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#stage-instance-object-privacy-level
 */
export const StagePrivacyLevel = {
  /**
   * Everybody.
   *
   * @deprecated `GuildOnly`
   */
  Public: 1,
  /** Members of the guild. */
  GuildOnly: 2,
} as const;
export type StagePrivacyLevel = Open<typeof StagePrivacyLevel>;

/**
 * Stage that is live: what a stage channel is about just now.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#stage-instance-object-stage-instance-structure
 */
export interface StageInstance {
  readonly id: Id<"StageInstance">;
  readonly guild_id: Id<"Guild">;
  readonly channel_id: Id<"Channel">;
  /** From 1 to 120 characters. */
  readonly topic: string;
  readonly privacy_level: StagePrivacyLevel;
  /** @deprecated */
  readonly discoverable_disabled: boolean;
  /** Event for which the stage is live. */
  readonly guild_scheduled_event_id: Id<"ScheduledEvent"> | null;
}
