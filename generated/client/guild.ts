// Generated from schema/routes/guild.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
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
import { iterGuildBans, iterGuildJoinRequests, iterGuildMembers } from "../iterators/guild.ts";
import {
  actionGuildJoinRequest,
  addGuildMember,
  addGuildMemberRole,
  beginGuildPrune,
  bulkGuildBan,
  createGuildBan,
  createGuildChannel,
  createGuildRole,
  deleteGuildIntegration,
  deleteGuildRole,
  getGuild,
  getGuildBan,
  getGuildBans,
  getGuildChannels,
  getGuildIntegrations,
  getGuildInvites,
  getGuildJoinRequests,
  getGuildMember,
  getGuildNewMemberWelcome,
  getGuildOnboarding,
  getGuildPreview,
  getGuildPruneCount,
  getGuildRole,
  getGuildRoleMemberCounts,
  getGuildRoles,
  getGuildVanityUrl,
  getGuildVoiceRegions,
  getGuildWelcomeScreen,
  getGuildWidget,
  getGuildWidgetImage,
  getGuildWidgetSettings,
  listActiveGuildThreads,
  listGuildMembers,
  modifyCurrentMember,
  modifyCurrentUserNick,
  modifyGuild,
  modifyGuildChannelPositions,
  modifyGuildIncidentActions,
  modifyGuildMember,
  modifyGuildOnboarding,
  modifyGuildRole,
  modifyGuildRolePositions,
  modifyGuildWelcomeScreen,
  modifyGuildWidget,
  removeGuildBan,
  removeGuildMember,
  removeGuildMemberRole,
  searchGuildMembers,
} from "../requests/guild.ts";
import { GatewayMethods } from "./gateway.ts";

/** Methods for the routes of `schema/routes/guild.json`. */
export abstract class GuildMethods extends GatewayMethods {
  /**
   * Gets a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild
   */
  async getGuild(guildId: IdInput<"Guild">, query?: GetGuildQuery, options?: SendOptions): Promise<Guild> {
    return this.execute(getGuild(guildId, query), options);
  }

  /**
   * Gets what a guild shows to those who are not in it; without being in it the guild must be discoverable.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-preview
   */
  async getGuildPreview(guildId: IdInput<"Guild">, options?: SendOptions): Promise<GuildPreview> {
    return this.execute(getGuildPreview(guildId), options);
  }

