import type {
  CreateGuildRoleBody,
  ModifyGuildRoleBody,
  ModifyGuildRolePositionsEntry,
} from "../../../../generated/bodies/role.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { fromBits, toBits } from "../../../base/bits.ts";
import { type Id, id } from "../../../base/id.ts";
import { keepImage } from "../../domain/images.ts";
import { permissionsIn, requireAboveRole } from "../../domain/permissions.ts";
import {
  countRoleMembers,
  createRole,
  deleteRole,
  everyoneRole,
  findRole,
  moveRoles,
  type RoleFields,
  updateRole,
} from "../../domain/roles.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `guild` that are about roles. */
export const roleHandlers: Handlers = {
  getGuildRoles: (call) => call.guild().guild.roles,

  getGuildRole: (call) => findRole(call.guild(), call.id("role_id")),

  getGuildRoleMemberCounts: (call) => countRoleMembers(call.guild()),

  createGuildRole(call) {
    const stored = call.guild();
    const fields = roleFields(call.body<CreateGuildRoleBody>());
    requireGrantable(call, stored, fields);
    const role = createRole(call.world, stored, fields);
    call.audit(stored, { action: AuditLogEvent.RoleCreate, target: role.id, after: role });
    return role;
  },

  modifyGuildRole(call) {
    const stored = call.guild();
    const before = findRole(stored, call.id("role_id"));
    const fields = roleFields(call.body<ModifyGuildRoleBody>());
    requireAboveRole(stored, call.user().id, before);
    requireGrantable(call, stored, fields, fromBits(before.permissions));
    const icon = keepImage(call.world, "RoleIcon", { role_id: before.id }, fields.icon);
    const after = updateRole(call.world, stored, before, { ...fields, ...defined({ icon }) });
    call.audit(stored, { action: AuditLogEvent.RoleUpdate, target: after.id, before, after });
    return after;
  },

  modifyGuildRolePositions(call) {
    const stored = call.guild();
    const positions = new Map<Id<"Role">, number>();
    for (const entry of call.body<readonly ModifyGuildRolePositionsEntry[]>()) {
      const role = findRole(stored, id(entry.id));
      const position = entry.position ?? role.position;
      if (position === role.position) continue;
      requireAboveRole(stored, call.user().id, role);
      requireAboveRole(stored, call.user().id, { id: role.id, position });
      positions.set(role.id, position);
    }
    for (const { after, before } of moveRoles(call.world, stored, positions)) {
      call.audit(stored, { action: AuditLogEvent.RoleUpdate, target: after.id, before, after });
    }
    return stored.guild.roles;
  },

  deleteGuildRole(call) {
    const stored = call.guild();
    const role = findRole(stored, call.id("role_id"));
    if (role.managed || role === everyoneRole(stored)) throw problem(400, "InvalidRole");
    requireAboveRole(stored, call.user().id, role);
    deleteRole(call.world, stored, role);
    call.audit(stored, { action: AuditLogEvent.RoleDelete, target: role.id, before: role });
    return undefined;
  },
};

/** Refuses to give a role a permission that the actor does not have; those that it has already may stay. */
function requireGrantable(call: Call, guild: StoredGuild, { permissions }: RoleFields, kept = 0n): void {
  if (permissions === undefined) return;
  const own = permissionsIn(call.world, { guild }, call.user().id);
  if ((fromBits(permissions) & ~(own | kept)) !== 0n) throw problem(403, "MissingPermissions");
}

/** The fields of a role in the form in which they come back. */
function roleFields(body: CreateGuildRoleBody | ModifyGuildRoleBody): RoleFields {
  const { hoist, icon, mentionable, name, permissions, unicode_emoji: emoji } = body;
  const given = body.colors ?? undefined;
  const color = given?.primary_color ?? body.color ?? undefined;
  const { secondary_color: secondary = null, tertiary_color: tertiary = null } = given ?? {};
  return defined({
    name: name ?? undefined,
    permissions: permissions === undefined || permissions === null ? undefined : toBits(fromBits(permissions)),
    color,
    colors:
      color === undefined ? undefined : { primary_color: color, secondary_color: secondary, tertiary_color: tertiary },
    hoist: hoist ?? undefined,
    icon,
    unicode_emoji: emoji,
    mentionable: mentionable ?? undefined,
  });
}
