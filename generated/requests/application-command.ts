// Generated from schema/routes/application-command.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type {
  BulkOverwriteApplicationCommandBody,
  CreateApplicationCommandBody,
  EditApplicationCommandBody,
  EditApplicationCommandPermissionsBody,
  GetGlobalApplicationCommandsQuery,
  GetGuildApplicationCommandsQuery,
} from "../bodies/application-command.ts";
import type { ApplicationCommand, GuildCommandPermissions } from "../models/application-command.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the global commands of an application.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
 */
export function getGlobalApplicationCommands(
  applicationId: IdInput<"Application">,
  query?: GetGlobalApplicationCommandsQuery,
): Request<readonly ApplicationCommand[]> {
  return request<readonly ApplicationCommand[]>({
    route: "getGlobalApplicationCommands",
    method: "GET",
    template: "/applications/{application_id}/commands",
    ids: { application_id: applicationId },
    query,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Creates a global command, or replaces the one of the same name and type.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
 */
export function createGlobalApplicationCommand(
  applicationId: IdInput<"Application">,
  fields: CreateApplicationCommandBody,
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "createGlobalApplicationCommand",
    method: "POST",
    template: "/applications/{application_id}/commands",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200, 201],
    idempotent: true,
  });
}

/**
 * Fetches a global command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-global-application-command
 */
export function getGlobalApplicationCommand(
  applicationId: IdInput<"Application">,
  commandId: IdInput<"Command">,
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "getGlobalApplicationCommand",
    method: "GET",
    template: "/applications/{application_id}/commands/{command_id}",
    ids: { application_id: applicationId, command_id: commandId },
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Changes a global command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-global-application-command
 */
export function editGlobalApplicationCommand(
  applicationId: IdInput<"Application">,
  commandId: IdInput<"Command">,
  fields: EditApplicationCommandBody = {},
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "editGlobalApplicationCommand",
    method: "PATCH",
    template: "/applications/{application_id}/commands/{command_id}",
    ids: { application_id: applicationId, command_id: commandId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Deletes a global command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#delete-global-application-command
 */
export function deleteGlobalApplicationCommand(
  applicationId: IdInput<"Application">,
  commandId: IdInput<"Command">,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGlobalApplicationCommand",
    method: "DELETE",
    template: "/applications/{application_id}/commands/{command_id}",
    ids: { application_id: applicationId, command_id: commandId },
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [204],
  });
}

/**
 * Replaces all global commands: at most 100 slash, 15 user and 15 message commands, and one that opens the activity.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export function bulkOverwriteGlobalApplicationCommands(
  applicationId: IdInput<"Application">,
  fields: readonly BulkOverwriteApplicationCommandBody[],
): Request<readonly ApplicationCommand[]> {
  return request<readonly ApplicationCommand[]>({
    route: "bulkOverwriteGlobalApplicationCommands",
    method: "PUT",
    template: "/applications/{application_id}/commands",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Lists the commands that an application has in a guild only.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands
 */
export function getGuildApplicationCommands(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  query?: GetGuildApplicationCommandsQuery,
): Request<readonly ApplicationCommand[]> {
  return request<readonly ApplicationCommand[]>({
    route: "getGuildApplicationCommands",
    method: "GET",
    template: "/applications/{application_id}/guilds/{guild_id}/commands",
    ids: { application_id: applicationId, guild_id: guildId },
    query,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Creates a command in a guild, or replaces the one of the same name and type.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command
 */
export function createGuildApplicationCommand(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  fields: CreateApplicationCommandBody,
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "createGuildApplicationCommand",
    method: "POST",
    template: "/applications/{application_id}/guilds/{guild_id}/commands",
    ids: { application_id: applicationId, guild_id: guildId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200, 201],
    idempotent: true,
  });
}

/**
 * Fetches a command of a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command
 */
export function getGuildApplicationCommand(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  commandId: IdInput<"Command">,
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "getGuildApplicationCommand",
    method: "GET",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
    ids: { application_id: applicationId, guild_id: guildId, command_id: commandId },
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Changes a command of a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-guild-application-command
 */
export function editGuildApplicationCommand(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  commandId: IdInput<"Command">,
  fields: EditApplicationCommandBody = {},
): Request<ApplicationCommand> {
  return request<ApplicationCommand>({
    route: "editGuildApplicationCommand",
    method: "PATCH",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
    ids: { application_id: applicationId, guild_id: guildId, command_id: commandId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Deletes a command of a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#delete-guild-application-command
 */
export function deleteGuildApplicationCommand(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  commandId: IdInput<"Command">,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildApplicationCommand",
    method: "DELETE",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
    ids: { application_id: applicationId, guild_id: guildId, command_id: commandId },
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [204],
  });
}

/**
 * Replaces all commands of a guild: at most 100 slash, 15 user and 15 message commands.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands
 */
export function bulkOverwriteGuildApplicationCommands(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  fields: readonly BulkOverwriteApplicationCommandBody[],
): Request<readonly ApplicationCommand[]> {
  return request<readonly ApplicationCommand[]>({
    route: "bulkOverwriteGuildApplicationCommands",
    method: "PUT",
    template: "/applications/{application_id}/guilds/{guild_id}/commands",
    ids: { application_id: applicationId, guild_id: guildId },
    body: fields,
    auth: ["bot", "oauth2:applications.commands.update"],
    success: [200],
  });
}

/**
 * Lists who may use the commands of an application in a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command-permissions
 */
export function getGuildApplicationCommandPermissions(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
): Request<readonly GuildCommandPermissions[]> {
  return request<readonly GuildCommandPermissions[]>({
    route: "getGuildApplicationCommandPermissions",
    method: "GET",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/permissions",
    ids: { application_id: applicationId, guild_id: guildId },
    auth: ["bot", "oauth2:applications.commands.permissions.update"],
    success: [200],
  });
}

/**
 * Fetches who may use a command in a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-application-command-permissions
 */
export function getApplicationCommandPermissions(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  commandId: IdInput<"Command">,
): Request<GuildCommandPermissions> {
  return request<GuildCommandPermissions>({
    route: "getApplicationCommandPermissions",
    method: "GET",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
    ids: { application_id: applicationId, guild_id: guildId, command_id: commandId },
    auth: ["bot", "oauth2:applications.commands.permissions.update"],
    success: [200],
  });
}

/**
 * Sets who may use a command in a guild, on behalf of a user who can use it and manage all that is named. Needs
 * ManageGuild and ManageRoles. Authorized by OAuth2 applications.commands.permissions.update.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-application-command-permissions
 */
export function editApplicationCommandPermissions(
  applicationId: IdInput<"Application">,
  guildId: IdInput<"Guild">,
  commandId: IdInput<"Command">,
  fields: EditApplicationCommandPermissionsBody,
): Request<GuildCommandPermissions> {
  return request<GuildCommandPermissions>({
    route: "editApplicationCommandPermissions",
    method: "PUT",
    template: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
    ids: { application_id: applicationId, guild_id: guildId, command_id: commandId },
    body: fields,
    auth: ["oauth2:applications.commands.permissions.update"],
    success: [200],
  });
}
