// Generated from schema/routes/user.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { UpdateCurrentUserApplicationRoleConnectionBody } from "../bodies/application-role-connection.ts";
import type { CreateDmBody } from "../bodies/channel.ts";
import type { GetCurrentUserGuildsQuery, ModifyCurrentUserBody } from "../bodies/user.ts";
import type { PrivateChannel } from "../models/channel.ts";
import type { CurrentMember } from "../models/guild.ts";
import type { ApplicationRoleConnection, Connection, CurrentUser, CurrentUserGuild, User } from "../models/user.ts";
import { request } from "../../src/base/request.ts";

/**
 * Reads the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user
 */
export function getCurrentUser(): Request<CurrentUser> {
  return request<CurrentUser>({
    route: "getCurrentUser",
    method: "GET",
    template: "/users/@me",
    auth: ["bot", "oauth2:identify"],
    success: [200],
  });
}

/**
 * Changes the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#modify-current-user
 */
export function modifyCurrentUser(fields: ModifyCurrentUserBody = {}): Request<CurrentUser> {
  return request<CurrentUser>({
    route: "modifyCurrentUser",
    method: "PATCH",
    template: "/users/@me",
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Reads what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-application-role-connection
 */
export function getCurrentUserApplicationRoleConnection(
  applicationId: IdInput<"Application">,
): Request<ApplicationRoleConnection> {
  return request<ApplicationRoleConnection>({
    route: "getCurrentUserApplicationRoleConnection",
    method: "GET",
    template: "/users/@me/applications/{application_id}/role-connection",
    ids: { application_id: applicationId },
    auth: ["oauth2:role_connections.write"],
    success: [200],
  });
}

/**
 * Sets what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
 *
 * @see https://docs.discord.com/developers/resources/user#update-current-user-application-role-connection
 */
export function updateCurrentUserApplicationRoleConnection(
  applicationId: IdInput<"Application">,
  fields: UpdateCurrentUserApplicationRoleConnectionBody = {},
): Request<ApplicationRoleConnection> {
  return request<ApplicationRoleConnection>({
    route: "updateCurrentUserApplicationRoleConnection",
    method: "PUT",
    template: "/users/@me/applications/{application_id}/role-connection",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["oauth2:role_connections.write"],
    success: [200],
  });
}

/**
 * Removes what a connected platform says of the current user. Authorized by OAuth2 role_connections.write.
 *
 * @see https://docs.discord.com/developers/resources/user#delete-current-user-application-role-connection
 */
export function deleteCurrentUserApplicationRoleConnection(applicationId: IdInput<"Application">): Request<undefined> {
  return request<undefined>({
    route: "deleteCurrentUserApplicationRoleConnection",
    method: "DELETE",
    template: "/users/@me/applications/{application_id}/role-connection",
    ids: { application_id: applicationId },
    auth: ["oauth2:role_connections.write"],
    success: [204],
  });
}

/**
 * Opens a direct message with a user, or a group message.
 *
 * @see https://docs.discord.com/developers/resources/user#create-dm
 */
export function createDm(fields: CreateDmBody): Request<PrivateChannel> {
  return request<PrivateChannel>({
    route: "createDm",
    method: "POST",
    template: "/users/@me/channels",
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Lists the connected accounts of the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-connections
 */
export function getCurrentUserConnections(): Request<readonly Connection[]> {
  return request<readonly Connection[]>({
    route: "getCurrentUserConnections",
    method: "GET",
    template: "/users/@me/connections",
    auth: ["bot", "oauth2:connections"],
    success: [200],
  });
}

/**
 * Lists the guilds of the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
 */
export function getCurrentUserGuilds(query?: GetCurrentUserGuildsQuery): Request<readonly CurrentUserGuild[]> {
  return request<readonly CurrentUserGuild[]>({
    route: "getCurrentUserGuilds",
    method: "GET",
    template: "/users/@me/guilds",
    query,
    auth: ["bot", "oauth2:guilds"],
    success: [200],
  });
}

/**
 * Leaves a guild.
 *
 * @see https://docs.discord.com/developers/resources/user#leave-guild
 */
export function leaveGuild(guildId: IdInput<"Guild">): Request<undefined> {
  return request<undefined>({
    route: "leaveGuild",
    method: "DELETE",
    template: "/users/@me/guilds/{guild_id}",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Reads the current user as a member of a guild. Authorized by OAuth2 guilds.members.read.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-guild-member
 */
export function getCurrentUserGuildMember(guildId: IdInput<"Guild">): Request<CurrentMember> {
  return request<CurrentMember>({
    route: "getCurrentUserGuildMember",
    method: "GET",
    template: "/users/@me/guilds/{guild_id}/member",
    ids: { guild_id: guildId },
    auth: ["oauth2:guilds.members.read"],
    success: [200],
  });
}

/**
 * Reads a user.
 *
 * @see https://docs.discord.com/developers/resources/user#get-user
 */
export function getUser(userId: IdInput<"User">): Request<User> {
  return request<User>({
    route: "getUser",
    method: "GET",
    template: "/users/{user_id}",
    ids: { user_id: userId },
    auth: ["bot"],
    success: [200],
  });
}
