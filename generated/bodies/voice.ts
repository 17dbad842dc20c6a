// Generated from schema/bodies/voice.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * Changes to the current user's place on a stage.
 *
 * @see https://docs.discord.com/developers/resources/voice#modify-current-user-voice-state-json-params
 */
export interface ModifyCurrentUserVoiceStateBody {
  /** The stage channel that the user is connected to. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
  /** Whether the user is in the audience; speaking needs the permission to mute members. */
  readonly suppress?: boolean | undefined;
  /** Asks to speak, now or later; null takes it back. Needs the permission RequestToSpeak. */
  readonly request_to_speak_timestamp?: string | null | undefined;
}

/**
 * Changes to another user's place on a stage.
 *
 * @see https://docs.discord.com/developers/resources/voice#modify-user-voice-state-json-params
 */
export interface ModifyUserVoiceStateBody {
  /** The stage channel that the user is connected to. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
  /** Whether the user is in the audience. */
  readonly suppress?: boolean | undefined;
}

/**
 * New status of a voice channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#set-voice-channel-status
 */
export interface SetVoiceChannelStatusBody {
  /** Null clears it. Up to 500 characters. */
  readonly status: string | null;
}
