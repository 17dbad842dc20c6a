// Generated from schema/bodies/user.json and schema/routes/user.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/user.ts";
import type * as z from "zod";
import {
  boolean,
  id,
  imageData,
  integer,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.ModifyCurrentUserBody}. */
export const ModifyCurrentUserBody: z.ZodType<models.ModifyCurrentUserBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      username: optional(string({ minLength: 2, maxLength: 32 })),
      avatar: optional(nullable(imageData())),
      banner: optional(nullable(imageData())),
    },
    [
      { rule: "forbiddenText", field: "username", words: ["@", "#", ":", "```", "discord"] },
      { rule: "forbiddenWhen", fields: ["username"], when: { field: "username", is: ["everyone", "here"] } },
    ],
  ),
);

/** Checks a {@link models.GetCurrentUserGuildsQuery}. */
export const GetCurrentUserGuildsQuery: z.ZodType<models.GetCurrentUserGuildsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    before: optional(id()),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 200 })),
    with_counts: optional(boolean()),
  }),
);
