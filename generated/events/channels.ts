// Generated from schema/events/channels.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type {
  ChannelFlag,
  ChannelType,
  ThreadChannel,
  ThreadMember,
  ThreadMemberFlag,
  ThreadMetadata,
} from "../models/channel.ts";
import type { Member } from "../models/guild.ts";
import type { Presence } from "../models/presence.ts";
import type { VideoQualityMode } from "../models/voice.ts";

/**
 * Short-lived facts about a channel.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#channel-info-channel-info-channel-structure
 */
export interface ChannelInfoChannel {
  readonly id: Id<"Channel">;
  /** Status of a voice channel. */
  readonly status?: string | null;
  /** Unix seconds at which the voice session started. */
  readonly voice_start_time?: number | null;
}

/**
 * Member who has joined a thread.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-members-update-thread-members-update-event-fields
 */
export interface AddedThreadMember {
  /** The thread; absent on the threads of a guild that becomes available. */
  readonly id?: Id<"Channel">;
  /** The user; absent on the threads of a guild that becomes available. */
  readonly user_id?: Id<"User">;
  /** When the user last joined the thread. */
  readonly join_timestamp: string;
  /** Settings of the user for the thread, so far for notifications only. */
  readonly flags: ThreadMemberFlag;
  readonly member: Member;
  /** Empty without the intent GuildPresences. */
  readonly presence?: Presence | null;
}

/**
 * Payload of ChannelInfo.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#channel-info
 */
export interface ChannelInfoPayload {
  readonly guild_id: Id<"Guild">;
  readonly channels: readonly ChannelInfoChannel[];
}

/**
 * Payload of VoiceChannelStatusUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-status-update
 */
export interface VoiceChannelStatusUpdatePayload {
  readonly id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
  /** Null when there is none any more. */
  readonly status: string | null;
}

/**
 * Payload of VoiceChannelStartTimeUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#voice-channel-start-time-update
 */
export interface VoiceChannelStartTimeUpdatePayload {
  readonly id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
  /** Unix seconds at which it started. */
  readonly voice_start_time?: number | null;
}

/**
 * Payload of ThreadCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-create
 */
export interface ThreadCreatePayload {
  readonly id: Id<"Channel">;
  readonly type:
    typeof ChannelType.AnnouncementThread | typeof ChannelType.PublicThread | typeof ChannelType.PrivateThread;
  readonly flags?: ChannelFlag;
  /** May be absent in what arrives over the gateway for a known guild. */
  readonly guild_id?: Id<"Guild">;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** Latest message of the thread, which may have been deleted since. */
  readonly last_message_id?: Id<"Message"> | null;
  /** @remarks Undocumented. */
  readonly bitrate?: number;
  /** @remarks Undocumented. */
  readonly user_limit?: number;
  /** Seconds a user waits between two messages; 0 to 21600. */
  readonly rate_limit_per_user?: number;
  /** Who started the thread. */
  readonly owner_id?: Id<"User">;
  /** Channel that the thread belongs to. */
  readonly parent_id?: Id<"Channel"> | null;
  /** When a message was last pinned; null when none ever was. */
  readonly last_pin_timestamp?: string | null;
  /** @remarks Undocumented. */
  readonly rtc_region?: string | null;
  /** @remarks Undocumented. */
  readonly video_quality_mode?: VideoQualityMode;
  /** Messages in the thread without the first and the deleted ones; threads older than July 2022 stop at 50. */
  readonly message_count?: number;
  /** Members of the thread, roughly; stops at 50. */
  readonly member_count?: number;
  readonly thread_metadata: ThreadMetadata;
  /** The current user, when added to a private thread. */
  readonly member?: ThreadMember;
  /** What the user of an interaction may do in the thread; only in data resolved for an interaction. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the thread; only in data resolved for an interaction. */
  readonly app_permissions?: Bits<"Permission">;
  /** Messages ever sent in the thread, deleted ones included. */
  readonly total_message_sent?: number;
  /** Tags of a thread in a forum or media channel. */
  readonly applied_tags?: readonly Id<"ForumTag">[];
  /** Whether the thread is new. */
  readonly newly_created?: boolean;
}

/**
 * Payload of ThreadDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-delete
 */
export interface ThreadDeletePayload {
  readonly id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
  readonly parent_id?: Id<"Channel"> | null;
  readonly type: ChannelType;
}

/**
 * Payload of ThreadListSync.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-list-sync
 */
export interface ThreadListSyncPayload {
  readonly guild_id: Id<"Guild">;
  /** Channels that the list covers, those without active threads included; absent when it covers the whole guild. */
  readonly channel_ids?: readonly Id<"Channel">[];
  readonly threads: readonly ThreadChannel[];
  /** The current user, in each of the threads that they have joined. */
  readonly members: readonly ThreadMember[];
}

/**
 * Payload of ThreadMemberUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-member-update
 */
export interface ThreadMemberUpdatePayload extends ThreadMember {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of ThreadMembersUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#thread-members-update
 */
export interface ThreadMembersUpdatePayload {
  readonly id: Id<"Channel">;
  readonly guild_id: Id<"Guild">;
  /** Approximate, and counted to 50 at most. */
  readonly member_count: number;
  readonly added_members?: readonly AddedThreadMember[];
  readonly removed_member_ids?: readonly Id<"User">[];
}

/**
 * Payload of ChannelPinsUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#channel-pins-update
 */
export interface ChannelPinsUpdatePayload {
  readonly guild_id?: Id<"Guild">;
  readonly channel_id: Id<"Channel">;
  /** When the newest of the pinned messages was pinned. */
  readonly last_pin_timestamp?: string | null;
}
