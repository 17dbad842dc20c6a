// Generated from schema/bodies/guild.json and schema/routes/guild.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/guild.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  flags,
  id,
  imageData,
  integer,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
  timestamp,
} from "../../../../src/base/validation/sent.ts";
import { ChannelFlag } from "../../../models/channel.ts";
import { WidgetStyle } from "../../../models/guild-display.ts";
import {
  AfkTimeout,
  DefaultMessageNotificationLevel,
  ExplicitContentFilterLevel,
  MemberFlag,
  VerificationLevel,
} from "../../../models/guild.ts";
import { Locale } from "../../../models/locales.ts";
import { JoinRequestStatus } from "../../../models/onboarding.ts";

/** Checks a {@link models.ModifyGuildBody}. */
export const ModifyGuildBody: z.ZodType<models.ModifyGuildBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 2, maxLength: 100 })),
    region: optional(nullable(string())),
    verification_level: optional(nullable(member(VerificationLevel))),
    default_message_notifications: optional(nullable(member(DefaultMessageNotificationLevel))),
    explicit_content_filter: optional(nullable(member(ExplicitContentFilterLevel))),
    afk_channel_id: optional(nullable(id())),
    afk_timeout: optional(member(AfkTimeout)),
    icon: optional(nullable(imageData())),
    splash: optional(nullable(imageData())),
    discovery_splash: optional(nullable(imageData())),
    banner: optional(nullable(imageData())),
    system_channel_id: optional(nullable(id())),
    system_channel_flags: optional(flags()),
    rules_channel_id: optional(nullable(id())),
    public_updates_channel_id: optional(nullable(id())),
    preferred_locale: optional(nullable(member(Locale))),
    features: optional(array(string(), { unique: true })),
    description: optional(nullable(string({ maxLength: 300 }))),
    premium_progress_bar_enabled: optional(boolean()),
    safety_alerts_channel_id: optional(nullable(id())),
    home_header: optional(nullable(imageData())),
  }),
);

/** Checks a {@link models.ModifyGuildChannelPositionsEntry}. */
export const ModifyGuildChannelPositionsEntry: z.ZodType<models.ModifyGuildChannelPositionsEntry> =
  /* @__PURE__ */ sent(() =>
    strict({
      id: id(),
      position: optional(nullable(integer({ min: 0 }))),
      lock_permissions: optional(nullable(boolean())),
      parent_id: optional(nullable(id())),
      flags: optional(
        nullable(flags(ChannelFlag.RequireTag | ChannelFlag.HideMediaDownloadOptions | ChannelFlag.IsSpoilerChannel)),
      ),
    }),
  );

/** Checks a {@link models.AddGuildMemberBody}. */
export const AddGuildMemberBody: z.ZodType<models.AddGuildMemberBody> = /* @__PURE__ */ sent(() =>
  strict({
    access_token: string({ maxLength: 10240 }),
    nick: optional(string({ maxLength: 32 })),
    roles: optional(array(id(), { maxItems: 250, unique: true })),
    mute: optional(boolean()),
    deaf: optional(boolean()),
    flags: optional(flags(MemberFlag.BypassesVerification)),
  }),
);

/** Checks a {@link models.ModifyGuildMemberBody}. */
export const ModifyGuildMemberBody: z.ZodType<models.ModifyGuildMemberBody> = /* @__PURE__ */ sent(() =>
  strict({
    nick: optional(nullable(string({ maxLength: 32 }))),
    roles: optional(nullable(array(id(), { maxItems: 350, unique: true }))),
    mute: optional(nullable(boolean())),
    deaf: optional(nullable(boolean())),
    channel_id: optional(nullable(id())),
    communication_disabled_until: optional(nullable(timestamp())),
    flags: optional(nullable(flags(MemberFlag.BypassesVerification))),
  }),
);

/** Checks a {@link models.ModifyCurrentMemberBody}. */
export const ModifyCurrentMemberBody: z.ZodType<models.ModifyCurrentMemberBody> = /* @__PURE__ */ sent(() =>
  strict({
    nick: optional(nullable(string({ maxLength: 32 }))),
    banner: optional(nullable(imageData())),
    avatar: optional(nullable(imageData())),
    bio: optional(nullable(string({ maxLength: 190 }))),
  }),
);

