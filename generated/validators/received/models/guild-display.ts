// Generated from schema/models/guild-display.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/guild-display.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nothing,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.GuildWidgetSettings}. */
export const GuildWidgetSettings: z.ZodType<models.GuildWidgetSettings> = /* @__PURE__ */ received(() =>
  struct({
    enabled: boolean(),
    channel_id: nullable(id()),
  }),
);

/** Checks a {@link models.GuildWidget}. */
export const GuildWidget: z.ZodType<models.GuildWidget> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    instant_invite: nullable(string()),
    channels: array(GuildWidgetChannel),
    members: array(GuildWidgetMember),
    presence_count: number(),
  }),
);

/** Checks a {@link models.GuildWidgetChannel}. */
export const GuildWidgetChannel: z.ZodType<models.GuildWidgetChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    position: number(),
  }),
);

/** Checks a {@link models.GuildWidgetMember}. */
export const GuildWidgetMember: z.ZodType<models.GuildWidgetMember> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    username: string(),
    discriminator: string(),
    avatar: nothing(),
    status: string(),
    avatar_url: string(),
    activity: optional(GuildWidgetActivity),
    deaf: optional(boolean()),
    mute: optional(boolean()),
    self_deaf: optional(boolean()),
    self_mute: optional(boolean()),
    suppress: optional(boolean()),
    channel_id: optional(id()),
  }),
);

/** Checks a {@link models.GuildWidgetActivity}. */
export const GuildWidgetActivity: z.ZodType<models.GuildWidgetActivity> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
  }),
);

/** Checks a {@link models.WelcomeScreen}. */
export const WelcomeScreen: z.ZodType<models.WelcomeScreen> = /* @__PURE__ */ received(() =>
  struct({
    description: nullable(string()),
    welcome_channels: array(WelcomeScreenChannel),
  }),
);

/** Checks a {@link models.WelcomeScreenChannel}. */
export const WelcomeScreenChannel: z.ZodType<models.WelcomeScreenChannel> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    description: string(),
    emoji_id: nullable(id()),
    emoji_name: nullable(string()),
  }),
);
