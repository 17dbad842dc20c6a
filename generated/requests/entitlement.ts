// Generated from schema/routes/entitlement.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type {
  CreateTestEntitlementBody,
  GetCurrentUserApplicationEntitlementsQuery,
  ListEntitlementsQuery,
} from "../bodies/entitlement.ts";
import type { Entitlement } from "../models/entitlement.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the entitlements of an application.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#list-entitlements
 */
export function listEntitlements(
  applicationId: IdInput<"Application">,
  query?: ListEntitlementsQuery,
): Request<readonly Entitlement[]> {
  return request<readonly Entitlement[]>({
    route: "listEntitlements",
    method: "GET",
    template: "/applications/{application_id}/entitlements",
    ids: { application_id: applicationId },
    query,
    csv: ["sku_ids"],
    auth: ["bot", "oauth2:applications.entitlements"],
    success: [200],
  });
}

/**
 * Grants a test entitlement to a guild or user.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#create-test-entitlement
 */
export function createTestEntitlement(
  applicationId: IdInput<"Application">,
  fields: CreateTestEntitlementBody,
): Request<Entitlement> {
  return request<Entitlement>({
    route: "createTestEntitlement",
    method: "POST",
    template: "/applications/{application_id}/entitlements",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Reads an entitlement.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#get-entitlement
 */
export function getEntitlement(
  applicationId: IdInput<"Application">,
  entitlementId: IdInput<"Entitlement">,
): Request<Entitlement> {
  return request<Entitlement>({
    route: "getEntitlement",
    method: "GET",
    template: "/applications/{application_id}/entitlements/{entitlement_id}",
    ids: { application_id: applicationId, entitlement_id: entitlementId },
    auth: ["bot", "oauth2:applications.entitlements"],
    success: [200],
  });
}

/**
 * Takes a test entitlement back.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#delete-test-entitlement
 */
export function deleteTestEntitlement(
  applicationId: IdInput<"Application">,
  entitlementId: IdInput<"Entitlement">,
): Request<undefined> {
  return request<undefined>({
    route: "deleteTestEntitlement",
    method: "DELETE",
    template: "/applications/{application_id}/entitlements/{entitlement_id}",
    ids: { application_id: applicationId, entitlement_id: entitlementId },
    auth: ["bot", "oauth2:applications.entitlements"],
    success: [204],
  });
}

/**
 * Marks a one-time purchase as consumed.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#consume-an-entitlement
 */
export function consumeEntitlement(
  applicationId: IdInput<"Application">,
  entitlementId: IdInput<"Entitlement">,
): Request<undefined> {
  return request<undefined>({
    route: "consumeEntitlement",
    method: "POST",
    template: "/applications/{application_id}/entitlements/{entitlement_id}/consume",
    ids: { application_id: applicationId, entitlement_id: entitlementId },
    auth: ["bot", "oauth2:applications.entitlements"],
    success: [204],
    idempotent: true,
  });
}

/**
 * Lists the entitlements that the current user has for an application. Authorized by OAuth2.
 *
 * @remarks Undocumented.
 */
export function getCurrentUserApplicationEntitlements(
  applicationId: IdInput<"Application">,
  query?: GetCurrentUserApplicationEntitlementsQuery,
): Request<readonly Entitlement[]> {
  return request<readonly Entitlement[]>({
    route: "getCurrentUserApplicationEntitlements",
    method: "GET",
    template: "/users/@me/applications/{application_id}/entitlements",
    ids: { application_id: applicationId },
    query,
    csv: ["sku_ids"],
    auth: ["oauth2"],
    success: [200],
  });
}
