// Generated from schema/bodies/channel.json and schema/routes/channel.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/channel.ts";
import type * as z from "zod";
import {
  array,
  bits,
  boolean,
  file,
  flags,
  id,
  imageData,
  integer,
  literal,
  map,
  member,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
  timestamp,
} from "../../../../src/base/validation/sent.ts";
import {
  ChannelFlag,
  ChannelType,
  ForumLayoutType,
  PermissionOverwriteType,
  SortOrderType,
  ThreadAutoArchiveDuration,
  ThreadSearchSortMode,
  ThreadSearchTagSetting,
} from "../../../models/channel.ts";
import { MessageFlag, SearchSortOrder } from "../../../models/message.ts";
import { VideoQualityMode } from "../../../models/voice.ts";
import { SharedClientThemeInput } from "../models/message.ts";
import { MessageComponentInput } from "./component.ts";
import { EmbedInput } from "./embed.ts";
import { CreateGroupDmInviteBody, CreateGuildInviteBody } from "./invite.ts";
import { AllowedMentions, AttachmentInput } from "./message.ts";
import { PollInput } from "./poll.ts";

/** Checks a {@link models.PermissionOverwriteInput}. */
export const PermissionOverwriteInput: z.ZodType<models.PermissionOverwriteInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: oneOf(id(), id()),
    type: optional(member(PermissionOverwriteType)),
    allow: optional(nullable(bits())),
    deny: optional(nullable(bits())),
  }),
);

/** Checks a {@link models.ForumTagInput}. */
export const ForumTagInput: z.ZodType<models.ForumTagInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      id: optional(nullable(id())),
      name: string({ maxLength: 20 }),
      moderated: optional(nullable(boolean())),
      emoji_id: optional(nullable(id())),
      emoji_name: optional(nullable(string({ maxLength: 100 }))),
    },
    [{ rule: "exclusive", fields: ["emoji_id", "emoji_name"] }],
  ),
);

/** Checks a {@link models.CreateGuildChannelBody}. */
export const CreateGuildChannelBody: z.ZodType<models.CreateGuildChannelBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 100 }),
      type: optional(
        nullable(
          literal(
            ChannelType.GuildText,
            ChannelType.GuildVoice,
            ChannelType.GuildCategory,
            ChannelType.GuildAnnouncement,
            ChannelType.GuildStageVoice,
            ChannelType.GuildDirectory,
            ChannelType.GuildForum,
            ChannelType.GuildMedia,
          ),
        ),
      ),
      topic: optional(nullable(string({ maxLength: 4096 }))),
      bitrate: optional(nullable(integer({ min: 8000 }))),
      user_limit: optional(nullable(integer({ min: 0, max: 10000 }))),
      rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
      position: optional(nullable(integer({ min: 0 }))),
      permission_overwrites: optional(nullable(array(PermissionOverwriteInput, { maxItems: 100 }))),
      parent_id: optional(nullable(id())),
      nsfw: optional(nullable(boolean())),
      rtc_region: optional(nullable(string())),
      video_quality_mode: optional(nullable(member(VideoQualityMode))),
      default_auto_archive_duration: optional(nullable(member(ThreadAutoArchiveDuration))),
      default_reaction_emoji: optional(nullable(DefaultReactionInput)),
      available_tags: optional(nullable(array(ForumTagInput, { maxItems: 20 }))),
      default_sort_order: optional(nullable(member(SortOrderType))),
      default_forum_layout: optional(nullable(member(ForumLayoutType))),
      default_thread_rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
      flags: optional(
        nullable(flags(ChannelFlag.RequireTag | ChannelFlag.HideMediaDownloadOptions | ChannelFlag.IsSpoilerChannel)),
      ),
      default_tag_setting: optional(nullable(member(ThreadSearchTagSetting))),
    },
    [
      {
        rule: "forbiddenWhen",
        fields: ["topic"],
        when: { all: [{ field: "topic.length", atLeast: 1025 }, { not: { field: "type", is: [15, 16] } }] },
      },
      {
        rule: "forbiddenWhen",
        fields: ["user_limit"],
        when: {
          all: [
            { field: "type", is: [2] },
            { field: "user_limit", atLeast: 100 },
          ],
        },
      },
      { rule: "forbiddenWhen", fields: ["parent_id"], when: { field: "type", is: [4] } },
      {
        rule: "forbiddenWhen",
        fields: ["flags"],
        when: {
          all: [
            { field: "nsfw", is: [true] },
            { field: "flags", has: 2097152 },
          ],
        },
      },
    ],
  ),
);

