import type { SoundboardSound } from "../../../generated/models/soundboard.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

/** Adds a sound to the soundboard of a guild, in the name of the bot. */
export function createSound(
  world: World,
  { guild, sounds }: StoredGuild,
  fields: Pick<SoundboardSound, "emoji_id" | "emoji_name" | "name" | "volume">,
): SoundboardSound {
  const sound: SoundboardSound = {
    ...fields,
    sound_id: world.ids.next(),
    guild_id: guild.id,
    available: true,
    user: world.bot,
  };
  sounds.set(sound.sound_id, sound);
  world.fire({ type: "GUILD_SOUNDBOARD_SOUND_CREATE", to: guildAudience(world, guild.id), data: sound });
  return sound;
}
