// Generated from schema/bodies/application-role-connection.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/application-role-connection.ts`. */
export const applicationRoleConnection: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "UpdateCurrentUserApplicationRoleConnectionBody",
    module: "bodies/application-role-connection",
    doc: "What a connected platform says of the current user.",
    source: {
      openapi: ["UpdateApplicationUserRoleConnectionRequest"],
      docs: ["resources/user#update-current-user-application-role-connection"],
    },
    use: "sent",
    fields: [
      { name: "platform_name", type: "string", optional: true, limits: { maxLength: 50 } },
      { name: "platform_username", type: "string", optional: true, limits: { maxLength: 100 } },
      {
        name: "metadata",
        type: { map: ["string", "string"] },
        optional: true,
        limits: { maxItems: 5, items: { minLength: 1, maxLength: 100 } },
        doc: "Metadata keys of the application with the values of the user, as text.",
      },
    ],
  },
];
