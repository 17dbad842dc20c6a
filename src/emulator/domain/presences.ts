import type { Id } from "../../base/id.ts";
import type { PresenceActivity } from "../../../generated/bodies/gateway.ts";
import { type Presence, PresenceStatus } from "../../../generated/models/presence.ts";
import type { User } from "../../../generated/models/user.ts";
import type { World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

/** What a user wants to be seen doing. */
export interface PresenceFields {
  readonly status: PresenceStatus;
  readonly activities: readonly PresenceActivity[];
}

/** Changes what a user is seen doing, and tells the guilds of it if it differs from before. */
export function setPresence(world: World, user: User, { status: wanted, activities }: PresenceFields): void {
  const before = world.presences.get(user.id);
  const status = wanted === PresenceStatus.Invisible ? PresenceStatus.Offline : wanted;
  if (status === PresenceStatus.Offline) world.presences.delete(user.id);
  else world.presences.set(user.id, { status, activities: activities.map(shownActivity) });
  if (JSON.stringify(before) === JSON.stringify(world.presences.get(user.id))) return;
  for (const { guild, members } of world.guilds.values()) {
    if (!members.has(user.id)) continue;
    const presence = presenceIn(world, user.id) ?? { user: { id: user.id }, status, activities: [], client_status: {} };
    world.fire({
      type: "PRESENCE_UPDATE",
      to: guildAudience(world, guild.id),
      data: { ...presence, guild_id: guild.id },
    });
  }
}

/** What a user is doing, as a guild tells it; `undefined` for one who is offline. */
export function presenceIn(world: World, userId: Id<"User">): Presence | undefined {
  const stored = world.presences.get(userId);
  if (stored === undefined) return undefined;
  const { activities, status } = stored;
  return { user: { id: userId }, status, activities, client_status: { web: status } };
}

function shownActivity({ name, state, type, url }: PresenceActivity): NonNullable<Presence["activities"]>[number] {
  return { name, type, ...(state === undefined ? {} : { state }), ...(url === undefined ? {} : { url }) };
}
