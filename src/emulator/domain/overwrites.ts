import { fromBits } from "../../base/bits.ts";
import type { Id } from "../../base/id.ts";
import {
  AuditLogEvent,
  type AuditLogEntryOptions,
  AuditLogOverwriteType,
} from "../../../generated/models/audit-log.ts";
import { type PermissionOverwrite, PermissionOverwriteType } from "../../../generated/models/channel.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, StoredGuildChannel, World } from "../state/world.ts";
import type { AuditFields } from "./audit-log.ts";
import { isGuildChannel, permissionsIn } from "./permissions.ts";

/** Permission overwrites as a channel has them. */
export type Overwrites = readonly PermissionOverwrite[] | undefined;

/**
 * Refuses overwrites that grant or take what the user may not do themselves, in the guild or in the category. Whom an
 * overwrite of the channel lets manage roles may grant and take everything.
 */
export function requireGrantableOverwrites(
  world: World,
  guild: StoredGuild,
  channel: StoredGuildChannel | undefined,
  userId: Id<"User">,
  wanted: readonly PermissionOverwrite[],
): void {
  const before = channel?.permission_overwrites ?? [];
  const holders = new Set<string>([guild.guild.id, userId, ...(guild.members.get(userId)?.roles ?? [])]);
  if (before.some(({ id, allow }) => holders.has(id) && (fromBits(allow) & Permission.ManageRoles) !== 0n)) return;
  const parent = typeof channel?.parent_id === "string" ? world.channels.get(channel.parent_id) : undefined;
  const category = parent !== undefined && isGuildChannel(parent) ? parent : undefined;
  const own = permissionsIn(world, { guild, channel: category }, userId);
  const pairs = pairsOf(before, wanted);
  const changed = pairs.reduce(
    (all, [was, is]) => all | differing(was?.allow, is?.allow) | differing(was?.deny, is?.deny),
    0n,
  );
  if ((changed & ~own) !== 0n) throw problem(403, "MissingPermissions");
}

/** What the audit log says of overwrites that changed. */
export function overwriteAudits(
  { guild }: StoredGuild,
  channelId: Id<"Channel">,
  before: Overwrites,
  after: Overwrites,
): readonly AuditFields[] {
  return pairsOf(before, after).flatMap(([was, is]): readonly AuditFields[] => {
    const overwrite = is ?? was;
    if (overwrite === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    const isRole = overwrite.type === PermissionOverwriteType.Role;
    const role = isRole ? guild.roles.find(({ id }) => id === overwrite.id) : undefined;
    const options: AuditLogEntryOptions = {
      id: overwrite.id,
      type: isRole ? AuditLogOverwriteType.Role : AuditLogOverwriteType.Member,
      ...(role === undefined ? {} : { role_name: role.name }),
    };
    return [{ action: actionOf(was, is), target: channelId, before: was, after: is, options }];
  });
}

function actionOf(was: PermissionOverwrite | undefined, is: PermissionOverwrite | undefined): AuditLogEvent {
  if (was === undefined) return AuditLogEvent.ChannelOverwriteCreate;
  return is === undefined ? AuditLogEvent.ChannelOverwriteDelete : AuditLogEvent.ChannelOverwriteUpdate;
}

function pairsOf(
  before: Overwrites = [],
  after: Overwrites = [],
): readonly (readonly [PermissionOverwrite | undefined, PermissionOverwrite | undefined])[] {
  const holders = [...new Set([...before, ...after].map(({ id }) => id))];
  const of = (list: readonly PermissionOverwrite[], holder: string): PermissionOverwrite | undefined =>
    list.find(({ id }) => id === holder);
  return holders.map((holder) => [of(before, holder), of(after, holder)] as const);
}

function differing(
  was: PermissionOverwrite["allow"] | undefined,
  is: PermissionOverwrite["allow"] | undefined,
): bigint {
  return fromBits(was ?? "0") ^ fromBits(is ?? "0");
}
