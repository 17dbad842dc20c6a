// Generated from schema/bodies/soundboard.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/soundboard.ts`. */
export const soundboard: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "SendSoundboardSoundBody",
    module: "bodies/soundboard",
    doc: "Sound to play.",
    source: {
      openapi: ["SoundboardSoundSendRequest"],
      docs: ["resources/soundboard#send-soundboard-sound-json-params"],
    },
    use: "sent",
    fields: [
      { name: "sound_id", type: { id: "SoundboardSound" } },
      {
        name: "source_guild_id",
        type: { id: "Guild" },
        optional: true,
        permission: "UseExternalSounds",
        doc: "Guild of the sound, when it is not the guild of the channel.",
      },
    ],
  },
  {
    kind: "struct",
    name: "CreateGuildSoundboardSoundBody",
    module: "bodies/soundboard",
    doc: "New sound of a guild.",
    source: { openapi: ["SoundboardCreateRequest"], docs: ["resources/soundboard#create-guild-soundboard-sound"] },
    use: "sent",
    fields: [
      { name: "name", type: "string", limits: { minLength: 2, maxLength: 32 } },
      {
        name: "sound",
        type: "string",
        limits: { pattern: "^data:[\\w.+-]+/[\\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}$" },
        doc: "Data URI of MP3 or Ogg in base64, at most 512 kB and 5.2 seconds.",
      },
      { name: "volume", type: "number", optional: true, nullable: true, limits: { min: 0, max: 1 }, default: 1 },
      { name: "emoji_id", type: { id: "Emoji" }, optional: true, nullable: true, doc: "Custom emoji of the sound." },
      {
        name: "emoji_name",
        type: "string",
        optional: true,
        nullable: true,
        limits: { minLength: 1, maxLength: 32 },
        doc: "Characters of the standard emoji of the sound.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildSoundboardSoundBody",
    module: "bodies/soundboard",
    doc: "Changes to a sound of a guild.",
    source: {
      openapi: ["SoundboardPatchRequestPartial"],
      docs: ["resources/soundboard#modify-guild-soundboard-sound-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, limits: { minLength: 2, maxLength: 32 } },
      { name: "volume", type: "number", optional: true, nullable: true, limits: { min: 0, max: 1 } },
      { name: "emoji_id", type: { id: "Emoji" }, optional: true, nullable: true, doc: "Custom emoji of the sound." },
      {
        name: "emoji_name",
        type: "string",
        optional: true,
        nullable: true,
        limits: { minLength: 1, maxLength: 32 },
        doc: "Characters of the standard emoji of the sound.",
      },
    ],
  },
];
