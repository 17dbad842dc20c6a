// Generated from schema/events/*.json and schema/intents.json by codegen/emit/events.ts. Do not edit.

import type { Dispatch } from "../../src/base/event.ts";
import type { GuildCommandPermissions } from "../models/application-command.ts";
import type { AutoModerationRule } from "../models/auto-moderation.ts";
import type { GuildChannel, ThreadChannel } from "../models/channel.ts";
import type { Entitlement } from "../models/entitlement.ts";
import type { Guild, UnavailableGuild } from "../models/guild.ts";
import type { Interaction } from "../models/interaction.ts";
import type { ScheduledEvent } from "../models/scheduled-event.ts";
import type { SoundboardSound } from "../models/soundboard.ts";
import type { StageInstance } from "../models/stage-instance.ts";
import type { Subscription } from "../models/subscription.ts";
import type { CurrentUser } from "../models/user.ts";
import type { VoiceState } from "../models/voice.ts";
import type { AutoModerationActionExecutionPayload } from "./auto-moderation.ts";
import type {
  ChannelInfoPayload,
  ChannelPinsUpdatePayload,
  ThreadCreatePayload,
  ThreadDeletePayload,
  ThreadListSyncPayload,
  ThreadMemberUpdatePayload,
  ThreadMembersUpdatePayload,
  VoiceChannelStartTimeUpdatePayload,
  VoiceChannelStatusUpdatePayload,
} from "./channels.ts";
import type {
  CreatedGuild,
  GuildAuditLogEntryCreatePayload,
  GuildBanAddPayload,
  GuildBanRemovePayload,
  GuildEmojisUpdatePayload,
  GuildIntegrationsUpdatePayload,
  GuildJoinRequestCreatePayload,
  GuildJoinRequestDeletePayload,
  GuildJoinRequestUpdatePayload,
  GuildMemberAddPayload,
  GuildMemberRemovePayload,
  GuildMemberUpdatePayload,
  GuildMembersChunkPayload,
  GuildRoleCreatePayload,
  GuildRoleDeletePayload,
  GuildRoleUpdatePayload,
  GuildScheduledEventExceptionCreatePayload,
  GuildScheduledEventExceptionDeletePayload,
  GuildScheduledEventExceptionUpdatePayload,
  GuildScheduledEventUserAddPayload,
  GuildScheduledEventUserRemovePayload,
  GuildSoundboardSoundDeletePayload,
  GuildSoundboardSoundsUpdatePayload,
  GuildStickersUpdatePayload,
  SoundboardSoundsPayload,
} from "./guilds.ts";
import type { GatewayIntegration, IntegrationDeletePayload } from "./integrations.ts";
import type { InviteCreatePayload, InviteDeletePayload } from "./invites.ts";
import type {
  MessageCreatePayload,
  MessageDeleteBulkPayload,
  MessageDeletePayload,
  MessageReactionAddPayload,
  MessageReactionRemoveAllPayload,
  MessageReactionRemoveEmojiPayload,
  MessageReactionRemovePayload,
  MessageUpdatePayload,
} from "./messages.ts";
import type { MessagePollVoteAddPayload, MessagePollVoteRemovePayload } from "./polls.ts";
import type { PresenceUpdatePayload, TypingStartPayload } from "./presence.ts";
import type { CommandRateLimit } from "./rate-limits.ts";
import type { ReadyPayload } from "./session.ts";
import type { VoiceChannelEffectSendPayload, VoiceServerUpdatePayload } from "./voice.ts";
import type { WebhooksUpdatePayload } from "./webhooks.ts";

