// Generated from schema/models/audit-log.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/audit-log.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
  unknown,
} from "../../../../src/base/validation/received.ts";
import { ApplicationCommand } from "./application-command.ts";
import { AutoModerationRule } from "./auto-moderation.ts";
import { PermissionOverwrite, ThreadChannel } from "./channel.ts";
import { PartialIntegration } from "./integration.ts";
import { ScheduledEvent } from "./scheduled-event.ts";
import { User } from "./user.ts";
import { Webhook } from "./webhook.ts";

/** Checks a {@link models.AuditLog}. */
export const AuditLog: z.ZodType<models.AuditLog> = /* @__PURE__ */ received(() =>
  struct({
    application_commands: array(ApplicationCommand),
    audit_log_entries: array(AuditLogEntry),
    auto_moderation_rules: array(AutoModerationRule),
    guild_scheduled_events: array(ScheduledEvent),
    integrations: array(PartialIntegration),
    threads: array(ThreadChannel),
    users: array(User),
    webhooks: array(Webhook),
  }),
);

/** Checks a {@link models.AuditLogEntry}. */
export const AuditLogEntry: z.ZodType<models.AuditLogEntry> = /* @__PURE__ */ received(() =>
  struct({
    target_id: nullable(id()),
    changes: optional(array(AuditLogChange)),
    user_id: nullable(id()),
    id: id(),
    action_type: number(),
    options: optional(AuditLogEntryOptions),
    reason: optional(string()),
  }),
);

/** Checks a {@link models.AuditLogEntryOptions}. */
export const AuditLogEntryOptions: z.ZodType<models.AuditLogEntryOptions> = /* @__PURE__ */ received(() =>
  struct({
    application_id: optional(id()),
    auto_moderation_rule_name: optional(string()),
    auto_moderation_rule_trigger_type: optional(string()),
    channel_id: optional(id()),
    count: optional(string()),
    delete_member_days: optional(string()),
    id: optional(string()),
    members_removed: optional(string()),
    message_id: optional(id()),
    role_name: optional(string()),
    type: optional(string()),
    integration_type: optional(string()),
    status: optional(string()),
  }),
);

/** Checks a {@link models.BaseAuditLogChange}. */
export const BaseAuditLogChange: z.ZodType<models.BaseAuditLogChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(unknown()),
    old_value: optional(unknown()),
    key: nullable(string()),
  }),
);

/** Checks a {@link models.AuditLogTextChange}. */
export const AuditLogTextChange: z.ZodType<models.AuditLogTextChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(string()),
    old_value: optional(string()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogImageChange}. */
export const AuditLogImageChange: z.ZodType<models.AuditLogImageChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(string()),
    old_value: optional(string()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogNumberChange}. */
export const AuditLogNumberChange: z.ZodType<models.AuditLogNumberChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(number()),
    old_value: optional(number()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogBooleanChange}. */
export const AuditLogBooleanChange: z.ZodType<models.AuditLogBooleanChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(boolean()),
    old_value: optional(boolean()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogTimestampChange}. */
export const AuditLogTimestampChange: z.ZodType<models.AuditLogTimestampChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(string()),
    old_value: optional(string()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogChannelChange}. */
export const AuditLogChannelChange: z.ZodType<models.AuditLogChannelChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(id()),
    old_value: optional(id()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogUserChange}. */
export const AuditLogUserChange: z.ZodType<models.AuditLogUserChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(id()),
    old_value: optional(id()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogPermissionChange}. */
export const AuditLogPermissionChange: z.ZodType<models.AuditLogPermissionChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(string()),
    old_value: optional(string()),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogOverwritesChange}. */
export const AuditLogOverwritesChange: z.ZodType<models.AuditLogOverwritesChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(array(PermissionOverwrite)),
    old_value: optional(array(PermissionOverwrite)),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogRolesChange}. */
export const AuditLogRolesChange: z.ZodType<models.AuditLogRolesChange> = /* @__PURE__ */ received(() =>
  struct({
    new_value: optional(array(byKind({ object: AuditLogRole, string: id() }))),
    old_value: optional(array(byKind({ object: AuditLogRole, string: id() }))),
    key: string(),
  }),
);

/** Checks a {@link models.AuditLogRole}. */
export const AuditLogRole: z.ZodType<models.AuditLogRole> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
  }),
);

/** Checks a {@link models.AuditLogChange}. */
export const AuditLogChange: z.ZodType<models.AuditLogChange> = /* @__PURE__ */ received(() =>
  tagged(
    "key",
    [
      [
        AuditLogTextChange,
        "name",
        "nick",
        "description",
        "topic",
        "code",
        "vanity_url_code",
        "region",
        "rtc_region",
        "preferred_locale",
        "unicode_emoji",
        "location",
      ],
      [
        AuditLogImageChange,
        "avatar_hash",
        "banner_hash",
        "discovery_splash_hash",
        "icon_hash",
        "image_hash",
        "splash_hash",
      ],
      [
        AuditLogNumberChange,
        "afk_timeout",
        "auto_archive_duration",
        "bitrate",
        "color",
        "default_auto_archive_duration",
        "default_message_notifications",
        "explicit_content_filter",
        "flags",
        "max_age",
        "max_uses",
        "mfa_level",
        "position",
        "prune_delete_days",
        "rate_limit_per_user",
        "system_channel_flags",
        "user_limit",
        "uses",
        "verification_level",
        "video_quality_mode",
      ],
      [
        AuditLogBooleanChange,
        "archived",
        "available",
        "deaf",
        "enable_emoticons",
        "enabled",
        "hoist",
        "invitable",
        "locked",
        "mentionable",
        "mute",
        "nsfw",
        "premium_progress_bar_enabled",
        "temporary",
        "widget_enabled",
      ],
      [AuditLogTimestampChange, "communication_disabled_until", "scheduled_start_time", "scheduled_end_time"],
      [
        AuditLogChannelChange,
        "afk_channel_id",
        "channel_id",
        "public_updates_channel_id",
        "rules_channel_id",
        "safety_alerts_channel_id",
        "system_channel_id",
        "widget_channel_id",
      ],
      [AuditLogUserChange, "inviter_id", "owner_id"],
      [AuditLogPermissionChange, "allow", "deny", "permissions"],
      [AuditLogOverwritesChange, "permission_overwrites"],
      [AuditLogRolesChange, "$add", "$remove"],
    ],
    BaseAuditLogChange,
  ),
);
