// Generated from schema/events/invites.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/invites.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { PartialApplication } from "../models/application.ts";
import { User } from "../models/user.ts";

/** Checks a {@link models.InviteCreatePayload}. */
export const InviteCreatePayload: z.ZodType<models.InviteCreatePayload> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    code: string(),
    created_at: string(),
    guild_id: optional(id()),
    inviter: optional(User),
    max_age: number(),
    max_uses: number(),
    target_type: optional(number()),
    target_user: optional(User),
    target_application: optional(PartialApplication),
    temporary: boolean(),
    uses: number(),
    expires_at: optional(string()),
    role_ids: optional(array(id())),
  }),
);

/** Checks a {@link models.InviteDeletePayload}. */
export const InviteDeletePayload: z.ZodType<models.InviteDeletePayload> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    guild_id: optional(id()),
    code: string(),
  }),
);
