// Generated from schema/bodies/role.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/role.ts";
import type * as z from "zod";
import {
  bits,
  boolean,
  color,
  id,
  imageData,
  integer,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.RoleColorsInput}. */
export const RoleColorsInput: z.ZodType<models.RoleColorsInput> = /* @__PURE__ */ sent(() =>
  strict({
    primary_color: optional(color()),
    secondary_color: optional(nullable(color())),
    tertiary_color: optional(nullable(color())),
  }),
);

/** Checks a {@link models.CreateGuildRoleBody}. */
export const CreateGuildRoleBody: z.ZodType<models.CreateGuildRoleBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 1, maxLength: 100 })),
    permissions: optional(bits()),
    color: optional(color()),
    colors: optional(RoleColorsInput),
    hoist: optional(boolean()),
    icon: optional(nullable(imageData())),
    unicode_emoji: optional(nullable(string({ maxLength: 100 }))),
    mentionable: optional(boolean()),
  }),
);

/** Checks a {@link models.ModifyGuildRolePositionsEntry}. */
export const ModifyGuildRolePositionsEntry: z.ZodType<models.ModifyGuildRolePositionsEntry> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    position: optional(nullable(integer())),
  }),
);

/** Checks a {@link models.ModifyGuildRoleBody}. */
export const ModifyGuildRoleBody: z.ZodType<models.ModifyGuildRoleBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
    permissions: optional(nullable(bits())),
    color: optional(nullable(color())),
    colors: optional(nullable(RoleColorsInput)),
    hoist: optional(nullable(boolean())),
    icon: optional(nullable(imageData())),
    unicode_emoji: optional(nullable(string({ maxLength: 100 }))),
    mentionable: optional(nullable(boolean())),
  }),
);
