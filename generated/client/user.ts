// Generated from schema/routes/user.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { UpdateCurrentUserApplicationRoleConnectionBody } from "../bodies/application-role-connection.ts";
import type { CreateDmBody } from "../bodies/channel.ts";
import type { GetCurrentUserGuildsQuery, ModifyCurrentUserBody } from "../bodies/user.ts";
import type { PrivateChannel } from "../models/channel.ts";
import type { CurrentMember } from "../models/guild.ts";
import type { ApplicationRoleConnection, Connection, CurrentUser, CurrentUserGuild, User } from "../models/user.ts";
import { iterCurrentUserGuilds } from "../iterators/user.ts";
import {
  createDm,
  deleteCurrentUserApplicationRoleConnection,
  getCurrentUser,
  getCurrentUserApplicationRoleConnection,
  getCurrentUserConnections,
  getCurrentUserGuildMember,
  getCurrentUserGuilds,
  getUser,
  leaveGuild,
  modifyCurrentUser,
  updateCurrentUserApplicationRoleConnection,
} from "../requests/user.ts";
import { SubscriptionMethods } from "./subscription.ts";

/** Methods for the routes of `schema/routes/user.json`. */
export abstract class UserMethods extends SubscriptionMethods {
  /**
   * Reads the current user.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user
   */
  async getCurrentUser(options?: SendOptions): Promise<CurrentUser> {
    return this.execute(getCurrentUser(), options);
  }

  /**
   * Changes the current user.
   *
   * @see https://docs.discord.com/developers/resources/user#modify-current-user
   */
  async modifyCurrentUser(fields?: ModifyCurrentUserBody, options?: SendOptions): Promise<CurrentUser> {
    return this.execute(modifyCurrentUser(fields), options);
  }

  /**
   * Reads what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user-application-role-connection
   */
  async getCurrentUserApplicationRoleConnection(
    applicationId: IdInput<"Application">,
    options?: SendOptions,
  ): Promise<ApplicationRoleConnection> {
    return this.execute(getCurrentUserApplicationRoleConnection(applicationId), options);
  }

  /**
   * Sets what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
   *
   * @see https://docs.discord.com/developers/resources/user#update-current-user-application-role-connection
   */
  async updateCurrentUserApplicationRoleConnection(
    applicationId: IdInput<"Application">,
    fields?: UpdateCurrentUserApplicationRoleConnectionBody,
    options?: SendOptions,
  ): Promise<ApplicationRoleConnection> {
    return this.execute(updateCurrentUserApplicationRoleConnection(applicationId, fields), options);
  }

  /**
   * Removes what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
   *
   * @see https://docs.discord.com/developers/resources/user#delete-current-user-application-role-connection
   */
  async deleteCurrentUserApplicationRoleConnection(
    applicationId: IdInput<"Application">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteCurrentUserApplicationRoleConnection(applicationId), options);
  }

  /**
   * Opens a direct message with a user, or a group message.
   *
   * @see https://docs.discord.com/developers/resources/user#create-dm
   */
  async createDm(fields: CreateDmBody, options?: SendOptions): Promise<PrivateChannel> {
    return this.execute(createDm(fields), options);
  }

  /**
   * Lists the connected accounts of the current user.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user-connections
   */
  async getCurrentUserConnections(options?: SendOptions): Promise<readonly Connection[]> {
    return this.execute(getCurrentUserConnections(), options);
  }

  /**
   * Lists the guilds of the current user.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
   */
  async getCurrentUserGuilds(
    query?: GetCurrentUserGuildsQuery,
    options?: SendOptions,
  ): Promise<readonly CurrentUserGuild[]> {
    return this.execute(getCurrentUserGuilds(query), options);
  }

  /**
   * Goes through all pages of `getCurrentUserGuilds`. By rising id from `after` on; given `before`, by falling id from
   * there.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
   */
  iterCurrentUserGuilds(
    query?: Omit<GetCurrentUserGuildsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<CurrentUserGuild, void, undefined> {
    return iterCurrentUserGuilds(this, query, options);
  }

  /**
   * Leaves a guild.
   *
   * @see https://docs.discord.com/developers/resources/user#leave-guild
   */
  async leaveGuild(guildId: IdInput<"Guild">, options?: SendOptions): Promise<undefined> {
    return this.execute(leaveGuild(guildId), options);
  }

  /**
   * Reads the current user as a member of a guild. Authorized by OAuth2 guilds.members.read.
   *
   * @see https://docs.discord.com/developers/resources/user#get-current-user-guild-member
   */
  async getCurrentUserGuildMember(guildId: IdInput<"Guild">, options?: SendOptions): Promise<CurrentMember> {
    return this.execute(getCurrentUserGuildMember(guildId), options);
  }

  /**
   * Reads a user.
   *
   * @see https://docs.discord.com/developers/resources/user#get-user
   */
  async getUser(userId: IdInput<"User">, options?: SendOptions): Promise<User> {
    return this.execute(getUser(userId), options);
  }
}
