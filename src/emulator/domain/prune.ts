import type { Id } from "../../base/id.ts";
import type { StoredGuild, World } from "../state/world.ts";

/** Who is pruned. */
export interface PruneFields {
  readonly days: number;
  /** Members with these roles count as well; those with any other stay. */
  readonly includeRoles: readonly Id<"Role">[];
}

const DAY_MS = 86_400_000;

/**
 * The members that a prune takes: without a role, and without a sign of life for some days. Here that is that they joined,
 * wrote or are online. The owner and the bot stay.
 */
export function inactiveMembers(
  world: World,
  { guild, members }: StoredGuild,
  { days, includeRoles }: PruneFields,
): readonly Id<"User">[] {
  const since = world.time.nowMs - days * DAY_MS;
  const active = authorsSince(world, guild.id, since);
  return [...members.values()].flatMap(({ joined_at: joinedAt, roles, user }) => {
    const stays =
      user.id === guild.owner_id ||
      user.id === world.bot.id ||
      world.presences.has(user.id) ||
      active.has(user.id) ||
      (joinedAt !== null && Date.parse(joinedAt) >= since) ||
      roles.some((roleId) => !includeRoles.includes(roleId));
    return stays ? [] : [user.id];
  });
}

/** Who wrote in the channels of a guild since an instant. */
function authorsSince(world: World, guildId: Id<"Guild">, sinceMs: number): ReadonlySet<Id<"User">> {
  const authors = new Set<Id<"User">>();
  for (const channel of world.channels.values()) {
    if (!("guild_id" in channel) || channel.guild_id !== guildId) continue;
    for (const { message } of world.messages.get(channel.id)?.values() ?? []) {
      if (Date.parse(message.timestamp) >= sinceMs) authors.add(message.author.id);
    }
  }
  return authors;
}
