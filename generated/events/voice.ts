// Generated from schema/events/voice.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { Emoji } from "../models/emoji.ts";

/**
 * How the emoji of a voice effect moves.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-effect-send-animation-types
 */
export const VoiceEffectAnimationType = {
  /** The animation that users with Nitro have. */
  Premium: 0,
  Basic: 1,
} as const;
export type VoiceEffectAnimationType = Open<typeof VoiceEffectAnimationType>;

/**
 * Payload of VoiceChannelEffectSend.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-effect-send
 */
export interface VoiceChannelEffectSendPayload {
  readonly channel_id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
  readonly user_id: Id<"User">;
  readonly emoji?: Emoji | null;
  readonly animation_type?: VoiceEffectAnimationType | null;
  readonly animation_id?: number;
  /** A number for the sounds that everyone has. */
  readonly sound_id?: Id<"SoundboardSound"> | number;
  /** From 0 to 1. */
  readonly sound_volume?: number;
}

/**
 * Payload of VoiceServerUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#voice-server-update
 */
export interface VoiceServerUpdatePayload {
  readonly token: string;
  readonly guild_id: Id<"Guild">;
  /** Host and port; null while no server is there, so that one is to disconnect and wait. */
  readonly endpoint: string | null;
}
