// Generated from schema/bodies/application-identity.json and schema/routes/application-identity.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/application-identity.ts`. */
export const applicationIdentity: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "UpdateApplicationIdentityProfileBody",
    module: "bodies/application-identity",
    doc: "New profile of a user in the system of an application.",
    source: { docs: ["resources/application-identity-profile#update-application-identity-profile"] },
    use: "sent",
    fields: [
      {
        name: "username",
        type: "string",
        optional: true,
        limits: { maxLength: 1024 },
        doc: "Name of the user in the external system.",
      },
      { name: "data", type: { ref: "ProfileData" }, optional: true, doc: "Replaces all that was there." },
    ],
  },
  {
    kind: "struct",
    name: "DeleteApplicationIdentityBody",
    module: "bodies/application-identity",
    doc: "Which identity to delete, where its type and user do not say it.",
    source: { docs: ["resources/application-identity-profile#delete-application-identity"] },
    use: "sent",
    fields: [{ name: "provider_id", type: "string", optional: true, doc: "Which of several providers of that kind." }],
  },
  {
    kind: "struct",
    name: "FindApplicationIdentitiesQuery",
    module: "bodies/application-identity",
    doc: "Query of findApplicationIdentities.",
    source: { docs: ["resources/application-identity-profile#get-application-identities-by-external-id"] },
    use: "sent",
    fields: [{ name: "provider_id", type: "string", optional: true, doc: "Which of several providers of that kind." }],
  },
];
