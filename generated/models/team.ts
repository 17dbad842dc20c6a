// Generated from schema/models/team.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { User } from "./user.ts";

/**
 * Role of a member in a team; the owner has none of these.
 *
 * @see https://docs.discord.com/developers/topics/teams#team-member-roles-team-member-role-types
 */
export const TeamMemberRole = {
  Admin: "admin",
  Developer: "developer",
  ReadOnly: "read_only",
} as const;
export type TeamMemberRole = Open<typeof TeamMemberRole>;

/**
 * Whether a user has accepted the invitation to a team.
 *
 * @see https://docs.discord.com/developers/topics/teams#data-models-membership-state-enum
 */
export const TeamMembershipState = {
  Invited: 1,
  Accepted: 2,
} as const;
export type TeamMembershipState = Open<typeof TeamMembershipState>;

/**
 * Member of a team.
 *
 * @see https://docs.discord.com/developers/topics/teams#data-models-team-member-object
 */
export interface TeamMember {
  readonly membership_state: TeamMembershipState;
  readonly team_id: Id<"Team">;
  readonly user: User;
  readonly role: TeamMemberRole;
  /** Always holds one string that stands for everything. */
  readonly permissions?: readonly string[];
}

/**
 * Group of developers who own applications together.
 *
 * @see https://docs.discord.com/developers/topics/teams#data-models-team-object
 */
export interface Team {
  readonly icon: string | null;
  readonly id: Id<"Team">;
  readonly members: readonly TeamMember[];
  readonly name: string;
  readonly owner_user_id: Id<"User">;
}
