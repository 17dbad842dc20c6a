// Generated from schema/models/application-role-connection.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/application-role-connection.ts`. */
export const applicationRoleConnection: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "ApplicationRoleConnectionMetadataType",
    module: "models/application-role-connection",
    doc: "How a metadata value of a user is compared with the requirement of a linked role.",
    source: {
      openapi: ["MetadataItemTypes"],
      docs: [
        "resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-type",
      ],
    },
    base: "integer",
    values: [
      { name: "IntegerLessThanOrEqual", value: 1 },
      { name: "IntegerGreaterThanOrEqual", value: 2 },
      { name: "IntegerEqual", value: 3 },
      { name: "IntegerNotEqual", value: 4 },
      { name: "DatetimeLessThanOrEqual", value: 5 },
      { name: "DatetimeGreaterThanOrEqual", value: 6 },
      { name: "BooleanEqual", value: 7 },
      { name: "BooleanNotEqual", value: 8 },
    ],
  },
  {
    kind: "struct",
    name: "ApplicationRoleConnectionMetadata",
    module: "models/application-role-connection",
    doc: "Kind of metadata that linked roles of an application can require.",
    source: {
      openapi: ["ApplicationRoleConnectionsMetadataItemRequest", "ApplicationRoleConnectionsMetadataItemResponse"],
      docs: [
        "resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-structure",
      ],
    },
    use: "both",
    fields: [
      { name: "type", type: { ref: "ApplicationRoleConnectionMetadataType" } },
      {
        name: "key",
        type: "string",
        limits: { minLength: 1, maxLength: 50, pattern: "^[a-z0-9_]+$" },
        doc: "Key in the metadata of a user.",
      },
      { name: "name", type: "string", limits: { minLength: 1, maxLength: 100 } },
      {
        name: "name_localizations",
        type: { map: [{ ref: "Locale" }, "string"] },
        optional: true,
        nullable: true,
        limits: { items: { minLength: 1, maxLength: 100 } },
      },
      { name: "description", type: "string", limits: { minLength: 1, maxLength: 200 } },
      {
        name: "description_localizations",
        type: { map: [{ ref: "Locale" }, "string"] },
        optional: true,
        nullable: true,
        limits: { items: { minLength: 1, maxLength: 200 } },
      },
    ],
  },
];
