// Generated from schema/bodies/invite.json and schema/routes/invite.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/invite.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  file,
  id,
  integer,
  literal,
  optional,
  sent,
  strict,
} from "../../../../src/base/validation/sent.ts";
import { InviteTargetType } from "../../../models/invite.ts";

/** Checks a {@link models.CreateGuildInviteBody}. */
export const CreateGuildInviteBody: z.ZodType<models.CreateGuildInviteBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      max_age: optional(integer({ min: 0, max: 604800 })),
      max_uses: optional(integer({ min: 0, max: 100 })),
      temporary: optional(boolean()),
      unique: optional(boolean()),
      target_type: optional(literal(InviteTargetType.Stream, InviteTargetType.EmbeddedApplication)),
      target_user_id: optional(id()),
      target_application_id: optional(id()),
      target_users_file: optional(file()),
      role_ids: optional(array(id(), { maxItems: 250, unique: true })),
    },
    [
      { rule: "requiredWhen", fields: ["target_user_id"], when: { field: "target_type", is: [1] } },
      { rule: "requiredWhen", fields: ["target_application_id"], when: { field: "target_type", is: [2] } },
    ],
  ),
);

/** Checks a {@link models.CreateGroupDmInviteBody}. */
export const CreateGroupDmInviteBody: z.ZodType<models.CreateGroupDmInviteBody> = /* @__PURE__ */ sent(() =>
  strict({
    max_age: optional(integer({ min: 1, max: 604800 })),
  }),
);

/** Checks a {@link models.UpdateTargetUsersBody}. */
export const UpdateTargetUsersBody: z.ZodType<models.UpdateTargetUsersBody> = /* @__PURE__ */ sent(() =>
  strict({
    target_users_file: file(),
  }),
);

/** Checks a {@link models.BulkAddTargetUsersBody}. */
export const BulkAddTargetUsersBody: z.ZodType<models.BulkAddTargetUsersBody> = /* @__PURE__ */ sent(() =>
  strict({
    user_ids: array(id(), { maxItems: 1000 }),
  }),
);

/** Checks a {@link models.BulkDeleteTargetUsersBody}. */
export const BulkDeleteTargetUsersBody: z.ZodType<models.BulkDeleteTargetUsersBody> = /* @__PURE__ */ sent(() =>
  strict({
    user_ids: array(id(), { maxItems: 1000 }),
  }),
);

/** Checks a {@link models.GetInviteQuery}. */
export const GetInviteQuery: z.ZodType<models.GetInviteQuery> = /* @__PURE__ */ sent(() =>
  strict({
    with_counts: optional(boolean()),
    guild_scheduled_event_id: optional(id()),
    target_channel_id: optional(id()),
    target_message_id: optional(id()),
  }),
);
