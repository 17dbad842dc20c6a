// Generated from schema/routes/voice.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { ModifyCurrentUserVoiceStateBody, ModifyUserVoiceStateBody } from "../bodies/voice.ts";
import type { VoiceRegion, VoiceState } from "../models/voice.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the regions in which voice channels can be hosted.
 *
 * @see https://docs.discord.com/developers/resources/voice#list-voice-regions
 */
export function listVoiceRegions(): Request<readonly VoiceRegion[]> {
  return request<readonly VoiceRegion[]>({
    route: "listVoiceRegions",
    method: "GET",
    template: "/voice/regions",
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Gets the current user's connection to voice in a guild.
 *
 * @see https://docs.discord.com/developers/resources/voice#get-current-user-voice-state
 */
export function getCurrentUserVoiceState(guildId: IdInput<"Guild">): Request<VoiceState> {
  return request<VoiceState>({
    route: "getCurrentUserVoiceState",
    method: "GET",
    template: "/guilds/{guild_id}/voice-states/@me",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets a user's connection to voice in a guild.
 *
 * @see https://docs.discord.com/developers/resources/voice#get-user-voice-state
 */
export function getUserVoiceState(guildId: IdInput<"Guild">, userId: IdInput<"User">): Request<VoiceState> {
  return request<VoiceState>({
    route: "getUserVoiceState",
    method: "GET",
    template: "/guilds/{guild_id}/voice-states/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes the current user's place on the stage it is connected to.
 *
 * @see https://docs.discord.com/developers/resources/voice#modify-current-user-voice-state
 */
export function modifyCurrentUserVoiceState(
  guildId: IdInput<"Guild">,
  fields: ModifyCurrentUserVoiceStateBody = {},
): Request<undefined> {
  return request<undefined>({
    route: "modifyCurrentUserVoiceState",
    method: "PATCH",
    template: "/guilds/{guild_id}/voice-states/@me",
    ids: { guild_id: guildId },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Changes another user's place on the stage they are connected to. Needs MuteMembers.
 *
 * @see https://docs.discord.com/developers/resources/voice#modify-user-voice-state
 */
export function modifyUserVoiceState(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  fields: ModifyUserVoiceStateBody = {},
): Request<undefined> {
  return request<undefined>({
    route: "modifyUserVoiceState",
    method: "PATCH",
    template: "/guilds/{guild_id}/voice-states/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
    major: ["guild_id"],
  });
}
