import type { Id } from "../../base/id.ts";
import {
  type ActivityInstance,
  ActivityLocationKind,
  type GuildActivityLocation,
  type PrivateActivityLocation,
} from "../../../generated/models/application.ts";
import { plainProblem } from "../problem.ts";
import type { StoredChannel, World } from "../state/world.ts";

/** The running instance of the activity with this id, or Discord's refusal, which has no code of its own. */
export function findActivity({ activities }: World, instanceId: string): ActivityInstance {
  const instance = activities.get(instanceId);
  if (instance === undefined) throw plainProblem(404, "Not Found");
  return instance;
}

/** Lets a user take part in the activity of the application in a channel; it is started when nobody does yet. */
export function joinActivity(world: World, channel: StoredChannel, userId: Id<"User">): ActivityInstance {
  const location = locationOf(channel);
  const running = [...world.activities.values()].find((other) => other.location.id === location.id);
  const instance = running ?? startActivity(world, location);
  const users = instance.users.includes(userId) ? instance.users : [...instance.users, userId];
  const joined: ActivityInstance = { ...instance, users };
  world.activities.set(joined.instance_id, joined);
  return joined;
}

/** Lets a user leave an activity. When the last one does, it is over. */
export function leaveActivity(world: World, instanceId: string, userId: Id<"User">): void {
  const instance = findActivity(world, instanceId);
  const users = instance.users.filter((other) => other !== userId);
  if (users.length === 0) world.activities.delete(instanceId);
  else world.activities.set(instanceId, { ...instance, users });
}

function startActivity(
  { application, ids }: World,
  location: GuildActivityLocation | PrivateActivityLocation,
): ActivityInstance {
  const launchId: string = ids.next<"Any">();
  const instanceId = `i-${launchId}-${location.id}`;
  return { application_id: application.id, instance_id: instanceId, launch_id: launchId, location, users: [] };
}

function locationOf(channel: StoredChannel): GuildActivityLocation | PrivateActivityLocation {
  const { id } = channel;
  const { GuildChannel, PrivateChannel } = ActivityLocationKind;
  if (!("guild_id" in channel)) return { id: `${PrivateChannel}-${id}`, kind: PrivateChannel, channel_id: id };
  const { guild_id: guildId } = channel;
  return { id: `${GuildChannel}-${guildId}-${id}`, kind: GuildChannel, channel_id: id, guild_id: guildId };
}
