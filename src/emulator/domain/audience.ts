import type { Id } from "../../base/id.ts";
import type { Audience } from "../dispatch.ts";
import type { StoredChannel, World } from "../state/world.ts";

/** The guild of a channel; absent in direct messages. */
export function guildOf(channel: StoredChannel): Id<"Guild"> | undefined {
  return "guild_id" in channel ? channel.guild_id : undefined;
}

/** The key that most payloads about a channel carry when it is in a guild. */
export function guildKey(channel: StoredChannel): { readonly guild_id?: Id<"Guild"> } {
  const guildId = guildOf(channel);
  return guildId === undefined ? {} : { guild_id: guildId };
}

/** Who sees what happens in a channel. */
export function audienceOf(world: World, channel: StoredChannel): Audience {
  const guild = guildOf(channel);
  return guild === undefined ? { user: world.bot.id } : { guild };
}
