// Generated from schema/routes/application-identity.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  DeleteApplicationIdentityBody,
  FindApplicationIdentitiesQuery,
  UpdateApplicationIdentityProfileBody,
} from "../bodies/application-identity.ts";
import type { ApplicationIdentityList, ApplicationIdentityProfile } from "../models/application-identity.ts";
import {
  deleteApplicationIdentity,
  findApplicationIdentities,
  getApplicationIdentities,
  getApplicationIdentityProfile,
  updateApplicationIdentityProfile,
} from "../requests/application-identity.ts";
import { ApplicationCommandMethods } from "./application-command.ts";

/** Methods for the routes of `schema/routes/application-identity.json`. */
export abstract class ApplicationIdentityMethods extends ApplicationCommandMethods {
  /**
   * Reads the profile of a user in the system of an application.
   *
   * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identity-profile
   */
  async getApplicationIdentityProfile(
    applicationId: IdInput<"Application">,
    userId: IdInput<"User">,
    providerIssuedUserId: string,
    options?: SendOptions,
  ): Promise<ApplicationIdentityProfile> {
    return this.execute(getApplicationIdentityProfile(applicationId, userId, providerIssuedUserId), options);
  }

  /**
   * Changes the profile of a user in the system of an application, and makes the identity where there is none.
   *
   * @see https://docs.discord.com/developers/resources/application-identity-profile#update-application-identity-profile
   */
  async updateApplicationIdentityProfile(
    applicationId: IdInput<"Application">,
    userId: IdInput<"User">,
    providerIssuedUserId: string,
    fields?: UpdateApplicationIdentityProfileBody,
    options?: SendOptions,
  ): Promise<ApplicationIdentityProfile | undefined> {
    return this.execute(updateApplicationIdentityProfile(applicationId, userId, providerIssuedUserId, fields), options);
  }

  /**
   * Lists the accounts of a user in the system of an application.
   *
   * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-user-id
   */
  async getApplicationIdentities(
    userId: IdInput<"User">,
    applicationId: IdInput<"Application">,
    options?: SendOptions,
  ): Promise<ApplicationIdentityList> {
    return this.execute(getApplicationIdentities(userId, applicationId), options);
  }

  /**
   * Finds the user whose account in an external system has an id.
   *
   * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-external-id
   */
  async findApplicationIdentities(
    applicationId: IdInput<"Application">,
    providerType: string,
    providerIssuedUserId: string,
    query?: FindApplicationIdentitiesQuery,
    options?: SendOptions,
  ): Promise<ApplicationIdentityList> {
    return this.execute(findApplicationIdentities(applicationId, providerType, providerIssuedUserId, query), options);
  }

  /**
   * Deletes an account of a user in the system of an application, with its profile.
   *
   * @see https://docs.discord.com/developers/resources/application-identity-profile#delete-application-identity
   */
  async deleteApplicationIdentity(
    userId: IdInput<"User">,
    applicationId: IdInput<"Application">,
    providerType: string,
    providerIssuedUserId: string,
    fields?: DeleteApplicationIdentityBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(
      deleteApplicationIdentity(userId, applicationId, providerType, providerIssuedUserId, fields),
      options,
    );
  }
}
