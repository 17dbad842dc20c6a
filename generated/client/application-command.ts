// Generated from schema/routes/application-command.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  BulkOverwriteApplicationCommandBody,
  CreateApplicationCommandBody,
  EditApplicationCommandBody,
  EditApplicationCommandPermissionsBody,
  GetGlobalApplicationCommandsQuery,
  GetGuildApplicationCommandsQuery,
} from "../bodies/application-command.ts";
import type { ApplicationCommand, GuildCommandPermissions } from "../models/application-command.ts";
import {
  bulkOverwriteGlobalApplicationCommands,
  bulkOverwriteGuildApplicationCommands,
  createGlobalApplicationCommand,
  createGuildApplicationCommand,
  deleteGlobalApplicationCommand,
  deleteGuildApplicationCommand,
  editApplicationCommandPermissions,
  editGlobalApplicationCommand,
  editGuildApplicationCommand,
  getApplicationCommandPermissions,
  getGlobalApplicationCommand,
  getGlobalApplicationCommands,
  getGuildApplicationCommand,
  getGuildApplicationCommandPermissions,
  getGuildApplicationCommands,
} from "../requests/application-command.ts";
import { ApplicationMethods } from "./application.ts";

/** Methods for the routes of `schema/routes/application-command.json`. */
export abstract class ApplicationCommandMethods extends ApplicationMethods {
  /**
   * Lists the global commands of an application.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
   */
  async getGlobalApplicationCommands(
    applicationId: IdInput<"Application">,
    query?: GetGlobalApplicationCommandsQuery,
    options?: SendOptions,
  ): Promise<readonly ApplicationCommand[]> {
    return this.execute(getGlobalApplicationCommands(applicationId, query), options);
  }

  /**
   * Creates a global command, or replaces the one of the same name and type.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
   */
  async createGlobalApplicationCommand(
    applicationId: IdInput<"Application">,
    fields: CreateApplicationCommandBody,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(createGlobalApplicationCommand(applicationId, fields), options);
  }

  /**
   * Fetches a global command.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-global-application-command
   */
  async getGlobalApplicationCommand(
    applicationId: IdInput<"Application">,
    commandId: IdInput<"Command">,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(getGlobalApplicationCommand(applicationId, commandId), options);
  }

  /**
   * Changes a global command.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#edit-global-application-command
   */
  async editGlobalApplicationCommand(
    applicationId: IdInput<"Application">,
    commandId: IdInput<"Command">,
    fields?: EditApplicationCommandBody,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(editGlobalApplicationCommand(applicationId, commandId, fields), options);
  }

  /**
   * Deletes a global command.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#delete-global-application-command
   */
  async deleteGlobalApplicationCommand(
    applicationId: IdInput<"Application">,
    commandId: IdInput<"Command">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteGlobalApplicationCommand(applicationId, commandId), options);
  }

  /**
   * Replaces all global commands: at most 100 slash, 15 user and 15 message commands, and one that opens the activity.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
   */
  async bulkOverwriteGlobalApplicationCommands(
    applicationId: IdInput<"Application">,
    fields: readonly BulkOverwriteApplicationCommandBody[],
    options?: SendOptions,
  ): Promise<readonly ApplicationCommand[]> {
    return this.execute(bulkOverwriteGlobalApplicationCommands(applicationId, fields), options);
  }

  /**
   * Lists the commands that an application has in a guild only.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands
   */
  async getGuildApplicationCommands(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    query?: GetGuildApplicationCommandsQuery,
    options?: SendOptions,
  ): Promise<readonly ApplicationCommand[]> {
    return this.execute(getGuildApplicationCommands(applicationId, guildId, query), options);
  }

  /**
   * Creates a command in a guild, or replaces the one of the same name and type.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command
   */
  async createGuildApplicationCommand(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    fields: CreateApplicationCommandBody,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(createGuildApplicationCommand(applicationId, guildId, fields), options);
  }

  /**
   * Fetches a command of a guild.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command
   */
  async getGuildApplicationCommand(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    commandId: IdInput<"Command">,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(getGuildApplicationCommand(applicationId, guildId, commandId), options);
  }

  /**
   * Changes a command of a guild.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#edit-guild-application-command
   */
  async editGuildApplicationCommand(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    commandId: IdInput<"Command">,
    fields?: EditApplicationCommandBody,
    options?: SendOptions,
  ): Promise<ApplicationCommand> {
    return this.execute(editGuildApplicationCommand(applicationId, guildId, commandId, fields), options);
  }

  /**
   * Deletes a command of a guild.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#delete-guild-application-command
   */
  async deleteGuildApplicationCommand(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    commandId: IdInput<"Command">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildApplicationCommand(applicationId, guildId, commandId), options);
  }

  /**
   * Replaces all commands of a guild: at most 100 slash, 15 user and 15 message commands.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands
   */
  async bulkOverwriteGuildApplicationCommands(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    fields: readonly BulkOverwriteApplicationCommandBody[],
    options?: SendOptions,
  ): Promise<readonly ApplicationCommand[]> {
    return this.execute(bulkOverwriteGuildApplicationCommands(applicationId, guildId, fields), options);
  }

  /**
   * Lists who may use the commands of an application in a guild.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command-permissions
   */
  async getGuildApplicationCommandPermissions(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    options?: SendOptions,
  ): Promise<readonly GuildCommandPermissions[]> {
    return this.execute(getGuildApplicationCommandPermissions(applicationId, guildId), options);
  }

  /**
   * Fetches who may use a command in a guild.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#get-application-command-permissions
   */
  async getApplicationCommandPermissions(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    commandId: IdInput<"Command">,
    options?: SendOptions,
  ): Promise<GuildCommandPermissions> {
    return this.execute(getApplicationCommandPermissions(applicationId, guildId, commandId), options);
  }

  /**
   * Sets who may use a command in a guild, on behalf of a user who can use it and manage all that is named. Needs
   * ManageGuild and ManageRoles. Authorized by OAuth2 applications.commands.permissions.update.
   *
   * @see https://docs.discord.com/developers/interactions/application-commands#edit-application-command-permissions
   */
  async editApplicationCommandPermissions(
    applicationId: IdInput<"Application">,
    guildId: IdInput<"Guild">,
    commandId: IdInput<"Command">,
    fields: EditApplicationCommandPermissionsBody,
    options?: SendOptions,
  ): Promise<GuildCommandPermissions> {
    return this.execute(editApplicationCommandPermissions(applicationId, guildId, commandId, fields), options);
  }
}
