// Generated from schema/routes/guild.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type { CreateGuildChannelBody } from "../bodies/channel.ts";
import type { ModifyGuildWelcomeScreenBody, ModifyGuildWidgetBody } from "../bodies/guild-display.ts";
import type {
  AddGuildMemberBody,
  BeginGuildPruneBody,
  BulkGuildBanBody,
  CreateGuildBanBody,
  GetGuildBansQuery,
  GetGuildJoinRequestsQuery,
  GetGuildPruneCountQuery,
  GetGuildQuery,
  GetGuildWidgetImageQuery,
  ListGuildMembersQuery,
  ModifyCurrentMemberBody,
  ModifyCurrentUserNickBody,
  ModifyGuildBody,
  ModifyGuildChannelPositionsEntry,
  ModifyGuildIncidentActionsBody,
  ModifyGuildMemberBody,
  SearchGuildMembersQuery,
} from "../bodies/guild.ts";
import type { ActionGuildJoinRequestBody, ModifyGuildOnboardingBody } from "../bodies/onboarding.ts";
import type { CreateGuildRoleBody, ModifyGuildRoleBody, ModifyGuildRolePositionsEntry } from "../bodies/role.ts";
import type { GuildChannel, ThreadList } from "../models/channel.ts";
import type { GuildWidget, GuildWidgetSettings, WelcomeScreen } from "../models/guild-display.ts";
import type {
  Ban,
  BulkBanResult,
  CurrentMember,
  Guild,
  GuildPreview,
  IncidentsData,
  Member,
  PruneResult,
  VanityUrl,
} from "../models/guild.ts";
import type { Integration } from "../models/integration.ts";
import type { Invite } from "../models/invite.ts";
import type { GuildOnboarding, JoinRequest, JoinRequestList, NewMemberWelcome } from "../models/onboarding.ts";
import type { Role } from "../models/role.ts";
import type { VoiceRegion } from "../models/voice.ts";
import { request } from "../../src/base/request.ts";

/**
 * Gets a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild
 */
