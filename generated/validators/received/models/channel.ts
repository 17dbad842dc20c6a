// Generated from schema/models/channel.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/channel.ts";
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
  tagged,
} from "../../../../src/base/validation/received.ts";
import { Member } from "./guild.ts";
import { Message } from "./message.ts";
import { User } from "./user.ts";

/** Checks a {@link models.BaseChannel}. */
export const BaseChannel: z.ZodType<models.BaseChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
  }),
);

/** Checks a {@link models.BaseGuildChannel}. */
export const BaseGuildChannel: z.ZodType<models.BaseGuildChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
  }),
);

/** Checks a {@link models.TextChannel}. */
export const TextChannel: z.ZodType<models.TextChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
    topic: optional(string()),
    last_message_id: optional(id()),
    rate_limit_per_user: optional(number()),
    last_pin_timestamp: optional(string()),
    default_auto_archive_duration: optional(number()),
    default_thread_rate_limit_per_user: optional(number()),
  }),
);

/** Checks a {@link models.VoiceChannel}. */
export const VoiceChannel: z.ZodType<models.VoiceChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
    last_message_id: optional(id()),
    bitrate: optional(number()),
    user_limit: optional(number()),
    rate_limit_per_user: optional(number()),
    last_pin_timestamp: optional(string()),
    rtc_region: optional(string()),
    video_quality_mode: optional(number()),
  }),
);

/** Checks a {@link models.CategoryChannel}. */
export const CategoryChannel: z.ZodType<models.CategoryChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
  }),
);

/** Checks a {@link models.ForumChannel}. */
export const ForumChannel: z.ZodType<models.ForumChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
    topic: optional(string()),
    last_message_id: optional(id()),
    rate_limit_per_user: optional(number()),
    last_pin_timestamp: optional(string()),
    default_auto_archive_duration: optional(number()),
    available_tags: optional(array(ForumTag)),
    default_reaction_emoji: optional(DefaultReaction),
    default_thread_rate_limit_per_user: optional(number()),
    default_sort_order: optional(number()),
    default_forum_layout: optional(number()),
    default_tag_setting: optional(string()),
  }),
);

/** Checks a {@link models.DirectoryChannel}. */
export const DirectoryChannel: z.ZodType<models.DirectoryChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    guild_id: optional(id()),
    position: number(),
    permission_overwrites: optional(array(PermissionOverwrite)),
    name: string(),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    permissions: optional(string()),
    app_permissions: optional(string()),
    topic: optional(string()),
  }),
);

/** Checks a {@link models.ThreadChannel}. */
export const ThreadChannel: z.ZodType<models.ThreadChannel> = /* @__PURE__ */ received(() =>
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
  }),
);

/** Checks a {@link models.CreatedThread}. */
export const CreatedThread: z.ZodType<models.CreatedThread> = /* @__PURE__ */ received(() =>
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
    message: optional(Message),
  }),
);

/** Checks a {@link models.DmChannel}. */
export const DmChannel: z.ZodType<models.DmChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    last_message_id: optional(id()),
    recipients: optional(array(User)),
    last_pin_timestamp: optional(string()),
  }),
);

/** Checks a {@link models.GroupDmChannel}. */
export const GroupDmChannel: z.ZodType<models.GroupDmChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    flags: optional(number()),
    name: optional(string()),
    last_message_id: optional(id()),
    recipients: optional(array(User)),
    icon: optional(string()),
    owner_id: optional(id()),
    application_id: optional(id()),
    managed: optional(boolean()),
    last_pin_timestamp: optional(string()),
  }),
);

/** Checks a {@link models.PermissionOverwrite}. */
export const PermissionOverwrite: z.ZodType<models.PermissionOverwrite> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    type: number(),
    allow: string(),
    deny: string(),
  }),
);

/** Checks a {@link models.ThreadMetadata}. */
export const ThreadMetadata: z.ZodType<models.ThreadMetadata> = /* @__PURE__ */ received(() =>
  struct({
    archived: boolean(),
    auto_archive_duration: number(),
    archive_timestamp: nullable(string()),
    locked: boolean(),
    invitable: optional(boolean()),
    create_timestamp: optional(string()),
  }),
);

/** Checks a {@link models.ThreadMember}. */
export const ThreadMember: z.ZodType<models.ThreadMember> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    user_id: optional(id()),
    join_timestamp: string(),
    flags: number(),
    member: optional(Member),
  }),
);

/** Checks a {@link models.ForumTag}. */
export const ForumTag: z.ZodType<models.ForumTag> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    moderated: boolean(),
    emoji_id: nullable(id()),
    emoji_name: nullable(string()),
  }),
);

/** Checks a {@link models.ThreadList}. */
export const ThreadList: z.ZodType<models.ThreadList> = /* @__PURE__ */ received(() =>
  struct({
    threads: array(ThreadChannel),
    members: array(ThreadMember),
    has_more: optional(boolean()),
    first_messages: optional(array(Message)),
  }),
);

/** Checks a {@link models.TypingIndicator}. */
export const TypingIndicator: z.ZodType<models.TypingIndicator> = /* @__PURE__ */ received(() => struct({}));

/** Checks a {@link models.GuildChannel}. */
export const GuildChannel: z.ZodType<models.GuildChannel> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [TextChannel, 0, 5],
      [VoiceChannel, 2, 13],
      [CategoryChannel, 4],
      [ForumChannel, 15, 16],
      [DirectoryChannel, 14],
    ],
    BaseGuildChannel,
  ),
);

/** Checks a {@link models.PrivateChannel}. */
export const PrivateChannel: z.ZodType<models.PrivateChannel> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [DmChannel, 1],
      [GroupDmChannel, 3],
    ],
    BaseChannel,
  ),
);

/** Checks a {@link models.Channel}. */
export const Channel: z.ZodType<models.Channel> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [TextChannel, 0, 5],
      [VoiceChannel, 2, 13],
      [CategoryChannel, 4],
      [ForumChannel, 15, 16],
      [DirectoryChannel, 14],
      [ThreadChannel, 10, 11, 12],
      [DmChannel, 1],
      [GroupDmChannel, 3],
    ],
    BaseChannel,
  ),
);

/** Checks a {@link models.DefaultReaction}. */
export const DefaultReaction: z.ZodType<models.DefaultReaction> = /* @__PURE__ */ received(() =>
  struct({
    emoji_id: nullable(id()),
    emoji_name: nullable(string()),
  }),
);

/** Checks a {@link models.ThreadSearchResult}. */
export const ThreadSearchResult: z.ZodType<models.ThreadSearchResult> = /* @__PURE__ */ received(() =>
  struct({
    threads: array(ThreadChannel),
    members: array(ThreadMember),
    has_more: boolean(),
    first_messages: optional(array(Message)),
    total_results: number(),
  }),
);

/** Checks a {@link models.FollowedChannel}. */
export const FollowedChannel: z.ZodType<models.FollowedChannel> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    webhook_id: id(),
  }),
);
