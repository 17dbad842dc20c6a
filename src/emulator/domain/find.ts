import type { Id } from "../../base/id.ts";
import type { Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, StoredGuild, StoredMessage, World } from "../state/world.ts";

/** The channel with this id, or Discord's refusal. */
export function findChannel(world: World, id: Id<"Channel">): StoredChannel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw problem(404, "UnknownChannel");
  return channel;
}

/** The guild with this id, or Discord's refusal. */
export function findGuild(world: World, id: Id<"Guild">): StoredGuild {
  const guild = world.guilds.get(id);
  if (guild === undefined) throw problem(404, "UnknownGuild");
  return guild;
}

/** The message with this id, or Discord's refusal. */
export function findMessage(world: World, channelId: Id<"Channel">, id: Id<"Message">): StoredMessage {
  const message = world.messages.get(findChannel(world, channelId).id)?.get(id);
  if (message === undefined) throw problem(404, "UnknownMessage");
  return message;
}

/** The user with this id, or Discord's refusal. */
export function findUser(world: World, id: Id<"User">): User {
  const user = world.users.get(id);
  if (user === undefined) throw problem(404, "UnknownUser");
  return user;
}

/** The member of a guild, or Discord's refusal. */
export function findMember(guild: StoredGuild, id: Id<"User">): Member {
  const member = guild.members.get(id);
  if (member === undefined) throw problem(404, "UnknownMember");
  return member;
}
