// Generated from schema/bodies/guild-display.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/guild-display.ts`. */
export const guildDisplay: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ModifyGuildWidgetBody",
    module: "bodies/guild-display",
    doc: "Changes to the widget of a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1widget/patch/requestBody"],
      docs: ["resources/guild#modify-guild-widget"],
    },
    use: "sent",
    fields: [
      { name: "enabled", type: "boolean", optional: true },
      {
        name: "channel_id",
        type: { id: "Channel" },
        optional: true,
        nullable: true,
        doc: "Channel that the widget invites to; null for none.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildWelcomeScreenBody",
    module: "bodies/guild-display",
    doc: "Changes to the welcome screen of a guild.",
    source: {
      openapi: ["WelcomeScreenPatchRequestPartial"],
      docs: ["resources/guild#modify-guild-welcome-screen-json-params"],
    },
    use: "sent",
    fields: [
      { name: "enabled", type: "boolean", optional: true, nullable: true },
      {
        name: "welcome_channels",
        type: { array: { ref: "WelcomeScreenChannelInput" } },
        optional: true,
        nullable: true,
        limits: { maxItems: 5 },
        doc: "All channels that the screen shall suggest.",
      },
      { name: "description", type: "string", optional: true, nullable: true, limits: { maxLength: 140 } },
    ],
  },
  {
    kind: "struct",
    name: "WelcomeScreenChannelInput",
    module: "bodies/guild-display",
    doc: "Channel that a welcome screen suggests.",
    source: {
      openapi: ["GuildWelcomeChannel"],
      docs: ["resources/guild#welcome-screen-object-welcome-screen-channel-structure"],
    },
    use: "sent",
    fields: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "description", type: "string", limits: { minLength: 1, maxLength: 50 } },
      {
        name: "emoji_id",
        type: { id: "Emoji" },
        optional: true,
        nullable: true,
        doc: "Custom emoji shown with the channel.",
      },
      {
        name: "emoji_name",
        type: "string",
        optional: true,
        nullable: true,
        doc: "Name of the custom emoji, or the standard emoji.",
      },
    ],
  },
];