  /**
   * Changes a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild
   */
  async modifyGuild(
    guildId: IdInput<"Guild">,
    fields?: ModifyGuildBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Guild> {
    return this.execute(modifyGuild(guildId, fields, options), options);
  }

  /**
   * Lists the channels of a guild that the current user may view, without threads.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-channels
   */
  async getGuildChannels(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly GuildChannel[]> {
    return this.execute(getGuildChannels(guildId), options);
  }

  /**
   * Makes a channel in a guild. Needs ManageChannels.
   *
   * @see https://docs.discord.com/developers/resources/guild#create-guild-channel
   */
  async createGuildChannel(
    guildId: IdInput<"Guild">,
    fields: CreateGuildChannelBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<GuildChannel> {
    return this.execute(createGuildChannel(guildId, fields, options), options);
  }

  /**
   * Moves channels of a guild; only those that move need be named, and at most one can change its category.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-channel-positions
   */
  async modifyGuildChannelPositions(
    guildId: IdInput<"Guild">,
    fields: readonly ModifyGuildChannelPositionsEntry[],
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(modifyGuildChannelPositions(guildId, fields), options);
  }

  /**
   * Lists the active threads of a guild that the current user may view, the newest first.
   *
   * @see https://docs.discord.com/developers/resources/guild#list-active-guild-threads
   */
  async listActiveGuildThreads(guildId: IdInput<"Guild">, options?: SendOptions): Promise<ThreadList> {
    return this.execute(listActiveGuildThreads(guildId), options);
  }

  /**
   * Gets a member of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-member
   */
  async getGuildMember(guildId: IdInput<"Guild">, userId: IdInput<"User">, options?: SendOptions): Promise<Member> {
    return this.execute(getGuildMember(guildId, userId), options);
  }

  /**
   * Lists the members of a guild in the order of their ids.
   *
   * @see https://docs.discord.com/developers/resources/guild#list-guild-members
   */
  async listGuildMembers(
    guildId: IdInput<"Guild">,
    query?: ListGuildMembersQuery,
    options?: SendOptions,
  ): Promise<readonly Member[]> {
    return this.execute(listGuildMembers(guildId, query), options);
  }

  /**
   * Goes through all pages of `listGuildMembers`. By rising id from `after` on.
   *
   * @see https://docs.discord.com/developers/resources/guild#list-guild-members
   */
  iterGuildMembers(
    guildId: IdInput<"Guild">,
    query?: Omit<ListGuildMembersQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<Member, void, undefined> {
    return iterGuildMembers(this, guildId, query, options);
  }

  /**
   * Finds members of a guild whose name or nickname begins with a text.
   *
   * @see https://docs.discord.com/developers/resources/guild#search-guild-members
   */
  async searchGuildMembers(
    guildId: IdInput<"Guild">,
    query: SearchGuildMembersQuery,
    options?: SendOptions,
  ): Promise<readonly Member[]> {
    return this.execute(searchGuildMembers(guildId, query), options);
  }

  /**
   * Adds a user to a guild who has granted the scope `guilds.join`. Needs CreateInstantInvite.
   *
   * @see https://docs.discord.com/developers/resources/guild#add-guild-member
   */
  async addGuildMember(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    fields: AddGuildMemberBody,
    options?: SendOptions,
  ): Promise<Member | undefined> {
    return this.execute(addGuildMember(guildId, userId, fields), options);
  }

  /**
   * Changes a member of a guild, moves them to a voice channel, or times them out.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-member
   */
  async modifyGuildMember(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    fields?: ModifyGuildMemberBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Member | undefined> {
    return this.execute(modifyGuildMember(guildId, userId, fields, options), options);
  }

  /**
   * Changes the current user in a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-current-member
   */
  async modifyCurrentMember(
    guildId: IdInput<"Guild">,
    fields?: ModifyCurrentMemberBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<CurrentMember> {
    return this.execute(modifyCurrentMember(guildId, fields, options), options);
  }

  /**
   * Changes the nickname of the current user in a guild.
   *
   * @deprecated modifyCurrentMember
   * @see https://docs.discord.com/developers/resources/guild#modify-current-user-nick
   */
  async modifyCurrentUserNick(
    guildId: IdInput<"Guild">,
    fields?: ModifyCurrentUserNickBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<unknown> {
    return this.execute(modifyCurrentUserNick(guildId, fields, options), options);
  }

  /**
   * Gives a role to a member. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#add-guild-member-role
   */
  async addGuildMemberRole(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    roleId: IdInput<"Role">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(addGuildMemberRole(guildId, userId, roleId, options), options);
  }

  /**
   * Takes a role from a member. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#remove-guild-member-role
   */
  async removeGuildMemberRole(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    roleId: IdInput<"Role">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(removeGuildMemberRole(guildId, userId, roleId, options), options);
  }

  /**
   * Kicks a member. Needs KickMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#remove-guild-member
   */
  async removeGuildMember(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(removeGuildMember(guildId, userId, options), options);
  }

  /**
   * Lists the bans of a guild in the order of the user ids. Needs BanMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-bans
   */
  async getGuildBans(
    guildId: IdInput<"Guild">,
    query?: GetGuildBansQuery,
    options?: SendOptions,
  ): Promise<readonly Ban[]> {
    return this.execute(getGuildBans(guildId, query), options);
  }

  /**
   * Goes through all pages of `getGuildBans`. By rising id from `after` on; given `before`, by falling id from there.
   * Needs BanMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-bans
   */
  iterGuildBans(
    guildId: IdInput<"Guild">,
    query?: Omit<GetGuildBansQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<Ban, void, undefined> {
    return iterGuildBans(this, guildId, query, options);
  }

  /**
   * Gets the ban of a user. Needs BanMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-ban
   */
  async getGuildBan(guildId: IdInput<"Guild">, userId: IdInput<"User">, options?: SendOptions): Promise<Ban> {
    return this.execute(getGuildBan(guildId, userId), options);
  }

  /**
   * Bans a user, who need not be a member, and may delete what they wrote. Needs BanMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#create-guild-ban
   */
  async createGuildBan(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    fields?: CreateGuildBanBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(createGuildBan(guildId, userId, fields, options), options);
  }

  /**
   * Lifts the ban of a user. Needs BanMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#remove-guild-ban
   */
  async removeGuildBan(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(removeGuildBan(guildId, userId, options), options);
  }

  /**
   * Bans up to 200 users at once, and may delete what they wrote. Needs BanMembers and ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#bulk-guild-ban
   */
  async bulkGuildBan(
    guildId: IdInput<"Guild">,
    fields: BulkGuildBanBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<BulkBanResult> {
    return this.execute(bulkGuildBan(guildId, fields, options), options);
  }

  /**
   * Lists the roles of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-roles
   */
  async getGuildRoles(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly Role[]> {
    return this.execute(getGuildRoles(guildId), options);
  }

  /**
   * Gets a role of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-role
   */
  async getGuildRole(guildId: IdInput<"Guild">, roleId: IdInput<"Role">, options?: SendOptions): Promise<Role> {
    return this.execute(getGuildRole(guildId, roleId), options);
  }

  /**
   * Counts the members of each role of a guild, save the one that everyone has.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-role-member-counts
   */
  async getGuildRoleMemberCounts(
    guildId: IdInput<"Guild">,
    options?: SendOptions,
  ): Promise<Readonly<Record<string, number>>> {
    return this.execute(getGuildRoleMemberCounts(guildId), options);
  }

  /**
   * Makes a role. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#create-guild-role
   */
  async createGuildRole(
    guildId: IdInput<"Guild">,
    fields?: CreateGuildRoleBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Role> {
    return this.execute(createGuildRole(guildId, fields, options), options);
  }

  /**
   * Moves roles in the hierarchy of a guild, and lists all of its roles. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-role-positions
   */
  async modifyGuildRolePositions(
    guildId: IdInput<"Guild">,
    fields: readonly ModifyGuildRolePositionsEntry[],
    options?: SendOptions & ReasonOptions,
  ): Promise<readonly Role[]> {
    return this.execute(modifyGuildRolePositions(guildId, fields, options), options);
  }

  /**
   * Changes a role. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-role
   */
  async modifyGuildRole(
    guildId: IdInput<"Guild">,
    roleId: IdInput<"Role">,
    fields?: ModifyGuildRoleBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Role> {
    return this.execute(modifyGuildRole(guildId, roleId, fields, options), options);
  }

  /**
   * Deletes a role. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#delete-guild-role
   */
  async deleteGuildRole(
    guildId: IdInput<"Guild">,
    roleId: IdInput<"Role">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildRole(guildId, roleId, options), options);
  }

  /**
   * Counts the members that a prune would remove for being inactive. Needs ManageGuild and KickMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-prune-count
   */
  async getGuildPruneCount(
    guildId: IdInput<"Guild">,
    query?: GetGuildPruneCountQuery,
    options?: SendOptions,
  ): Promise<PruneResult> {
    return this.execute(getGuildPruneCount(guildId, query), options);
  }

  /**
   * Removes members for being inactive, by default those without a role. Needs ManageGuild and KickMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild#begin-guild-prune
   */
  async beginGuildPrune(
    guildId: IdInput<"Guild">,
    fields?: BeginGuildPruneBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<PruneResult> {
    return this.execute(beginGuildPrune(guildId, fields, options), options);
  }

  /**
   * Lists the regions in which voice channels of a guild can be hosted.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-voice-regions
   */
  async getGuildVoiceRegions(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly VoiceRegion[]> {
    return this.execute(getGuildVoiceRegions(guildId), options);
  }

  /**
   * Lists the invites to a guild; how they were made and used shows only to those who manage the guild. Needs
   * ManageGuild or ViewAuditLog.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-invites
   */
  async getGuildInvites(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly Invite[]> {
    return this.execute(getGuildInvites(guildId), options);
  }

  /**
   * Lists the integrations of a guild, at most 50. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-integrations
   */
  async getGuildIntegrations(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly Integration[]> {
    return this.execute(getGuildIntegrations(guildId), options);
  }

  /**
   * Removes an integration from a guild, with its webhooks and its bot. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#delete-guild-integration
   */
  async deleteGuildIntegration(
    guildId: IdInput<"Guild">,
    integrationId: IdInput<"Integration">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildIntegration(guildId, integrationId, options), options);
  }

  /**
   * Gets the settings of the widget of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-settings
   */
  async getGuildWidgetSettings(guildId: IdInput<"Guild">, options?: SendOptions): Promise<GuildWidgetSettings> {
    return this.execute(getGuildWidgetSettings(guildId), options);
  }

  /**
   * Changes the widget of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-widget
   */
  async modifyGuildWidget(
    guildId: IdInput<"Guild">,
    fields?: ModifyGuildWidgetBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<GuildWidgetSettings> {
    return this.execute(modifyGuildWidget(guildId, fields, options), options);
  }

  /**
   * Gets what the widget of a guild shows.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-widget
   */
  async getGuildWidget(guildId: IdInput<"Guild">, options?: SendOptions): Promise<GuildWidget> {
    return this.execute(getGuildWidget(guildId), options);
  }

  /**
   * Gets the vanity URL of a guild and how often it was used. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
   */
  async getGuildVanityUrl(guildId: IdInput<"Guild">, options?: SendOptions): Promise<VanityUrl> {
    return this.execute(getGuildVanityUrl(guildId), options);
  }

  /**
   * Gets the widget of a guild as a PNG picture.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-image
   */
  async getGuildWidgetImage(
    guildId: IdInput<"Guild">,
    query?: GetGuildWidgetImageQuery,
    options?: SendOptions,
  ): Promise<Uint8Array> {
    return this.execute(getGuildWidgetImage(guildId, query), options);
  }

  /**
   * Gets the welcome screen of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
   */
  async getGuildWelcomeScreen(guildId: IdInput<"Guild">, options?: SendOptions): Promise<WelcomeScreen> {
    return this.execute(getGuildWelcomeScreen(guildId), options);
  }

  /**
   * Changes the welcome screen of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-welcome-screen
   */
  async modifyGuildWelcomeScreen(
    guildId: IdInput<"Guild">,
    fields?: ModifyGuildWelcomeScreenBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<WelcomeScreen> {
    return this.execute(modifyGuildWelcomeScreen(guildId, fields, options), options);
  }

  /**
   * Gets the onboarding of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild#get-guild-onboarding
   */
  async getGuildOnboarding(guildId: IdInput<"Guild">, options?: SendOptions): Promise<GuildOnboarding> {
    return this.execute(getGuildOnboarding(guildId), options);
  }

  /**
   * Changes the onboarding of a guild. Needs ManageGuild and ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-onboarding
   */
  async modifyGuildOnboarding(
    guildId: IdInput<"Guild">,
    fields?: ModifyGuildOnboardingBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<GuildOnboarding> {
    return this.execute(modifyGuildOnboarding(guildId, fields, options), options);
  }

  /**
   * Pauses invites or direct messages of a guild, or lets them go on. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions
   */
  async modifyGuildIncidentActions(
    guildId: IdInput<"Guild">,
    fields?: ModifyGuildIncidentActionsBody,
    options?: SendOptions,
  ): Promise<IncidentsData> {
    return this.execute(modifyGuildIncidentActions(guildId, fields), options);
  }

  /**
   * Gets the server guide of a guild.
   *
   * @remarks Undocumented.
   */
  async getGuildNewMemberWelcome(
    guildId: IdInput<"Guild">,
    options?: SendOptions,
  ): Promise<NewMemberWelcome | undefined> {
    return this.execute(getGuildNewMemberWelcome(guildId), options);
  }

  /**
   * Lists the requests to join a guild that lets in only those it approves. Needs KickMembers or ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests
   */
  async getGuildJoinRequests(
    guildId: IdInput<"Guild">,
    query?: GetGuildJoinRequestsQuery,
    options?: SendOptions,
  ): Promise<JoinRequestList> {
    return this.execute(getGuildJoinRequests(guildId, query), options);
  }

  /**
   * Goes through all pages of `getGuildJoinRequests`. By falling id from `before` on; given `after`, by rising id from
   * there. Needs KickMembers or ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests
   */
  iterGuildJoinRequests(
    guildId: IdInput<"Guild">,
    query?: Omit<GetGuildJoinRequestsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<JoinRequest, void, undefined> {
    return iterGuildJoinRequests(this, guildId, query, options);
  }

  /**
   * Approves or rejects a request to join a guild. Needs KickMembers.
   *
   * @see https://docs.discord.com/developers/resources/guild-join-request#action-guild-join-request
   */
  async actionGuildJoinRequest(
    guildId: IdInput<"Guild">,
    requestId: IdInput<"JoinRequest">,
    fields: ActionGuildJoinRequestBody,
    options?: SendOptions,
  ): Promise<JoinRequest> {
    return this.execute(actionGuildJoinRequest(guildId, requestId, fields), options);
  }
}
