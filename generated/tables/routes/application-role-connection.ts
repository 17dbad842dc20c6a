// Generated from schema/routes/application-role-connection.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/application-role-connection.json`. */
export const applicationRoleConnection: readonly RouteRow[] = [
  {
    name: "getApplicationRoleConnectionMetadataRecords",
    page: "application-role-connection",
    method: "GET",
    path: "/applications/{application_id}/role-connections/metadata",
    doc: "Lists the metadata kinds of an application for linked roles.",
    source: {
      openapi: ["get_application_role_connections_metadata"],
      docs: ["resources/application-role-connection-metadata#get-application-role-connection-metadata-records"],
    },
    params: [{ name: "application_id", type: { id: "Application" } }],
    responses: [{ status: 200, type: { array: { ref: "ApplicationRoleConnectionMetadata" } } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
  {
    name: "updateApplicationRoleConnectionMetadataRecords",
    page: "application-role-connection",
    method: "PUT",
    path: "/applications/{application_id}/role-connections/metadata",
    doc: "Replaces the metadata kinds of an application for linked roles.",
    source: {
      openapi: ["update_application_role_connections_metadata"],
      docs: ["resources/application-role-connection-metadata#update-application-role-connection-metadata-records"],
    },
    params: [{ name: "application_id", type: { id: "Application" } }],
    body: { type: { array: { ref: "ApplicationRoleConnectionMetadata" } } },
    responses: [{ status: 200, type: { array: { ref: "ApplicationRoleConnectionMetadata" } } }],
    auth: ["bot"],
    idempotent: true,
    rateLimit: { major: [], global: true },
  },
];
