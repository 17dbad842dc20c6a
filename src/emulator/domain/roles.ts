import { castId, type Id } from "../../base/id.ts";
import type { Role } from "../../../generated/models/role.ts";
import { problem } from "../problem.ts";
import { makeRole } from "../state/make.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { keepImage } from "./images.ts";
import { changeSight } from "./visibility.ts";

/** What can be set about a role. */
export type RoleFields = Partial<
  Pick<Role, "color" | "colors" | "hoist" | "icon" | "mentionable" | "name" | "permissions" | "unicode_emoji">
>;

/** The role with this id, or Discord's refusal. */
export function findRole({ guild }: StoredGuild, id: Id<"Role">): Role {
  const role = guild.roles.find((other) => other.id === id);
  if (role === undefined) throw problem(404, "UnknownRole");
  return role;
}

/** The role that everyone in a guild has. */
export function everyoneRole(stored: StoredGuild): Role {
  return findRole(stored, castId(stored.guild.id));
}

/** Makes a role at the bottom, just above the one that everyone has. Its icon comes as a data URI, which the CDN shows. */
export function createRole(world: World, stored: StoredGuild, fields: RoleFields): Role {
  const { id: guildId } = stored.guild;
  const { permissions } = everyoneRole(stored);
  const id = world.ids.next<"Role">();
  const icon = keepImage(world, "RoleIcon", { role_id: id }, fields.icon) ?? null;
  const role = makeRole(id, { name: "new role", permissions, ...fields, icon });
  setRoles(stored, [...stored.guild.roles, role]);
  world.fire({ type: "GUILD_ROLE_CREATE", to: guildAudience(world, guildId), data: { guild_id: guildId, role } });
  return role;
}

/** Changes a role. */
export function updateRole(world: World, stored: StoredGuild, role: Role, fields: Partial<Role>): Role {
  const changed: Role = { ...role, ...fields };
  const { id: guildId } = stored.guild;
  changeSight(world, guildId, () => {
    setRoles(
      stored,
      stored.guild.roles.map((other) => (other.id === role.id ? changed : other)),
    );
    const to = guildAudience(world, guildId);
    world.fire({ type: "GUILD_ROLE_UPDATE", to, data: { guild_id: guildId, role: changed } });
  });
  return changed;
}

/** Removes a role, and takes it from its members. */
export function deleteRole(world: World, stored: StoredGuild, role: Role): void {
  const { id: guildId } = stored.guild;
  changeSight(world, guildId, () => {
    setRoles(
      stored,
      stored.guild.roles.filter(({ id }) => id !== role.id),
    );
    for (const [userId, member] of stored.members) {
      if (!member.roles.includes(role.id)) continue;
      stored.members.set(userId, { ...member, roles: member.roles.filter((id) => id !== role.id) });
    }
    const to = guildAudience(world, guildId);
    world.fire({ type: "GUILD_ROLE_DELETE", to, data: { guild_id: guildId, role_id: role.id } });
  });
}

/** Moves roles to places in the hierarchy, and answers those whose place changed, as they were and as they are. */
export function moveRoles(
  world: World,
  stored: StoredGuild,
  positions: ReadonlyMap<Id<"Role">, number>,
): readonly { readonly before: Role; readonly after: Role }[] {
  return stored.guild.roles.flatMap((before) => {
    const position = positions.get(before.id) ?? before.position;
    if (position === before.position) return [];
    return [{ before, after: updateRole(world, stored, before, { position }) }];
  });
}

/** How many members have each role; the one that everyone has is left out. */
export function countRoleMembers({ guild, members }: StoredGuild): Readonly<Record<Id<"Role">, number>> {
  const everyone: string = guild.id;
  const counts = guild.roles.flatMap(({ id }): readonly (readonly [Id<"Role">, number])[] => {
    if (id === everyone) return [];
    return [[id, [...members.values()].filter(({ roles }) => roles.includes(id)).length]];
  });
  return Object.fromEntries(counts);
}

function setRoles(stored: StoredGuild, roles: readonly Role[]): void {
  stored.guild = { ...stored.guild, roles };
}
