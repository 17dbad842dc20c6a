// Generated from schema/models/team.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/team.ts";
import type * as z from "zod";
import {
  array,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.TeamMember}. */
export const TeamMember: z.ZodType<models.TeamMember> = /* @__PURE__ */ received(() =>
  struct({
    membership_state: number(),
    team_id: id(),
    user: User,
    role: string(),
    permissions: optional(array(string())),
  }),
);

/** Checks a {@link models.Team}. */
export const Team: z.ZodType<models.Team> = /* @__PURE__ */ received(() =>
  struct({
    icon: nullable(string()),
    id: id(),
    members: array(TeamMember),
    name: string(),
    owner_user_id: id(),
  }),
);
