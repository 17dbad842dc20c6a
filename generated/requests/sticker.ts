// Generated from schema/routes/sticker.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type { CreateGuildStickerBody, ModifyGuildStickerBody } from "../bodies/sticker.ts";
import type { GuildSticker, Sticker, StickerPack, StickerPackList } from "../models/sticker.ts";
import { request } from "../../src/base/request.ts";

/**
 * Fetches a sticker.
 *
 * @see https://docs.discord.com/developers/resources/sticker#get-sticker
 */
export function getSticker(stickerId: IdInput<"Sticker">): Request<Sticker> {
  return request<Sticker>({
    route: "getSticker",
    method: "GET",
    template: "/stickers/{sticker_id}",
    ids: { sticker_id: stickerId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Lists the packs of official stickers.
 *
 * @see https://docs.discord.com/developers/resources/sticker#list-sticker-packs
 */
export function listStickerPacks(): Request<StickerPackList> {
  return request<StickerPackList>({
    route: "listStickerPacks",
    method: "GET",
    template: "/sticker-packs",
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Fetches a pack of official stickers.
 *
 * @see https://docs.discord.com/developers/resources/sticker#get-sticker-pack
 */
export function getStickerPack(packId: IdInput<"StickerPack">): Request<StickerPack> {
  return request<StickerPack>({
    route: "getStickerPack",
    method: "GET",
    template: "/sticker-packs/{pack_id}",
    ids: { pack_id: packId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Lists the stickers of a guild; who uploaded them is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/sticker#list-guild-stickers
 */
export function listGuildStickers(guildId: IdInput<"Guild">): Request<readonly GuildSticker[]> {
  return request<readonly GuildSticker[]>({
    route: "listGuildStickers",
    method: "GET",
    template: "/guilds/{guild_id}/stickers",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Fetches a sticker of a guild; who uploaded it is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/sticker#get-guild-sticker
 */
export function getGuildSticker(guildId: IdInput<"Guild">, stickerId: IdInput<"Sticker">): Request<GuildSticker> {
  return request<GuildSticker>({
    route: "getGuildSticker",
    method: "GET",
    template: "/guilds/{guild_id}/stickers/{sticker_id}",
    ids: { guild_id: guildId, sticker_id: stickerId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Uploads a sticker to a guild, which has five free places and more with boosts. Needs CreateGuildExpressions.
 *
 * @see https://docs.discord.com/developers/resources/sticker#create-guild-sticker
 */
export function createGuildSticker(
  guildId: IdInput<"Guild">,
  fields: CreateGuildStickerBody,
  options?: ReasonOptions,
): Request<GuildSticker> {
  return request<GuildSticker>({
    route: "createGuildSticker",
    method: "POST",
    template: "/guilds/{guild_id}/stickers",
    ids: { guild_id: guildId },
    body: fields,
    multipart: "form",
    uploads: ["file"],
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    major: ["guild_id"],
  });
}

/**
 * Changes a sticker of a guild.
 *
 * @see https://docs.discord.com/developers/resources/sticker#modify-guild-sticker
 */
export function modifyGuildSticker(
  guildId: IdInput<"Guild">,
  stickerId: IdInput<"Sticker">,
  fields: ModifyGuildStickerBody = {},
  options?: ReasonOptions,
): Request<GuildSticker> {
  return request<GuildSticker>({
    route: "modifyGuildSticker",
    method: "PATCH",
    template: "/guilds/{guild_id}/stickers/{sticker_id}",
    ids: { guild_id: guildId, sticker_id: stickerId },
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
 * Deletes a sticker of a guild.
 *
 * @see https://docs.discord.com/developers/resources/sticker#delete-guild-sticker
 */
export function deleteGuildSticker(
  guildId: IdInput<"Guild">,
  stickerId: IdInput<"Sticker">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildSticker",
    method: "DELETE",
    template: "/guilds/{guild_id}/stickers/{sticker_id}",
    ids: { guild_id: guildId, sticker_id: stickerId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}
