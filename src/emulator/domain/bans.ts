import type { Id } from "../../base/id.ts";
import type { Ban } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { removeMember } from "./members.ts";
import { deleteMessages } from "./messages.ts";

/** The ban of a user, or Discord's refusal. */
export function findBan({ bans }: StoredGuild, userId: Id<"User">): Ban {
  const ban = bans.get(userId);
  if (ban === undefined) throw problem(404, "UnknownBan");
  return ban;
}

/** How a user is banned. */
export interface BanFields {
  readonly reason: string | undefined;
  /** Seconds into the past from which the messages of the user are deleted. */
  readonly deleteSeconds: number;
}

/** Bans a user, who need not be a member. Banning twice changes nothing. */
export function banUser(world: World, stored: StoredGuild, user: User, { deleteSeconds, reason }: BanFields): void {
  if (stored.bans.has(user.id)) return;
  const { id: guildId } = stored.guild;
  stored.bans.set(user.id, { reason: reason ?? null, user });
  if (stored.members.has(user.id)) removeMember(world, stored, user.id);
  world.fire({ type: "GUILD_BAN_ADD", to: guildAudience(world, guildId), data: { guild_id: guildId, user } });
  if (deleteSeconds > 0) deleteMessagesOf(world, guildId, user.id, world.time.nowMs - deleteSeconds * 1_000);
}

/** Lets a user come back. */
export function unbanUser(world: World, stored: StoredGuild, userId: Id<"User">): Ban {
  const ban = findBan(stored, userId);
  const { id: guildId } = stored.guild;
  stored.bans.delete(userId);
  const data = { guild_id: guildId, user: ban.user };
  world.fire({ type: "GUILD_BAN_REMOVE", to: guildAudience(world, guildId), data });
  return ban;
}

/** Deletes what a user wrote in the channels of a guild since an instant. */
function deleteMessagesOf(world: World, guildId: Id<"Guild">, userId: Id<"User">, sinceMs: number): void {
  for (const channel of world.channels.values()) {
    if (!("guild_id" in channel) || channel.guild_id !== guildId) continue;
    const messages = [...(world.messages.get(channel.id)?.values() ?? [])];
    const ids = messages.flatMap(({ message: { author, id, timestamp } }) =>
      author.id === userId && Date.parse(timestamp) >= sinceMs ? [id] : [],
    );
    if (ids.length > 0) deleteMessages(world, channel, ids);
  }
}
