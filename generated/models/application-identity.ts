// Generated from schema/models/application-identity.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";

/**
 * Kind of value that an application adds to the profile of a player.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-field-types
 */
export const ProfileFieldType = {
  String: 1,
  Number: 2,
  Media: 3,
} as const;
export type ProfileFieldType = Open<typeof ProfileFieldType>;

/**
 * Account of a user in the system of an application.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#application-identity-object-application-identity-structure
 */
export interface ApplicationIdentity {
  /** User of Discord that the account belongs to. */
  readonly user_id?: Id<"User">;
  /** Kind of the external system; `NONE` where there is only a profile. */
  readonly provider_type: string;
  /** Which of several providers of that kind. */
  readonly provider_id?: string;
  /** Id of the user in the external system. */
  readonly provider_issued_user_id: string;
}

/**
 * Accounts of a user in the system of an application.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-user-id
 */
export interface ApplicationIdentityList {
  readonly identities: readonly ApplicationIdentity[];
}

/**
 * Image in the profile of a player.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#media-object-media-structure
 */
export interface ProfileMedia {
  /** Discord must be able to fetch it. */
  readonly url: string;
}

/**
 * Image in the profile of a player.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#media-object-media-structure
 */
export interface ProfileMediaInput {
  /** Discord must be able to fetch it. */
  readonly url: string;
}

/**
 * Numbers and names that many games have.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#primary-profile-data-object-primary-profile-data-structure
 */
export interface PrimaryProfileData {
  /** Up to 100 characters. */
  readonly season?: string;
  /** Up to 100 characters. */
  readonly rank_name?: string;
  readonly rank_image?: ProfileMedia;
  /** Up to 100 characters. */
  readonly highest_rank?: string;
  readonly highest_rank_image?: ProfileMedia;
  /** Up to 100 characters. */
  readonly featured_played_character?: string;
  readonly featured_played_character_image?: ProfileMedia;
  readonly playtime_hours?: number;
  readonly total_wins?: number;
  /** Wins in the season, or whatever the period is. */
  readonly current_period_wins?: number;
  readonly total_games?: number;
  readonly current_period_games?: number;
  readonly total_kills?: number;
  readonly current_period_kills?: number;
  readonly total_assists?: number;
  readonly current_period_assists?: number;
  readonly total_deaths?: number;
  readonly current_period_deaths?: number;
}

/**
 * Numbers and names that many games have.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#primary-profile-data-object-primary-profile-data-structure
 */
export interface PrimaryProfileDataInput {
  /** Up to 100 characters. */
  readonly season?: string | undefined;
  /** Up to 100 characters. */
  readonly rank_name?: string | undefined;
  readonly rank_image?: ProfileMediaInput | undefined;
  /** Up to 100 characters. */
  readonly highest_rank?: string | undefined;
  readonly highest_rank_image?: ProfileMediaInput | undefined;
  /** Up to 100 characters. */
  readonly featured_played_character?: string | undefined;
  readonly featured_played_character_image?: ProfileMediaInput | undefined;
  readonly playtime_hours?: number | undefined;
  readonly total_wins?: number | undefined;
  /** Wins in the season, or whatever the period is. */
  readonly current_period_wins?: number | undefined;
  readonly total_games?: number | undefined;
  readonly current_period_games?: number | undefined;
  readonly total_kills?: number | undefined;
  readonly current_period_kills?: number | undefined;
  readonly total_assists?: number | undefined;
  readonly current_period_assists?: number | undefined;
  readonly total_deaths?: number | undefined;
  readonly current_period_deaths?: number | undefined;
}

/**
 * What every value has that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object
 */
export interface BaseProfileField {
  readonly type: ProfileFieldType;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
}

/**
 * What every value has that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object
 */
export interface BaseProfileFieldInput {
  readonly type: ProfileFieldType;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
}

/**
 * Text that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-string-field-structure
 */
export interface StringProfileField {
  readonly type: typeof ProfileFieldType.String;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: string;
}

/**
 * Text that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-string-field-structure
 */
export interface StringProfileFieldInput {
  readonly type: typeof ProfileFieldType.String;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: string;
}

/**
 * Number that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-number-field-structure
 */
export interface NumberProfileField {
  readonly type: typeof ProfileFieldType.Number;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: number;
}

/**
 * Number that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-number-field-structure
 */
export interface NumberProfileFieldInput {
  readonly type: typeof ProfileFieldType.Number;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: number;
}

/**
 * Image that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-media-field-structure
 */
export interface MediaProfileField {
  readonly type: typeof ProfileFieldType.Media;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: ProfileMedia;
}

/**
 * Image that an application adds to a profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object-dynamic-media-field-structure
 */
export interface MediaProfileFieldInput {
  readonly type: typeof ProfileFieldType.Media;
  /** What widgets refer to the value by; players do not see it. Up to 100 characters. */
  readonly name: string;
  readonly value: ProfileMediaInput;
}

/**
 * What a player has achieved in a game; at most 10 KB as JSON.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#profile-data-object-profile-data-structure
 */
export interface ProfileData {
  readonly primary?: PrimaryProfileData;
  /** Up to 30 items. */
  readonly dynamic?: readonly ProfileField[];
}

/**
 * What a player has achieved in a game; at most 10 KB as JSON.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#profile-data-object-profile-data-structure
 */
export interface ProfileDataInput {
  readonly primary?: PrimaryProfileDataInput | undefined;
  /** Up to 30 items. */
  readonly dynamic?: readonly ProfileFieldInput[] | undefined;
}

/**
 * Profile of a user in the system of an application, which widgets show.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#application-identity-profile-object-application-identity-profile-structure
 */
export interface ApplicationIdentityProfile {
  /** Name of the user in the external system. */
  readonly username: string | null;
  /** Kept for the application; Discord does not read it. */
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly data: ProfileData | null;
}

/** A {@link ProfileField} of a kind that this version does not know. */
export interface UnknownProfileField extends BaseProfileField {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Value that an application adds to the profile of a player.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object
 */
export type ProfileField = StringProfileField | NumberProfileField | MediaProfileField | UnknownProfileField;

/**
 * Value that an application adds to the profile of a player.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#dynamic-field-object
 */
export type ProfileFieldInput = StringProfileFieldInput | NumberProfileFieldInput | MediaProfileFieldInput;
