// Generated from schema/bodies/emoji.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/emoji.ts`. */
export const emoji: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateGuildEmojiBody",
    module: "bodies/emoji",
    doc: "New emoji of a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1emojis/post/requestBody"],
      docs: ["resources/emoji#create-guild-emoji-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", limits: { minLength: 2, maxLength: 32 } },
      {
        name: "image",
        type: "imageData",
        doc: "At most 256 KiB; JPEG, PNG, GIF, WebP or AVIF, best 128 by 128 pixels.",
      },
      {
        name: "roles",
        type: { array: { id: "Role" } },
        optional: true,
        limits: { unique: true },
        doc: "Roles that may use the emoji; everyone when absent.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildEmojiBody",
    module: "bodies/emoji",
    doc: "Changes to an emoji of a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1emojis~1{emoji_id}/patch/requestBody"],
      docs: ["resources/emoji#modify-guild-emoji-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, limits: { minLength: 2, maxLength: 32 } },
      {
        name: "roles",
        type: { array: { id: "Role" } },
        optional: true,
        nullable: true,
        limits: { unique: true },
        doc: "Roles that may use the emoji; null lets everyone.",
      },
    ],
  },
  {
    kind: "struct",
    name: "CreateApplicationEmojiBody",
    module: "bodies/emoji",
    doc: "New emoji of an application.",
    source: {
      openapi: ["#/paths/~1applications~1{application_id}~1emojis/post/requestBody"],
      docs: ["resources/emoji#create-application-emoji-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", limits: { minLength: 2, maxLength: 32 } },
      {
        name: "image",
        type: "imageData",
        doc: "At most 256 KiB; JPEG, PNG, GIF, WebP or AVIF, best 128 by 128 pixels.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyApplicationEmojiBody",
    module: "bodies/emoji",
    doc: "Changes to an emoji of an application.",
    source: {
      openapi: ["#/paths/~1applications~1{application_id}~1emojis~1{emoji_id}/patch/requestBody"],
      docs: ["resources/emoji#modify-application-emoji-json-params"],
    },
    use: "sent",
    fields: [{ name: "name", type: "string", optional: true, limits: { minLength: 2, maxLength: 32 } }],
  },
];
