import { castId, type Id } from "../../base/id.ts";
import { fromBits } from "../../base/bits.ts";
import {
  type ApplicationCommand,
  ApplicationCommandPermissionType,
  type CommandPermission,
  type GuildCommandPermissions,
} from "../../../generated/models/application-command.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { StoredGuild, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { isThread, permissionsIn } from "./permissions.ts";

/** What permissions are set for: a command, or by the application's id all that have none of their own. */
export type CommandOrApplication = Id<"Command"> | Id<"Application">;

/** What a guild has set about the commands of the application. */
export function guildCommandPermissions(world: World, guildId: Id<"Guild">): readonly GuildCommandPermissions[] {
  const set = world.commandPermissions.get(guildId) ?? new Map<CommandOrApplication, readonly CommandPermission[]>();
  return [...set].map(([id, permissions]) => show(world, guildId, id, permissions));
}

/** What a guild has set about one command, or about all of them; `undefined` when it has set nothing. */
export function commandPermissionsOf(
  world: World,
  guildId: Id<"Guild">,
  id: CommandOrApplication,
): GuildCommandPermissions | undefined {
  const permissions = world.commandPermissions.get(guildId)?.get(id);
  return permissions === undefined ? undefined : show(world, guildId, id, permissions);
}

/** Sets who may use a command in a guild. Nothing set is as before anything was. */
export function setCommandPermissions(
  world: World,
  guildId: Id<"Guild">,
  id: CommandOrApplication,
  permissions: readonly CommandPermission[],
): GuildCommandPermissions {
  const set = new Map(world.commandPermissions.get(guildId));
  if (permissions.length === 0) set.delete(id);
  else set.set(id, permissions);
  world.commandPermissions.set(guildId, set);
  const shown = show(world, guildId, id, permissions);
  world.fire({ type: "APPLICATION_COMMAND_PERMISSIONS_UPDATE", to: guildAudience(world, guildId), data: shown });
  return shown;
}

/**
 * Whether a member may use a command in a channel of a guild: what the guild set decides for the channel, then for the
 * user, then for their roles, then for everyone; where it set nothing, the permissions that the command asks for.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function mayUseCommand(
  world: World,
  stored: StoredGuild,
  channel: StoredGuildChannel | StoredThread,
  userId: Id<"User">,
  command: ApplicationCommand,
): boolean {
  const set = permissionsIn(world, { guild: stored, channel }, userId);
  if ((set & Permission.Administrator) !== 0n) return true;
  if ((set & Permission.UseApplicationCommands) === 0n) return false;
  const own = world.commandPermissions.get(stored.guild.id)?.get(command.id);
  const all = world.commandPermissions.get(stored.guild.id)?.get(world.application.id);
  const isAllowedIn = (rules: readonly CommandPermission[] | undefined): boolean | undefined => {
    const channelId = isThread(channel) ? channel.parent_id : channel.id;
    const allChannels = String(BigInt(stored.guild.id) - 1n);
    return (
      ruleFor(rules, ApplicationCommandPermissionType.Channel, [channelId]) ??
      ruleFor(rules, ApplicationCommandPermissionType.Channel, [allChannels])
    );
  };
  const isAllowedTo = (rules: readonly CommandPermission[] | undefined): boolean | undefined => {
    const roles = stored.members.get(userId)?.roles ?? [];
    return (
      ruleFor(rules, ApplicationCommandPermissionType.User, [userId]) ??
      ruleFor(rules, ApplicationCommandPermissionType.Role, roles) ??
      ruleFor(rules, ApplicationCommandPermissionType.Role, [stored.guild.id])
    );
  };
  if ((isAllowedIn(own) ?? isAllowedIn(all)) === false) return false;
  const overridden = isAllowedTo(own);
  if (overridden !== undefined) return overridden;
  if (isAllowedTo(all) === false) return false;
  const { default_member_permissions: needed } = command;
  if (needed === null) return true;
  // Without any permission that would do, it is left to administrators.
  return fromBits(needed) !== 0n && (set & fromBits(needed)) === fromBits(needed);
}

/** What the rules say of any of some ids: allowed if one is; `undefined` when there is none about them. */
function ruleFor(
  rules: readonly CommandPermission[] | undefined,
  type: ApplicationCommandPermissionType,
  ids: readonly string[],
): boolean | undefined {
  const fitting = (rules ?? []).filter((rule) => rule.type === type && ids.includes(rule.id));
  return fitting.length === 0 ? undefined : fitting.some(({ permission }) => permission);
}

function show(
  world: World,
  guildId: Id<"Guild">,
  id: CommandOrApplication,
  permissions: readonly CommandPermission[],
): GuildCommandPermissions {
  return { id: castId<"Command">(id), application_id: world.application.id, guild_id: guildId, permissions };
}
