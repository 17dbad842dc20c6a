// Generated from schema/events/guilds.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/guilds.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  id,
  nullable,
  number,
  object,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { AuditLogChange, AuditLogEntryOptions } from "../models/audit-log.ts";
import { GuildChannel, ThreadChannel } from "../models/channel.ts";
import { Emoji } from "../models/emoji.ts";
import { WelcomeScreen } from "../models/guild-display.ts";
import { IncidentsData, Member } from "../models/guild.ts";
import { JoinRequest } from "../models/onboarding.ts";
import { Presence } from "../models/presence.ts";
import { Role } from "../models/role.ts";
import { ScheduledEvent } from "../models/scheduled-event.ts";
import { SoundboardSound } from "../models/soundboard.ts";
import { StageInstance } from "../models/stage-instance.ts";
import { GuildSticker, Sticker } from "../models/sticker.ts";
import { AvatarDecorationData, Collectibles, User } from "../models/user.ts";
import { VoiceState } from "../models/voice.ts";

/** Checks a {@link models.AvailableGuild}. */
export const AvailableGuild: z.ZodType<models.AvailableGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    icon_hash: optional(string()),
    splash: nullable(string()),
    discovery_splash: nullable(string()),
    owner: optional(boolean()),
    owner_id: id(),
    permissions: optional(string()),
    region: optional(string()),
    afk_channel_id: nullable(id()),
    afk_timeout: number(),
    widget_enabled: optional(boolean()),
    widget_channel_id: optional(id()),
    verification_level: number(),
    default_message_notifications: number(),
    explicit_content_filter: number(),
    roles: array(Role),
    emojis: array(Emoji),
    features: array(string()),
    mfa_level: number(),
    application_id: nullable(id()),
    system_channel_id: nullable(id()),
    system_channel_flags: number(),
    rules_channel_id: nullable(id()),
    max_presences: optional(number()),
    max_members: optional(number()),
    vanity_url_code: nullable(string()),
    description: nullable(string()),
    banner: nullable(string()),
    premium_tier: number(),
    premium_subscription_count: optional(number()),
    preferred_locale: string(),
    public_updates_channel_id: nullable(id()),
    max_video_channel_users: optional(number()),
    max_stage_video_channel_users: optional(number()),
    approximate_member_count: optional(number()),
    approximate_presence_count: optional(number()),
    welcome_screen: optional(WelcomeScreen),
    nsfw_level: optional(number()),
    stickers: optional(array(GuildSticker)),
    premium_progress_bar_enabled: optional(boolean()),
    safety_alerts_channel_id: nullable(id()),
    incidents_data: optional(IncidentsData),
    home_header: optional(string()),
    premium_progress_bar_enabled_user_updated_at: optional(string()),
    nsfw: optional(boolean()),
    joined_at: string(),
    large: boolean(),
    unavailable: optional(boolean()),
    member_count: number(),
    voice_states: array(VoiceState),
    members: array(Member),
    channels: array(GuildChannel),
    threads: array(ThreadChannel),
    presences: array(Presence),
    stage_instances: array(StageInstance),
    guild_scheduled_events: array(ScheduledEvent),
    soundboard_sounds: array(SoundboardSound),
  }),
);

/** Checks a {@link models.GuildOutage}. */
export const GuildOutage: z.ZodType<models.GuildOutage> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    unavailable: boolean(),
  }),
);

/** Checks a {@link models.CreatedGuild}. */
export const CreatedGuild: z.ZodType<models.CreatedGuild> = /* @__PURE__ */ received(() => object());

/** Checks a {@link models.GuildAuditLogEntryCreatePayload}. */
export const GuildAuditLogEntryCreatePayload: z.ZodType<models.GuildAuditLogEntryCreatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      target_id: nullable(id()),
      changes: optional(array(AuditLogChange)),
      user_id: nullable(id()),
      id: id(),
      action_type: number(),
      options: optional(AuditLogEntryOptions),
      reason: optional(string()),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildBanAddPayload}. */
export const GuildBanAddPayload: z.ZodType<models.GuildBanAddPayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    user: User,
  }),
);

/** Checks a {@link models.GuildBanRemovePayload}. */
export const GuildBanRemovePayload: z.ZodType<models.GuildBanRemovePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    user: User,
  }),
);

/** Checks a {@link models.GuildJoinRequestCreatePayload}. */
export const GuildJoinRequestCreatePayload: z.ZodType<models.GuildJoinRequestCreatePayload> = /* @__PURE__ */ received(
  () =>
    struct({
      guild_id: id(),
      status: string(),
      request: JoinRequest,
    }),
);

/** Checks a {@link models.GuildJoinRequestUpdatePayload}. */
export const GuildJoinRequestUpdatePayload: z.ZodType<models.GuildJoinRequestUpdatePayload> = /* @__PURE__ */ received(
  () =>
    struct({
      guild_id: id(),
      status: string(),
      request: JoinRequest,
    }),
);

/** Checks a {@link models.GuildJoinRequestDeletePayload}. */
export const GuildJoinRequestDeletePayload: z.ZodType<models.GuildJoinRequestDeletePayload> = /* @__PURE__ */ received(
  () =>
    struct({
      id: id(),
      guild_id: id(),
      user_id: id(),
    }),
);

/** Checks a {@link models.GuildEmojisUpdatePayload}. */
export const GuildEmojisUpdatePayload: z.ZodType<models.GuildEmojisUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    emojis: array(Emoji),
  }),
);

