// Generated from schema/routes/application-identity.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type {
  DeleteApplicationIdentityBody,
  FindApplicationIdentitiesQuery,
  UpdateApplicationIdentityProfileBody,
} from "../bodies/application-identity.ts";
import type { ApplicationIdentityList, ApplicationIdentityProfile } from "../models/application-identity.ts";
import { request } from "../../src/base/request.ts";

/**
 * Reads the profile of a user in the system of an application.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identity-profile
 */
export function getApplicationIdentityProfile(
  applicationId: IdInput<"Application">,
  userId: IdInput<"User">,
  providerIssuedUserId: string,
): Request<ApplicationIdentityProfile> {
  return request<ApplicationIdentityProfile>({
    route: "getApplicationIdentityProfile",
    method: "GET",
    template: "/applications/{application_id}/users/{user_id}/identities/{provider_issued_user_id}/profile",
    ids: { application_id: applicationId, user_id: userId },
    params: { provider_issued_user_id: providerIssuedUserId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Changes the profile of a user in the system of an application, and makes the identity where there is none.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#update-application-identity-profile
 */
export function updateApplicationIdentityProfile(
  applicationId: IdInput<"Application">,
  userId: IdInput<"User">,
  providerIssuedUserId: string,
  fields: UpdateApplicationIdentityProfileBody = {},
): Request<ApplicationIdentityProfile | undefined> {
  return request<ApplicationIdentityProfile | undefined>({
    route: "updateApplicationIdentityProfile",
    method: "PATCH",
    template: "/applications/{application_id}/users/{user_id}/identities/{provider_issued_user_id}/profile",
    ids: { application_id: applicationId, user_id: userId },
    params: { provider_issued_user_id: providerIssuedUserId },
    body: fields,
    auth: ["bot"],
    success: [201, 204],
    idempotent: true,
  });
}

/**
 * Lists the accounts of a user in the system of an application.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-user-id
 */
export function getApplicationIdentities(
  userId: IdInput<"User">,
  applicationId: IdInput<"Application">,
): Request<ApplicationIdentityList> {
  return request<ApplicationIdentityList>({
    route: "getApplicationIdentities",
    method: "GET",
    template: "/users/{user_id}/application-identities/{application_id}",
    ids: { user_id: userId, application_id: applicationId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Finds the user whose account in an external system has an id.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#get-application-identities-by-external-id
 */
export function findApplicationIdentities(
  applicationId: IdInput<"Application">,
  providerType: string,
  providerIssuedUserId: string,
  query?: FindApplicationIdentitiesQuery,
): Request<ApplicationIdentityList> {
  return request<ApplicationIdentityList>({
    route: "findApplicationIdentities",
    method: "GET",
    template: "/applications/{application_id}/application-identities/{provider_type}/{provider_issued_user_id}",
    ids: { application_id: applicationId },
    params: { provider_type: providerType, provider_issued_user_id: providerIssuedUserId },
    query,
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Deletes an account of a user in the system of an application, with its profile.
 *
 * @see https://docs.discord.com/developers/resources/application-identity-profile#delete-application-identity
 */
export function deleteApplicationIdentity(
  userId: IdInput<"User">,
  applicationId: IdInput<"Application">,
  providerType: string,
  providerIssuedUserId: string,
  fields?: DeleteApplicationIdentityBody,
): Request<undefined> {
  return request<undefined>({
    route: "deleteApplicationIdentity",
    method: "POST",
    template:
      "/users/{user_id}/application-identities/{application_id}/{provider_type}/{provider_issued_user_id}/delete",
    ids: { user_id: userId, application_id: applicationId },
    params: { provider_type: providerType, provider_issued_user_id: providerIssuedUserId },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
  });
}
