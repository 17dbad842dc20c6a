// Generated from schema/models/invite.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/invite.ts";
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
import { Application } from "./application.ts";
import { WelcomeScreen } from "./guild-display.ts";
import { GuildLiveliness } from "./guild.ts";
import { RoleColors } from "./role.ts";
import { InviteScheduledEvent } from "./scheduled-event.ts";
import { AvatarDecorationData, Collectibles, User } from "./user.ts";

/** Checks a {@link models.BaseInvite}. */
export const BaseInvite: z.ZodType<models.BaseInvite> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    code: string(),
    channel: nullable(InviteChannel),
    inviter: optional(User),
    expires_at: optional(string()),
    max_age: optional(number()),
    created_at: optional(string()),
  }),
);

/** Checks a {@link models.GuildInvite}. */
export const GuildInvite: z.ZodType<models.GuildInvite> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    code: string(),
    channel: nullable(InviteChannel),
    inviter: optional(User),
    expires_at: optional(string()),
    max_age: optional(number()),
    created_at: optional(string()),
    guild: optional(InviteGuild),
    target_type: optional(number()),
    target_user: optional(User),
    target_application: optional(Application),
    approximate_presence_count: optional(number()),
    approximate_member_count: optional(number()),
    stage_instance: optional(InviteStageInstance),
    guild_scheduled_event: optional(InviteScheduledEvent),
    flags: optional(number()),
    roles: optional(array(InviteGuildRole)),
    uses: optional(number()),
    max_uses: optional(number()),
    temporary: optional(boolean()),
    guild_id: optional(id()),
    is_contact: optional(boolean()),
    target_channel_id: optional(id()),
    target_message_id: optional(id()),
    liveliness: optional(GuildLiveliness),
    is_nickname_changeable: optional(boolean()),
  }),
);

/** Checks a {@link models.GroupDmInvite}. */
export const GroupDmInvite: z.ZodType<models.GroupDmInvite> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    code: string(),
    channel: nullable(InviteChannel),
    inviter: optional(User),
    expires_at: optional(string()),
    max_age: optional(number()),
    created_at: optional(string()),
    approximate_member_count: optional(number()),
  }),
);

/** Checks a {@link models.FriendInvite}. */
export const FriendInvite: z.ZodType<models.FriendInvite> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    code: string(),
    channel: nullable(InviteChannel),
    inviter: optional(User),
    expires_at: optional(string()),
    max_age: optional(number()),
    created_at: optional(string()),
    flags: optional(number()),
    uses: optional(number()),
    max_uses: optional(number()),
    friends_count: optional(number()),
    is_contact: optional(boolean()),
  }),
);

/** Checks a {@link models.InviteMetadata}. */
export const InviteMetadata: z.ZodType<models.InviteMetadata> = /* @__PURE__ */ received(() =>
  struct({
    uses: number(),
    max_uses: number(),
    max_age: number(),
    temporary: boolean(),
    created_at: string(),
  }),
);

/** Checks a {@link models.InviteGuild}. */
export const InviteGuild: z.ZodType<models.InviteGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    icon: nullable(string()),
    splash: nullable(string()),
    verification_level: nullable(number()),
    features: array(string()),
    vanity_url_code: nullable(string()),
    description: nullable(string()),
    banner: nullable(string()),
    premium_subscription_count: optional(number()),
    welcome_screen: optional(WelcomeScreen),
    nsfw_level: nullable(number()),
    nsfw: optional(boolean()),
  }),
);

/** Checks a {@link models.InviteChannel}. */
export const InviteChannel: z.ZodType<models.InviteChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    name: nullable(string()),
    icon: optional(string()),
    recipients: optional(array(InviteChannelRecipient)),
  }),
);

/** Checks a {@link models.InviteChannelRecipient}. */
export const InviteChannelRecipient: z.ZodType<models.InviteChannelRecipient> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    username: string(),
    avatar: optional(string()),
  }),
);

/** Checks a {@link models.InviteGuildRole}. */
export const InviteGuildRole: z.ZodType<models.InviteGuildRole> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    color: number(),
    colors: RoleColors,
    icon: optional(string()),
    unicode_emoji: optional(string()),
    position: number(),
    permissions: optional(string()),
  }),
);

/** Checks a {@link models.InviteStageInstance}. */
export const InviteStageInstance: z.ZodType<models.InviteStageInstance> = /* @__PURE__ */ received(() =>
  struct({
    members: array(InviteStageMember),
    participant_count: number(),
    speaker_count: number(),
    topic: string(),
  }),
);

/** Checks a {@link models.InviteStageMember}. */
export const InviteStageMember: z.ZodType<models.InviteStageMember> = /* @__PURE__ */ received(() =>
  struct({
    user: User,
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

/** Checks a {@link models.TargetUsersJobStatus}. */
export const TargetUsersJobStatus: z.ZodType<models.TargetUsersJobStatus> = /* @__PURE__ */ received(() =>
  struct({
    status: number(),
    total_users: number(),
    processed_users: number(),
    created_at: nullable(string()),
    completed_at: nullable(string()),
    error_message: nullable(string()),
  }),
);

/** Checks a {@link models.Invite}. */
export const Invite: z.ZodType<models.Invite> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [GuildInvite, 0],
      [GroupDmInvite, 1],
      [FriendInvite, 2],
    ],
    BaseInvite,
  ),
);
