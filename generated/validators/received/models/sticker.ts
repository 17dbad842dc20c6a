// Generated from schema/models/sticker.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/sticker.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.Sticker}. */
export const Sticker: z.ZodType<models.Sticker> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [StandardSticker, 1],
      [GuildSticker, 2],
    ],
    BaseSticker,
  ),
);

/** Checks a {@link models.BaseSticker}. */
export const BaseSticker: z.ZodType<models.BaseSticker> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    description: nullable(string()),
    tags: string(),
    type: number(),
    format_type: nullable(number()),
  }),
);

/** Checks a {@link models.StandardSticker}. */
export const StandardSticker: z.ZodType<models.StandardSticker> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    description: nullable(string()),
    tags: string(),
    type: number(),
    format_type: nullable(number()),
    pack_id: optional(id()),
    sort_value: optional(number()),
  }),
);

/** Checks a {@link models.GuildSticker}. */
export const GuildSticker: z.ZodType<models.GuildSticker> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    description: nullable(string()),
    tags: string(),
    type: number(),
    format_type: nullable(number()),
    available: optional(boolean()),
    guild_id: optional(id()),
    user: optional(User),
  }),
);

/** Checks a {@link models.StickerItem}. */
export const StickerItem: z.ZodType<models.StickerItem> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    format_type: number(),
  }),
);

/** Checks a {@link models.StickerPack}. */
export const StickerPack: z.ZodType<models.StickerPack> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    stickers: array(StandardSticker),
    name: string(),
    sku_id: id(),
    cover_sticker_id: optional(id()),
    description: nullable(string()),
    banner_asset_id: optional(id()),
  }),
);

/** Checks a {@link models.StickerPackList}. */
export const StickerPackList: z.ZodType<models.StickerPackList> = /* @__PURE__ */ received(() =>
  struct({
    sticker_packs: array(StickerPack),
  }),
);
