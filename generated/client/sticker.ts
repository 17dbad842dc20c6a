// Generated from schema/routes/sticker.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type { CreateGuildStickerBody, ModifyGuildStickerBody } from "../bodies/sticker.ts";
import type { GuildSticker, Sticker, StickerPack, StickerPackList } from "../models/sticker.ts";
import {
  createGuildSticker,
  deleteGuildSticker,
  getGuildSticker,
  getSticker,
  getStickerPack,
  listGuildStickers,
  listStickerPacks,
  modifyGuildSticker,
} from "../requests/sticker.ts";
import { StageInstanceMethods } from "./stage-instance.ts";

/** Methods for the routes of `schema/routes/sticker.json`. */
export abstract class StickerMethods extends StageInstanceMethods {
  /**
   * Fetches a sticker.
   *
   * @see https://docs.discord.com/developers/resources/sticker#get-sticker
   */
  async getSticker(stickerId: IdInput<"Sticker">, options?: SendOptions): Promise<Sticker> {
    return this.execute(getSticker(stickerId), options);
  }

  /**
   * Lists the packs of official stickers.
   *
   * @see https://docs.discord.com/developers/resources/sticker#list-sticker-packs
   */
  async listStickerPacks(options?: SendOptions): Promise<StickerPackList> {
    return this.execute(listStickerPacks(), options);
  }

  /**
   * Fetches a pack of official stickers.
   *
   * @see https://docs.discord.com/developers/resources/sticker#get-sticker-pack
   */
  async getStickerPack(packId: IdInput<"StickerPack">, options?: SendOptions): Promise<StickerPack> {
    return this.execute(getStickerPack(packId), options);
  }

  /**
   * Lists the stickers of a guild; who uploaded them is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/sticker#list-guild-stickers
   */
  async listGuildStickers(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly GuildSticker[]> {
    return this.execute(listGuildStickers(guildId), options);
  }

  /**
   * Fetches a sticker of a guild; who uploaded it is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/sticker#get-guild-sticker
   */
  async getGuildSticker(
    guildId: IdInput<"Guild">,
    stickerId: IdInput<"Sticker">,
    options?: SendOptions,
  ): Promise<GuildSticker> {
    return this.execute(getGuildSticker(guildId, stickerId), options);
  }

  /**
   * Uploads a sticker to a guild, which has five free places and more with boosts. Needs CreateGuildExpressions.
   *
   * @see https://docs.discord.com/developers/resources/sticker#create-guild-sticker
   */
  async createGuildSticker(
    guildId: IdInput<"Guild">,
    fields: CreateGuildStickerBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<GuildSticker> {
    return this.execute(createGuildSticker(guildId, fields, options), options);
  }

  /**
   * Changes a sticker of a guild.
   *
   * @see https://docs.discord.com/developers/resources/sticker#modify-guild-sticker
   */
  async modifyGuildSticker(
    guildId: IdInput<"Guild">,
    stickerId: IdInput<"Sticker">,
    fields?: ModifyGuildStickerBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<GuildSticker> {
    return this.execute(modifyGuildSticker(guildId, stickerId, fields, options), options);
  }

  /**
   * Deletes a sticker of a guild.
   *
   * @see https://docs.discord.com/developers/resources/sticker#delete-guild-sticker
   */
  async deleteGuildSticker(
    guildId: IdInput<"Guild">,
    stickerId: IdInput<"Sticker">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildSticker(guildId, stickerId, options), options);
  }
}
