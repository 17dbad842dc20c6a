// Generated from schema/routes/soundboard.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  CreateGuildSoundboardSoundBody,
  ModifyGuildSoundboardSoundBody,
  SendSoundboardSoundBody,
} from "../bodies/soundboard.ts";
import type { SoundboardSound, SoundboardSoundList } from "../models/soundboard.ts";
import { request } from "../../src/base/request.ts";

/**
 * Plays a sound in the voice channel that the bot is connected to, neither deafened, muted nor suppressed. Needs
 * Speak and UseSoundboard.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#send-soundboard-sound
 */
export function sendSoundboardSound(
  channelId: IdInput<"Channel">,
  fields: SendSoundboardSoundBody,
): Request<undefined> {
  return request<undefined>({
    route: "sendSoundboardSound",
    method: "POST",
    template: "/channels/{channel_id}/send-soundboard-sound",
    ids: { channel_id: channelId },
    body: fields,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Lists the sounds that all users can play.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#list-default-soundboard-sounds
 */
export function listDefaultSoundboardSounds(): Request<readonly SoundboardSound[]> {
  return request<readonly SoundboardSound[]>({
    route: "listDefaultSoundboardSounds",
    method: "GET",
    template: "/soundboard-default-sounds",
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Lists the sounds of a guild; who created them is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds
 */
export function listGuildSoundboardSounds(guildId: IdInput<"Guild">): Request<SoundboardSoundList> {
  return request<SoundboardSoundList>({
    route: "listGuildSoundboardSounds",
    method: "GET",
    template: "/guilds/{guild_id}/soundboard-sounds",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Fetches a sound of a guild; who created it is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#get-guild-soundboard-sound
 */
export function getGuildSoundboardSound(
  guildId: IdInput<"Guild">,
  soundId: IdInput<"SoundboardSound">,
): Request<SoundboardSound> {
  return request<SoundboardSound>({
    route: "getGuildSoundboardSound",
    method: "GET",
    template: "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
    ids: { guild_id: guildId, sound_id: soundId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Creates a sound in a guild. Needs CreateGuildExpressions.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#create-guild-soundboard-sound
 */
export function createGuildSoundboardSound(
  guildId: IdInput<"Guild">,
  fields: CreateGuildSoundboardSoundBody,
  options?: ReasonOptions,
): Request<SoundboardSound> {
  return request<SoundboardSound>({
    route: "createGuildSoundboardSound",
    method: "POST",
    template: "/guilds/{guild_id}/soundboard-sounds",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    major: ["guild_id"],
  });
}

/**
 * Changes a sound of a guild.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#modify-guild-soundboard-sound
 */
export function modifyGuildSoundboardSound(
  guildId: IdInput<"Guild">,
  soundId: IdInput<"SoundboardSound">,
  fields: ModifyGuildSoundboardSoundBody = {},
  options?: ReasonOptions,
): Request<SoundboardSound> {
  return request<SoundboardSound>({
    route: "modifyGuildSoundboardSound",
    method: "PATCH",
    template: "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
    ids: { guild_id: guildId, sound_id: soundId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Deletes a sound of a guild.
 *
 * @see https://docs.discord.com/developers/resources/soundboard#delete-guild-soundboard-sound
 */
export function deleteGuildSoundboardSound(
  guildId: IdInput<"Guild">,
  soundId: IdInput<"SoundboardSound">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildSoundboardSound",
    method: "DELETE",
    template: "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
    ids: { guild_id: guildId, sound_id: soundId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}
