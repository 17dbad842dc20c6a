// Generated from schema/models/soundboard.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/soundboard.ts`. */
export const soundboard: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "SoundboardSound",
    module: "models/soundboard",
    doc: "Sound that users can play in voice channels.",
    source: {
      openapi: ["SoundboardSoundResponse"],
      docs: ["resources/soundboard#soundboard-sound-object-soundboard-sound-structure"],
    },
    use: "received",
    fields: [
      { name: "name", type: "string" },
      { name: "sound_id", type: { id: "SoundboardSound" } },
      { name: "volume", type: "number", doc: "From 0 to 1." },
      { name: "emoji_id", type: { id: "Emoji" }, nullable: true, doc: "Custom emoji of the sound." },
      { name: "emoji_name", type: "string", nullable: true, doc: "Characters of the standard emoji of the sound." },
      { name: "guild_id", type: { id: "Guild" }, optional: true, doc: "Absent for the default sounds." },
      { name: "available", type: "boolean", doc: "False while the guild has lost the boosts that the sound needs." },
      { name: "user", type: { ref: "User" }, optional: true, doc: "Who created the sound." },
    ],
  },
  {
    kind: "struct",
    name: "SoundboardSoundList",
    module: "models/soundboard",
    doc: "Sounds of a guild.",
    source: {
      openapi: ["ListGuildSoundboardSoundsResponse"],
      docs: ["resources/soundboard#list-guild-soundboard-sounds-response-structure"],
    },
    use: "received",
    fields: [{ name: "items", type: { array: { ref: "SoundboardSound" } } }],
  },
];
