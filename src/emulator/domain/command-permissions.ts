import { castId, type Id } from "../../base/id.ts";
import type { CommandPermission, GuildCommandPermissions } from "../../../generated/models/application-command.ts";
import type { World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

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

function show(
  world: World,
  guildId: Id<"Guild">,
  id: CommandOrApplication,
  permissions: readonly CommandPermission[],
): GuildCommandPermissions {
  return { id: castId<"Command">(id), application_id: world.application.id, guild_id: guildId, permissions };
}