export function getGuild(guildId: IdInput<"Guild">, query?: GetGuildQuery): Request<Guild> {
  return request<Guild>({
    route: "getGuild",
    method: "GET",
    template: "/guilds/{guild_id}",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets what a guild shows to those who are not in it; without being in it the guild must be discoverable.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-preview
 */
export function getGuildPreview(guildId: IdInput<"Guild">): Request<GuildPreview> {
  return request<GuildPreview>({
    route: "getGuildPreview",
    method: "GET",
    template: "/guilds/{guild_id}/preview",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild
 */
export function modifyGuild(
  guildId: IdInput<"Guild">,
  fields: ModifyGuildBody = {},
  options?: ReasonOptions,
): Request<Guild> {
  return request<Guild>({
    route: "modifyGuild",
    method: "PATCH",
    template: "/guilds/{guild_id}",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Lists the channels of a guild that the current user may view, without threads.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-channels
 */
export function getGuildChannels(guildId: IdInput<"Guild">): Request<readonly GuildChannel[]> {
  return request<readonly GuildChannel[]>({
    route: "getGuildChannels",
    method: "GET",
    template: "/guilds/{guild_id}/channels",
    ids: { guild_id: guildId },
    auth: ["bot", "oauth2"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Makes a channel in a guild. Needs ManageChannels.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-channel
 */
export function createGuildChannel(
  guildId: IdInput<"Guild">,
  fields: CreateGuildChannelBody,
  options?: ReasonOptions,
): Request<GuildChannel> {
  return request<GuildChannel>({
    route: "createGuildChannel",
    method: "POST",
    template: "/guilds/{guild_id}/channels",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    major: ["guild_id"],
  });
}

/**
 * Moves channels of a guild; only those that move need be named, and at most one can change its category.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-channel-positions
 */
export function modifyGuildChannelPositions(
  guildId: IdInput<"Guild">,
  fields: readonly ModifyGuildChannelPositionsEntry[],
): Request<undefined> {
  return request<undefined>({
    route: "modifyGuildChannelPositions",
    method: "PATCH",
    template: "/guilds/{guild_id}/channels",
    ids: { guild_id: guildId },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Lists the active threads of a guild that the current user may view, the newest first.
 *
 * @see https://docs.discord.com/developers/resources/guild#list-active-guild-threads
 */
export function listActiveGuildThreads(guildId: IdInput<"Guild">): Request<ThreadList> {
  return request<ThreadList>({
    route: "listActiveGuildThreads",
    method: "GET",
    template: "/guilds/{guild_id}/threads/active",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets a member of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-member
 */
export function getGuildMember(guildId: IdInput<"Guild">, userId: IdInput<"User">): Request<Member> {
  return request<Member>({
    route: "getGuildMember",
    method: "GET",
    template: "/guilds/{guild_id}/members/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Lists the members of a guild in the order of their ids.
 *
 * @see https://docs.discord.com/developers/resources/guild#list-guild-members
 */
export function listGuildMembers(guildId: IdInput<"Guild">, query?: ListGuildMembersQuery): Request<readonly Member[]> {
  return request<readonly Member[]>({
    route: "listGuildMembers",
    method: "GET",
    template: "/guilds/{guild_id}/members",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Finds members of a guild whose name or nickname begins with a text.
 *
 * @see https://docs.discord.com/developers/resources/guild#search-guild-members
 */
export function searchGuildMembers(
  guildId: IdInput<"Guild">,
  query: SearchGuildMembersQuery,
): Request<readonly Member[]> {
  return request<readonly Member[]>({
    route: "searchGuildMembers",
    method: "GET",
    template: "/guilds/{guild_id}/members/search",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Adds a user to a guild who has granted the scope `guilds.join`. Needs CreateInstantInvite.
 *
 * @see https://docs.discord.com/developers/resources/guild#add-guild-member
 */
export function addGuildMember(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  fields: AddGuildMemberBody,
): Request<Member | undefined> {
  return request<Member | undefined>({
    route: "addGuildMember",
    method: "PUT",
    template: "/guilds/{guild_id}/members/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    body: fields,
    auth: ["bot"],
    success: [201, 204],
    major: ["guild_id"],
  });
}

/**
 * Changes a member of a guild, moves them to a voice channel, or times them out.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-member
 */
export function modifyGuildMember(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  fields: ModifyGuildMemberBody = {},
  options?: ReasonOptions,
): Request<Member | undefined> {
  return request<Member | undefined>({
    route: "modifyGuildMember",
    method: "PATCH",
    template: "/guilds/{guild_id}/members/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200, 204],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Changes the current user in a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-current-member
 */
export function modifyCurrentMember(
  guildId: IdInput<"Guild">,
  fields: ModifyCurrentMemberBody = {},
  options?: ReasonOptions,
): Request<CurrentMember> {
  return request<CurrentMember>({
    route: "modifyCurrentMember",
    method: "PATCH",
    template: "/guilds/{guild_id}/members/@me",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Changes the nickname of the current user in a guild.
 *
 * @deprecated modifyCurrentMember
 * @see https://docs.discord.com/developers/resources/guild#modify-current-user-nick
 */
export function modifyCurrentUserNick(
  guildId: IdInput<"Guild">,
  fields: ModifyCurrentUserNickBody = {},
  options?: ReasonOptions,
): Request<unknown> {
  return request<unknown>({
    route: "modifyCurrentUserNick",
    method: "PATCH",
    template: "/guilds/{guild_id}/members/@me/nick",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Gives a role to a member. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#add-guild-member-role
 */
export function addGuildMemberRole(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  roleId: IdInput<"Role">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "addGuildMemberRole",
    method: "PUT",
    template: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
    ids: { guild_id: guildId, user_id: userId, role_id: roleId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Takes a role from a member. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#remove-guild-member-role
 */
export function removeGuildMemberRole(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  roleId: IdInput<"Role">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "removeGuildMemberRole",
    method: "DELETE",
    template: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
    ids: { guild_id: guildId, user_id: userId, role_id: roleId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Kicks a member. Needs KickMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#remove-guild-member
 */
export function removeGuildMember(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "removeGuildMember",
    method: "DELETE",
    template: "/guilds/{guild_id}/members/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Lists the bans of a guild in the order of the user ids. Needs BanMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-bans
 */
export function getGuildBans(guildId: IdInput<"Guild">, query?: GetGuildBansQuery): Request<readonly Ban[]> {
  return request<readonly Ban[]>({
    route: "getGuildBans",
    method: "GET",
    template: "/guilds/{guild_id}/bans",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets the ban of a user. Needs BanMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-ban
 */
export function getGuildBan(guildId: IdInput<"Guild">, userId: IdInput<"User">): Request<Ban> {
  return request<Ban>({
    route: "getGuildBan",
    method: "GET",
    template: "/guilds/{guild_id}/bans/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Bans a user, who need not be a member, and may delete what they wrote. Needs BanMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-ban
 */
export function createGuildBan(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  fields: CreateGuildBanBody = {},
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "createGuildBan",
    method: "PUT",
    template: "/guilds/{guild_id}/bans/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Lifts the ban of a user. Needs BanMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#remove-guild-ban
 */
export function removeGuildBan(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "removeGuildBan",
    method: "DELETE",
    template: "/guilds/{guild_id}/bans/{user_id}",
    ids: { guild_id: guildId, user_id: userId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Bans up to 200 users at once, and may delete what they wrote. Needs BanMembers and ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#bulk-guild-ban
 */
export function bulkGuildBan(
  guildId: IdInput<"Guild">,
  fields: BulkGuildBanBody,
  options?: ReasonOptions,
): Request<BulkBanResult> {
  return request<BulkBanResult>({
    route: "bulkGuildBan",
    method: "POST",
    template: "/guilds/{guild_id}/bulk-ban",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Lists the roles of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-roles
 */
export function getGuildRoles(guildId: IdInput<"Guild">): Request<readonly Role[]> {
  return request<readonly Role[]>({
    route: "getGuildRoles",
    method: "GET",
    template: "/guilds/{guild_id}/roles",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets a role of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-role
 */
export function getGuildRole(guildId: IdInput<"Guild">, roleId: IdInput<"Role">): Request<Role> {
  return request<Role>({
    route: "getGuildRole",
    method: "GET",
    template: "/guilds/{guild_id}/roles/{role_id}",
    ids: { guild_id: guildId, role_id: roleId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Counts the members of each role of a guild, save the one that everyone has.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-role-member-counts
 */
export function getGuildRoleMemberCounts(guildId: IdInput<"Guild">): Request<Readonly<Record<string, number>>> {
  return request<Readonly<Record<string, number>>>({
    route: "getGuildRoleMemberCounts",
    method: "GET",
    template: "/guilds/{guild_id}/roles/member-counts",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Makes a role. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-role
 */
export function createGuildRole(
  guildId: IdInput<"Guild">,
  fields: CreateGuildRoleBody = {},
  options?: ReasonOptions,
): Request<Role> {
  return request<Role>({
    route: "createGuildRole",
    method: "POST",
    template: "/guilds/{guild_id}/roles",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Moves roles in the hierarchy of a guild, and lists all of its roles. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-role-positions
 */
export function modifyGuildRolePositions(
  guildId: IdInput<"Guild">,
  fields: readonly ModifyGuildRolePositionsEntry[],
  options?: ReasonOptions,
): Request<readonly Role[]> {
  return request<readonly Role[]>({
    route: "modifyGuildRolePositions",
    method: "PATCH",
    template: "/guilds/{guild_id}/roles",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Changes a role. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-role
 */
export function modifyGuildRole(
  guildId: IdInput<"Guild">,
  roleId: IdInput<"Role">,
  fields: ModifyGuildRoleBody = {},
  options?: ReasonOptions,
): Request<Role> {
  return request<Role>({
    route: "modifyGuildRole",
    method: "PATCH",
    template: "/guilds/{guild_id}/roles/{role_id}",
    ids: { guild_id: guildId, role_id: roleId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Deletes a role. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#delete-guild-role
 */
export function deleteGuildRole(
  guildId: IdInput<"Guild">,
  roleId: IdInput<"Role">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildRole",
    method: "DELETE",
    template: "/guilds/{guild_id}/roles/{role_id}",
    ids: { guild_id: guildId, role_id: roleId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Counts the members that a prune would remove for being inactive. Needs ManageGuild and KickMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-prune-count
 */
export function getGuildPruneCount(guildId: IdInput<"Guild">, query?: GetGuildPruneCountQuery): Request<PruneResult> {
  return request<PruneResult>({
    route: "getGuildPruneCount",
    method: "GET",
    template: "/guilds/{guild_id}/prune",
    ids: { guild_id: guildId },
    query,
    csv: ["include_roles"],
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Removes members for being inactive, by default those without a role. Needs ManageGuild and KickMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild#begin-guild-prune
 */
export function beginGuildPrune(
  guildId: IdInput<"Guild">,
  fields: BeginGuildPruneBody = {},
  options?: ReasonOptions,
): Request<PruneResult> {
  return request<PruneResult>({
    route: "beginGuildPrune",
    method: "POST",
    template: "/guilds/{guild_id}/prune",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Lists the regions in which voice channels of a guild can be hosted.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-voice-regions
 */
export function getGuildVoiceRegions(guildId: IdInput<"Guild">): Request<readonly VoiceRegion[]> {
  return request<readonly VoiceRegion[]>({
    route: "getGuildVoiceRegions",
    method: "GET",
    template: "/guilds/{guild_id}/regions",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Lists the invites to a guild; how they were made and used shows only to those who manage the guild. Needs
 * ManageGuild or ViewAuditLog.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-invites
 */
export function getGuildInvites(guildId: IdInput<"Guild">): Request<readonly Invite[]> {
  return request<readonly Invite[]>({
    route: "getGuildInvites",
    method: "GET",
    template: "/guilds/{guild_id}/invites",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Lists the integrations of a guild, at most 50. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-integrations
 */
export function getGuildIntegrations(guildId: IdInput<"Guild">): Request<readonly Integration[]> {
  return request<readonly Integration[]>({
    route: "getGuildIntegrations",
    method: "GET",
    template: "/guilds/{guild_id}/integrations",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Removes an integration from a guild, with its webhooks and its bot. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#delete-guild-integration
 */
export function deleteGuildIntegration(
  guildId: IdInput<"Guild">,
  integrationId: IdInput<"Integration">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildIntegration",
    method: "DELETE",
    template: "/guilds/{guild_id}/integrations/{integration_id}",
    ids: { guild_id: guildId, integration_id: integrationId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Gets the settings of the widget of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-settings
 */
export function getGuildWidgetSettings(guildId: IdInput<"Guild">): Request<GuildWidgetSettings> {
  return request<GuildWidgetSettings>({
    route: "getGuildWidgetSettings",
    method: "GET",
    template: "/guilds/{guild_id}/widget",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes the widget of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-widget
 */
export function modifyGuildWidget(
  guildId: IdInput<"Guild">,
  fields: ModifyGuildWidgetBody = {},
  options?: ReasonOptions,
): Request<GuildWidgetSettings> {
  return request<GuildWidgetSettings>({
    route: "modifyGuildWidget",
    method: "PATCH",
    template: "/guilds/{guild_id}/widget",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Gets what the widget of a guild shows.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-widget
 */
export function getGuildWidget(guildId: IdInput<"Guild">): Request<GuildWidget> {
  return request<GuildWidget>({
    route: "getGuildWidget",
    method: "GET",
    template: "/guilds/{guild_id}/widget.json",
    ids: { guild_id: guildId },
    auth: ["none", "bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets the vanity URL of a guild and how often it was used. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
 */
export function getGuildVanityUrl(guildId: IdInput<"Guild">): Request<VanityUrl> {
  return request<VanityUrl>({
    route: "getGuildVanityUrl",
    method: "GET",
    template: "/guilds/{guild_id}/vanity-url",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets the widget of a guild as a PNG picture.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-image
 */
export function getGuildWidgetImage(guildId: IdInput<"Guild">, query?: GetGuildWidgetImageQuery): Request<Uint8Array> {
  return request<Uint8Array>({
    route: "getGuildWidgetImage",
    method: "GET",
    template: "/guilds/{guild_id}/widget.png",
    ids: { guild_id: guildId },
    query,
    auth: ["none", "bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets the welcome screen of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
 */
export function getGuildWelcomeScreen(guildId: IdInput<"Guild">): Request<WelcomeScreen> {
  return request<WelcomeScreen>({
    route: "getGuildWelcomeScreen",
    method: "GET",
    template: "/guilds/{guild_id}/welcome-screen",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes the welcome screen of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-welcome-screen
 */
export function modifyGuildWelcomeScreen(
  guildId: IdInput<"Guild">,
  fields: ModifyGuildWelcomeScreenBody = {},
  options?: ReasonOptions,
): Request<WelcomeScreen> {
  return request<WelcomeScreen>({
    route: "modifyGuildWelcomeScreen",
    method: "PATCH",
    template: "/guilds/{guild_id}/welcome-screen",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Gets the onboarding of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-onboarding
 */
export function getGuildOnboarding(guildId: IdInput<"Guild">): Request<GuildOnboarding> {
  return request<GuildOnboarding>({
    route: "getGuildOnboarding",
    method: "GET",
    template: "/guilds/{guild_id}/onboarding",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes the onboarding of a guild. Needs ManageGuild and ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-onboarding
 */
export function modifyGuildOnboarding(
  guildId: IdInput<"Guild">,
  fields: ModifyGuildOnboardingBody = {},
  options?: ReasonOptions,
): Request<GuildOnboarding> {
  return request<GuildOnboarding>({
    route: "modifyGuildOnboarding",
    method: "PUT",
    template: "/guilds/{guild_id}/onboarding",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Pauses invites or direct messages of a guild, or lets them go on. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions
 */
export function modifyGuildIncidentActions(
  guildId: IdInput<"Guild">,
  fields: ModifyGuildIncidentActionsBody = {},
): Request<IncidentsData> {
  return request<IncidentsData>({
    route: "modifyGuildIncidentActions",
    method: "PUT",
    template: "/guilds/{guild_id}/incident-actions",
    ids: { guild_id: guildId },
    body: fields,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets the server guide of a guild.
 *
 * @remarks Undocumented.
 */
export function getGuildNewMemberWelcome(guildId: IdInput<"Guild">): Request<NewMemberWelcome | undefined> {
  return request<NewMemberWelcome | undefined>({
    route: "getGuildNewMemberWelcome",
    method: "GET",
    template: "/guilds/{guild_id}/new-member-welcome",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200, 204],
    major: ["guild_id"],
  });
}

/**
 * Lists the requests to join a guild that lets in only those it approves. Needs KickMembers or ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests
 */
export function getGuildJoinRequests(
  guildId: IdInput<"Guild">,
  query?: GetGuildJoinRequestsQuery,
): Request<JoinRequestList> {
  return request<JoinRequestList>({
    route: "getGuildJoinRequests",
    method: "GET",
    template: "/guilds/{guild_id}/requests",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Approves or rejects a request to join a guild. Needs KickMembers.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#action-guild-join-request
 */
export function actionGuildJoinRequest(
  guildId: IdInput<"Guild">,
  requestId: IdInput<"JoinRequest">,
  fields: ActionGuildJoinRequestBody,
): Request<JoinRequest> {
  return request<JoinRequest>({
    route: "actionGuildJoinRequest",
    method: "PATCH",
    template: "/guilds/{guild_id}/requests/{request_id}",
    ids: { guild_id: guildId, request_id: requestId },
    body: fields,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}