/** Checks a {@link models.GuildStickersUpdatePayload}. */
export const GuildStickersUpdatePayload: z.ZodType<models.GuildStickersUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    stickers: array(Sticker),
  }),
);

/** Checks a {@link models.GuildIntegrationsUpdatePayload}. */
export const GuildIntegrationsUpdatePayload: z.ZodType<models.GuildIntegrationsUpdatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildMemberAddPayload}. */
export const GuildMemberAddPayload: z.ZodType<models.GuildMemberAddPayload> = /* @__PURE__ */ received(() =>
  struct({
    user: User,
    nick: optional(string()),
    avatar: optional(string()),
    banner: optional(string()),
    roles: array(id()),
    joined_at: nullable(string()),
    premium_since: optional(string()),
    deaf: boolean(),
    mute: boolean(),
    flags: optional(number()),
    pending: optional(boolean()),
    permissions: optional(string()),
    communication_disabled_until: optional(string()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
    guild_id: id(),
  }),
);

/** Checks a {@link models.GuildMemberRemovePayload}. */
export const GuildMemberRemovePayload: z.ZodType<models.GuildMemberRemovePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    user: User,
  }),
);

/** Checks a {@link models.GuildMemberUpdatePayload}. */
export const GuildMemberUpdatePayload: z.ZodType<models.GuildMemberUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    roles: array(id()),
    user: User,
    nick: optional(string()),
    avatar: optional(string()),
    banner: optional(string()),
    joined_at: nullable(string()),
    premium_since: optional(string()),
    deaf: optional(boolean()),
    mute: optional(boolean()),
    flags: optional(number()),
    pending: optional(boolean()),
    communication_disabled_until: optional(string()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
  }),
);

/** Checks a {@link models.GuildMembersChunkPayload}. */
export const GuildMembersChunkPayload: z.ZodType<models.GuildMembersChunkPayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    members: array(Member),
    chunk_index: optional(number()),
    chunk_count: optional(number()),
    not_found: optional(array(byKind({ string: id(), number: number() }))),
    presences: optional(array(Presence)),
    nonce: optional(string()),
  }),
);

/** Checks a {@link models.GuildRoleCreatePayload}. */
export const GuildRoleCreatePayload: z.ZodType<models.GuildRoleCreatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    role: Role,
  }),
);

/** Checks a {@link models.GuildRoleUpdatePayload}. */
export const GuildRoleUpdatePayload: z.ZodType<models.GuildRoleUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    role: Role,
  }),
);

/** Checks a {@link models.GuildRoleDeletePayload}. */
export const GuildRoleDeletePayload: z.ZodType<models.GuildRoleDeletePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    role_id: id(),
  }),
);

/** Checks a {@link models.GuildScheduledEventExceptionCreatePayload}. */
export const GuildScheduledEventExceptionCreatePayload: z.ZodType<models.GuildScheduledEventExceptionCreatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      event_id: id(),
      event_exception_id: id(),
      scheduled_start_time: nullable(string()),
      scheduled_end_time: nullable(string()),
      is_canceled: boolean(),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildScheduledEventExceptionUpdatePayload}. */
export const GuildScheduledEventExceptionUpdatePayload: z.ZodType<models.GuildScheduledEventExceptionUpdatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      event_id: id(),
      event_exception_id: id(),
      scheduled_start_time: nullable(string()),
      scheduled_end_time: nullable(string()),
      is_canceled: boolean(),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildScheduledEventExceptionDeletePayload}. */
export const GuildScheduledEventExceptionDeletePayload: z.ZodType<models.GuildScheduledEventExceptionDeletePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      event_id: id(),
      event_exception_id: id(),
      scheduled_start_time: nullable(string()),
      scheduled_end_time: nullable(string()),
      is_canceled: boolean(),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildScheduledEventUserAddPayload}. */
export const GuildScheduledEventUserAddPayload: z.ZodType<models.GuildScheduledEventUserAddPayload> =
  /* @__PURE__ */ received(() =>
    struct({
      guild_scheduled_event_id: id(),
      user_id: id(),
      guild_id: id(),
      guild_scheduled_event_exception_id: optional(id()),
    }),
  );

/** Checks a {@link models.GuildScheduledEventUserRemovePayload}. */
export const GuildScheduledEventUserRemovePayload: z.ZodType<models.GuildScheduledEventUserRemovePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      guild_scheduled_event_id: id(),
      user_id: id(),
      guild_id: id(),
      guild_scheduled_event_exception_id: optional(id()),
    }),
  );

/** Checks a {@link models.GuildSoundboardSoundDeletePayload}. */
export const GuildSoundboardSoundDeletePayload: z.ZodType<models.GuildSoundboardSoundDeletePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      sound_id: id(),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.GuildSoundboardSoundsUpdatePayload}. */
export const GuildSoundboardSoundsUpdatePayload: z.ZodType<models.GuildSoundboardSoundsUpdatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      soundboard_sounds: array(SoundboardSound),
      guild_id: id(),
    }),
  );

/** Checks a {@link models.SoundboardSoundsPayload}. */
export const SoundboardSoundsPayload: z.ZodType<models.SoundboardSoundsPayload> = /* @__PURE__ */ received(() =>
  struct({
    soundboard_sounds: array(SoundboardSound),
    guild_id: id(),
  }),
);
