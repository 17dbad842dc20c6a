// Generated from schema/events/guilds.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { AuditLogEntry } from "../models/audit-log.ts";
import type { GuildChannel, ThreadChannel } from "../models/channel.ts";
import type { Emoji } from "../models/emoji.ts";
import type { Guild, Member, MemberFlag } from "../models/guild.ts";
import type { JoinRequest, JoinRequestStatus } from "../models/onboarding.ts";
import type { Presence } from "../models/presence.ts";
import type { Role } from "../models/role.ts";
import type { ScheduledEvent, ScheduledEventException } from "../models/scheduled-event.ts";
import type { SoundboardSound } from "../models/soundboard.ts";
import type { StageInstance } from "../models/stage-instance.ts";
import type { Sticker } from "../models/sticker.ts";
import type { AvatarDecorationData, Collectibles, User } from "../models/user.ts";
import type { VoiceState } from "../models/voice.ts";

/**
 * Guild with all that a client needs to know of it at the start.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-create-guild-create-extra-fields
 */
export interface AvailableGuild extends Guild {
  /** When the current user joined. */
  readonly joined_at: string;
  /** Whether there are more members than the large threshold of Identify. */
  readonly large: boolean;
  /** Never true: a guild that is out of reach is a GuildOutage. */
  readonly unavailable?: false;
  readonly member_count: number;
  /** Of members in voice channels; without `guild_id`. */
  readonly voice_states: readonly VoiceState[];
  /**
   * Without the intent GuildPresences, and in guilds of more than 75,000 members, only the bot and those in voice
   * channels.
   */
  readonly members: readonly Member[];
  /** Those that the bot may not view are obfuscated. */
  readonly channels: readonly GuildChannel[];
  /** Active threads that the current user may view. */
  readonly threads: readonly ThreadChannel[];
  /** Without `guild_id`; in a large guild only of those who are online. Empty without the intent GuildPresences. */
  readonly presences: readonly Presence[];
  readonly stage_instances: readonly StageInstance[];
  readonly guild_scheduled_events: readonly ScheduledEvent[];
  readonly soundboard_sounds: readonly SoundboardSound[];
}

/**
 * Guild that is out of reach because of an outage.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-create
 */
export interface GuildOutage {
  readonly id: Id<"Guild">;
  readonly unavailable: true;
}

/**
 * Payload of GuildAuditLogEntryCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-audit-log-entry-create
 */
export interface GuildAuditLogEntryCreatePayload extends AuditLogEntry {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildBanAdd.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-ban-add
 */
export interface GuildBanAddPayload {
  readonly guild_id: Id<"Guild">;
  readonly user: User;
}

/**
 * Payload of GuildBanRemove.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-ban-remove
 */
export interface GuildBanRemovePayload {
  readonly guild_id: Id<"Guild">;
  readonly user: User;
}

/**
 * Payload of GuildJoinRequestCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-create
 */
export interface GuildJoinRequestCreatePayload {
  readonly guild_id: Id<"Guild">;
  readonly status: JoinRequestStatus;
  readonly request: JoinRequest;
}

/**
 * Payload of GuildJoinRequestUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-update
 */
export interface GuildJoinRequestUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly status: JoinRequestStatus;
  readonly request: JoinRequest;
}

/**
 * Payload of GuildJoinRequestDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-join-request-delete
 */
export interface GuildJoinRequestDeletePayload {
  readonly id: Id<"JoinRequest">;
  readonly guild_id: Id<"Guild">;
  readonly user_id: Id<"User">;
}

/**
 * Payload of GuildEmojisUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-emojis-update
 */
export interface GuildEmojisUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly emojis: readonly Emoji[];
}

/**
 * Payload of GuildStickersUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-stickers-update
 */
export interface GuildStickersUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly stickers: readonly Sticker[];
}

/**
 * Payload of GuildIntegrationsUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-integrations-update
 */