/** Payloads of the events by dispatch name. */
export interface EventMap {
  /**
   * The permissions of an application command have changed in a guild. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#application-command-permissions-update
   */
  readonly APPLICATION_COMMAND_PERMISSIONS_UPDATE: GuildCommandPermissions;
  /**
   * An auto moderation rule has acted on something; told to bots that have ManageGuild. Delivered by
   * AutoModerationExecution.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#auto-moderation-action-execution
   */
  readonly AUTO_MODERATION_ACTION_EXECUTION: AutoModerationActionExecutionPayload;
  /**
   * An auto moderation rule was created; told to bots that have ManageGuild. Delivered by AutoModerationConfiguration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-create
   */
  readonly AUTO_MODERATION_RULE_CREATE: AutoModerationRule;
  /**
   * An auto moderation rule was deleted; told to bots that have ManageGuild. Delivered by AutoModerationConfiguration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-delete
   */
  readonly AUTO_MODERATION_RULE_DELETE: AutoModerationRule;
  /**
   * An auto moderation rule was changed; told to bots that have ManageGuild. Delivered by AutoModerationConfiguration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-update
   */
  readonly AUTO_MODERATION_RULE_UPDATE: AutoModerationRule;
  /**
   * A channel of a guild was created. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#channel-create
   */
  readonly CHANNEL_CREATE: GuildChannel;
  /**
   * A channel was deleted. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#channel-delete
   */
  readonly CHANNEL_DELETE: GuildChannel;
  /**
   * Answers RequestChannelInfo. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#channel-info
   */
  readonly CHANNEL_INFO: ChannelInfoPayload;
  /**
   * A message was pinned or unpinned; not told when a pinned message is deleted. Delivered by Guilds (the channel is
   * in a guild) or DirectMessages (the channel is a direct message).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#channel-pins-update
   */
  readonly CHANNEL_PINS_UPDATE: ChannelPinsUpdatePayload;
  /**
   * A channel was changed, save for its last message; a channel that the bot may no longer view arrives obfuscated.
   * Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#channel-update
   */
  readonly CHANNEL_UPDATE: GuildChannel;
  /**
   * A user or guild was granted something sold. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#entitlement-create
   */
  readonly ENTITLEMENT_CREATE: Entitlement;
  /**
   * An entitlement was taken back, for example by a refund; one that runs out is not deleted. Arrives whatever the
   * intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#entitlement-delete
   */
  readonly ENTITLEMENT_DELETE: Entitlement;
  /**
   * An entitlement has changed; for a subscription, it has ended and `ends_at` says when. Arrives whatever the intents
   * are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#entitlement-update
   */
  readonly ENTITLEMENT_UPDATE: Entitlement;
  /**
   * The audit log has a new entry; told to bots that have ViewAuditLog. Delivered by GuildModeration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-audit-log-entry-create
   */
  readonly GUILD_AUDIT_LOG_ENTRY_CREATE: GuildAuditLogEntryCreatePayload;
  /**
   * A user was banned; told to bots that have BanMembers. Delivered by GuildModeration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-ban-add
   */
  readonly GUILD_BAN_ADD: GuildBanAddPayload;
  /**
   * A ban was lifted; told to bots that have BanMembers. Delivered by GuildModeration.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-ban-remove
   */
  readonly GUILD_BAN_REMOVE: GuildBanRemovePayload;
  /**
   * A guild has become available, or the current user has joined one. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-create
   */
  readonly GUILD_CREATE: CreatedGuild;
  /**
   * A guild has become unavailable by an outage (`unavailable` is true), or the current user is no longer in it
   * (`unavailable` is absent). Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-delete
   */
  readonly GUILD_DELETE: UnavailableGuild;
  /**
   * The emoji of a guild have changed: these are all of them. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-emojis-update
   */
  readonly GUILD_EMOJIS_UPDATE: GuildEmojisUpdatePayload;
  /**
   * The integrations of a guild have changed. Delivered by GuildIntegrations.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-integrations-update
   */
  readonly GUILD_INTEGRATIONS_UPDATE: GuildIntegrationsUpdatePayload;
  /**
   * A user asked to join a guild; told to bots that have KickMembers. Delivered by GuildModeration.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-create
   */
  readonly GUILD_JOIN_REQUEST_CREATE: GuildJoinRequestCreatePayload;
  /**
   * A request to join a guild was withdrawn; told to bots that have KickMembers. Delivered by GuildModeration.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-delete
   */
  readonly GUILD_JOIN_REQUEST_DELETE: GuildJoinRequestDeletePayload;
  /**
   * A request to join a guild was handed in, approved or rejected; told to bots that have KickMembers. Delivered by
   * GuildModeration.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-update
   */
  readonly GUILD_JOIN_REQUEST_UPDATE: GuildJoinRequestUpdatePayload;
  /**
   * Answers RequestGuildMembers, with up to 1000 members at a time. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-members-chunk
   */
  readonly GUILD_MEMBERS_CHUNK: GuildMembersChunkPayload;
  /**
   * A user has joined a guild. Delivered by GuildMembers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-member-add
   */
  readonly GUILD_MEMBER_ADD: GuildMemberAddPayload;
  /**
   * A user has left a guild, or was kicked or banned. Delivered by GuildMembers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-member-remove
   */
  readonly GUILD_MEMBER_REMOVE: GuildMemberRemovePayload;
  /**
   * A member, or the user behind it, has changed. Delivered by GuildMembers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-member-update
   */
  readonly GUILD_MEMBER_UPDATE: GuildMemberUpdatePayload;
  /**
   * A role was created. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-role-create
   */
  readonly GUILD_ROLE_CREATE: GuildRoleCreatePayload;
  /**
   * A role was deleted. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-role-delete
   */
  readonly GUILD_ROLE_DELETE: GuildRoleDeletePayload;
  /**
   * A role was changed. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-role-update
   */
  readonly GUILD_ROLE_UPDATE: GuildRoleUpdatePayload;
  /**
   * A scheduled event was created. Delivered by GuildScheduledEvents.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-create
   */
  readonly GUILD_SCHEDULED_EVENT_CREATE: ScheduledEvent;
  /**
   * A scheduled event was deleted. Delivered by GuildScheduledEvents.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-delete
   */
  readonly GUILD_SCHEDULED_EVENT_DELETE: ScheduledEvent;
  /**
   * An occurrence of a scheduled event was moved or canceled. Delivered by GuildScheduledEvents.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-create
   */
  readonly GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE: GuildScheduledEventExceptionCreatePayload;
  /**
   * A moved or canceled occurrence of a scheduled event was put back. Delivered by GuildScheduledEvents.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-delete
   */
  readonly GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE: GuildScheduledEventExceptionDeletePayload;
  /**
   * A moved or canceled occurrence of a scheduled event was changed. Delivered by GuildScheduledEvents.
   *
   * @remarks Preview.
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-update
   */
  readonly GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE: GuildScheduledEventExceptionUpdatePayload;
  /**
   * A scheduled event was changed, has started or is over. Delivered by GuildScheduledEvents.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-update
   */
  readonly GUILD_SCHEDULED_EVENT_UPDATE: ScheduledEvent;
  /**
   * A user has become interested in a scheduled event. Delivered by GuildScheduledEvents.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-add
   */
  readonly GUILD_SCHEDULED_EVENT_USER_ADD: GuildScheduledEventUserAddPayload;
  /**
   * A user is no longer interested in a scheduled event. Delivered by GuildScheduledEvents.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-remove
   */
  readonly GUILD_SCHEDULED_EVENT_USER_REMOVE: GuildScheduledEventUserRemovePayload;
  /**
   * Several soundboard sounds of a guild were changed. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sounds-update
   */
  readonly GUILD_SOUNDBOARD_SOUNDS_UPDATE: GuildSoundboardSoundsUpdatePayload;
  /**
   * A soundboard sound was created. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-create
   */
  readonly GUILD_SOUNDBOARD_SOUND_CREATE: SoundboardSound;
  /**
   * A soundboard sound was deleted. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-delete
   */
  readonly GUILD_SOUNDBOARD_SOUND_DELETE: GuildSoundboardSoundDeletePayload;
  /**
   * A soundboard sound was changed. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-update
   */
  readonly GUILD_SOUNDBOARD_SOUND_UPDATE: SoundboardSound;
  /**
   * The stickers of a guild have changed: these are all of them. Delivered by GuildExpressions.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-stickers-update
   */
  readonly GUILD_STICKERS_UPDATE: GuildStickersUpdatePayload;
  /**
   * A guild was changed. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#guild-update
   */
  readonly GUILD_UPDATE: Guild;
  /**
   * An integration was added to a guild. Delivered by GuildIntegrations.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#integration-create
   */
  readonly INTEGRATION_CREATE: GatewayIntegration;
  /**
   * An integration was removed from a guild. Delivered by GuildIntegrations.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#integration-delete
   */
  readonly INTEGRATION_DELETE: IntegrationDeletePayload;
  /**
   * An integration of a guild was changed. Delivered by GuildIntegrations.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#integration-update
   */
  readonly INTEGRATION_UPDATE: GatewayIntegration;
  /**
   * A user has used a command, a component or a modal of the application. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#interaction-create
   */
  readonly INTERACTION_CREATE: Interaction;
  /**
   * An invite was created; told to bots that have ManageChannels in the channel. Delivered by GuildInvites.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#invite-create
   */
  readonly INVITE_CREATE: InviteCreatePayload;
  /**
   * An invite was deleted; told to bots that have ManageChannels in the channel. Delivered by GuildInvites.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#invite-delete
   */
  readonly INVITE_DELETE: InviteDeletePayload;
  /**
   * A message was sent. Delivered by GuildMessages (the channel is in a guild) or DirectMessages (the message is
   * direct, or ephemeral).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-create
   */
  readonly MESSAGE_CREATE: MessageCreatePayload;
  /**
   * A message was deleted. Delivered by GuildMessages (the channel is in a guild) or DirectMessages (the message is
   * direct, or ephemeral).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-delete
   */
  readonly MESSAGE_DELETE: MessageDeletePayload;
  /**
   * Messages were deleted at once. Delivered by GuildMessages.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-delete-bulk
   */
  readonly MESSAGE_DELETE_BULK: MessageDeleteBulkPayload;
  /**
   * A user has voted; one event for each answer. Delivered by GuildMessagePolls (the poll is in a guild) or
   * DirectMessagePolls (the poll is in a direct message).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-poll-vote-add
   */
  readonly MESSAGE_POLL_VOTE_ADD: MessagePollVoteAddPayload;
  /**
   * A user has taken a vote back; one event for each answer. Delivered by GuildMessagePolls (the poll is in a guild)
   * or DirectMessagePolls (the poll is in a direct message).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-poll-vote-remove
   */
  readonly MESSAGE_POLL_VOTE_REMOVE: MessagePollVoteRemovePayload;
  /**
   * A user has reacted to a message. Delivered by GuildMessageReactions (the message is in a guild) or
   * DirectMessageReactions (the message is direct).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-add
   */
  readonly MESSAGE_REACTION_ADD: MessageReactionAddPayload;
  /**
   * A user's reaction was removed from a message. Delivered by GuildMessageReactions (the message is in a guild) or
   * DirectMessageReactions (the message is direct).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove
   */
  readonly MESSAGE_REACTION_REMOVE: MessageReactionRemovePayload;
  /**
   * All reactions were removed from a message. Delivered by GuildMessageReactions (the message is in a guild) or
   * DirectMessageReactions (the message is direct).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-all
   */
  readonly MESSAGE_REACTION_REMOVE_ALL: MessageReactionRemoveAllPayload;
  /**
   * All reactions with one emoji were removed from a message. Delivered by GuildMessageReactions (the message is in a
   * guild) or DirectMessageReactions (the message is direct).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-emoji
   */
  readonly MESSAGE_REACTION_REMOVE_EMOJI: MessageReactionRemoveEmojiPayload;
  /**
   * A message was changed, by its author or by Discord, which adds previews and the like; what is absent has not
   * changed. Delivered by GuildMessages (the channel is in a guild) or DirectMessages (the message is direct, or
   * ephemeral).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#message-update
   */
  readonly MESSAGE_UPDATE: MessageUpdatePayload;
  /**
   * The presence of a member has changed, or the name or avatar of the user. Delivered by GuildPresences.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#presence-update
   */
  readonly PRESENCE_UPDATE: PresenceUpdatePayload;
  /**
   * A command was refused because it was sent too often. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#rate-limited
   */
  readonly RATE_LIMITED: CommandRateLimit;
  /**
   * A session has started. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#ready
   */
  readonly READY: ReadyPayload;
  /**
   * A session was taken up again, and what was missed has been delivered. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#resumed
   */
  readonly RESUMED: unknown;
  /**
   * Answers RequestSoundboardSounds, for one guild. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#soundboard-sounds
   */
  readonly SOUNDBOARD_SOUNDS: SoundboardSoundsPayload;
  /**
   * A stage has gone live. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#stage-instance-create
   */
  readonly STAGE_INSTANCE_CREATE: StageInstance;
  /**
   * A live stage has ended. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#stage-instance-delete
   */
  readonly STAGE_INSTANCE_DELETE: StageInstance;
  /**
   * A live stage was changed. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#stage-instance-update
   */
  readonly STAGE_INSTANCE_UPDATE: StageInstance;
  /**
   * A user has subscribed; what the user may use is told by entitlements alone. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#subscription-create
   */
  readonly SUBSCRIPTION_CREATE: Subscription;
  /**
   * A subscription was deleted. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#subscription-delete
   */
  readonly SUBSCRIPTION_DELETE: Subscription;
  /**
   * A subscription was changed. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#subscription-update
   */
  readonly SUBSCRIPTION_UPDATE: Subscription;
  /**
   * A thread was created, or the current user was added to one. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-create
   */
  readonly THREAD_CREATE: ThreadCreatePayload;
  /**
   * A thread was deleted. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-delete
   */
  readonly THREAD_DELETE: ThreadDeletePayload;
  /**
   * The current user has gained access to a channel: these are its active threads. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-list-sync
   */
  readonly THREAD_LIST_SYNC: ThreadListSyncPayload;
  /**
   * Members have joined or left a thread. Delivered by Guilds (the current user is among those who have joined or
   * left) or GuildMembers (anyone has joined or left).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-members-update
   */
  readonly THREAD_MEMBERS_UPDATE: ThreadMembersUpdatePayload;
  /**
   * The current user's membership of a thread has changed. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-member-update
   */
  readonly THREAD_MEMBER_UPDATE: ThreadMemberUpdatePayload;
  /**
   * A thread was changed, save for its last message. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#thread-update
   */
  readonly THREAD_UPDATE: ThreadChannel;
  /**
   * A user has started to type. Delivered by GuildMessageTyping (the channel is in a guild) or DirectMessageTyping
   * (the channel is a direct message).
   *
   * @see https://docs.discord.com/developers/events/gateway-events#typing-start
   */
  readonly TYPING_START: TypingStartPayload;
  /**
   * The current user has changed. Arrives whatever the intents are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#user-update
   */
  readonly USER_UPDATE: CurrentUser;
  /**
   * Someone has sent an effect in the voice channel that the current user is in. Delivered by GuildVoiceStates.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-effect-send
   */
  readonly VOICE_CHANNEL_EFFECT_SEND: VoiceChannelEffectSendPayload;
  /**
   * The voice session of a channel has started or ended. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-start-time-update
   */
  readonly VOICE_CHANNEL_START_TIME_UPDATE: VoiceChannelStartTimeUpdatePayload;
  /**
   * The status of a voice channel has changed. Delivered by Guilds.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-status-update
   */
  readonly VOICE_CHANNEL_STATUS_UPDATE: VoiceChannelStatusUpdatePayload;
  /**
   * Tells the voice server to connect to: at the start, and when another one takes over. Arrives whatever the intents
   * are.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#voice-server-update
   */
  readonly VOICE_SERVER_UPDATE: VoiceServerUpdatePayload;
  /**
   * Someone has joined, left or moved between voice channels, or was muted or deafened. Delivered by GuildVoiceStates.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#voice-state-update
   */
  readonly VOICE_STATE_UPDATE: VoiceState;
  /**
   * The webhooks of a channel have changed. Delivered by GuildWebhooks.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#webhooks-update
   */
  readonly WEBHOOKS_UPDATE: WebhooksUpdatePayload;
}

