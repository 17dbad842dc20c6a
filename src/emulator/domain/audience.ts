import type { Id } from "../../base/id.ts";
import type { NeedRow } from "../../base/tables.ts";
import type { Audience } from "../dispatch.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { canView, mayIn, meets, permissionsIn } from "./permissions.ts";

/** The guild of a channel; absent in direct messages. */
export function guildOf(channel: StoredChannel): Id<"Guild"> | undefined {
  return "guild_id" in channel ? channel.guild_id : undefined;
}

/** The key that most payloads about a channel carry when it is in a guild. */
export function guildKey(channel: StoredChannel): { readonly guild_id?: Id<"Guild"> } {
  const guildId = guildOf(channel);
  return guildId === undefined ? {} : { guild_id: guildId };
}

/** Who hears of what happens in a guild: its members, or those of them who have a permission. */
export function guildAudience(world: World, guildId: Id<"Guild">, need?: NeedRow): Audience {
  const guild = world.guilds.get(guildId);
  const isMember = guild?.members.has(world.bot.id) === true;
  const may = need === undefined || (guild !== undefined && meets(permissionsIn(world, { guild }, world.bot.id), need));
  return { guild: guildId, hidden: !isMember || !may };
}

/**
 * Who hears of what happens in a channel: those who see it, or those of them who have a permission there; in direct
 * messages the two who write to each other.
 */
export function audienceOf(world: World, channel: StoredChannel, need?: NeedRow): Audience {
  if (!("guild_id" in channel)) return { user: world.bot.id };
  const guild = world.guilds.get(channel.guild_id);
  const sees = guild !== undefined && canView(world, guild, channel, world.bot.id);
  const may = need === undefined || mayIn(world, channel, world.bot.id, need);
  return { guild: channel.guild_id, hidden: !sees || !may };
}

/** Who hears of what happens to a user alone. */
export function userAudience(userId: Id<"User">): Audience {
  return { user: userId };
}
