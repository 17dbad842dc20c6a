// Generated from schema/routes/application-role-connection.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type {
  ApplicationRoleConnectionMetadata,
  ApplicationRoleConnectionMetadataInput,
} from "../models/application-role-connection.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the metadata kinds of an application for linked roles.
 *
 * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#get-application-role-connection-metadata-records
 */
export function getApplicationRoleConnectionMetadataRecords(
  applicationId: IdInput<"Application">,
): Request<readonly ApplicationRoleConnectionMetadata[]> {
  return request<readonly ApplicationRoleConnectionMetadata[]>({
    route: "getApplicationRoleConnectionMetadataRecords",
    method: "GET",
    template: "/applications/{application_id}/role-connections/metadata",
    ids: { application_id: applicationId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Replaces the metadata kinds of an application for linked roles.
 *
 * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#update-application-role-connection-metadata-records
 */
export function updateApplicationRoleConnectionMetadataRecords(
  applicationId: IdInput<"Application">,
  fields: readonly ApplicationRoleConnectionMetadataInput[],
): Request<readonly ApplicationRoleConnectionMetadata[]> {
  return request<readonly ApplicationRoleConnectionMetadata[]>({
    route: "updateApplicationRoleConnectionMetadataRecords",
    method: "PUT",
    template: "/applications/{application_id}/role-connections/metadata",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot"],
    success: [200],
  });
}
