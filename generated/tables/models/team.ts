// Generated from schema/models/team.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/team.ts`. */
export const team: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "TeamMemberRole",
    module: "models/team",
    doc: "Role of a member in a team; the owner has none of these.",
    source: { openapi: ["TeamMemberRoles"], docs: ["topics/teams#team-member-roles-team-member-role-types"] },
    base: "string",
    values: [
      { name: "Admin", value: "admin" },
      { name: "Developer", value: "developer" },
      { name: "ReadOnly", value: "read_only" },
    ],
  },
  {
    kind: "enum",
    name: "TeamMembershipState",
    module: "models/team",
    doc: "Whether a user has accepted the invitation to a team.",
    source: { openapi: ["TeamMembershipStates"], docs: ["topics/teams#data-models-membership-state-enum"] },
    base: "integer",
    values: [
      { name: "Invited", value: 1 },
      { name: "Accepted", value: 2 },
    ],
  },
  {
    kind: "struct",
    name: "TeamMember",
    module: "models/team",
    doc: "Member of a team.",
    source: { openapi: ["TeamMemberResponse"], docs: ["topics/teams#data-models-team-member-object"] },
    use: "received",
    fields: [
      { name: "membership_state", type: { ref: "TeamMembershipState" } },
      { name: "team_id", type: { id: "Team" } },
      { name: "user", type: { ref: "User" } },
      { name: "role", type: { ref: "TeamMemberRole" } },
      {
        name: "permissions",
        type: { array: "string" },
        optional: true,
        doc: "Always holds one string that stands for everything.",
      },
    ],
  },
  {
    kind: "struct",
    name: "Team",
    module: "models/team",
    doc: "Group of developers who own applications together.",
    source: { openapi: ["TeamResponse"], docs: ["topics/teams#data-models-team-object"] },
    use: "received",
    fields: [
      { name: "icon", type: "imageHash", nullable: true },
      { name: "id", type: { id: "Team" } },
      { name: "members", type: { array: { ref: "TeamMember" } } },
      { name: "name", type: "string" },
      { name: "owner_user_id", type: { id: "User" } },
    ],
  },
];
