// Generated from schema/models/guild.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/guild.ts";
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
import { Emoji } from "./emoji.ts";
import { WelcomeScreen } from "./guild-display.ts";
import { Role } from "./role.ts";
import { GuildSticker } from "./sticker.ts";
import { AvatarDecorationData, Collectibles, User } from "./user.ts";

/** Checks a {@link models.Guild}. */
export const Guild: z.ZodType<models.Guild> = /* @__PURE__ */ received(() =>
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
  }),
);

/** Checks a {@link models.UnavailableGuild}. */
export const UnavailableGuild: z.ZodType<models.UnavailableGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    unavailable: optional(boolean()),
  }),
);

/** Checks a {@link models.GuildPreview}. */
export const GuildPreview: z.ZodType<models.GuildPreview> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    splash: nullable(string()),
    discovery_splash: nullable(string()),
    emojis: array(Emoji),
    features: array(string()),
    approximate_member_count: number(),
    approximate_presence_count: number(),
    description: nullable(string()),
    stickers: array(GuildSticker),
    home_header: optional(string()),
  }),
);

/** Checks a {@link models.Member}. */
export const Member: z.ZodType<models.Member> = /* @__PURE__ */ received(() =>
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
  }),
);

/** Checks a {@link models.PartialMember}. */
export const PartialMember: z.ZodType<models.PartialMember> = /* @__PURE__ */ received(() =>
  struct({
    nick: optional(string()),
    avatar: optional(string()),
    banner: optional(string()),
    roles: array(id()),
    joined_at: nullable(string()),
    premium_since: optional(string()),
    deaf: optional(boolean()),
    mute: optional(boolean()),
    flags: optional(number()),
    pending: optional(boolean()),
    permissions: optional(string()),
    communication_disabled_until: optional(string()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
  }),
);

/** Checks a {@link models.CurrentMember}. */
export const CurrentMember: z.ZodType<models.CurrentMember> = /* @__PURE__ */ received(() =>
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
  }),
);

/** Checks a {@link models.Ban}. */
export const Ban: z.ZodType<models.Ban> = /* @__PURE__ */ received(() =>
  struct({
    reason: nullable(string()),
    user: User,
  }),
);

/** Checks a {@link models.BulkBanResult}. */
export const BulkBanResult: z.ZodType<models.BulkBanResult> = /* @__PURE__ */ received(() =>
  struct({
    banned_users: array(id()),
    failed_users: array(id()),
  }),
);

/** Checks a {@link models.IncidentsData}. */
export const IncidentsData: z.ZodType<models.IncidentsData> = /* @__PURE__ */ received(() =>
  struct({
    invites_disabled_until: nullable(string()),
    dms_disabled_until: nullable(string()),
    dm_spam_detected_at: optional(string()),
    raid_detected_at: optional(string()),
  }),
);

/** Checks a {@link models.PruneResult}. */
export const PruneResult: z.ZodType<models.PruneResult> = /* @__PURE__ */ received(() =>
  struct({
    pruned: nullable(number()),
  }),
);

/** Checks a {@link models.VanityUrl}. */
export const VanityUrl: z.ZodType<models.VanityUrl> = /* @__PURE__ */ received(() =>
  struct({
    code: nullable(string()),
    uses: number(),
    error: optional(VanityUrlError),
  }),
);

/** Checks a {@link models.VanityUrlError}. */
export const VanityUrlError: z.ZodType<models.VanityUrlError> = /* @__PURE__ */ received(() =>
  struct({
    message: string(),
    code: number(),
  }),
);

/** Checks a {@link models.GuildLiveliness}. */
export const GuildLiveliness: z.ZodType<models.GuildLiveliness> = /* @__PURE__ */ received(() =>
  struct({
    msg_activity_bins: array(number()),
    last_updated_ts: optional(string()),
  }),
);

/** Checks a {@link models.GuildProductPurchase}. */
export const GuildProductPurchase: z.ZodType<models.GuildProductPurchase> = /* @__PURE__ */ received(() =>
  struct({
    listing_id: id(),
    product_name: string(),
  }),
);

/** Checks a {@link models.PurchaseNotification}. */
export const PurchaseNotification: z.ZodType<models.PurchaseNotification> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    guild_product_purchase: optional(GuildProductPurchase),
  }),
);
