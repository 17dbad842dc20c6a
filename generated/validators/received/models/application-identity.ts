// Generated from schema/models/application-identity.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-identity.ts";
import type * as z from "zod";
import {
  array,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
  unknown,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.ApplicationIdentity}. */
export const ApplicationIdentity: z.ZodType<models.ApplicationIdentity> = /* @__PURE__ */ received(() =>
  struct({
    user_id: optional(id()),
    provider_type: string(),
    provider_id: optional(string()),
    provider_issued_user_id: string(),
  }),
);

/** Checks a {@link models.ApplicationIdentityList}. */
export const ApplicationIdentityList: z.ZodType<models.ApplicationIdentityList> = /* @__PURE__ */ received(() =>
  struct({
    identities: array(ApplicationIdentity),
  }),
);

/** Checks a {@link models.ProfileMedia}. */
export const ProfileMedia: z.ZodType<models.ProfileMedia> = /* @__PURE__ */ received(() =>
  struct({
    url: string(),
  }),
);

/** Checks a {@link models.PrimaryProfileData}. */
export const PrimaryProfileData: z.ZodType<models.PrimaryProfileData> = /* @__PURE__ */ received(() =>
  struct({
    season: optional(string()),
    rank_name: optional(string()),
    rank_image: optional(ProfileMedia),
    highest_rank: optional(string()),
    highest_rank_image: optional(ProfileMedia),
    featured_played_character: optional(string()),
    featured_played_character_image: optional(ProfileMedia),
    playtime_hours: optional(number()),
    total_wins: optional(number()),
    current_period_wins: optional(number()),
    total_games: optional(number()),
    current_period_games: optional(number()),
    total_kills: optional(number()),
    current_period_kills: optional(number()),
    total_assists: optional(number()),
    current_period_assists: optional(number()),
    total_deaths: optional(number()),
    current_period_deaths: optional(number()),
  }),
);

/** Checks a {@link models.BaseProfileField}. */
export const BaseProfileField: z.ZodType<models.BaseProfileField> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    name: string(),
  }),
);

/** Checks a {@link models.StringProfileField}. */
export const StringProfileField: z.ZodType<models.StringProfileField> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    name: string(),
    value: string(),
  }),
);

/** Checks a {@link models.NumberProfileField}. */
export const NumberProfileField: z.ZodType<models.NumberProfileField> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    name: string(),
    value: number(),
  }),
);

/** Checks a {@link models.MediaProfileField}. */
export const MediaProfileField: z.ZodType<models.MediaProfileField> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    name: string(),
    value: ProfileMedia,
  }),
);

/** Checks a {@link models.ProfileField}. */
export const ProfileField: z.ZodType<models.ProfileField> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [StringProfileField, 1],
      [NumberProfileField, 2],
      [MediaProfileField, 3],
    ],
    BaseProfileField,
  ),
);

/** Checks a {@link models.ProfileData}. */
export const ProfileData: z.ZodType<models.ProfileData> = /* @__PURE__ */ received(() =>
  struct({
    primary: optional(PrimaryProfileData),
    dynamic: optional(array(ProfileField)),
  }),
);

/** Checks a {@link models.ApplicationIdentityProfile}. */
export const ApplicationIdentityProfile: z.ZodType<models.ApplicationIdentityProfile> = /* @__PURE__ */ received(() =>
  struct({
    username: nullable(string()),
    metadata: nullable(map(unknown())),
    data: nullable(ProfileData),
  }),
);
