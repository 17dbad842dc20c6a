// Generated from schema/errors.json by codegen/emit/definitions.ts. Do not edit.

import type { Open } from "../../src/base/open.ts";

/**
 * Codes that tell why Discord refused a request.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const JsonErrorCode = {
  /** Something went wrong that has no code of its own, such as a malformed request. */
  GeneralError: 0,
  /** The account does not exist. */
  UnknownAccount: 10001,
  /** The application does not exist. */
  UnknownApplication: 10002,
  /** The channel does not exist. */
  UnknownChannel: 10003,
  /** The guild does not exist. */
  UnknownGuild: 10004,
  /** The integration does not exist. */
  UnknownIntegration: 10005,
  /** The invite does not exist or has expired. */
  UnknownInvite: 10006,
  /** The user is not a member of the guild. */
  UnknownMember: 10007,
  /** The message does not exist. */
  UnknownMessage: 10008,
  /** The permission overwrite does not exist. */
  UnknownPermissionOverwrite: 10009,
  /** The provider does not exist. */
  UnknownProvider: 10010,
  /** The role does not exist. */
  UnknownRole: 10011,
  /** The token does not exist. */
  UnknownToken: 10012,
  /** The user does not exist. */
  UnknownUser: 10013,
  /** The emoji does not exist. */
  UnknownEmoji: 10014,
  /** The webhook does not exist. */
  UnknownWebhook: 10015,
  /** The webhook service does not exist. */
  UnknownWebhookService: 10016,
  /** The session does not exist. */
  UnknownSession: 10020,
  /** The asset does not exist. */
  UnknownAsset: 10021,
  /** The user is not banned. */
  UnknownBan: 10026,
  /** The SKU does not exist. */
  UnknownSku: 10027,
  /** The store listing does not exist. */
  UnknownStoreListing: 10028,
  /** The entitlement does not exist. */
  UnknownEntitlement: 10029,
  /** The build does not exist. */
  UnknownBuild: 10030,
  /** The lobby does not exist. */
  UnknownLobby: 10031,
  /** The branch does not exist. */
  UnknownBranch: 10032,
  /** The layout of the store directory does not exist. */
  UnknownStoreDirectoryLayout: 10033,
  /** The redistributable does not exist. */
  UnknownRedistributable: 10036,
  /** The gift code does not exist. */
  UnknownGiftCode: 10038,
  /** The stream does not exist. */
  UnknownStream: 10049,
  /** The cooldown for boosting a guild does not exist. */
  UnknownPremiumGuildSubscribeCooldown: 10050,
  /** The guild template does not exist. */
  UnknownGuildTemplate: 10057,
  /** The category of the guild discovery does not exist. */
  UnknownDiscoverableGuildCategory: 10059,
  /** The sticker does not exist. */
  UnknownSticker: 10060,
  /** The sticker pack does not exist. */
  UnknownStickerPack: 10061,
  /** The interaction does not exist, or was not answered in time. */
  UnknownInteraction: 10062,
  /** The application command does not exist. */
  UnknownApplicationCommand: 10063,
  /** The user is not in a voice channel. */
  UnknownVoiceState: 10065,
  /** The application command has no permissions of its own in the guild. */
  UnknownApplicationCommandPermissions: 10066,
  /** No stage is live in the channel. */
  UnknownStageInstance: 10067,
  /** The guild has no form for new members. */
  UnknownMemberVerificationForm: 10068,
  /** The guild has no welcome screen. */
  UnknownWelcomeScreen: 10069,
  /** The scheduled event does not exist. */
  UnknownScheduledEvent: 10070,
  /** The user is not interested in the scheduled event. */
  UnknownScheduledEventUser: 10071,
  /** The tag does not exist. */
  UnknownTag: 10087,
  /** The sound does not exist. */
  UnknownSound: 10097,
  /** The invite has no target users, so no job works on them. */
  UnknownInviteTargetUsersJob: 10124,
  /** The invite has no target users. */
  UnknownInviteTargetUsers: 10129,
  /** Bots may not use the route. */
  BotsNotAllowed: 20001,
  /** Only bots may use the route. */
  OnlyBotsAllowed: 20002,
  /** A recipient does not accept explicit content. */
  ExplicitContentNotAllowed: 20009,
  /** The user may not do this to the application. */
  ApplicationActionNotAllowed: 20012,
  /** It takes a premium subscription. */
  PremiumSubscriptionRequired: 20015,
  /** Slowmode holds the message back. */
  SlowmodeRateLimited: 20016,
  /** Only the owner of the account may do this. */
  AccountOwnerOnly: 20018,
  /** The announcement was edited too often to be edited now. */
  AnnouncementEditRateLimited: 20022,
  /** The user is too young. */
  UnderMinimumAge: 20024,
  /** The channel is being written to too often. */
  ChannelWriteRateLimited: 20028,
  /** The guild is being written to too often. */
  GuildWriteRateLimited: 20029,
  /** A stage topic, or a name or description of the guild or its channels, has words that are not allowed. */
  WordsNotAllowed: 20031,
  /** The guild has too few boosts for this. */
  PremiumTierTooLow: 20035,
  /** The user is in as many guilds as one may be (100). */
  MaximumGuilds: 30001,
  /** The user has as many friends as one may have (1000). */
  MaximumFriends: 30002,
  /** The channel has as many pins as it may have (250). */
  MaximumPins: 30003,
  /** The group has as many recipients as it may have (10). */
  MaximumRecipients: 30004,
  /** The guild has as many roles as it may have (250). */
  MaximumRoles: 30005,
  /** The channel has as many webhooks as it may have (15). */
  MaximumWebhooks: 30007,
  /** The guild has as many emoji as it may have. */
  MaximumEmojis: 30008,
  /** The message has as many different reactions as it may have (20). */
  MaximumReactions: 30010,
  /** The user is in as many group direct messages as one may be (10). */
  MaximumGroupDms: 30011,
  /** The guild has as many channels as it may have (500). */
  MaximumChannels: 30013,
  /** The message has as many attachments as it may have (10). */
  MaximumAttachments: 30015,
  /** The guild has as many invites as it may have (1000). */
  MaximumInvites: 30016,
  /** The guild has as many animated emoji as it may have. */
  MaximumAnimatedEmojis: 30018,
  /** The guild has as many members as it may have. */
  MaximumMembers: 30019,
  /** The guild has as many discovery categories as it may have (5). */
  MaximumGuildCategories: 30030,
  /** The guild has a template already. */
  GuildAlreadyHasTemplate: 30031,
  /** The application has as many commands as it may have. */
  MaximumApplicationCommands: 30032,
  /** The thread has as many members as it may have (1000). */
  MaximumThreadMembers: 30033,
  /** The application created as many commands today as it may (200). */
  MaximumDailyApplicationCommandCreates: 30034,
  /** The guild has banned as many users who are not members as it may. */
  MaximumNonMemberBans: 30035,
  /** Bans were asked for too often. */
  MaximumBanFetches: 30037,
  /** The guild has as many scheduled events ahead as it may have (100). */
  MaximumUncompletedScheduledEvents: 30038,
  /** The guild has as many stickers as it may have. */
  MaximumStickers: 30039,
  /** Members were pruned too often; later it may work again. */
  MaximumPruneRequests: 30040,
  /** The widget was changed too often; later it may work again. */
  MaximumWidgetUpdates: 30042,
  /** The guild has as many soundboard sounds as it may have. */
  MaximumSoundboardSounds: 30045,
  /** Messages older than an hour were edited too often; later it may work again. */
  MaximumOldMessageEdits: 30046,
  /** The forum has as many pinned posts as it may have. */
  MaximumPinnedForumThreads: 30047,
  /** The forum has as many tags as it may have. */
  MaximumForumTags: 30048,
  /** The bitrate is too high for a channel of this type. */
  BitrateTooHigh: 30052,
  /** The guild has as many premium emoji as it may have (25). */
  MaximumPremiumEmojis: 30056,
  /** The guild has as many webhooks as it may have (1000). */
  MaximumGuildWebhooks: 30058,
  /** The channel has as many permission overwrites as it may have (1000). */
  MaximumPermissionOverwrites: 30060,
  /** The channels of the guild together are too large. */
  GuildChannelsTooLarge: 30061,
  /** The token is missing or wrong. */
  Unauthorized: 40001,
  /** The account has to be verified first. */
  AccountVerificationRequired: 40002,
  /** Direct messages are being opened too fast. */
  OpeningDirectMessagesTooFast: 40003,
  /** Sending messages is switched off for the moment. */
  SendingMessagesDisabled: 40004,
  /** The request is too large. */
  RequestTooLarge: 40005,
  /** The feature is switched off on Discord's side for the moment. */
  FeatureDisabled: 40006,
  /** The user is banned from the guild. */
  UserBanned: 40007,
  /** Only one channel a request may change its parent. */
  OneParentAtATime: 40009,
  /** The connection was revoked. */
  ConnectionRevoked: 40012,
  /** Only consumable SKUs can be consumed. */
  OnlyConsumableSkus: 40018,
  /** Only sandbox entitlements can be deleted. */
  OnlySandboxEntitlements: 40019,
  /** The user is not in a voice channel. */
  UserNotInVoice: 40032,
  /** The message was crossposted before. */
  MessageAlreadyCrossposted: 40033,
  /** A command of this name exists already. */
  ApplicationCommandNameTaken: 40041,
  /** The interaction could not be delivered to the application. */
  InteractionFailedToSend: 40043,
  /** A message cannot be sent to a forum itself, only to its posts. */
  ForumMessageNotAllowed: 40058,
  /** The interaction was answered before. */
  InteractionAlreadyAcknowledged: 40060,
  /** Two tags have the same name. */
  TagNamesNotUnique: 40061,
  /** A service behind the route is rate limited. */
  ServiceResourceRateLimited: 40062,
  /** No tag of the channel may be set by members who are not moderators. */
  NoTagsForNonModerators: 40066,
  /** Posts of the channel need a tag. */
  TagRequired: 40067,
  /** The entitlement was granted before. */
  EntitlementAlreadyGranted: 40074,
  /** The interaction has as many followup messages as it may have. */
  MaximumFollowups: 40094,
  /** Cloudflare blocks the request; a proper user agent often helps. */
  CloudflareBlocked: 40333,
  /** The bot cannot see or reach what the request is about. */
  MissingAccess: 50001,
  /** The account is of the wrong kind. */
  InvalidAccountType: 50002,
  /** It cannot be done in a direct message. */
  DirectMessageNotAllowed: 50003,
  /** The widget of the guild is switched off. */
  WidgetDisabled: 50004,
  /** Another user's message cannot be edited. */
  MessageByAnotherUser: 50005,
  /** The message is empty. */
  EmptyMessage: 50006,
  /** The user does not accept messages from the bot. */
  CannotMessageUser: 50007,
  /** Messages cannot be sent in this kind of channel. */
  NotATextChannel: 50008,
  /** The channel asks for more verification than the user has. */
  VerificationLevelTooHigh: 50009,
  /** The application has no bot. */
  ApplicationWithoutBot: 50010,
  /** The user has as many applications as one may have. */
  MaximumApplications: 50011,
  /** The OAuth2 state is wrong. */
  InvalidOAuth2State: 50012,
  /** A permission for this is missing. */
  MissingPermissions: 50013,
  /** The authentication token is wrong. */
  InvalidAuthenticationToken: 50014,
  /** The note is too long. */
  NoteTooLong: 50015,
  /** Too few or too many messages were given to delete at once. */
  BulkDeleteCountInvalid: 50016,
  /** The level of two-factor authentication does not exist. */
  InvalidMfaLevel: 50017,
  /** A message can be pinned only in the channel it was sent in. */
  PinInAnotherChannel: 50019,
  /** The invite code is not valid, or taken. */
  InviteCodeInvalidOrTaken: 50020,
  /** It cannot be done to a system message. */
  SystemMessageNotAllowed: 50021,
  /** It cannot be done in a channel of this type. */
  ChannelTypeNotAllowed: 50024,
  /** The OAuth2 access token is wrong or has expired. */
  InvalidOAuth2AccessToken: 50025,
  /** The token lacks an OAuth2 scope. */
  MissingOAuth2Scope: 50026,
  /** The webhook token is wrong. */
  InvalidWebhookToken: 50027,
  /** The role cannot be used here. */
  InvalidRole: 50028,
  /** A recipient is not valid. */
  InvalidRecipients: 50033,
  /** A message is too old to be deleted with others at once. */
  MessageTooOldToBulkDelete: 50034,
  /** The body or its content type is wrong; `errors` says where. */
  InvalidFormBody: 50035,
  /** The invite was accepted to a guild that the application's bot is not in. */
  InviteAcceptedWithoutBot: 50036,
  /** The activity action does not exist. */
  InvalidActivityAction: 50039,
  /** The API version does not exist. */
  InvalidApiVersion: 50041,
  /** The file is too large. */
  FileTooLarge: 50045,
  /** The file is not valid. */
  InvalidFile: 50046,
  /** The giver cannot redeem the gift. */
  CannotRedeemOwnGift: 50054,
  /** The guild cannot be used here. */
  InvalidGuild: 50055,
  /** The SKU cannot be used here. */
  InvalidSku: 50057,
  /** The request comes from a place that may not send it. */
  InvalidRequestOrigin: 50067,
  /** The message is of a kind that does not fit. */
  InvalidMessageType: 50068,
  /** Redeeming the gift takes a payment source. */
  PaymentSourceRequired: 50070,
  /** A system webhook cannot be changed. */
  SystemWebhookNotModifiable: 50073,
  /** A community guild needs the channel. */
  CommunityChannelRequired: 50074,
  /** The stickers of a message cannot be changed. */
  MessageStickersNotEditable: 50080,
  /** The sticker cannot be used here. */
  InvalidSticker: 50081,
  /** The thread is archived. */
  ThreadArchived: 50083,
  /** The notification settings of the thread are not valid. */
  InvalidThreadNotificationSettings: 50084,
  /** The field `before` is earlier than the thread. */
  BeforeThreadCreation: 50085,
  /** The channels that a community guild needs must be text channels. */
  CommunityChannelsMustBeText: 50086,
  /** The scheduled event is of another kind than what would be started for it. */
  ScheduledEventEntityTypeMismatch: 50091,
  /** The guild is not available where the user is. */
  GuildNotAvailableInLocation: 50095,
  /** The guild has to switch monetization on first. */
  MonetizationRequired: 50097,
  /** The guild needs more boosts first. */
  MoreBoostsRequired: 50101,
  /** The body is not JSON. */
  InvalidJson: 50109,
  /** The file that was given is not valid. */
  ProvidedFileInvalid: 50110,
  /** The file that was given is of a kind that does not fit. */
  ProvidedFileTypeInvalid: 50123,
  /** The file that was given plays for more than 5.2 seconds. */
  ProvidedFileTooLong: 50124,
  /** The owner cannot be a pending member. */
  OwnerCannotBePending: 50131,
  /** A bot cannot become the owner. */
  OwnerCannotBeBot: 50132,
  /** The asset could not be made smaller than 262144 bytes. */
  AssetResizeFailed: 50138,
  /** An emoji cannot have both subscription roles and others. */
  MixedEmojiRoles: 50144,
  /** A premium emoji cannot become an ordinary one, nor the other way round. */
  EmojiKindNotConvertible: 50145,
  /** The uploaded file was not found. */
  UploadedFileNotFound: 50146,
  /** The emoji cannot be used here. */
  InvalidEmoji: 50151,
  /** A voice message cannot carry anything else. */
  VoiceMessageExtraContent: 50159,
  /** A voice message has exactly one attachment, and that is audio. */
  VoiceMessageSingleAudio: 50160,
  /** A voice message needs its duration and waveform. */
  VoiceMessageMetadataMissing: 50161,
  /** A voice message cannot be edited. */
  VoiceMessageNotEditable: 50162,
  /** The integration of a guild subscription cannot be deleted. */
  SubscriptionIntegrationNotDeletable: 50163,
  /** A user who is muted, deafened or suppressed cannot send voice effects. */
  VoiceEffectNotAllowed: 50167,
  /** Voice messages cannot be sent in the channel. */
  VoiceMessageNotAllowed: 50173,
  /** The user has to verify the account first. */
  UserVerificationRequired: 50178,
  /** The file that was given has no valid duration. */
  ProvidedFileDurationInvalid: 50192,
  /** The user shares no guild with the bot, so messages cannot be sent. */
  NoMutualGuilds: 50278,
  /** The sticker may not be sent. */
  StickerNotAllowed: 50600,
  /** It takes two-factor authentication. */
  TwoFactorRequired: 60003,
  /** No user has the tag. */
  NoUsersWithTag: 80004,
  /** The reaction was blocked, often because the author of the message has blocked the user. */
  ReactionBlocked: 90001,
  /** The user may not use burst reactions. */
  BurstReactionsNotAllowed: 90002,
  /** The search index is not ready yet; later it may work. */
  IndexNotAvailable: 110000,
  /** The application is not ready yet; later it may work. */
  ApplicationNotAvailable: 110001,
  /** The API is overloaded; a little later it may work. */
  ApiOverloaded: 130000,
  /** The stage is live already. */
  StageAlreadyOpen: 150006,
  /** Replying takes the permission ReadMessageHistory. */
  ReplyWithoutReadMessageHistory: 160002,
  /** The message has a thread already. */
  ThreadAlreadyCreated: 160004,
  /** The thread is locked. */
  ThreadLocked: 160005,
  /** The guild has as many active threads as it may have. */
  MaximumActiveThreads: 160006,
  /** The guild has as many active announcement threads as it may have. */
  MaximumActiveAnnouncementThreads: 160007,
  /** A message whose content the bot cannot read cannot be forwarded. */
  ForwardUnreadableMessage: 160014,
  /** The Lottie file is not valid JSON. */
  InvalidLottieJson: 170001,
  /** A Lottie file cannot hold raster images such as PNG or JPEG. */
  LottieContainsRasterImage: 170002,
  /** The sticker has too many frames a second. */
  StickerFramerateTooHigh: 170003,
  /** The sticker has more than 1000 frames. */
  StickerTooManyFrames: 170004,
  /** The Lottie animation is too wide or too high. */
  LottieDimensionsTooLarge: 170005,
  /** The sticker has too few or too many frames a second. */
  StickerFramerateInvalid: 170006,
  /** The sticker plays for more than 5 seconds. */
  StickerTooLong: 170007,
  /** A scheduled event that is over cannot be changed. */
  FinishedEventNotEditable: 180000,
  /** The stage of the scheduled event could not be started. */
  StageCreationFailed: 180002,
  /** An occurrence of a scheduled event is neither moved nor canceled. */
  ScheduledEventExceptionEmpty: 180005,
  /** Auto moderation blocked the message. */
  MessageBlockedByAutoModeration: 200000,
  /** Auto moderation blocked the title. */
  TitleBlockedByAutoModeration: 200001,
  /** A webhook in a forum needs `thread_name` or `thread_id`. */
  ForumWebhookNeedsThread: 220001,
  /** A webhook in a forum takes `thread_name` or `thread_id`, not both. */
  ForumWebhookThreadConflict: 220002,
  /** A webhook creates threads only in forums. */
  WebhookThreadOutsideForum: 220003,
  /** Webhook services do not work in forums. */
  WebhookServiceInForum: 220004,
  /** The message was blocked for a harmful link. */
  HarmfulLinkBlocked: 240000,
  /** The user may not join new guilds for the moment. */
  JoiningGuildsLimited: 340015,
  /** Onboarding cannot be switched on before its requirements are met. */
  OnboardingRequirementsNotMet: 350000,
  /** Onboarding cannot be changed so that its requirements are no longer met. */
  OnboardingBelowRequirements: 350001,
  /** The guild may not upload files for the moment. */
  FileUploadsLimited: 400001,
  /** The users could not be banned. */
  BanFailed: 500000,
  /** The vote was blocked. */
  PollVotingBlocked: 520000,
  /** The poll is over. */
  PollExpired: 520001,
  /** Polls cannot be created in a channel of this type. */
  PollChannelTypeInvalid: 520002,
  /** A message with a poll cannot be edited. */
  PollMessageNotEditable: 520003,
  /** An emoji of the poll cannot be used. */
  PollEmojiNotAllowed: 520004,
  /** A message without a poll cannot be ended. */
  NotAPollMessage: 520006,
  /** The application may not use provisional accounts. */
  ProvisionalAccountsNotAllowed: 530000,
  /** The ID token has expired; the identity provider has to issue a new one. */
  IdTokenExpired: 530001,
  /** The issuer of the ID token is not the configured one. */
  IdTokenIssuerMismatch: 530002,
  /** The audience of the ID token is not the configured one. */
  IdTokenAudienceMismatch: 530003,
  /** The ID token was issued more than a week ago. */
  IdTokenTooOld: 530004,
  /** No unique username was found in time; trying again helps. */
  UniqueUsernameGenerationFailed: 530006,
  /** The client secret is wrong. */
  InvalidClientSecret: 530007,
} as const;
export type JsonErrorCode = Open<typeof JsonErrorCode>;
