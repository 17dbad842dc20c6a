// Generated from schema/bodies/application-identity.json and schema/routes/application-identity.json by codegen/emit/definitions.ts. Do not edit.

import type { ProfileDataInput } from "../models/application-identity.ts";

/**
 * New profile of a user in the system of an application.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#update-application-identity-profile
 */
export interface UpdateApplicationIdentityProfileBody {
  /** Name of the user in the external system. Up to 1024 characters. */
  readonly username?: string | undefined;
  /** Replaces all that was there. */
  readonly data?: ProfileDataInput | undefined;
}

/**
 * Which identity to delete, where its type and user do not say it.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#delete-application-identity
 */
export interface DeleteApplicationIdentityBody {
  /** Which of several providers of that kind. */
  readonly provider_id?: string | undefined;
}

/**
 * Query of findApplicationIdentities.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-external-id
 */
export interface FindApplicationIdentitiesQuery {
  /** Which of several providers of that kind. */
  readonly provider_id?: string | undefined;
}