/** Checks a {@link models.ModifyCurrentUserNickBody}. */
export const ModifyCurrentUserNickBody: z.ZodType<models.ModifyCurrentUserNickBody> = /* @__PURE__ */ sent(() =>
  strict({
    nick: optional(nullable(string({ maxLength: 32 }))),
  }),
);

/** Checks a {@link models.CreateGuildBanBody}. */
export const CreateGuildBanBody: z.ZodType<models.CreateGuildBanBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      delete_message_days: optional(integer({ min: 0, max: 7 })),
      delete_message_seconds: optional(integer({ min: 0, max: 604800 })),
    },
    [{ rule: "exclusive", fields: ["delete_message_days", "delete_message_seconds"] }],
  ),
);

/** Checks a {@link models.BulkGuildBanBody}. */
export const BulkGuildBanBody: z.ZodType<models.BulkGuildBanBody> = /* @__PURE__ */ sent(() =>
  strict({
    user_ids: array(id(), { maxItems: 200, unique: true }),
    delete_message_seconds: optional(integer({ min: 0, max: 604800 })),
  }),
);

/** Checks a {@link models.BeginGuildPruneBody}. */
export const BeginGuildPruneBody: z.ZodType<models.BeginGuildPruneBody> = /* @__PURE__ */ sent(() =>
  strict({
    days: optional(integer({ min: 1, max: 30 })),
    compute_prune_count: optional(boolean()),
    include_roles: optional(array(id(), { maxItems: 100, unique: true })),
    reason: optional(string()),
  }),
);

/** Checks a {@link models.ModifyGuildIncidentActionsBody}. */
export const ModifyGuildIncidentActionsBody: z.ZodType<models.ModifyGuildIncidentActionsBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      invites_disabled_until: optional(nullable(timestamp())),
      dms_disabled_until: optional(nullable(timestamp())),
    }),
);

/** Checks a {@link models.GetGuildQuery}. */
export const GetGuildQuery: z.ZodType<models.GetGuildQuery> = /* @__PURE__ */ sent(() =>
  strict({
    with_counts: optional(boolean()),
  }),
);

/** Checks a {@link models.ListGuildMembersQuery}. */
export const ListGuildMembersQuery: z.ZodType<models.ListGuildMembersQuery> = /* @__PURE__ */ sent(() =>
  strict({
    limit: optional(integer({ min: 1, max: 1000 })),
    after: optional(id()),
  }),
);

/** Checks a {@link models.SearchGuildMembersQuery}. */
export const SearchGuildMembersQuery: z.ZodType<models.SearchGuildMembersQuery> = /* @__PURE__ */ sent(() =>
  strict({
    query: string({ minLength: 1, maxLength: 100 }),
    limit: optional(integer({ min: 1, max: 1000 })),
  }),
);

/** Checks a {@link models.GetGuildBansQuery}. */
export const GetGuildBansQuery: z.ZodType<models.GetGuildBansQuery> = /* @__PURE__ */ sent(() =>
  strict({
    limit: optional(integer({ min: 1, max: 1000 })),
    before: optional(id()),
    after: optional(id()),
  }),
);

/** Checks a {@link models.GetGuildPruneCountQuery}. */
export const GetGuildPruneCountQuery: z.ZodType<models.GetGuildPruneCountQuery> = /* @__PURE__ */ sent(() =>
  strict({
    days: optional(integer({ min: 1, max: 30 })),
    include_roles: optional(array(id(), { maxItems: 100, unique: true })),
  }),
);

/** Checks a {@link models.GetGuildWidgetImageQuery}. */
export const GetGuildWidgetImageQuery: z.ZodType<models.GetGuildWidgetImageQuery> = /* @__PURE__ */ sent(() =>
  strict({
    style: optional(member(WidgetStyle)),
  }),
);

/** Checks a {@link models.GetGuildJoinRequestsQuery}. */
export const GetGuildJoinRequestsQuery: z.ZodType<models.GetGuildJoinRequestsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    status: optional(member(JoinRequestStatus)),
    limit: optional(integer({ min: 1, max: 100 })),
    before: optional(id()),
    after: optional(id()),
  }),
);
