import { castId, id } from "../../base/id.ts";
import type { SoundboardSound } from "../../../generated/models/soundboard.ts";
import { type StandardSticker, StickerFormatType, StickerType } from "../../../generated/models/sticker.ts";
import type { World } from "../state/world.ts";

/** Puts there what Discord gives everybody: a pack of stickers, and sounds. */
export function stockExpressions(world: World): void {
  const packId = world.ids.next<"StickerPack">();
  const stickers = ["Wave", "Dance"].map((name, index): StandardSticker => ({
    id: world.ids.next(),
    name,
    description: `Wumpus: ${name.toLowerCase()}`,
    tags: name.toLowerCase(),
    type: StickerType.Standard,
    format_type: StickerFormatType.Lottie,
    pack_id: packId,
    sort_value: index + 1,
  }));
  const about = { name: "Wumpus", description: "A friend", sku_id: world.ids.next<"Sku">() };
  world.stickerPacks.set(packId, { id: packId, stickers, ...about });
  for (const [index, [name, emoji]] of [["quack", "🦆"] as const, ["airhorn", "🔊"] as const].entries()) {
    const sound: SoundboardSound = {
      name,
      sound_id: castId(id(String(index + 1))),
      volume: 1,
      emoji_id: null,
      emoji_name: emoji,
      available: true,
    };
    world.defaultSounds.set(sound.sound_id, sound);
  }
}