export interface GuildIntegrationsUpdatePayload {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildMemberAdd.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-member-add
 */
export interface GuildMemberAddPayload {
  readonly user: User;
  /** Name of the user in the guild. */
  readonly nick?: string | null;
  /** Avatar for this guild only. */
  readonly avatar?: string | null;
  /** Banner for this guild only. */
  readonly banner?: string | null;
  /** Without the role that everyone has. */
  readonly roles: readonly Id<"Role">[];
  /** Null for guests in a voice channel. */
  readonly joined_at: string | null;
  /** Since when the user boosts the guild. */
  readonly premium_since?: string | null;
  /** Whether a moderator has deafened the user in voice channels. */
  readonly deaf: boolean;
  /** Whether a moderator has muted the user in voice channels. */
  readonly mute: boolean;
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the user may do in the channel; only in interactions. */
  readonly permissions?: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildMemberRemove.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-member-remove
 */
export interface GuildMemberRemovePayload {
  readonly guild_id: Id<"Guild">;
  readonly user: User;
}

/**
 * Payload of GuildMemberUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-member-update
 */
export interface GuildMemberUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly roles: readonly Id<"Role">[];
  readonly user: User;
  readonly nick?: string | null;
  readonly avatar?: string | null;
  readonly banner?: string | null;
  /** Null for guests. */
  readonly joined_at: string | null;
  /** When the user began to boost the guild. */
  readonly premium_since?: string | null;
  readonly deaf?: boolean;
  readonly mute?: boolean;
  readonly flags?: MemberFlag;
  /** Whether the member has still to pass the screening. */
  readonly pending?: boolean;
  /** End of the timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  readonly collectibles?: Collectibles | null;
}

/**
 * Payload of GuildMembersChunk.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-members-chunk
 */
export interface GuildMembersChunkPayload {
  readonly guild_id: Id<"Guild">;
  readonly members: readonly Member[];
  /** Counted from zero. */
  readonly chunk_index: number;
  readonly chunk_count: number;
  /** Ids that were asked for and are no members; one that is no snowflake comes back as a number. */
  readonly not_found?: readonly (Id<"User"> | number)[];
  readonly presences?: readonly Presence[];
  readonly nonce?: string;
}

/**
 * Payload of GuildRoleCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-role-create
 */
export interface GuildRoleCreatePayload {
  readonly guild_id: Id<"Guild">;
  readonly role: Role;
}

/**
 * Payload of GuildRoleUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-role-update
 */
export interface GuildRoleUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly role: Role;
}

/**
 * Payload of GuildRoleDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-role-delete
 */
export interface GuildRoleDeletePayload {
  readonly guild_id: Id<"Guild">;
  readonly role_id: Id<"Role">;
}

/**
 * Payload of GuildScheduledEventExceptionCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-create
 */
export interface GuildScheduledEventExceptionCreatePayload extends ScheduledEventException {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildScheduledEventExceptionUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-update
 */
export interface GuildScheduledEventExceptionUpdatePayload extends ScheduledEventException {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildScheduledEventExceptionDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-exception-delete
 */
export interface GuildScheduledEventExceptionDeletePayload extends ScheduledEventException {
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildScheduledEventUserAdd.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-add
 */
export interface GuildScheduledEventUserAddPayload {
  readonly guild_scheduled_event_id: Id<"ScheduledEvent">;
  readonly user_id: Id<"User">;
  readonly guild_id: Id<"Guild">;
  /**
   * The one occurrence that it is about.
   *
   * @remarks Undocumented.
   */
  readonly guild_scheduled_event_exception_id?: Id<"ScheduledEventException"> | null;
}

/**
 * Payload of GuildScheduledEventUserRemove.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-scheduled-event-user-remove
 */
export interface GuildScheduledEventUserRemovePayload {
  readonly guild_scheduled_event_id: Id<"ScheduledEvent">;
  readonly user_id: Id<"User">;
  readonly guild_id: Id<"Guild">;
  /**
   * The one occurrence that it is about.
   *
   * @remarks Undocumented.
   */
  readonly guild_scheduled_event_exception_id?: Id<"ScheduledEventException"> | null;
}

/**
 * Payload of GuildSoundboardSoundDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-delete
 */
export interface GuildSoundboardSoundDeletePayload {
  readonly sound_id: Id<"SoundboardSound">;
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of GuildSoundboardSoundsUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sounds-update
 */
export interface GuildSoundboardSoundsUpdatePayload {
  readonly soundboard_sounds: readonly SoundboardSound[];
  readonly guild_id: Id<"Guild">;
}

/**
 * Payload of SoundboardSounds.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#soundboard-sounds
 */
export interface SoundboardSoundsPayload {
  readonly soundboard_sounds: readonly SoundboardSound[];
  readonly guild_id: Id<"Guild">;
}

/**
 * Guild that has become known: available, or out of reach because of an outage.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-create
 */
export type CreatedGuild = AvailableGuild | GuildOutage;
