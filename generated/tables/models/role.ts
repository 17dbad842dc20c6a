// Generated from schema/models/role.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/role.ts`. */
export const role: readonly DefinitionRow[] = [
  {
    kind: "flags",
    name: "RoleFlag",
    module: "models/role",
    doc: "Bits of a role.",
    source: { docs: ["topics/permissions#role-object-role-flags"] },
    wire: "integer",
    bits: [{ name: "InPrompt", bit: 0, doc: "Members can choose the role in an onboarding question." }],
  },
  {
    kind: "struct",
    name: "Role",
    module: "models/role",
    doc: "Role of a guild: a set of permissions, a name and a color.",
    source: { openapi: ["GuildRoleResponse"], docs: ["topics/permissions#role-object-role-structure"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Role" }, doc: "That of the role everyone has is the id of the guild." },
      { name: "name", type: "string" },
      { name: "color", type: "color", deprecated: "`colors.primary_color`" },
      {
        name: "colors",
        type: { ref: "RoleColors" },
        doc: "Members take the colors of their highest role whose primary color is not 0.",
      },
      { name: "hoist", type: "boolean", doc: "Whether its members stand apart in the member list." },
      { name: "icon", type: "imageHash", optional: true, nullable: true },
      {
        name: "unicode_emoji",
        type: "string",
        optional: true,
        nullable: true,
        doc: "Standard emoji that stands for an icon.",
      },
      {
        name: "position",
        type: "integer",
        doc: "Place in the hierarchy, from 0 at the bottom; of equal places the lower id is above.",
      },
      { name: "permissions", type: { ref: "Permission" } },
      { name: "managed", type: "boolean", doc: "Whether an integration manages the role." },
      { name: "mentionable", type: "boolean" },
      { name: "tags", type: { ref: "RoleTags" }, optional: true },
      { name: "flags", type: { ref: "RoleFlag" }, optional: true },
    ],
  },
  {
    kind: "struct",
    name: "RoleTags",
    module: "models/role",
    doc: "What a role belongs to; a tag whose type is null says yes by being there.",
    source: { openapi: ["GuildRoleTagsResponse"], docs: ["topics/permissions#role-object-role-tags-structure"] },
    use: "received",
    fields: [
      { name: "bot_id", type: { id: "User" }, optional: true, doc: "Bot that the role belongs to." },
      {
        name: "integration_id",
        type: { id: "Integration" },
        optional: true,
        doc: "Integration that the role belongs to.",
      },
      {
        name: "premium_subscriber",
        type: { literal: null },
        optional: true,
        doc: "There on the role of those who boost the guild.",
      },
      {
        name: "subscription_listing_id",
        type: { id: "Sku" },
        optional: true,
        doc: "SKU under which the role is sold as a subscription.",
      },
      {
        name: "available_for_purchase",
        type: { literal: null },
        optional: true,
        doc: "There on a role that can be bought.",
      },
      { name: "guild_connections", type: { literal: null }, optional: true, doc: "There on a linked role." },
    ],
  },
  {
    kind: "struct",
    name: "RoleColors",
    module: "models/role",
    doc: "Colors of a role.",
    source: {
      openapi: ["GuildRoleColorsResponse", "GuildTemplateRoleColorsResponse"],
      docs: ["topics/permissions#role-object-role-colors-object"],
    },
    use: "received",
    fields: [
      { name: "primary_color", type: "color", doc: "0 for none." },
      {
        name: "secondary_color",
        type: "color",
        nullable: true,
        doc: "End of a gradient that begins with the primary color.",
      },
      { name: "tertiary_color", type: "color", nullable: true, doc: "There when the role is holographic." },
    ],
  },
];
