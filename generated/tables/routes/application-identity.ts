// Generated from schema/routes/application-identity.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/application-identity.json`. */
export const applicationIdentity: readonly RouteRow[] = [
  {
    name: "getApplicationIdentityProfile",
    page: "application-identity",
    method: "GET",
    path: "/applications/{application_id}/users/{user_id}/identities/{provider_issued_user_id}/profile",
    doc: "Reads the profile of a user in the system of an application.",
    source: { docs: ["resources/application-identity-profile#get-application-identity-profile"] },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "user_id", type: { id: "User" } },
      { name: "provider_issued_user_id", type: "string" },
    ],
    responses: [{ status: 200, type: { ref: "ApplicationIdentityProfile" } }],
    auth: ["bot"],
    rateLimit: { major: [], global: true },
  },
  {
    name: "updateApplicationIdentityProfile",
    page: "application-identity",
    method: "PATCH",
    path: "/applications/{application_id}/users/{user_id}/identities/{provider_issued_user_id}/profile",
    doc: "Changes the profile of a user in the system of an application, and makes the identity where there is none.",
    source: { docs: ["resources/application-identity-profile#update-application-identity-profile"] },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "user_id", type: { id: "User" } },
      { name: "provider_issued_user_id", type: "string" },
    ],
    body: { type: { ref: "UpdateApplicationIdentityProfileBody" } },
    responses: [
      { status: 201, type: { ref: "ApplicationIdentityProfile" }, when: "it is the first write" },
      { status: 204 },
    ],
    auth: ["bot"],
    rateLimit: { major: [], global: true },
  },
  {
    name: "getApplicationIdentities",
    page: "application-identity",
    method: "GET",
    path: "/users/{user_id}/application-identities/{application_id}",
    doc: "Lists the accounts of a user in the system of an application.",
    source: { docs: ["resources/application-identity-profile#get-application-identities-by-user-id"] },
    params: [
      { name: "user_id", type: { id: "User" } },
      { name: "application_id", type: { id: "Application" } },
    ],
    responses: [{ status: 200, type: { ref: "ApplicationIdentityList" } }],
    auth: ["bot"],
    rateLimit: { major: [], global: true },
  },
  {
    name: "findApplicationIdentities",
    page: "application-identity",
    method: "GET",
    path: "/applications/{application_id}/application-identities/{provider_type}/{provider_issued_user_id}",
    doc: "Finds the user whose account in an external system has an id.",
    source: { docs: ["resources/application-identity-profile#get-application-identities-by-external-id"] },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "provider_type", type: "string" },
      { name: "provider_issued_user_id", type: "string" },
    ],
    query: "FindApplicationIdentitiesQuery",
    responses: [{ status: 200, type: { ref: "ApplicationIdentityList" } }],
    auth: ["bot"],
    rateLimit: { major: [], global: true },
  },
  {
    name: "deleteApplicationIdentity",
    page: "application-identity",
    method: "POST",
    path: "/users/{user_id}/application-identities/{application_id}/{provider_type}/{provider_issued_user_id}/delete",
    doc: "Deletes an account of a user in the system of an application, with its profile.",
    source: { docs: ["resources/application-identity-profile#delete-application-identity"] },
    params: [
      { name: "user_id", type: { id: "User" } },
      { name: "application_id", type: { id: "Application" } },
      { name: "provider_type", type: "string" },
      { name: "provider_issued_user_id", type: "string" },
    ],
    body: { type: { ref: "DeleteApplicationIdentityBody" }, optional: true },
    responses: [{ status: 204 }],
    auth: ["bot"],
    rateLimit: { major: [], global: true },
  },
];
