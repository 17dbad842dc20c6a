import type { Guild, GuildFeature } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { timestampOf } from "../state/ids.ts";
import { makeBotRole, makeGuild, makeMember } from "../state/make.ts";
import { makeStoredGuild } from "../state/make-guild.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { addIntegration } from "./integrations.ts";

/** Makes a guild whose members are its owner and the bot, which gets a role with the given permissions. */
export function createGuild(world: World, name: string, owner: User, botPermissions: bigint): StoredGuild {
  const { bot, ids } = world;
  const guild = makeGuild(ids, name, owner.id);
  const role = makeBotRole(ids, bot, botPermissions);
  const joinedAt = timestampOf(guild.id);
  const members = new Map([[owner.id, makeMember(owner, joinedAt)]]);
  members.set(bot.id, makeMember(bot, joinedAt, { roles: [role.id] }));
  const stored = makeStoredGuild({ ...guild, roles: [...guild.roles, role] }, joinedAt, members);
  world.guilds.set(guild.id, stored);
  addIntegration(world, stored, owner);
  return stored;
}

/** Changes a guild. */
export function updateGuild(world: World, stored: StoredGuild, fields: Partial<Guild>): Guild {
  stored.guild = { ...stored.guild, ...fields };
  world.fire({ type: "GUILD_UPDATE", to: guildAudience(world, stored.guild.id), data: stored.guild });
  return stored.guild;
}

/** Gives a guild a feature or takes it away, and tells of it if it is other than before. */
export function switchFeature(world: World, stored: StoredGuild, feature: GuildFeature, on: boolean): void {
  const { features } = stored.guild;
  if (features.includes(feature) === on) return;
  const others = features.filter((other) => other !== feature);
  updateGuild(world, stored, { features: on ? [...others, feature] : others });
}

/** How many members a guild has, and how many of them are online. */
export function memberCounts(
  world: World,
  { members }: StoredGuild,
): { readonly approximate_member_count: number; readonly approximate_presence_count: number } {
  const online = [...members.keys()].filter((userId) => world.presences.has(userId));
  return { approximate_member_count: members.size, approximate_presence_count: online.length };
}
