import type { Id } from "../../base/id.ts";
import { type GuildSticker, type Sticker, StickerFormatType, StickerType } from "../../../generated/models/sticker.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, StoredImage, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { storeImage } from "./images.ts";

/** What can be set about a sticker. */
export type StickerFields = Pick<GuildSticker, "description" | "name" | "tags">;

/** The stickers of a guild. */
export function stickersOf({ guild }: StoredGuild): readonly GuildSticker[] {
  return guild.stickers ?? [];
}

/** The sticker of a guild with this id, or Discord's refusal. */
export function findGuildSticker(stored: StoredGuild, id: Id<"Sticker">): GuildSticker {
  const sticker = stickersOf(stored).find((other) => other.id === id);
  if (sticker === undefined) throw problem(404, "UnknownSticker");
  return sticker;
}

/** The sticker with this id, of whichever guild or pack, or Discord's refusal. */
export function findSticker(world: World, id: Id<"Sticker">): Sticker {
  const standard = [...world.stickerPacks.values()].flatMap(({ stickers }) => stickers);
  const all: readonly Sticker[] = [...standard, ...[...world.guilds.values()].flatMap(stickersOf)];
  const sticker = all.find((other) => other.id === id);
  if (sticker === undefined) throw problem(404, "UnknownSticker");
  return sticker;
}

/** Adds a sticker to a guild, and keeps its file where the CDN shows it. */
export function createSticker(
  world: World,
  stored: StoredGuild,
  user: User,
  file: StoredImage,
  fields: StickerFields,
): GuildSticker {
  const id = world.ids.next<"Sticker">();
  const format = formatOf(file);
  storeImage(world, "Sticker", { sticker_id: id }, file);
  const { id: guildId } = stored.guild;
  const kind = { type: StickerType.Guild, format_type: format, available: true, guild_id: guildId };
  const sticker: GuildSticker = { id, ...fields, ...kind, user };
  setStickers(world, stored, [...stickersOf(stored), sticker]);
  return sticker;
}

/** Changes a sticker of a guild. */
export function updateSticker(
  world: World,
  stored: StoredGuild,
  before: GuildSticker,
  fields: Partial<StickerFields>,
): GuildSticker {
  const sticker: GuildSticker = { ...before, ...fields };
  const stickers = stickersOf(stored).map((other) => (other.id === sticker.id ? sticker : other));
  setStickers(world, stored, stickers);
  return sticker;
}

/** Removes a sticker from a guild. */
export function deleteSticker(world: World, stored: StoredGuild, { id }: GuildSticker): void {
  const stickers = stickersOf(stored).filter((other) => other.id !== id);
  setStickers(world, stored, stickers);
}

function setStickers(world: World, stored: StoredGuild, stickers: readonly GuildSticker[]): void {
  stored.guild = { ...stored.guild, stickers };
  const { id: guildId } = stored.guild;
  const to = guildAudience(world, guildId);
  world.fire({ type: "GUILD_STICKERS_UPDATE", to, data: { guild_id: guildId, stickers } });
}

/** What kind of sticker a file is: a PNG that moves has a chunk that says so before its picture. */
function formatOf({ bytes, contentType }: StoredImage): StickerFormatType {
  if (contentType === "image/gif") return StickerFormatType.Gif;
  if (contentType === "application/json") return StickerFormatType.Lottie;
  if (contentType !== "image/png" && contentType !== "image/apng") throw problem(400, "InvalidFile");
  return Buffer.from(bytes).includes("acTL") ? StickerFormatType.Apng : StickerFormatType.Png;
}
