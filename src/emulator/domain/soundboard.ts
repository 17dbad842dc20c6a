import type { Id } from "../../base/id.ts";
import type { SoundboardSound } from "../../../generated/models/soundboard.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { audienceOf, guildAudience } from "./audience.ts";
import type { StoredVoiceChannel } from "./voice.ts";

/** What can be set about a sound. */
export type SoundFields = Pick<SoundboardSound, "emoji_id" | "emoji_name" | "name" | "volume">;

/** The sound of a guild with this id, or Discord's refusal. */
export function findSound({ sounds }: StoredGuild, id: Id<"SoundboardSound">): SoundboardSound {
  const sound = sounds.get(id);
  if (sound === undefined) throw problem(404, "UnknownSound");
  return sound;
}

/** Adds a sound to the soundboard of a guild. */
export function createSound(
  world: World,
  { guild, sounds }: StoredGuild,
  user: User,
  fields: SoundFields,
): SoundboardSound {
  const sound: SoundboardSound = { ...fields, sound_id: world.ids.next(), guild_id: guild.id, available: true, user };
  sounds.set(sound.sound_id, sound);
  world.fire({ type: "GUILD_SOUNDBOARD_SOUND_CREATE", to: guildAudience(world, guild.id), data: sound });
  return sound;
}

/** Changes a sound of a guild. */
export function updateSound(
  world: World,
  { guild, sounds }: StoredGuild,
  before: SoundboardSound,
  fields: Partial<SoundFields>,
): SoundboardSound {
  const sound: SoundboardSound = { ...before, ...fields };
  sounds.set(sound.sound_id, sound);
  world.fire({ type: "GUILD_SOUNDBOARD_SOUND_UPDATE", to: guildAudience(world, guild.id), data: sound });
  return sound;
}

/** Removes a sound from the soundboard of a guild. */
export function deleteSound(world: World, { guild, sounds }: StoredGuild, { sound_id: id }: SoundboardSound): void {
  sounds.delete(id);
  const data = { sound_id: id, guild_id: guild.id };
  world.fire({ type: "GUILD_SOUNDBOARD_SOUND_DELETE", to: guildAudience(world, guild.id), data });
}

/** Plays a sound in a voice channel, to which the user must be connected, and able to speak. */
export function playSound(
  world: World,
  { voiceStates }: StoredGuild,
  channel: StoredVoiceChannel,
  userId: Id<"User">,
  sound: SoundboardSound,
): void {
  const state = voiceStates.get(userId);
  if (state?.channel_id !== channel.id) throw problem(400, "UserNotInVoice");
  if (state.deaf || state.self_deaf || state.mute || state.suppress) throw problem(400, "VoiceEffectNotAllowed");
  const { emoji_id: emojiId, emoji_name: name, sound_id: id, volume } = sound;
  const emoji = emojiId === null && name === null ? null : { id: emojiId, name };
  world.fire({
    type: "VOICE_CHANNEL_EFFECT_SEND",
    to: audienceOf(world, channel),
    data: {
      channel_id: channel.id,
      guild_id: channel.guild_id,
      user_id: userId,
      emoji,
      sound_id: id,
      sound_volume: volume,
    },
  });
}