/** Checks a {@link models.ModifyGuildChannelBody}. */
export const ModifyGuildChannelBody: z.ZodType<models.ModifyGuildChannelBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 100 })),
      type: optional(literal(ChannelType.GuildText, ChannelType.GuildAnnouncement)),
      position: optional(nullable(integer({ min: 0 }))),
      topic: optional(nullable(string({ maxLength: 4096 }))),
      nsfw: optional(nullable(boolean())),
      rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
      bitrate: optional(nullable(integer({ min: 8000 }))),
      user_limit: optional(nullable(integer({ min: 0, max: 10000 }))),
      permission_overwrites: optional(nullable(array(PermissionOverwriteInput, { maxItems: 100 }))),
      parent_id: optional(nullable(id())),
      rtc_region: optional(nullable(string())),
      video_quality_mode: optional(nullable(member(VideoQualityMode))),
      default_auto_archive_duration: optional(nullable(member(ThreadAutoArchiveDuration))),
      flags: optional(
        flags(ChannelFlag.RequireTag | ChannelFlag.HideMediaDownloadOptions | ChannelFlag.IsSpoilerChannel),
      ),
      available_tags: optional(array(ForumTagInput, { maxItems: 20 })),
      default_reaction_emoji: optional(nullable(DefaultReactionInput)),
      default_thread_rate_limit_per_user: optional(integer({ min: 0, max: 21600 })),
      default_sort_order: optional(nullable(member(SortOrderType))),
      default_forum_layout: optional(member(ForumLayoutType)),
      default_tag_setting: optional(nullable(member(ThreadSearchTagSetting))),
    },
    [
      {
        rule: "forbiddenWhen",
        fields: ["flags"],
        when: {
          all: [
            { field: "nsfw", is: [true] },
            { field: "flags", has: 2097152 },
          ],
        },
      },
    ],
  ),
);

/** Checks a {@link models.ModifyThreadBody}. */
export const ModifyThreadBody: z.ZodType<models.ModifyThreadBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 1, maxLength: 100 })),
    archived: optional(boolean()),
    auto_archive_duration: optional(member(ThreadAutoArchiveDuration)),
    locked: optional(boolean()),
    invitable: optional(boolean()),
    rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
    flags: optional(flags(ChannelFlag.Pinned)),
    applied_tags: optional(array(id(), { maxItems: 5 })),
    bitrate: optional(nullable(integer({ min: 8000 }))),
    user_limit: optional(nullable(integer({ min: 0, max: 99 }))),
    rtc_region: optional(nullable(string())),
    video_quality_mode: optional(nullable(member(VideoQualityMode))),
  }),
);

/** Checks a {@link models.ModifyGroupDmChannelBody}. */
export const ModifyGroupDmChannelBody: z.ZodType<models.ModifyGroupDmChannelBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 1, maxLength: 100 })),
    icon: optional(imageData()),
  }),
);

/** Checks a {@link models.ModifyDmChannelBody}. */
export const ModifyDmChannelBody: z.ZodType<models.ModifyDmChannelBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ maxLength: 100 })),
  }),
);

/** Checks a {@link models.ModifyChannelBody}. */
export const ModifyChannelBody: z.ZodType<models.ModifyChannelBody> = /* @__PURE__ */ sent(() =>
  oneOf(ModifyGuildChannelBody, ModifyThreadBody, ModifyGroupDmChannelBody, ModifyDmChannelBody),
);

