// Generated from schema/models/application-identity.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-identity.ts";
import type * as z from "zod";
import {
  array,
  integer,
  literal,
  member,
  number,
  optional,
  sent,
  strict,
  string,
  tagged,
} from "../../../../src/base/validation/sent.ts";
import { ProfileFieldType } from "../../../models/application-identity.ts";

/** Checks a {@link models.ProfileMediaInput}. */
export const ProfileMediaInput: z.ZodType<models.ProfileMediaInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string(),
  }),
);

/** Checks a {@link models.PrimaryProfileDataInput}. */
export const PrimaryProfileDataInput: z.ZodType<models.PrimaryProfileDataInput> = /* @__PURE__ */ sent(() =>
  strict({
    season: optional(string({ maxLength: 100 })),
    rank_name: optional(string({ maxLength: 100 })),
    rank_image: optional(ProfileMediaInput),
    highest_rank: optional(string({ maxLength: 100 })),
    highest_rank_image: optional(ProfileMediaInput),
    featured_played_character: optional(string({ maxLength: 100 })),
    featured_played_character_image: optional(ProfileMediaInput),
    playtime_hours: optional(number()),
    total_wins: optional(integer()),
    current_period_wins: optional(integer()),
    total_games: optional(integer()),
    current_period_games: optional(integer()),
    total_kills: optional(integer()),
    current_period_kills: optional(integer()),
    total_assists: optional(integer()),
    current_period_assists: optional(integer()),
    total_deaths: optional(integer()),
    current_period_deaths: optional(integer()),
  }),
);

/** Checks a {@link models.BaseProfileFieldInput}. */
export const BaseProfileFieldInput: z.ZodType<models.BaseProfileFieldInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: member(ProfileFieldType),
    name: string({ maxLength: 100 }),
  }),
);

/** Checks a {@link models.StringProfileFieldInput}. */
export const StringProfileFieldInput: z.ZodType<models.StringProfileFieldInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ProfileFieldType.String),
    name: string({ maxLength: 100 }),
    value: string(),
  }),
);

/** Checks a {@link models.NumberProfileFieldInput}. */
export const NumberProfileFieldInput: z.ZodType<models.NumberProfileFieldInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ProfileFieldType.Number),
    name: string({ maxLength: 100 }),
    value: number(),
  }),
);

/** Checks a {@link models.MediaProfileFieldInput}. */
export const MediaProfileFieldInput: z.ZodType<models.MediaProfileFieldInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ProfileFieldType.Media),
    name: string({ maxLength: 100 }),
    value: ProfileMediaInput,
  }),
);

/** Checks a {@link models.ProfileFieldInput}. */
export const ProfileFieldInput: z.ZodType<models.ProfileFieldInput> = /* @__PURE__ */ sent(() =>
  tagged("type", StringProfileFieldInput, NumberProfileFieldInput, MediaProfileFieldInput),
);

/** Checks a {@link models.ProfileDataInput}. */
export const ProfileDataInput: z.ZodType<models.ProfileDataInput> = /* @__PURE__ */ sent(() =>
  strict({
    primary: optional(PrimaryProfileDataInput),
    dynamic: optional(array(ProfileFieldInput, { maxItems: 30 })),
  }),
);
