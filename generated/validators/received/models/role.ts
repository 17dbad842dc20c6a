// Generated from schema/models/role.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/role.ts";
import type * as z from "zod";
import {
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

/** Checks a {@link models.Role}. */
export const Role: z.ZodType<models.Role> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    color: number(),
    colors: RoleColors,
    hoist: boolean(),
    icon: optional(string()),
    unicode_emoji: optional(string()),
    position: number(),
    permissions: string(),
    managed: boolean(),
    mentionable: boolean(),
    tags: optional(RoleTags),
    flags: optional(number()),
  }),
);

/** Checks a {@link models.RoleTags}. */
export const RoleTags: z.ZodType<models.RoleTags> = /* @__PURE__ */ received(() =>
  struct({
    bot_id: optional(id()),
    integration_id: optional(id()),
    premium_subscriber: optional(nothing()),
    subscription_listing_id: optional(id()),
    available_for_purchase: optional(nothing()),
    guild_connections: optional(nothing()),
  }),
);

/** Checks a {@link models.RoleColors}. */
export const RoleColors: z.ZodType<models.RoleColors> = /* @__PURE__ */ received(() =>
  struct({
    primary_color: number(),
    secondary_color: nullable(number()),
    tertiary_color: nullable(number()),
  }),
);
