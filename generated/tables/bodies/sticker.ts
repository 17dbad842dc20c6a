// Generated from schema/bodies/sticker.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/sticker.ts`. */
export const sticker: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateGuildStickerBody",
    module: "bodies/sticker",
    doc: "New sticker of a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1stickers/post/requestBody"],
      docs: ["resources/sticker#create-guild-sticker-form-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", limits: { minLength: 2, maxLength: 30 } },
      {
        name: "description",
        type: "string",
        optional: true,
        limits: { maxLength: 100, pattern: "^(?:|[^]{2,})$" },
        doc: "Empty, or at least two characters.",
      },
      {
        name: "tags",
        type: "string",
        limits: { minLength: 1, maxLength: 200 },
        doc: "Words that suggest the sticker; Discord's own apps send the name of one emoji.",
      },
      {
        name: "file",
        type: "file",
        doc: "PNG, APNG, GIF or Lottie JSON of at most 512 KiB, 320 by 320 pixels and 5 seconds; Lottie only in verified or partnered guilds.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildStickerBody",
    module: "bodies/sticker",
    doc: "Changes to a sticker of a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1stickers~1{sticker_id}/patch/requestBody"],
      docs: ["resources/sticker#modify-guild-sticker-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, limits: { minLength: 2, maxLength: 30 } },
      { name: "description", type: "string", optional: true, nullable: true, limits: { minLength: 2, maxLength: 100 } },
      {
        name: "tags",
        type: "string",
        optional: true,
        limits: { minLength: 1, maxLength: 200 },
        doc: "Words that suggest the sticker; Discord's own apps send the name of one emoji.",
      },
    ],
  },
];
