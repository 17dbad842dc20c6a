// Generated from schema/bodies/oauth2.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/oauth2.ts`. */
export const oauth2: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "UnmergeProvisionalAccountBody",
    module: "bodies/oauth2",
    doc: "Proof of the external account whose provisional account is to be separated.",
    source: { openapi: ["#/paths/~1partner-sdk~1provisional-accounts~1unmerge/post/requestBody"] },
    use: "sent",
    fields: [
      { name: "client_id", type: { id: "Application" } },
      { name: "client_secret", type: "string", optional: true, limits: { maxLength: 1024 } },
      { name: "external_auth_token", type: "string", limits: { minLength: 1, maxLength: 10240 } },
      { name: "external_auth_type", type: { ref: "IdentityProviderAuthType" } },
    ],
  },
  {
    kind: "struct",
    name: "UnmergeProvisionalAccountAsBotBody",
    module: "bodies/oauth2",
    doc: "External account whose provisional account is to be separated.",
    source: { openapi: ["#/paths/~1partner-sdk~1provisional-accounts~1unmerge~1bot/post/requestBody"] },
    use: "sent",
    fields: [{ name: "external_user_id", type: "string", limits: { minLength: 1, maxLength: 1024 } }],
  },
  {
    kind: "struct",
    name: "GetProvisionalTokenBody",
    module: "bodies/oauth2",
    doc: "Proof of the external account for which a token is wanted.",
    source: { openapi: ["#/paths/~1partner-sdk~1token/post/requestBody"] },
    use: "sent",
    fields: [
      { name: "client_id", type: { id: "Application" } },
      { name: "client_secret", type: "string", optional: true, limits: { maxLength: 1024 } },
      { name: "external_auth_token", type: "string", limits: { minLength: 1, maxLength: 10240 } },
      { name: "external_auth_type", type: { ref: "IdentityProviderAuthType" } },
    ],
  },
  {
    kind: "struct",
    name: "GetProvisionalTokenAsBotBody",
    module: "bodies/oauth2",
    doc: "External account for which a token is wanted.",
    source: { openapi: ["#/paths/~1partner-sdk~1token~1bot/post/requestBody"] },
    use: "sent",
    fields: [
      { name: "provisional_user_id", type: { id: "User" }, optional: true },
      { name: "external_user_id", type: "string", limits: { minLength: 1, maxLength: 1024 } },
      { name: "preferred_global_name", type: "string", optional: true, limits: { minLength: 1, maxLength: 32 } },
    ],
  },
];
