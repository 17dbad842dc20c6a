// Generated from schema/bodies/soundboard.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * Sound to play.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#send-soundboard-sound-json-params
 */
export interface SendSoundboardSoundBody {
  readonly sound_id: IdInput<"SoundboardSound">;
  /** Guild of the sound, when it is not the guild of the channel. Needs the permission UseExternalSounds. */
  readonly source_guild_id?: IdInput<"Guild"> | undefined;
}

/**
 * New sound of a guild.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#create-guild-soundboard-sound
 */
export interface CreateGuildSoundboardSoundBody {
  /** 2 to 32 characters. */
  readonly name: string;
  /**
   * Data URI of MP3 or Ogg in base64, at most 512 kB and 5.2 seconds. Matches
   * `^data:[\w.+-]+/[\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}$`.
   */
  readonly sound: string;
  /**
   * 0 to 1.
   *
   * @default 1
   */
  readonly volume?: number | null | undefined;
  /** Custom emoji of the sound. */
  readonly emoji_id?: IdInput<"Emoji"> | null | undefined;
  /** Characters of the standard emoji of the sound. 1 to 32 characters. */
  readonly emoji_name?: string | null | undefined;
}

/**
 * Changes to a sound of a guild.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#modify-guild-soundboard-sound-json-params
 */
export interface ModifyGuildSoundboardSoundBody {
  /** 2 to 32 characters. */
  readonly name?: string | undefined;
  /** 0 to 1. */
  readonly volume?: number | null | undefined;
  /** Custom emoji of the sound. */
  readonly emoji_id?: IdInput<"Emoji"> | null | undefined;
  /** Characters of the standard emoji of the sound. 1 to 32 characters. */
  readonly emoji_name?: string | null | undefined;
}
