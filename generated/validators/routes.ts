// Generated from schema/routes/*.json by codegen/emit/validators/tables.ts. Do not edit.

import type { RouteValidators } from "../../src/base/validation/tables.ts";

/** Validators of what each route takes and answers. */
export const routeValidators: Readonly<Record<string, RouteValidators>> = {
  getGlobalApplicationCommands: {
    query: ["sent/bodies/application-command", "GetGlobalApplicationCommandsQuery"],
    responses: { 200: ["received/routes/application-command", "GetGlobalApplicationCommandsResponse200"] },
  },
  createGlobalApplicationCommand: {
    body: ["sent/bodies/application-command", "CreateApplicationCommandBody"],
    responses: {
      200: ["received/models/application-command", "ApplicationCommand"],
      201: ["received/models/application-command", "ApplicationCommand"],
    },
  },
  getGlobalApplicationCommand: { responses: { 200: ["received/models/application-command", "ApplicationCommand"] } },
  editGlobalApplicationCommand: {
    body: ["sent/bodies/application-command", "EditApplicationCommandBody"],
    responses: { 200: ["received/models/application-command", "ApplicationCommand"] },
  },
  deleteGlobalApplicationCommand: {},
  bulkOverwriteGlobalApplicationCommands: {
    body: ["sent/routes/application-command", "BulkOverwriteGlobalApplicationCommandsBody"],
    responses: { 200: ["received/routes/application-command", "BulkOverwriteGlobalApplicationCommandsResponse200"] },
  },
  getGuildApplicationCommands: {
    query: ["sent/bodies/application-command", "GetGuildApplicationCommandsQuery"],
    responses: { 200: ["received/routes/application-command", "GetGuildApplicationCommandsResponse200"] },
  },
  createGuildApplicationCommand: {
    body: ["sent/bodies/application-command", "CreateApplicationCommandBody"],
    responses: {
      200: ["received/models/application-command", "ApplicationCommand"],
      201: ["received/models/application-command", "ApplicationCommand"],
    },
  },
  getGuildApplicationCommand: { responses: { 200: ["received/models/application-command", "ApplicationCommand"] } },
  editGuildApplicationCommand: {
    body: ["sent/bodies/application-command", "EditApplicationCommandBody"],
    responses: { 200: ["received/models/application-command", "ApplicationCommand"] },
  },
  deleteGuildApplicationCommand: {},
  bulkOverwriteGuildApplicationCommands: {
    body: ["sent/routes/application-command", "BulkOverwriteGuildApplicationCommandsBody"],
    responses: { 200: ["received/routes/application-command", "BulkOverwriteGuildApplicationCommandsResponse200"] },
  },
  getGuildApplicationCommandPermissions: {
    responses: { 200: ["received/routes/application-command", "GetGuildApplicationCommandPermissionsResponse200"] },
  },
  getApplicationCommandPermissions: {
    responses: { 200: ["received/models/application-command", "GuildCommandPermissions"] },
  },
  editApplicationCommandPermissions: {
    body: ["sent/bodies/application-command", "EditApplicationCommandPermissionsBody"],
    responses: { 200: ["received/models/application-command", "GuildCommandPermissions"] },
  },
  getApplicationIdentityProfile: {
    responses: { 200: ["received/models/application-identity", "ApplicationIdentityProfile"] },
  },
  updateApplicationIdentityProfile: {
    body: ["sent/bodies/application-identity", "UpdateApplicationIdentityProfileBody"],
    responses: { 201: ["received/models/application-identity", "ApplicationIdentityProfile"] },
  },
  getApplicationIdentities: { responses: { 200: ["received/models/application-identity", "ApplicationIdentityList"] } },
  findApplicationIdentities: {
    query: ["sent/bodies/application-identity", "FindApplicationIdentitiesQuery"],
    responses: { 200: ["received/models/application-identity", "ApplicationIdentityList"] },
  },
  deleteApplicationIdentity: {
    body: ["sent/bodies/application-identity", "DeleteApplicationIdentityBody"],
    bodyOptional: true,
  },
  getApplicationRoleConnectionMetadataRecords: {
    responses: {
      200: ["received/routes/application-role-connection", "GetApplicationRoleConnectionMetadataRecordsResponse200"],
    },
  },
  updateApplicationRoleConnectionMetadataRecords: {
    body: ["sent/routes/application-role-connection", "UpdateApplicationRoleConnectionMetadataRecordsBody"],
    responses: {
      200: ["received/routes/application-role-connection", "UpdateApplicationRoleConnectionMetadataRecordsResponse200"],
    },
  },
  getCurrentApplication: { responses: { 200: ["received/models/application", "CurrentApplication"] } },
  editCurrentApplication: {
    body: ["sent/bodies/application", "EditApplicationBody"],
    responses: { 200: ["received/models/application", "CurrentApplication"] },
  },
  getApplication: { responses: { 200: ["received/models/application", "CurrentApplication"] } },
  editApplication: {
    body: ["sent/bodies/application", "EditApplicationBody"],
    responses: { 200: ["received/models/application", "CurrentApplication"] },
  },
  getApplicationActivityInstance: { responses: { 200: ["received/models/application", "ActivityInstance"] } },
  uploadApplicationAttachment: {
    body: ["sent/bodies/application", "UploadApplicationAttachmentBody"],
    responses: { 200: ["received/models/application", "ActivityAttachment"] },
  },
  getGuildAuditLog: {
    query: ["sent/bodies/audit-log", "GetGuildAuditLogQuery"],
    responses: { 200: ["received/models/audit-log", "AuditLog"] },
  },
  listAutoModerationRulesForGuild: {
    responses: { 200: ["received/routes/auto-moderation", "ListAutoModerationRulesForGuildResponse200"] },
  },
  getAutoModerationRule: { responses: { 200: ["received/models/auto-moderation", "AutoModerationRule"] } },
  createAutoModerationRule: {
    body: ["sent/bodies/auto-moderation", "CreateAutoModerationRuleBody"],
    responses: { 200: ["received/models/auto-moderation", "AutoModerationRule"] },
  },
  modifyAutoModerationRule: {
    body: ["sent/bodies/auto-moderation", "ModifyAutoModerationRuleBody"],
    responses: { 200: ["received/models/auto-moderation", "AutoModerationRule"] },
  },
  deleteAutoModerationRule: {},
  getChannel: { responses: { 200: ["received/models/channel", "Channel"] } },
  modifyChannel: {
    body: ["sent/bodies/channel", "ModifyChannelBody"],
    responses: { 200: ["received/models/channel", "Channel"] },
  },
  setVoiceChannelStatus: { body: ["sent/bodies/voice", "SetVoiceChannelStatusBody"] },
  deleteChannel: { responses: { 200: ["received/models/channel", "Channel"] } },
  editChannelPermissions: { body: ["sent/bodies/channel", "EditChannelPermissionsBody"] },
  getChannelInvites: { responses: { 200: ["received/routes/channel", "GetChannelInvitesResponse200"] } },
  createChannelInvite: {
    body: ["sent/bodies/channel", "CreateChannelInviteBody"],
    responses: { 200: ["received/models/invite", "Invite"] },
  },
  deleteChannelPermission: {},
  followAnnouncementChannel: {
    body: ["sent/bodies/channel", "FollowAnnouncementChannelBody"],
    responses: { 200: ["received/models/channel", "FollowedChannel"] },
  },
  triggerTypingIndicator: { responses: { 200: ["received/models/channel", "TypingIndicator"] } },
  groupDmAddRecipient: {
    body: ["sent/bodies/channel", "GroupDmAddRecipientBody"],
    responses: { 201: ["received/models/channel", "PrivateChannel"] },
  },
  groupDmRemoveRecipient: {},
  startThreadFromMessage: {
    body: ["sent/bodies/channel", "StartThreadFromMessageBody"],
    responses: { 201: ["received/models/channel", "ThreadChannel"] },
  },
  startThread: {
    body: ["sent/bodies/channel", "StartThreadBody"],
    responses: { 201: ["received/models/channel", "CreatedThread"] },
  },
  joinThread: {},
  addThreadMember: {},
  leaveThread: {},
  removeThreadMember: {},
  getThreadMember: {
    query: ["sent/bodies/channel", "GetThreadMemberQuery"],
    responses: { 200: ["received/models/channel", "ThreadMember"] },
  },
  listThreadMembers: {
    query: ["sent/bodies/channel", "ListThreadMembersQuery"],
    responses: { 200: ["received/routes/channel", "ListThreadMembersResponse200"] },
  },
  listPublicArchivedThreads: {
    query: ["sent/bodies/channel", "ListPublicArchivedThreadsQuery"],
    responses: { 200: ["received/models/channel", "ThreadList"] },
  },
  listPrivateArchivedThreads: {
    query: ["sent/bodies/channel", "ListPrivateArchivedThreadsQuery"],
    responses: { 200: ["received/models/channel", "ThreadList"] },
  },
  listJoinedPrivateArchivedThreads: {
    query: ["sent/bodies/channel", "ListJoinedPrivateArchivedThreadsQuery"],
    responses: { 200: ["received/models/channel", "ThreadList"] },
  },
  searchThreads: {
    query: ["sent/bodies/channel", "SearchThreadsQuery"],
    responses: {
      200: ["received/models/channel", "ThreadSearchResult"],
      202: ["received/models/message", "SearchIndexNotReady"],
    },
  },
  listGuildEmojis: { responses: { 200: ["received/routes/emoji", "ListGuildEmojisResponse200"] } },
  getGuildEmoji: { responses: { 200: ["received/models/emoji", "Emoji"] } },
  createGuildEmoji: {
    body: ["sent/bodies/emoji", "CreateGuildEmojiBody"],
    responses: { 201: ["received/models/emoji", "Emoji"] },
  },
  modifyGuildEmoji: {
    body: ["sent/bodies/emoji", "ModifyGuildEmojiBody"],
    responses: { 200: ["received/models/emoji", "Emoji"] },
  },
  deleteGuildEmoji: {},
  listApplicationEmojis: { responses: { 200: ["received/models/emoji", "ApplicationEmojiList"] } },
  getApplicationEmoji: { responses: { 200: ["received/models/emoji", "Emoji"] } },
  createApplicationEmoji: {
    body: ["sent/bodies/emoji", "CreateApplicationEmojiBody"],
    responses: { 201: ["received/models/emoji", "Emoji"] },
  },
  modifyApplicationEmoji: {
    body: ["sent/bodies/emoji", "ModifyApplicationEmojiBody"],
    responses: { 200: ["received/models/emoji", "Emoji"] },
  },
  deleteApplicationEmoji: {},
  listEntitlements: {
    query: ["sent/bodies/entitlement", "ListEntitlementsQuery"],
    responses: { 200: ["received/routes/entitlement", "ListEntitlementsResponse200"] },
  },
  createTestEntitlement: {
    body: ["sent/bodies/entitlement", "CreateTestEntitlementBody"],
    responses: { 200: ["received/models/entitlement", "Entitlement"] },
  },
  getEntitlement: { responses: { 200: ["received/models/entitlement", "Entitlement"] } },
  deleteTestEntitlement: {},
  consumeEntitlement: {},
  getCurrentUserApplicationEntitlements: {
    query: ["sent/bodies/entitlement", "GetCurrentUserApplicationEntitlementsQuery"],
    responses: { 200: ["received/routes/entitlement", "GetCurrentUserApplicationEntitlementsResponse200"] },
  },
  getGateway: { responses: { 200: ["received/models/gateway", "Gateway"] } },
  getGatewayBot: { responses: { 200: ["received/models/gateway", "GatewayBot"] } },
  getGuildTemplate: { responses: { 200: ["received/models/guild-template", "GuildTemplate"] } },
  getGuildTemplates: { responses: { 200: ["received/routes/guild-template", "GetGuildTemplatesResponse200"] } },
  createGuildTemplate: {
    body: ["sent/bodies/guild-template", "CreateGuildTemplateBody"],
    responses: { 200: ["received/models/guild-template", "GuildTemplate"] },
  },
  syncGuildTemplate: { responses: { 200: ["received/models/guild-template", "GuildTemplate"] } },
  modifyGuildTemplate: {
    body: ["sent/bodies/guild-template", "ModifyGuildTemplateBody"],
    responses: { 200: ["received/models/guild-template", "GuildTemplate"] },
  },
  deleteGuildTemplate: { responses: { 200: ["received/models/guild-template", "GuildTemplate"] } },
  getGuild: { query: ["sent/bodies/guild", "GetGuildQuery"], responses: { 200: ["received/models/guild", "Guild"] } },
  getGuildPreview: { responses: { 200: ["received/models/guild", "GuildPreview"] } },
  modifyGuild: {
    body: ["sent/bodies/guild", "ModifyGuildBody"],
    responses: { 200: ["received/models/guild", "Guild"] },
  },
  getGuildChannels: { responses: { 200: ["received/routes/guild", "GetGuildChannelsResponse200"] } },
  createGuildChannel: {
    body: ["sent/bodies/channel", "CreateGuildChannelBody"],
    responses: { 201: ["received/models/channel", "GuildChannel"] },
  },
  modifyGuildChannelPositions: { body: ["sent/routes/guild", "ModifyGuildChannelPositionsBody"] },
  listActiveGuildThreads: { responses: { 200: ["received/models/channel", "ThreadList"] } },
  getGuildMember: { responses: { 200: ["received/models/guild", "Member"] } },
  listGuildMembers: {
    query: ["sent/bodies/guild", "ListGuildMembersQuery"],
    responses: { 200: ["received/routes/guild", "ListGuildMembersResponse200"] },
  },
  searchGuildMembers: {
    query: ["sent/bodies/guild", "SearchGuildMembersQuery"],
    responses: { 200: ["received/routes/guild", "SearchGuildMembersResponse200"] },
  },
  addGuildMember: {
    body: ["sent/bodies/guild", "AddGuildMemberBody"],
    responses: { 201: ["received/models/guild", "Member"] },
  },
  modifyGuildMember: {
    body: ["sent/bodies/guild", "ModifyGuildMemberBody"],
    responses: { 200: ["received/models/guild", "Member"] },
  },
  modifyCurrentMember: {
    body: ["sent/bodies/guild", "ModifyCurrentMemberBody"],
    responses: { 200: ["received/models/guild", "CurrentMember"] },
  },
  modifyCurrentUserNick: {
    body: ["sent/bodies/guild", "ModifyCurrentUserNickBody"],
    responses: { 200: ["received/routes/guild", "ModifyCurrentUserNickResponse200"] },
  },
  addGuildMemberRole: {},
  removeGuildMemberRole: {},
  removeGuildMember: {},
  getGuildBans: {
    query: ["sent/bodies/guild", "GetGuildBansQuery"],
    responses: { 200: ["received/routes/guild", "GetGuildBansResponse200"] },
  },
  getGuildBan: { responses: { 200: ["received/models/guild", "Ban"] } },
  createGuildBan: { body: ["sent/bodies/guild", "CreateGuildBanBody"] },
  removeGuildBan: {},
  bulkGuildBan: {
    body: ["sent/bodies/guild", "BulkGuildBanBody"],
    responses: { 200: ["received/models/guild", "BulkBanResult"] },
  },
  getGuildRoles: { responses: { 200: ["received/routes/guild", "GetGuildRolesResponse200"] } },
  getGuildRole: { responses: { 200: ["received/models/role", "Role"] } },
  getGuildRoleMemberCounts: { responses: { 200: ["received/routes/guild", "GetGuildRoleMemberCountsResponse200"] } },
  createGuildRole: {
    body: ["sent/bodies/role", "CreateGuildRoleBody"],
    responses: { 200: ["received/models/role", "Role"] },
  },
  modifyGuildRolePositions: {
    body: ["sent/routes/guild", "ModifyGuildRolePositionsBody"],
    responses: { 200: ["received/routes/guild", "ModifyGuildRolePositionsResponse200"] },
  },
  modifyGuildRole: {
    body: ["sent/bodies/role", "ModifyGuildRoleBody"],
    responses: { 200: ["received/models/role", "Role"] },
  },
  deleteGuildRole: {},
  getGuildPruneCount: {
    query: ["sent/bodies/guild", "GetGuildPruneCountQuery"],
    responses: { 200: ["received/models/guild", "PruneResult"] },
  },
  beginGuildPrune: {
    body: ["sent/bodies/guild", "BeginGuildPruneBody"],
    responses: { 200: ["received/models/guild", "PruneResult"] },
  },
  getGuildVoiceRegions: { responses: { 200: ["received/routes/guild", "GetGuildVoiceRegionsResponse200"] } },
  getGuildInvites: { responses: { 200: ["received/routes/guild", "GetGuildInvitesResponse200"] } },
  getGuildIntegrations: { responses: { 200: ["received/routes/guild", "GetGuildIntegrationsResponse200"] } },
  deleteGuildIntegration: {},
  getGuildWidgetSettings: { responses: { 200: ["received/models/guild-display", "GuildWidgetSettings"] } },
  modifyGuildWidget: {
    body: ["sent/bodies/guild-display", "ModifyGuildWidgetBody"],
    responses: { 200: ["received/models/guild-display", "GuildWidgetSettings"] },
  },
  getGuildWidget: { responses: { 200: ["received/models/guild-display", "GuildWidget"] } },
  getGuildVanityUrl: { responses: { 200: ["received/models/guild", "VanityUrl"] } },
  getGuildWidgetImage: {
    query: ["sent/bodies/guild", "GetGuildWidgetImageQuery"],
    responses: { 200: ["received/routes/guild", "GetGuildWidgetImageResponse200"] },
  },
  getGuildWelcomeScreen: { responses: { 200: ["received/models/guild-display", "WelcomeScreen"] } },
  modifyGuildWelcomeScreen: {
    body: ["sent/bodies/guild-display", "ModifyGuildWelcomeScreenBody"],
    responses: { 200: ["received/models/guild-display", "WelcomeScreen"] },
  },
  getGuildOnboarding: { responses: { 200: ["received/models/onboarding", "GuildOnboarding"] } },
  modifyGuildOnboarding: {
    body: ["sent/bodies/onboarding", "ModifyGuildOnboardingBody"],
    responses: { 200: ["received/models/onboarding", "GuildOnboarding"] },
  },
  modifyGuildIncidentActions: {
    body: ["sent/bodies/guild", "ModifyGuildIncidentActionsBody"],
    responses: { 200: ["received/models/guild", "IncidentsData"] },
  },
  getGuildNewMemberWelcome: { responses: { 200: ["received/models/onboarding", "NewMemberWelcome"] } },
  getGuildJoinRequests: {
    query: ["sent/bodies/guild", "GetGuildJoinRequestsQuery"],
    responses: { 200: ["received/models/onboarding", "JoinRequestList"] },
  },
  actionGuildJoinRequest: {
    body: ["sent/bodies/onboarding", "ActionGuildJoinRequestBody"],
    responses: { 200: ["received/models/onboarding", "JoinRequest"] },
  },
  createInteractionResponse: {
    query: ["sent/bodies/interaction", "CreateInteractionResponseQuery"],
    body: ["sent/bodies/interaction", "InteractionResponse"],
    responses: { 200: ["received/models/interaction", "InteractionCallbackResponse"] },
  },
  getOriginalInteractionResponse: {
    query: ["sent/bodies/interaction", "GetOriginalInteractionResponseQuery"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  editOriginalInteractionResponse: {
    query: ["sent/bodies/interaction", "EditOriginalInteractionResponseQuery"],
    body: ["sent/bodies/webhook", "EditWebhookMessageBody"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  deleteOriginalInteractionResponse: { query: ["sent/bodies/interaction", "DeleteOriginalInteractionResponseQuery"] },
  getInvite: {
    query: ["sent/bodies/invite", "GetInviteQuery"],
    responses: { 200: ["received/models/invite", "Invite"] },
  },
  deleteInvite: { responses: { 200: ["received/models/invite", "Invite"] } },
  getTargetUsers: { responses: { 200: ["received/routes/invite", "GetTargetUsersResponse200"] } },
  addTargetUser: {},
  removeTargetUser: {},
  updateTargetUsers: { body: ["sent/bodies/invite", "UpdateTargetUsersBody"] },
  bulkAddTargetUsers: { body: ["sent/bodies/invite", "BulkAddTargetUsersBody"] },
  bulkDeleteTargetUsers: { body: ["sent/bodies/invite", "BulkDeleteTargetUsersBody"] },
  getTargetUsersJobStatus: { responses: { 200: ["received/models/invite", "TargetUsersJobStatus"] } },
  createLobby: {
    body: ["sent/bodies/lobby", "CreateLobbyBody"],
    responses: { 201: ["received/models/lobby", "Lobby"] },
  },
  createOrJoinLobby: {
    body: ["sent/bodies/lobby", "CreateOrJoinLobbyBody"],
    responses: { 200: ["received/models/lobby", "Lobby"] },
  },
  getLobby: { responses: { 200: ["received/models/lobby", "Lobby"] } },
  modifyLobby: {
    body: ["sent/bodies/lobby", "ModifyLobbyBody"],
    responses: { 200: ["received/models/lobby", "Lobby"] },
  },
  deleteLobby: {},
  linkChannelToLobby: {
    body: ["sent/bodies/lobby", "LinkChannelToLobbyBody"],
    responses: { 200: ["received/models/lobby", "Lobby"] },
  },
  leaveLobby: {},
  createLobbyChannelInviteForSelf: { responses: { 200: ["received/models/lobby", "LobbyChannelInvite"] } },
  bulkUpdateLobbyMembers: {
    body: ["sent/routes/lobby", "BulkUpdateLobbyMembersBody"],
    responses: { 200: ["received/routes/lobby", "BulkUpdateLobbyMembersResponse200"] },
  },
  addMemberToLobby: {
    body: ["sent/bodies/lobby", "AddMemberToLobbyBody"],
    responses: { 200: ["received/models/lobby", "LobbyMember"] },
  },
  removeMemberFromLobby: {},
  createLobbyChannelInviteForUser: { responses: { 200: ["received/models/lobby", "LobbyChannelInvite"] } },
  getLobbyMessages: {
    query: ["sent/bodies/lobby", "GetLobbyMessagesQuery"],
    responses: { 200: ["received/routes/lobby", "GetLobbyMessagesResponse200"] },
  },
  sendLobbyMessage: {
    body: ["sent/bodies/lobby", "SendLobbyMessageBody"],
    responses: { 201: ["received/models/lobby", "LobbyMessage"] },
  },
  updateLobbyMessageModerationMetadata: { body: ["sent/routes/lobby", "UpdateLobbyMessageModerationMetadataBody"] },
  updateDmMessageModerationMetadata: { body: ["sent/routes/lobby", "UpdateDmMessageModerationMetadataBody"] },
  getChannelMessages: {
    query: ["sent/bodies/message", "GetChannelMessagesQuery"],
    responses: { 200: ["received/routes/message", "GetChannelMessagesResponse200"] },
  },
  searchGuildMessages: {
    query: ["sent/bodies/message", "SearchGuildMessagesQuery"],
    responses: {
      200: ["received/models/message", "MessageSearchResult"],
      202: ["received/models/message", "SearchIndexNotReady"],
    },
  },
  getChannelMessage: { responses: { 200: ["received/models/message", "Message"] } },
  createMessage: {
    body: ["sent/bodies/message", "CreateMessageBody"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  crosspostMessage: { responses: { 200: ["received/models/message", "Message"] } },
  createReaction: {},
  deleteOwnReaction: {},
  deleteUserReaction: {},
  getReactions: {
    query: ["sent/bodies/message", "GetReactionsQuery"],
    responses: { 200: ["received/routes/message", "GetReactionsResponse200"] },
  },
  deleteAllReactions: {},
  deleteAllReactionsForEmoji: {},
  editMessage: {
    body: ["sent/bodies/message", "EditMessageBody"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  deleteMessage: {},
  bulkDeleteMessages: { body: ["sent/bodies/message", "BulkDeleteMessagesBody"] },
  getChannelPins: {
    query: ["sent/bodies/message", "GetChannelPinsQuery"],
    responses: { 200: ["received/models/message", "MessagePinList"] },
  },
  pinMessage: {},
  unpinMessage: {},
  getPinnedMessages: { responses: { 200: ["received/routes/message", "GetPinnedMessagesResponse200"] } },
  pinMessageLegacy: {},
  unpinMessageLegacy: {},
  getCurrentAuthorizationInformation: { responses: { 200: ["received/models/oauth2", "AuthorizationInformation"] } },
  getCurrentBotApplicationInformation: { responses: { 200: ["received/models/application", "CurrentApplication"] } },
  getPublicKeys: { responses: { 200: ["received/models/oauth2", "OAuth2KeySet"] } },
  getOpenIdUserInfo: { responses: { 200: ["received/models/oauth2", "OpenIdUserInfo"] } },
  unmergeProvisionalAccount: { body: ["sent/bodies/oauth2", "UnmergeProvisionalAccountBody"] },
  unmergeProvisionalAccountAsBot: { body: ["sent/bodies/oauth2", "UnmergeProvisionalAccountAsBotBody"] },
  getProvisionalToken: {
    body: ["sent/bodies/oauth2", "GetProvisionalTokenBody"],
    responses: { 200: ["received/models/oauth2", "ProvisionalToken"] },
  },
  getProvisionalTokenAsBot: {
    body: ["sent/bodies/oauth2", "GetProvisionalTokenAsBotBody"],
    responses: { 200: ["received/models/oauth2", "ProvisionalToken"] },
  },
  getAnswerVoters: {
    query: ["sent/bodies/poll", "GetAnswerVotersQuery"],
    responses: { 200: ["received/models/poll", "PollAnswerVoters"] },
  },
  endPoll: { responses: { 200: ["received/models/message", "Message"] } },
  listScheduledEventsForGuild: {
    query: ["sent/bodies/scheduled-event", "ListScheduledEventsForGuildQuery"],
    responses: { 200: ["received/routes/scheduled-event", "ListScheduledEventsForGuildResponse200"] },
  },
  createGuildScheduledEvent: {
    body: ["sent/bodies/scheduled-event", "CreateGuildScheduledEventBody"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEvent"] },
  },
  getGuildScheduledEvent: {
    query: ["sent/bodies/scheduled-event", "GetGuildScheduledEventQuery"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEvent"] },
  },
  modifyGuildScheduledEvent: {
    body: ["sent/bodies/scheduled-event", "ModifyGuildScheduledEventBody"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEvent"] },
  },
  deleteGuildScheduledEvent: {},
  getGuildScheduledEventUsers: {
    query: ["sent/bodies/scheduled-event", "GetGuildScheduledEventUsersQuery"],
    responses: { 200: ["received/routes/scheduled-event", "GetGuildScheduledEventUsersResponse200"] },
  },
  createGuildScheduledEventException: {
    body: ["sent/bodies/scheduled-event", "CreateGuildScheduledEventExceptionBody"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEventException"] },
  },
  modifyGuildScheduledEventException: {
    body: ["sent/bodies/scheduled-event", "ModifyGuildScheduledEventExceptionBody"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEventException"] },
  },
  deleteGuildScheduledEventException: {},
  getGuildScheduledEventExceptionUsers: {
    query: ["sent/bodies/scheduled-event", "GetGuildScheduledEventExceptionUsersQuery"],
    responses: { 200: ["received/routes/scheduled-event", "GetGuildScheduledEventExceptionUsersResponse200"] },
  },
  getGuildScheduledEventUserCount: {
    query: ["sent/bodies/scheduled-event", "GetGuildScheduledEventUserCountQuery"],
    responses: { 200: ["received/models/scheduled-event", "ScheduledEventUserCount"] },
  },
  listSkus: { responses: { 200: ["received/routes/sku", "ListSkusResponse200"] } },
  sendSoundboardSound: { body: ["sent/bodies/soundboard", "SendSoundboardSoundBody"] },
  listDefaultSoundboardSounds: {
    responses: { 200: ["received/routes/soundboard", "ListDefaultSoundboardSoundsResponse200"] },
  },
  listGuildSoundboardSounds: { responses: { 200: ["received/models/soundboard", "SoundboardSoundList"] } },
  getGuildSoundboardSound: { responses: { 200: ["received/models/soundboard", "SoundboardSound"] } },
  createGuildSoundboardSound: {
    body: ["sent/bodies/soundboard", "CreateGuildSoundboardSoundBody"],
    responses: { 201: ["received/models/soundboard", "SoundboardSound"] },
  },
  modifyGuildSoundboardSound: {
    body: ["sent/bodies/soundboard", "ModifyGuildSoundboardSoundBody"],
    responses: { 200: ["received/models/soundboard", "SoundboardSound"] },
  },
  deleteGuildSoundboardSound: {},
  createStageInstance: {
    body: ["sent/bodies/stage-instance", "CreateStageInstanceBody"],
    responses: { 200: ["received/models/stage-instance", "StageInstance"] },
  },
  getStageInstance: { responses: { 200: ["received/models/stage-instance", "StageInstance"] } },
  modifyStageInstance: {
    body: ["sent/bodies/stage-instance", "ModifyStageInstanceBody"],
    responses: { 200: ["received/models/stage-instance", "StageInstance"] },
  },
  deleteStageInstance: {},
  getSticker: { responses: { 200: ["received/models/sticker", "Sticker"] } },
  listStickerPacks: { responses: { 200: ["received/models/sticker", "StickerPackList"] } },
  getStickerPack: { responses: { 200: ["received/models/sticker", "StickerPack"] } },
  listGuildStickers: { responses: { 200: ["received/routes/sticker", "ListGuildStickersResponse200"] } },
  getGuildSticker: { responses: { 200: ["received/models/sticker", "GuildSticker"] } },
  createGuildSticker: {
    body: ["sent/bodies/sticker", "CreateGuildStickerBody"],
    responses: { 201: ["received/models/sticker", "GuildSticker"] },
  },
  modifyGuildSticker: {
    body: ["sent/bodies/sticker", "ModifyGuildStickerBody"],
    responses: { 200: ["received/models/sticker", "GuildSticker"] },
  },
  deleteGuildSticker: {},
  listSkuSubscriptions: {
    query: ["sent/bodies/subscription", "ListSkuSubscriptionsQuery"],
    responses: { 200: ["received/routes/subscription", "ListSkuSubscriptionsResponse200"] },
  },
  getSkuSubscription: {
    query: ["sent/bodies/subscription", "GetSkuSubscriptionQuery"],
    responses: { 200: ["received/models/subscription", "Subscription"] },
  },
  getCurrentUser: { responses: { 200: ["received/models/user", "CurrentUser"] } },
  modifyCurrentUser: {
    body: ["sent/bodies/user", "ModifyCurrentUserBody"],
    responses: { 200: ["received/models/user", "CurrentUser"] },
  },
  getCurrentUserApplicationRoleConnection: {
    responses: { 200: ["received/models/user", "ApplicationRoleConnection"] },
  },
  updateCurrentUserApplicationRoleConnection: {
    body: ["sent/bodies/application-role-connection", "UpdateCurrentUserApplicationRoleConnectionBody"],
    responses: { 200: ["received/models/user", "ApplicationRoleConnection"] },
  },
  deleteCurrentUserApplicationRoleConnection: {},
  createDm: {
    body: ["sent/bodies/channel", "CreateDmBody"],
    responses: { 200: ["received/models/channel", "PrivateChannel"] },
  },
  getCurrentUserConnections: { responses: { 200: ["received/routes/user", "GetCurrentUserConnectionsResponse200"] } },
  getCurrentUserGuilds: {
    query: ["sent/bodies/user", "GetCurrentUserGuildsQuery"],
    responses: { 200: ["received/routes/user", "GetCurrentUserGuildsResponse200"] },
  },
  leaveGuild: {},
  getCurrentUserGuildMember: { responses: { 200: ["received/models/guild", "CurrentMember"] } },
  getUser: { responses: { 200: ["received/models/user", "User"] } },
  listVoiceRegions: { responses: { 200: ["received/routes/voice", "ListVoiceRegionsResponse200"] } },
  getCurrentUserVoiceState: { responses: { 200: ["received/models/voice", "VoiceState"] } },
  getUserVoiceState: { responses: { 200: ["received/models/voice", "VoiceState"] } },
  modifyCurrentUserVoiceState: { body: ["sent/bodies/voice", "ModifyCurrentUserVoiceStateBody"] },
  modifyUserVoiceState: { body: ["sent/bodies/voice", "ModifyUserVoiceStateBody"] },
  createWebhook: {
    body: ["sent/bodies/webhook", "CreateWebhookBody"],
    responses: { 200: ["received/models/webhook", "IncomingWebhook"] },
  },
  getChannelWebhooks: { responses: { 200: ["received/routes/webhook", "GetChannelWebhooksResponse200"] } },
  getGuildWebhooks: { responses: { 200: ["received/routes/webhook", "GetGuildWebhooksResponse200"] } },
  getWebhook: { responses: { 200: ["received/models/webhook", "Webhook"] } },
  getWebhookWithToken: { responses: { 200: ["received/models/webhook", "Webhook"] } },
  modifyWebhook: {
    body: ["sent/bodies/webhook", "ModifyWebhookBody"],
    responses: { 200: ["received/models/webhook", "Webhook"] },
  },
  modifyWebhookWithToken: {
    body: ["sent/bodies/webhook", "ModifyWebhookWithTokenBody"],
    responses: { 200: ["received/models/webhook", "Webhook"] },
  },
  deleteWebhook: {},
  deleteWebhookWithToken: {},
  executeWebhook: {
    query: ["sent/bodies/webhook", "ExecuteWebhookQuery"],
    body: ["sent/bodies/webhook", "ExecuteWebhookBody"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  executeSlackCompatibleWebhook: {
    query: ["sent/bodies/webhook", "ExecuteSlackCompatibleWebhookQuery"],
    body: ["sent/routes/webhook", "ExecuteSlackCompatibleWebhookBody"],
    responses: { 200: ["received/routes/webhook", "ExecuteSlackCompatibleWebhookResponse200"] },
  },
  executeGitHubCompatibleWebhook: {
    query: ["sent/bodies/webhook", "ExecuteGitHubCompatibleWebhookQuery"],
    body: ["sent/routes/webhook", "ExecuteGitHubCompatibleWebhookBody"],
  },
  getWebhookMessage: {
    query: ["sent/bodies/webhook", "GetWebhookMessageQuery"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  editWebhookMessage: {
    query: ["sent/bodies/webhook", "EditWebhookMessageQuery"],
    body: ["sent/bodies/webhook", "EditWebhookMessageBody"],
    responses: { 200: ["received/models/message", "Message"] },
  },
  deleteWebhookMessage: { query: ["sent/bodies/webhook", "DeleteWebhookMessageQuery"] },
};
