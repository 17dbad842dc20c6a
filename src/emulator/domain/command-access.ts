import { castId, type Id } from "../../base/id.ts";
import { fromBits } from "../../base/bits.ts";
import {
  type ApplicationCommand,
  ApplicationCommandPermissionType,
  type CommandPermission,
} from "../../../generated/models/application-command.ts";
import { ApplicationIntegrationType } from "../../../generated/models/application.ts";
import { InteractionContextType } from "../../../generated/models/interaction.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import type { CommandOrApplication } from "./command-permissions.ts";
import { findGuild, findMember } from "./find.ts";
import { isGroup } from "./group-dms.ts";
import { isThread, meets, permissionsIn } from "./permissions.ts";

/**
 * Why a user cannot use a command in a channel; `undefined` when they can. Administrators are bound by nothing that a guild
 * has set, and what it has set about the command goes before what it has set about the application.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function commandObstacle(
  world: World,
  command: ApplicationCommand,
  channel: StoredChannel,
  userId: Id<"User">,
): string | undefined {
  if (isGroup(channel)) {
    return isForGroups(command) ? undefined : "the command cannot be used in groups";
  }
  if (!("guild_id" in channel)) {
    return isForDms(command) ? undefined : "the command cannot be used in direct messages";
  }
  const stored = findGuild(world, channel.guild_id);
  if (!stored.members.has(world.bot.id)) return "the application is not installed in the guild";
  if (!isForGuilds(command)) return "the command cannot be used in guilds";
  const permissions = permissionsIn(world, { guild: stored, channel }, userId);
  if (!meets(permissions, "UseApplicationCommands")) return "the permission UseApplicationCommands is missing";
  if (command.nsfw === true && !isAgeRestricted(world, channel)) {
    return "the command is age-restricted and the channel is not";
  }
  if ((permissions & Permission.Administrator) !== 0n) return undefined;
  return overwriteObstacle(world, stored, command, channel, userId, permissions);
}

/** The command of a name that can be reached from a channel: those of the guild come first. */
export function reachableCommands(world: World, channel: StoredChannel): readonly ApplicationCommand[] {
  const guildId = "guild_id" in channel ? channel.guild_id : undefined;
  const all = [...world.commands.values()];
  const own = guildId === undefined ? [] : all.filter((command) => command.guild_id === guildId);
  return [...own, ...all.filter((command) => command.guild_id === undefined)];
}

function isForDms({ contexts, dm_permission: inDms = true, guild_id: guildId }: ApplicationCommand): boolean {
  if (guildId !== undefined) return false;
  return contexts === undefined || contexts === null ? inDms : contexts.includes(InteractionContextType.BotDm);
}

/** Only those who install the application for themselves have its commands in groups. */
function isForGroups({ contexts, guild_id: guildId, integration_types: types }: ApplicationCommand): boolean {
  if (guildId !== undefined || types?.includes(ApplicationIntegrationType.UserInstall) !== true) return false;
  return contexts === undefined || contexts === null || contexts.includes(InteractionContextType.PrivateChannel);
}

function isForGuilds({ contexts, guild_id: guildId, integration_types: types }: ApplicationCommand): boolean {
  if (guildId !== undefined) return true;
  if (types?.includes(ApplicationIntegrationType.GuildInstall) === false) return false;
  return contexts === undefined || contexts === null || contexts.includes(InteractionContextType.Guild);
}

/** Whether a channel is age-restricted; a thread is if its channel is. */
function isAgeRestricted(world: World, channel: StoredChannel): boolean {
  const holder = isThread(channel) ? world.channels.get(channel.parent_id) : channel;
  return holder !== undefined && "nsfw" in holder && holder.nsfw;
}

function overwriteObstacle(
  world: World,
  stored: StoredGuild,
  command: ApplicationCommand,
  channel: StoredGuildChannel | StoredThread,
  userId: Id<"User">,
  permissions: bigint,
): string | undefined {
  const set = world.commandPermissions.get(stored.guild.id);
  const of = (id: CommandOrApplication): readonly CommandPermission[] => set?.get(id) ?? [];
  const [own, all] = [of(command.id), of(world.application.id)];

  const channelId = isThread(channel) ? channel.parent_id : channel.id;
  if ((inChannel(own, stored, channelId) ?? inChannel(all, stored, channelId)) === false) {
    return "the guild has switched it off in the channel";
  }
  const { roles } = findMember(stored, userId);
  const decided = forMember(own, stored, userId, roles);
  if (decided !== undefined) return decided ? undefined : "the guild has switched it off for the member";
  if (forMember(all, stored, userId, roles) === false)
    return "the guild has switched the application off for the member";

  const { default_member_permissions: needed } = command;
  if (needed === null) return undefined;
  const bits = fromBits(needed);
  // Of nobody something is asked: that leaves the command to administrators.
  if (bits !== 0n && (permissions & bits) === bits) return undefined;
  return "the member lacks the permissions that the command asks for";
}

/** What is set for a channel, or else for all of them. */
function inChannel(
  permissions: readonly CommandPermission[],
  { guild }: StoredGuild,
  channelId: Id<"Channel">,
): boolean | undefined {
  const all = (BigInt(guild.id) - 1n).toString();
  const of = (id: string): boolean | undefined => find(permissions, ApplicationCommandPermissionType.Channel, id);
  return of(channelId) ?? of(all);
}

/** What is set for a user, or else for any of their roles, or else for everyone. */
function forMember(
  permissions: readonly CommandPermission[],
  { guild }: StoredGuild,
  userId: Id<"User">,
  roles: readonly Id<"Role">[],
): boolean | undefined {
  const { Role, User } = ApplicationCommandPermissionType;
  const ofRoles = roles.map((id) => find(permissions, Role, id));
  const byRoles = ofRoles.includes(true) ? true : ofRoles.includes(false) ? false : undefined;
  return find(permissions, User, userId) ?? byRoles ?? find(permissions, Role, castId<"Role">(guild.id));
}

function find(
  permissions: readonly CommandPermission[],
  type: CommandPermission["type"],
  id: string,
): boolean | undefined {
  return permissions.find((entry) => entry.type === type && entry.id === id)?.permission;
}
