import { sampleImage } from "../../../src/sample/scalars.ts";
import type { Place, Preparations, Prepared } from "./place.ts";

const newEmoji = { name: "wave", image: sampleImage };

async function emoji({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createGuildEmoji(emulator.guildId, newEmoji);
  return { params: { emoji_id: id } };
}

async function applicationEmoji({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createApplicationEmoji(emulator.applicationId, newEmoji);
  return { params: { emoji_id: id } };
}

/** A sticker of a guild as it is uploaded. */
const newSticker = { name: "wave", tags: "wave", file: { name: "wave.png", data: "png", contentType: "image/png" } };

async function sticker({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createGuildSticker(emulator.guildId, newSticker);
  return { params: { sticker_id: id } };
}

async function sound({ emulator, http }: Place): Promise<Prepared> {
  const newSound = { name: "quack", sound: "data:audio/mpeg;base64,AAAA" };
  const { sound_id: soundId } = await http.createGuildSoundboardSound(emulator.guildId, newSound);
  return { params: { sound_id: soundId } };
}

export const expressions: Preparations = {
  getGuildEmoji: emoji,
  modifyGuildEmoji: async (place) => ({
    ...(await emoji(place)),
    body: place.sample.size === "minimal" ? {} : { name: "bye", roles: null },
  }),
  deleteGuildEmoji: emoji,
  createGuildEmoji: () => ({ body: { ...newEmoji, roles: [] } }),

  listApplicationEmojis: applicationEmoji,
  getApplicationEmoji: applicationEmoji,
  createApplicationEmoji: applicationEmoji,
  modifyApplicationEmoji: applicationEmoji,
  deleteApplicationEmoji: applicationEmoji,

  getSticker: sticker,
  getGuildSticker: sticker,
  createGuildSticker: () => ({ body: newSticker }),
  modifyGuildSticker: sticker,
  deleteGuildSticker: sticker,
  getStickerPack: async ({ http }) => {
    const { sticker_packs: packs } = await http.listStickerPacks();
    return { params: { pack_id: String(packs[0]?.id) } };
  },

  getGuildSoundboardSound: sound,
  modifyGuildSoundboardSound: sound,
  deleteGuildSoundboardSound: sound,
};
