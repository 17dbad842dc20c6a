// Generated from schema/models/soundboard.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { User } from "./user.ts";

/**
 * Sound that users can play in voice channels.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#soundboard-sound-object-soundboard-sound-structure
 */
export interface SoundboardSound {
  readonly name: string;
  readonly sound_id: Id<"SoundboardSound">;
  /** From 0 to 1. */
  readonly volume: number;
  /** Custom emoji of the sound. */
  readonly emoji_id: Id<"Emoji"> | null;
  /** Characters of the standard emoji of the sound. */
  readonly emoji_name: string | null;
  /** Absent for the default sounds. */
  readonly guild_id?: Id<"Guild">;
  /** False while the guild has lost the boosts that the sound needs. */
  readonly available: boolean;
  /** Who created the sound. */
  readonly user?: User;
}

/**
 * Sounds of a guild.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds-response-structure
 */
export interface SoundboardSoundList {
  readonly items: readonly SoundboardSound[];
}
