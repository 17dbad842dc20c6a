// Generated from schema/models/guild-template.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/guild-template.ts";
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
} from "../../../../src/base/validation/received.ts";
import { DefaultReaction } from "./channel.ts";
import { RoleColors } from "./role.ts";
import { User } from "./user.ts";

/** Checks a {@link models.GuildTemplate}. */
export const GuildTemplate: z.ZodType<models.GuildTemplate> = /* @__PURE__ */ received(() =>
  struct({
    code: string(),
    name: string(),
    description: nullable(string()),
    usage_count: number(),
    creator_id: id(),
    creator: nullable(User),
    created_at: string(),
    updated_at: string(),
    source_guild_id: id(),
    serialized_source_guild: GuildTemplateSnapshot,
    is_dirty: nullable(boolean()),
  }),
);

/** Checks a {@link models.GuildTemplateSnapshot}. */
export const GuildTemplateSnapshot: z.ZodType<models.GuildTemplateSnapshot> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    description: nullable(string()),
    region: nullable(string()),
    verification_level: number(),
    default_message_notifications: number(),
    explicit_content_filter: number(),
    preferred_locale: string(),
    afk_channel_id: nullable(byKind({ number: number(), string: id() })),
    afk_timeout: number(),
    system_channel_id: nullable(byKind({ number: number(), string: id() })),
    system_channel_flags: number(),
    icon_hash: optional(string()),
    roles: array(GuildTemplateRole),
    channels: array(GuildTemplateChannel),
  }),
);

/** Checks a {@link models.GuildTemplateRole}. */
export const GuildTemplateRole: z.ZodType<models.GuildTemplateRole> = /* @__PURE__ */ received(() =>
  struct({
    id: number(),
    name: string(),
    permissions: byKind({ string: string(), number: number() }),
    color: number(),
    colors: optional(RoleColors),
    hoist: boolean(),
    mentionable: boolean(),
    icon: optional(string()),
    unicode_emoji: optional(string()),
  }),
);

/** Checks a {@link models.GuildTemplateChannel}. */
export const GuildTemplateChannel: z.ZodType<models.GuildTemplateChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: nullable(number()),
    type: number(),
    name: nullable(string()),
    position: nullable(number()),
    topic: nullable(string()),
    bitrate: number(),
    user_limit: number(),
    nsfw: boolean(),
    rate_limit_per_user: number(),
    parent_id: nullable(byKind({ number: number(), string: id() })),
    default_auto_archive_duration: optional(number()),
    permission_overwrites: array(GuildTemplatePermissionOverwrite),
    available_tags: optional(array(GuildTemplateForumTag)),
    template: optional(string()),
    default_reaction_emoji: optional(DefaultReaction),
    default_thread_rate_limit_per_user: optional(number()),
    default_sort_order: optional(number()),
    default_forum_layout: optional(number()),
    default_tag_setting: optional(string()),
    theme_color: optional(number()),
  }),
);

/** Checks a {@link models.GuildTemplatePermissionOverwrite}. */
export const GuildTemplatePermissionOverwrite: z.ZodType<models.GuildTemplatePermissionOverwrite> =
  /* @__PURE__ */ received(() =>
    struct({
      id: byKind({ number: number(), string: id() }),
      type: number(),
      allow: byKind({ string: string(), number: number() }),
      deny: byKind({ string: string(), number: number() }),
    }),
  );

/** Checks a {@link models.GuildTemplateForumTag}. */
export const GuildTemplateForumTag: z.ZodType<models.GuildTemplateForumTag> = /* @__PURE__ */ received(() =>
  struct({
    id: nullable(number()),
    name: string(),
    emoji_id: nullable(id()),
    emoji_name: nullable(string()),
    moderated: nullable(boolean()),
  }),
);
