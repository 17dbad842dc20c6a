// Generated from schema/bodies/sticker.json by codegen/emit/definitions.ts. Do not edit.

import type { Upload } from "../../src/base/upload.ts";

/**
 * New sticker of a guild.
 *
 * @see https://docs.discord.com/developers/resources/sticker#create-guild-sticker-form-params
 */
export interface CreateGuildStickerBody {
  /** 2 to 30 characters. */
  readonly name: string;
  /** Empty, or at least two characters. Up to 100 characters. Matches `^(?:|[^]{2,})$`. */
  readonly description?: string | undefined;
  /** Words that suggest the sticker; Discord's own apps send the name of one emoji. 1 to 200 characters. */
  readonly tags: string;
  /**
   * PNG, APNG, GIF or Lottie JSON of at most 512 KiB, 320 by 320 pixels and 5 seconds; Lottie only in verified or
   * partnered guilds.
   */
  readonly file: Upload;
}

/**
 * Changes to a sticker of a guild.
 *
 * @see https://docs.discord.com/developers/resources/sticker#modify-guild-sticker-json-params
 */
export interface ModifyGuildStickerBody {
  /** 2 to 30 characters. */
  readonly name?: string | undefined;
  /** 2 to 100 characters. */
  readonly description?: string | null | undefined;
  /** Words that suggest the sticker; Discord's own apps send the name of one emoji. 1 to 200 characters. */
  readonly tags?: string | undefined;
}