/** Dispatch name of an event. */
export type EventName = keyof EventMap;

/** The event of a dispatch name, or of any of several. */
export type DispatchEvent<Name extends EventName = EventName> = {
  [Type in Name]: Dispatch<Type, EventMap[Type]>;
}[Name];

/** Any event that this version knows; `switch (event.type)` narrows `event.data`. */
export type Event = DispatchEvent;

/** Dispatch names of the events that each intent delivers. */
export interface IntentEvents {
  /** Guilds, their roles and channels, threads and stages. */
  readonly Guilds:
    | "CHANNEL_CREATE"
    | "CHANNEL_DELETE"
    | "CHANNEL_PINS_UPDATE"
    | "CHANNEL_UPDATE"
    | "GUILD_CREATE"
    | "GUILD_DELETE"
    | "GUILD_ROLE_CREATE"
    | "GUILD_ROLE_DELETE"
    | "GUILD_ROLE_UPDATE"
    | "GUILD_UPDATE"
    | "STAGE_INSTANCE_CREATE"
    | "STAGE_INSTANCE_DELETE"
    | "STAGE_INSTANCE_UPDATE"
    | "THREAD_CREATE"
    | "THREAD_DELETE"
    | "THREAD_LIST_SYNC"
    | "THREAD_MEMBERS_UPDATE"
    | "THREAD_MEMBER_UPDATE"
    | "THREAD_UPDATE"
    | "VOICE_CHANNEL_START_TIME_UPDATE"
    | "VOICE_CHANNEL_STATUS_UPDATE";
  /** Members joining, changing and leaving, and who is in a thread. */
  readonly GuildMembers: "GUILD_MEMBER_ADD" | "GUILD_MEMBER_REMOVE" | "GUILD_MEMBER_UPDATE" | "THREAD_MEMBERS_UPDATE";
  /** Bans, unbans and new entries of the audit log. */
  readonly GuildModeration:
    | "GUILD_AUDIT_LOG_ENTRY_CREATE"
    | "GUILD_BAN_ADD"
    | "GUILD_BAN_REMOVE"
    | "GUILD_JOIN_REQUEST_CREATE"
    | "GUILD_JOIN_REQUEST_DELETE"
    | "GUILD_JOIN_REQUEST_UPDATE";
  /** Emoji, stickers and soundboard sounds of guilds. */
  readonly GuildExpressions:
    | "GUILD_EMOJIS_UPDATE"
    | "GUILD_SOUNDBOARD_SOUNDS_UPDATE"
    | "GUILD_SOUNDBOARD_SOUND_CREATE"
    | "GUILD_SOUNDBOARD_SOUND_DELETE"
    | "GUILD_SOUNDBOARD_SOUND_UPDATE"
    | "GUILD_STICKERS_UPDATE";
  /** Integrations of guilds. */
  readonly GuildIntegrations:
    "GUILD_INTEGRATIONS_UPDATE" | "INTEGRATION_CREATE" | "INTEGRATION_DELETE" | "INTEGRATION_UPDATE";
  /** Changes to the webhooks of a channel. */
  readonly GuildWebhooks: "WEBHOOKS_UPDATE";
  /** Invites being created and deleted. */
  readonly GuildInvites: "INVITE_CREATE" | "INVITE_DELETE";
  /** Who is in which voice channel, and what happens there. */
  readonly GuildVoiceStates: "VOICE_CHANNEL_EFFECT_SEND" | "VOICE_STATE_UPDATE";
  /** Status and activities of members. */
  readonly GuildPresences: "PRESENCE_UPDATE";
  /** Messages in guilds. */
  readonly GuildMessages: "MESSAGE_CREATE" | "MESSAGE_DELETE" | "MESSAGE_DELETE_BULK" | "MESSAGE_UPDATE";
  /** Reactions to messages in guilds. */
  readonly GuildMessageReactions:
    | "MESSAGE_REACTION_ADD"
    | "MESSAGE_REACTION_REMOVE"
    | "MESSAGE_REACTION_REMOVE_ALL"
    | "MESSAGE_REACTION_REMOVE_EMOJI";
  /** Members starting to type in guilds. */
  readonly GuildMessageTyping: "TYPING_START";
  /** Messages and pins in direct messages. */
  readonly DirectMessages: "CHANNEL_PINS_UPDATE" | "MESSAGE_CREATE" | "MESSAGE_DELETE" | "MESSAGE_UPDATE";
  /** Reactions to direct messages. */
  readonly DirectMessageReactions:
    | "MESSAGE_REACTION_ADD"
    | "MESSAGE_REACTION_REMOVE"
    | "MESSAGE_REACTION_REMOVE_ALL"
    | "MESSAGE_REACTION_REMOVE_EMOJI";
  /** Users starting to type in direct messages. */
  readonly DirectMessageTyping: "TYPING_START";
  /**
   * Delivers no events of its own; without it content, embeds, attachments, components and polls of most messages
   * arrive empty.
   */
  readonly MessageContent: never;
  /** Scheduled events of guilds, and who is interested in them. */
  readonly GuildScheduledEvents:
    | "GUILD_SCHEDULED_EVENT_CREATE"
    | "GUILD_SCHEDULED_EVENT_DELETE"
    | "GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE"
    | "GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE"
    | "GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE"
    | "GUILD_SCHEDULED_EVENT_UPDATE"
    | "GUILD_SCHEDULED_EVENT_USER_ADD"
    | "GUILD_SCHEDULED_EVENT_USER_REMOVE";
  /** Auto moderation rules being created, changed and deleted. */
  readonly AutoModerationConfiguration:
    "AUTO_MODERATION_RULE_CREATE" | "AUTO_MODERATION_RULE_DELETE" | "AUTO_MODERATION_RULE_UPDATE";
  /** Auto moderation rules acting on what members do. */
  readonly AutoModerationExecution: "AUTO_MODERATION_ACTION_EXECUTION";
  /** Votes in polls of guilds. */
  readonly GuildMessagePolls: "MESSAGE_POLL_VOTE_ADD" | "MESSAGE_POLL_VOTE_REMOVE";
  /** Votes in polls of direct messages. */
  readonly DirectMessagePolls: "MESSAGE_POLL_VOTE_ADD" | "MESSAGE_POLL_VOTE_REMOVE";
}

/** Name of a gateway intent. */
export type IntentName = keyof IntentEvents;

/** Dispatch names of the events that arrive whatever the intents are. */
export type AlwaysEventName =
  | "APPLICATION_COMMAND_PERMISSIONS_UPDATE"
  | "CHANNEL_INFO"
  | "ENTITLEMENT_CREATE"
  | "ENTITLEMENT_DELETE"
  | "ENTITLEMENT_UPDATE"
  | "GUILD_MEMBERS_CHUNK"
  | "INTERACTION_CREATE"
  | "RATE_LIMITED"
  | "READY"
  | "RESUMED"
  | "SOUNDBOARD_SOUNDS"
  | "SUBSCRIPTION_CREATE"
  | "SUBSCRIPTION_DELETE"
  | "SUBSCRIPTION_UPDATE"
  | "USER_UPDATE"
  | "VOICE_SERVER_UPDATE";

/** What a shard with these intents can receive: `EventsOf<"Guilds" | "GuildMessages">`, or of a list of names. */
export type EventsOf<Intents extends IntentName | readonly IntentName[]> = DispatchEvent<
  AlwaysEventName | IntentEvents[Intents extends readonly IntentName[] ? Intents[number] : Intents & IntentName]
>;
