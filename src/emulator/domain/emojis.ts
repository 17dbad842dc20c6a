import type { Id } from "../../base/id.ts";
import type { Emoji } from "../../../generated/models/emoji.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { readDataUri, storeImage } from "./images.ts";

/** An emoji that somebody has made: it has an id. */
export type CustomEmoji = Emoji & { readonly id: Id<"Emoji"> };

/** What can be set about an emoji. */
export type EmojiFields = Partial<Pick<Emoji, "name" | "roles">>;

/** The emoji of a guild with this id, or Discord's refusal. */
export function findEmoji({ guild }: StoredGuild, id: Id<"Emoji">): CustomEmoji {
  const emoji = guild.emojis.find((other) => other.id === id);
  if (emoji === undefined) throw problem(404, "UnknownEmoji");
  return { ...emoji, id };
}

/** Makes an emoji and keeps its picture, a data URI, where the CDN shows it. */
export function makeEmoji(world: World, user: User, image: string, fields: EmojiFields): CustomEmoji {
  const id = world.ids.next<"Emoji">();
  const picture = readDataUri(image);
  storeImage(world, "CustomEmoji", { emoji_id: id }, picture);
  const animated = picture.contentType === "image/gif";
  const shown = { require_colons: true, managed: false, animated, available: true };
  return { id, name: "emoji", roles: [], user, ...shown, ...fields };
}

/** Adds an emoji to a guild. */
export function addEmoji(world: World, stored: StoredGuild, emoji: CustomEmoji): void {
  setEmojis(world, stored, [...stored.guild.emojis, emoji]);
}

/** Changes an emoji of a guild. */
export function updateEmoji(world: World, stored: StoredGuild, before: CustomEmoji, fields: EmojiFields): CustomEmoji {
  const emoji: CustomEmoji = { ...before, ...fields };
  const emojis = stored.guild.emojis.map((other) => (other.id === emoji.id ? emoji : other));
  setEmojis(world, stored, emojis);
  return emoji;
}

/** Removes an emoji from a guild. */
export function deleteEmoji(world: World, stored: StoredGuild, { id }: CustomEmoji): void {
  const emojis = stored.guild.emojis.filter((other) => other.id !== id);
  setEmojis(world, stored, emojis);
}

/** The emoji of the application with this id, or Discord's refusal. */
export function findApplicationEmoji({ applicationEmojis }: World, id: Id<"Emoji">): Emoji {
  const emoji = applicationEmojis.get(id);
  if (emoji === undefined) throw problem(404, "UnknownEmoji");
  return emoji;
}

function setEmojis(world: World, stored: StoredGuild, emojis: readonly Emoji[]): void {
  stored.guild = { ...stored.guild, emojis };
  const { id: guildId } = stored.guild;
  world.fire({ type: "GUILD_EMOJIS_UPDATE", to: guildAudience(world, guildId), data: { guild_id: guildId, emojis } });
}