/** Checks a {@link models.EditChannelPermissionsBody}. */
export const EditChannelPermissionsBody: z.ZodType<models.EditChannelPermissionsBody> = /* @__PURE__ */ sent(() =>
  strict({
    allow: optional(nullable(bits())),
    deny: optional(nullable(bits())),
    type: member(PermissionOverwriteType),
  }),
);

/** Checks a {@link models.FollowAnnouncementChannelBody}. */
export const FollowAnnouncementChannelBody: z.ZodType<models.FollowAnnouncementChannelBody> = /* @__PURE__ */ sent(() =>
  strict({
    webhook_channel_id: id(),
  }),
);

/** Checks a {@link models.GroupDmAddRecipientBody}. */
export const GroupDmAddRecipientBody: z.ZodType<models.GroupDmAddRecipientBody> = /* @__PURE__ */ sent(() =>
  strict({
    access_token: string(),
    nick: optional(string()),
  }),
);

/** Checks a {@link models.StartThreadFromMessageBody}. */
export const StartThreadFromMessageBody: z.ZodType<models.StartThreadFromMessageBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 100 }),
    auto_archive_duration: optional(member(ThreadAutoArchiveDuration)),
    rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
  }),
);

/** Checks a {@link models.StartTextThreadBody}. */
export const StartTextThreadBody: z.ZodType<models.StartTextThreadBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 100 }),
      auto_archive_duration: optional(member(ThreadAutoArchiveDuration)),
      type: optional(literal(ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread)),
      invitable: optional(boolean()),
      rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
    },
    [{ rule: "forbiddenWhen", fields: ["invitable"], when: { field: "type", is: [10, 11] } }],
  ),
);

/** Checks a {@link models.StartForumThreadBody}. */
export const StartForumThreadBody: z.ZodType<models.StartForumThreadBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 100 }),
    auto_archive_duration: optional(member(ThreadAutoArchiveDuration)),
    rate_limit_per_user: optional(nullable(integer({ min: 0, max: 21600 }))),
    message: ForumThreadMessageInput,
    applied_tags: optional(array(id(), { maxItems: 5 })),
  }),
);

/** Checks a {@link models.StartThreadBody}. */
export const StartThreadBody: z.ZodType<models.StartThreadBody> = /* @__PURE__ */ sent(() =>
  oneOf(StartTextThreadBody, StartForumThreadBody),
);

/** Checks a {@link models.CreateDmBody}. */
export const CreateDmBody: z.ZodType<models.CreateDmBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      recipient_id: optional(id()),
      access_tokens: optional(array(string(), { unique: true })),
      nicks: optional(map(id(), nullable(string()))),
    },
    [
      { rule: "atLeastOneOf", fields: ["recipient_id", "access_tokens"] },
      { rule: "exclusive", fields: ["recipient_id", "access_tokens"] },
      { rule: "forbiddenWhen", fields: ["nicks"], when: { field: "access_tokens", present: false } },
    ],
  ),
);

/** Checks a {@link models.CreateChannelInviteBody}. */
export const CreateChannelInviteBody: z.ZodType<models.CreateChannelInviteBody> = /* @__PURE__ */ sent(() =>
  oneOf(CreateGuildInviteBody, CreateGroupDmInviteBody),
);

