// Generated from schema/events/channels.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/channels.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { ThreadChannel, ThreadMember, ThreadMetadata } from "../models/channel.ts";
import { Member } from "../models/guild.ts";
import { Presence } from "../models/presence.ts";

/** Checks a {@link models.ChannelInfoChannel}. */
export const ChannelInfoChannel: z.ZodType<models.ChannelInfoChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    status: optional(string()),
    voice_start_time: optional(number()),
  }),
);

/** Checks a {@link models.AddedThreadMember}. */
export const AddedThreadMember: z.ZodType<models.AddedThreadMember> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    user_id: optional(id()),
    join_timestamp: string(),
    flags: number(),
    member: Member,
    presence: optional(Presence),
  }),
);

/** Checks a {@link models.ChannelInfoPayload}. */
export const ChannelInfoPayload: z.ZodType<models.ChannelInfoPayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    channels: array(ChannelInfoChannel),
  }),
);

/** Checks a {@link models.VoiceChannelStatusUpdatePayload}. */
export const VoiceChannelStatusUpdatePayload: z.ZodType<models.VoiceChannelStatusUpdatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      guild_id: id(),
      status: nullable(string()),
    }),
  );

/** Checks a {@link models.VoiceChannelStartTimeUpdatePayload}. */
export const VoiceChannelStartTimeUpdatePayload: z.ZodType<models.VoiceChannelStartTimeUpdatePayload> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      guild_id: id(),
      voice_start_time: optional(number()),
    }),
  );

/** Checks a {@link models.ThreadCreatePayload}. */
export const ThreadCreatePayload: z.ZodType<models.ThreadCreatePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    name: string(),
    last_message_id: optional(id()),
    bitrate: optional(number()),
    user_limit: optional(number()),
    rate_limit_per_user: optional(number()),
    owner_id: optional(id()),
    parent_id: optional(id()),
    last_pin_timestamp: optional(string()),
    rtc_region: optional(string()),
    video_quality_mode: optional(number()),
    message_count: optional(number()),
    member_count: optional(number()),
    thread_metadata: ThreadMetadata,
    member: optional(ThreadMember),
    permissions: optional(string()),
    app_permissions: optional(string()),
    total_message_sent: optional(number()),
    applied_tags: optional(array(id())),
    newly_created: optional(boolean()),
  }),
);

/** Checks a {@link models.ThreadDeletePayload}. */
export const ThreadDeletePayload: z.ZodType<models.ThreadDeletePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: optional(id()),
    parent_id: optional(id()),
    type: number(),
  }),
);

/** Checks a {@link models.ThreadListSyncPayload}. */
export const ThreadListSyncPayload: z.ZodType<models.ThreadListSyncPayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    channel_ids: optional(array(id())),
    threads: array(ThreadChannel),
    members: array(ThreadMember),
  }),
);

/** Checks a {@link models.ThreadMemberUpdatePayload}. */
export const ThreadMemberUpdatePayload: z.ZodType<models.ThreadMemberUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    user_id: optional(id()),
    join_timestamp: string(),
    flags: number(),
    member: optional(Member),
    guild_id: id(),
  }),
);

/** Checks a {@link models.ThreadMembersUpdatePayload}. */
export const ThreadMembersUpdatePayload: z.ZodType<models.ThreadMembersUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    member_count: number(),
    added_members: optional(array(AddedThreadMember)),
    removed_member_ids: optional(array(id())),
  }),
);

/** Checks a {@link models.ChannelPinsUpdatePayload}. */
export const ChannelPinsUpdatePayload: z.ZodType<models.ChannelPinsUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: optional(id()),
    channel_id: id(),
    last_pin_timestamp: optional(string()),
  }),
);
