// Generated from schema/models/presence.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/presence.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  number,
  optional,
  received,
  string,
  struct,
  tuple,
} from "../../../../src/base/validation/received.ts";
import { AvatarDecorationData, Collectibles, PrimaryGuild } from "./user.ts";

/** Checks a {@link models.Presence}. */
export const Presence: z.ZodType<models.Presence> = /* @__PURE__ */ received(() =>
  struct({
    user: PresenceUser,
    guild_id: optional(id()),
    status: optional(string()),
    activities: optional(array(Activity)),
    client_status: optional(ClientStatus),
  }),
);

/** Checks a {@link models.PresenceUser}. */
export const PresenceUser: z.ZodType<models.PresenceUser> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    username: optional(string()),
    discriminator: optional(string()),
    global_name: optional(string()),
    avatar: optional(string()),
    bot: optional(boolean()),
    system: optional(boolean()),
    banner: optional(string()),
    accent_color: optional(number()),
    flags: optional(number()),
    public_flags: optional(number()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
    primary_guild: optional(PrimaryGuild),
  }),
);

/** Checks a {@link models.ClientStatus}. */
export const ClientStatus: z.ZodType<models.ClientStatus> = /* @__PURE__ */ received(() =>
  struct({
    desktop: optional(string()),
    mobile: optional(string()),
    web: optional(string()),
  }),
);

/** Checks a {@link models.Activity}. */
export const Activity: z.ZodType<models.Activity> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    url: optional(string()),
    created_at: optional(number()),
    timestamps: optional(ActivityTimestamps),
    application_id: optional(id()),
    status_display_type: optional(number()),
    details: optional(string()),
    details_url: optional(string()),
    state: optional(string()),
    state_url: optional(string()),
    emoji: optional(ActivityEmoji),
    party: optional(ActivityParty),
    assets: optional(ActivityAssets),
    secrets: optional(ActivitySecrets),
    instance: optional(boolean()),
    flags: optional(number()),
    buttons: optional(array(string())),
  }),
);

/** Checks a {@link models.ActivityTimestamps}. */
export const ActivityTimestamps: z.ZodType<models.ActivityTimestamps> = /* @__PURE__ */ received(() =>
  struct({
    start: optional(number()),
    end: optional(number()),
  }),
);

/** Checks a {@link models.ActivityEmoji}. */
export const ActivityEmoji: z.ZodType<models.ActivityEmoji> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    id: optional(id()),
    animated: optional(boolean()),
  }),
);

/** Checks a {@link models.ActivityParty}. */
export const ActivityParty: z.ZodType<models.ActivityParty> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(string()),
    size: optional(tuple(number(), number())),
  }),
);

/** Checks a {@link models.ActivityAssets}. */
export const ActivityAssets: z.ZodType<models.ActivityAssets> = /* @__PURE__ */ received(() =>
  struct({
    large_image: optional(string()),
    large_text: optional(string()),
    large_url: optional(string()),
    small_image: optional(string()),
    small_text: optional(string()),
    small_url: optional(string()),
    invite_cover_image: optional(string()),
  }),
);

/** Checks a {@link models.ActivitySecrets}. */
export const ActivitySecrets: z.ZodType<models.ActivitySecrets> = /* @__PURE__ */ received(() =>
  struct({
    join: optional(string()),
    spectate: optional(string()),
    match: optional(string()),
  }),
);