/** Checks a {@link models.ForumThreadMessageInput}. */
export const ForumThreadMessageInput: z.ZodType<models.ForumThreadMessageInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(string({ maxLength: 2000 })),
      embeds: optional(array(EmbedInput, { maxItems: 10 })),
      allowed_mentions: optional(nullable(AllowedMentions)),
      components: optional(array(MessageComponentInput, { maxItems: 40 })),
      sticker_ids: optional(array(id(), { maxItems: 3 })),
      attachments: optional(array(AttachmentInput, { maxItems: 10 })),
      flags: optional(
        flags(MessageFlag.SuppressEmbeds | MessageFlag.SuppressNotifications | MessageFlag.IsComponentsV2),
      ),
      poll: optional(PollInput),
      shared_client_theme: optional(SharedClientThemeInput),
      files: optional(array(file(), { maxItems: 10 })),
    },
    [
      {
        rule: "atLeastOneOf",
        fields: ["content", "embeds", "sticker_ids", "components", "files", "poll", "shared_client_theme"],
      },
      {
        rule: "sumLength",
        paths: [
          "embeds[].title",
          "embeds[].description",
          "embeds[].fields[].name",
          "embeds[].fields[].value",
          "embeds[].footer.text",
          "embeds[].author.name",
        ],
        max: 6000,
        trim: true,
      },
      { rule: "uniqueBy", path: "components", key: "custom_id", children: ["components", "accessory"] },
      { rule: "uniqueBy", path: "components", key: "id", children: ["components", "accessory"], except: [0] },
      { rule: "countDeep", path: "components", children: ["components", "accessory"], max: 40 },
      {
        rule: "forbiddenWhen",
        fields: ["components"],
        when: {
          all: [{ field: "components[].type", is: [9, 10, 12, 13, 14, 17] }, { not: { field: "flags", has: 32768 } }],
        },
      },
      {
        rule: "forbiddenWhen",
        fields: ["components"],
        when: { all: [{ field: "components.length", atLeast: 6 }, { not: { field: "flags", has: 32768 } }] },
      },
      {
        rule: "forbiddenWhen",
        fields: ["content", "embeds", "sticker_ids", "poll", "shared_client_theme"],
        when: { field: "flags", has: 32768 },
      },
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.DefaultReactionInput}. */
export const DefaultReactionInput: z.ZodType<models.DefaultReactionInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      emoji_id: optional(nullable(id())),
      emoji_name: optional(nullable(string({ maxLength: 100 }))),
    },
    [{ rule: "exclusive", fields: ["emoji_id", "emoji_name"] }],
  ),
);

/** Checks a {@link models.GetThreadMemberQuery}. */
export const GetThreadMemberQuery: z.ZodType<models.GetThreadMemberQuery> = /* @__PURE__ */ sent(() =>
  strict({
    with_member: optional(boolean()),
  }),
);

/** Checks a {@link models.ListThreadMembersQuery}. */
export const ListThreadMembersQuery: z.ZodType<models.ListThreadMembersQuery> = /* @__PURE__ */ sent(() =>
  strict({
    with_member: optional(boolean()),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
  }),
);

/** Checks a {@link models.ListPublicArchivedThreadsQuery}. */
export const ListPublicArchivedThreadsQuery: z.ZodType<models.ListPublicArchivedThreadsQuery> = /* @__PURE__ */ sent(
  () =>
    strict({
      before: optional(timestamp()),
      limit: optional(integer({ min: 2, max: 100 })),
    }),
);

/** Checks a {@link models.ListPrivateArchivedThreadsQuery}. */
export const ListPrivateArchivedThreadsQuery: z.ZodType<models.ListPrivateArchivedThreadsQuery> = /* @__PURE__ */ sent(
  () =>
    strict({
      before: optional(timestamp()),
      limit: optional(integer({ min: 2, max: 100 })),
    }),
);

/** Checks a {@link models.ListJoinedPrivateArchivedThreadsQuery}. */
export const ListJoinedPrivateArchivedThreadsQuery: z.ZodType<models.ListJoinedPrivateArchivedThreadsQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      before: optional(id()),
      limit: optional(integer({ min: 2, max: 100 })),
    }),
  );

/** Checks a {@link models.SearchThreadsQuery}. */
export const SearchThreadsQuery: z.ZodType<models.SearchThreadsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ maxLength: 100 })),
    slop: optional(integer({ min: 0, max: 100 })),
    min_id: optional(id()),
    max_id: optional(id()),
    tag: optional(array(id(), { maxItems: 20, unique: true })),
    tag_setting: optional(member(ThreadSearchTagSetting)),
    archived: optional(boolean()),
    sort_by: optional(member(ThreadSearchSortMode)),
    sort_order: optional(member(SearchSortOrder)),
    limit: optional(integer({ min: 1, max: 25 })),
    offset: optional(integer({ min: 0, max: 9975 })),
  }),
);
