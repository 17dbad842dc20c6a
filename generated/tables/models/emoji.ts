// Generated from schema/models/emoji.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/emoji.ts`. */
export const emoji: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "Emoji",
    module: "models/emoji",
    doc: "Custom emoji of a guild or an application, or a standard emoji.",
    source: { openapi: ["EmojiResponse"], docs: ["resources/emoji#emoji-object-emoji-structure"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Emoji" }, nullable: true, doc: "Null for a standard emoji." },
      {
        name: "name",
        type: "string",
        nullable: true,
        doc: "Name of a custom emoji, or the characters of a standard one; null when a custom emoji is gone.",
      },
      {
        name: "roles",
        type: { array: { id: "Role" } },
        optional: true,
        doc: "Roles that may use the emoji; everyone when empty.",
      },
      { name: "user", type: { ref: "User" }, optional: true, doc: "Who created the emoji." },
      { name: "require_colons", type: "boolean", optional: true, doc: "Whether the name must be wrapped in colons." },
      { name: "managed", type: "boolean", optional: true, doc: "Whether an integration controls the emoji." },
      { name: "animated", type: "boolean", optional: true },
      {
        name: "available",
        type: "boolean",
        optional: true,
        doc: "False while the guild has lost the boosts that the emoji needs.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ReactionEmoji",
    module: "models/emoji",
    doc: "Short form of an emoji, as it stands in reactions and polls.",
    source: { openapi: ["MessageReactionEmojiResponse"], docs: ["resources/emoji#emoji-object-custom-emoji-examples"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Emoji" }, optional: true, nullable: true, doc: "Null for a standard emoji." },
      {
        name: "name",
        type: "string",
        optional: true,
        nullable: true,
        doc: "Name of a custom emoji, or the characters of a standard one; null when a custom emoji is gone.",
      },
      { name: "animated", type: "boolean", optional: true },
    ],
  },
  {
    kind: "struct",
    name: "ComponentEmoji",
    module: "models/emoji",
    doc: "Emoji on a button or an option: the id of a custom emoji, or the characters of a standard one as name.",
    source: {
      openapi: ["ComponentEmojiForRequest", "ComponentEmojiResponse"],
      docs: ["components/reference#button-button-structure"],
    },
    use: "both",
    fields: [
      {
        name: "id",
        type: { id: "Emoji" },
        optional: true,
        nullable: true,
        doc: "Absent or null for a standard emoji.",
      },
      {
        name: "name",
        type: "string",
        optional: true,
        nullable: true,
        limits: { maxLength: 32 },
        doc: "Not needed beside an id.",
      },
      { name: "animated", type: "boolean", optional: true },
    ],
    rules: [{ rule: "atLeastOneOf", fields: ["id", "name"] }],
  },
  {
    kind: "struct",
    name: "ApplicationEmojiList",
    module: "models/emoji",
    doc: "Emojis of an application.",
    source: { openapi: ["ListApplicationEmojisResponse"], docs: ["resources/emoji#list-application-emojis"] },
    use: "received",
    fields: [{ name: "items", type: { array: { ref: "Emoji" } } }],
  },
];
