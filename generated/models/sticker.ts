// Generated from schema/models/sticker.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";
import type { User } from "./user.ts";

/**
 * Where a sticker comes from.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-types
 */
export const StickerType = {
  /** An official pack. */
  Standard: 1,
  /** A guild. */
  Guild: 2,
} as const;
export type StickerType = Open<typeof StickerType>;

/**
 * File format of a sticker.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-format-types
 */
export const StickerFormatType = {
  Png: 1,
  Apng: 2,
  Lottie: 3,
  Gif: 4,
} as const;
export type StickerFormatType = Open<typeof StickerFormatType>;

/**
 * What every sticker has.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-structure
 */
export interface BaseSticker {
  readonly id: Id<"Sticker">;
  readonly name: string;
  readonly description: string | null;
  /** Words that suggest the sticker, by convention separated by commas; for stickers of a guild the name of an emoji. */
  readonly tags: string;
  readonly type: StickerType;
  readonly format_type: StickerFormatType | null;
}

/**
 * Official sticker out of a pack.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-structure
 */
export interface StandardSticker {
  readonly id: Id<"Sticker">;
  readonly name: string;
  readonly description: string | null;
  /** Words that suggest the sticker, by convention separated by commas; for stickers of a guild the name of an emoji. */
  readonly tags: string;
  readonly type: typeof StickerType.Standard;
  readonly format_type: StickerFormatType | null;
  readonly pack_id?: Id<"StickerPack">;
  /** Place of the sticker within its pack. */
  readonly sort_value?: number;
}

/**
 * Sticker uploaded to a guild.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-structure
 */
export interface GuildSticker {
  readonly id: Id<"Sticker">;
  readonly name: string;
  readonly description: string | null;
  /** Words that suggest the sticker, by convention separated by commas; for stickers of a guild the name of an emoji. */
  readonly tags: string;
  readonly type: typeof StickerType.Guild;
  readonly format_type: StickerFormatType | null;
  /** False while the guild has lost the boosts that the sticker needs. */
  readonly available?: boolean;
  readonly guild_id?: Id<"Guild">;
  /** Who uploaded the sticker; told with permission to create or manage expressions. */
  readonly user?: User;
}

/**
 * As much of a sticker as it takes to show it.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-item-object-sticker-item-structure
 */
export interface StickerItem {
  readonly id: Id<"Sticker">;
  readonly name: string;
  readonly format_type: StickerFormatType;
}

/**
 * Pack of official stickers.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-pack-object-sticker-pack-structure
 */
export interface StickerPack {
  readonly id: Id<"StickerPack">;
  readonly stickers: readonly StandardSticker[];
  readonly name: string;
  readonly sku_id: Id<"Sku">;
  /** Sticker of the pack that is its icon. */
  readonly cover_sticker_id?: Id<"Sticker">;
  readonly description: string | null;
  readonly banner_asset_id?: Id<"ApplicationAsset">;
}

/**
 * Packs of official stickers.
 *
 * @see https://docs.discord.com/developers/resources/sticker#list-sticker-packs-response-structure
 */
export interface StickerPackList {
  readonly sticker_packs: readonly StickerPack[];
}

/** A {@link Sticker} of a kind that this version does not know. */
export interface UnknownSticker extends BaseSticker {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Sticker that can be sent in messages.
 *
 * @see https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-structure
 */
export type Sticker = StandardSticker | GuildSticker | UnknownSticker;
