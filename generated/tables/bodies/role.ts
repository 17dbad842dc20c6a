// Generated from schema/bodies/role.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/role.ts`. */
export const role: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "RoleColorsInput",
    module: "bodies/role",
    doc: "Colors of a role; more than one needs the guild feature `EnhancedRoleColors`.",
    source: { openapi: ["RoleColors"], docs: ["topics/permissions#role-object-role-colors-object"] },
    use: "sent",
    fields: [
      { name: "primary_color", type: "color", optional: true, doc: "0 for none." },
      {
        name: "secondary_color",
        type: "color",
        optional: true,
        nullable: true,
        doc: "End of a gradient that begins with the primary color.",
      },
      {
        name: "tertiary_color",
        type: "color",
        optional: true,
        nullable: true,
        doc: "Makes the role holographic; Discord then takes 11127295, 16759788 and 16761760, whatever was sent.",
      },
    ],
  },
  {
    kind: "struct",
    name: "CreateGuildRoleBody",
    module: "bodies/role",
    doc: "New role of a guild.",
    source: { openapi: ["CreateRoleRequest"], docs: ["resources/guild#create-guild-role-json-params"] },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, limits: { minLength: 1, maxLength: 100 }, default: "new role" },
      {
        name: "permissions",
        type: { ref: "Permission" },
        optional: true,
        doc: "Those of the role everyone has when absent.",
      },
      { name: "color", type: "color", optional: true, default: 0, deprecated: "`colors`" },
      { name: "colors", type: { ref: "RoleColorsInput" }, optional: true },
      {
        name: "hoist",
        type: "boolean",
        optional: true,
        default: false,
        doc: "Whether its members stand apart in the member list.",
      },
      {
        name: "icon",
        type: "imageData",
        optional: true,
        nullable: true,
        doc: "In a guild with the feature `RoleIcons`.",
      },
      {
        name: "unicode_emoji",
        type: "string",
        optional: true,
        nullable: true,
        limits: { maxLength: 100 },
        doc: "Standard emoji that stands for an icon, in a guild with the feature `RoleIcons`.",
      },
      { name: "mentionable", type: "boolean", optional: true, default: false },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildRolePositionsEntry",
    module: "bodies/role",
    doc: "New place of a role in the hierarchy.",
    source: {
      openapi: ["UpdateRolePositionsRequest"],
      docs: ["resources/guild#modify-guild-role-positions-json-params"],
    },
    use: "sent",
    fields: [
      { name: "id", type: { id: "Role" } },
      {
        name: "position",
        type: "integer",
        optional: true,
        nullable: true,
        doc: "Place from the bottom; of equal places the lower id is above.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildRoleBody",
    module: "bodies/role",
    doc: "Changes to a role.",
    source: { openapi: ["UpdateRoleRequestPartial"], docs: ["resources/guild#modify-guild-role-json-params"] },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, nullable: true, limits: { minLength: 1, maxLength: 100 } },
      { name: "permissions", type: { ref: "Permission" }, optional: true, nullable: true },
      { name: "color", type: "color", optional: true, nullable: true, deprecated: "`colors`" },
      { name: "colors", type: { ref: "RoleColorsInput" }, optional: true, nullable: true },
      {
        name: "hoist",
        type: "boolean",
        optional: true,
        nullable: true,
        doc: "Whether its members stand apart in the member list.",
      },
      {
        name: "icon",
        type: "imageData",
        optional: true,
        nullable: true,
        doc: "In a guild with the feature `RoleIcons`.",
      },
      {
        name: "unicode_emoji",
        type: "string",
        optional: true,
        nullable: true,
        limits: { maxLength: 100 },
        doc: "Standard emoji that stands for an icon, in a guild with the feature `RoleIcons`.",
      },
      { name: "mentionable", type: "boolean", optional: true, nullable: true },
    ],
  },
];
