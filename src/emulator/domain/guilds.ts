import type { Id } from "../../base/id.ts";
import type { Guild, Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import type { EventMap } from "../../../generated/events/map.ts";
import { timestampOf } from "../state/ids.ts";
import { makeGuild, makeMember } from "../state/make.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { channelsOf } from "./channels.ts";

/** Makes a guild whose members are its owner and the bot. */
export function createGuild(world: World, name: string, owner: User): StoredGuild {
  const guild = makeGuild(world.ids, name, owner.id);
  const joinedAt = timestampOf(guild.id);
  const members = new Map([owner, world.bot].map((user) => [user.id, makeMember(user, joinedAt)]));
  const stored: StoredGuild = { guild, joinedAt, members };
  world.guilds.set(guild.id, stored);
  return stored;
}

/** Makes a user a member of a guild. Joining twice changes nothing. */
export function joinGuild(world: World, guildId: Id<"Guild">, user: User): Member | undefined {
  const stored = world.guilds.get(guildId);
  if (stored === undefined || stored.members.has(user.id)) return stored?.members.get(user.id);
  const member = makeMember(user, timestampOf(world.ids.next()));
  stored.members.set(user.id, member);
  world.fire({ type: "GUILD_MEMBER_ADD", to: { guild: guildId }, data: { ...member, guild_id: guildId } });
  return member;
}

/** Changes a guild. */
export function updateGuild(world: World, stored: StoredGuild, fields: Partial<Guild>): Guild {
  stored.guild = { ...stored.guild, ...fields };
  world.fire({ type: "GUILD_UPDATE", to: { guild: stored.guild.id }, data: stored.guild });
  return stored.guild;
}

/** What a session is told of a guild when it starts. */
export function guildCreatePayload(world: World, { guild, joinedAt, members }: StoredGuild): EventMap["GUILD_CREATE"] {
  return {
    ...guild,
    joined_at: joinedAt,
    large: false,
    member_count: members.size,
    voice_states: [],
    members: [...members.values()],
    channels: channelsOf(world, guild.id),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
