import type { Id } from "../../base/id.ts";
import type { Guild, Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import type { EventMap } from "../../../generated/events/map.ts";
import { timestampOf } from "../state/ids.ts";
import { makeBotRole, makeGuild, makeMember } from "../state/make.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { channelsOf, threadsOf } from "./channels.ts";
import { canView } from "./permissions.ts";
import { presenceIn } from "./presences.ts";
import { shownThread } from "./threads.ts";
import { asSeen } from "./visibility.ts";

/** Makes a guild whose members are its owner and the bot, which gets a role with the given permissions. */
export function createGuild(world: World, name: string, owner: User, botPermissions: bigint): StoredGuild {
  const { bot, ids } = world;
  const guild = makeGuild(ids, name, owner.id);
  const role = makeBotRole(ids, bot, botPermissions);
  const joinedAt = timestampOf(guild.id);
  const members = new Map([[owner.id, makeMember(owner, joinedAt)]]);
  members.set(bot.id, makeMember(bot, joinedAt, { roles: [role.id] }));
  const stored: StoredGuild = {
    guild: { ...guild, roles: [...guild.roles, role] },
    joinedAt,
    members,
    voiceStates: new Map(),
    sounds: new Map(),
    auditLog: [],
  };
  world.guilds.set(guild.id, stored);
  return stored;
}

/** Makes a user a member of a guild. Joining twice changes nothing. */
export function joinGuild(world: World, guildId: Id<"Guild">, user: User): Member | undefined {
  const stored = world.guilds.get(guildId);
  if (stored === undefined || stored.members.has(user.id)) return stored?.members.get(user.id);
  const member = makeMember(user, timestampOf(world.ids.next()));
  stored.members.set(user.id, member);
  world.fire({ type: "GUILD_MEMBER_ADD", to: guildAudience(world, guildId), data: { ...member, guild_id: guildId } });
  return member;
}

/** Changes a guild. */
export function updateGuild(world: World, stored: StoredGuild, fields: Partial<Guild>): Guild {
  stored.guild = { ...stored.guild, ...fields };
  world.fire({ type: "GUILD_UPDATE", to: guildAudience(world, stored.guild.id), data: stored.guild });
  return stored.guild;
}

/** What decides how much a session is told of a guild. */
export interface GuildView {
  /** Whether it hears of presences. */
  readonly presences: boolean;
  /** Number of members above which those who are offline are left out. */
  readonly largeThreshold: number;
}

/** What a session is told of a guild when it starts. */
export function guildCreatePayload(world: World, stored: StoredGuild, view: GuildView): EventMap["GUILD_CREATE"] {
  const { guild, joinedAt, members, sounds, voiceStates } = stored;
  const large = members.size > view.largeThreshold;
  const shown = [...members].filter(
    ([id]) => id === world.bot.id || voiceStates.has(id) || (view.presences && (!large || world.presences.has(id))),
  );
  return {
    ...guild,
    joined_at: joinedAt,
    unavailable: false,
    large,
    member_count: members.size,
    voice_states: [...voiceStates.values()].map(({ guild_id: _guildId, member: _member, ...state }) => state),
    members: shown.map(([, member]) => member),
    channels: channelsOf(world, guild.id).map((channel) => asSeen(world, channel)),
    threads: threadsOf(world, guild.id)
      .filter(({ thread_metadata: { archived } }) => !archived)
      .filter((thread) => canView(world, stored, thread, world.bot.id))
      .map((thread) => shownThread(world, thread)),
    presences: view.presences ? shown.flatMap(([id]) => presenceIn(world, id) ?? []) : [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [...sounds.values()],
  };
}
