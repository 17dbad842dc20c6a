// Generated from schema/bodies/application-role-connection.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/application-role-connection.ts";
import type * as z from "zod";
import { map, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.UpdateCurrentUserApplicationRoleConnectionBody}. */
export const UpdateCurrentUserApplicationRoleConnectionBody: z.ZodType<models.UpdateCurrentUserApplicationRoleConnectionBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      platform_name: optional(string({ maxLength: 50 })),
      platform_username: optional(string({ maxLength: 100 })),
      metadata: optional(map(string(), string({ minLength: 1, maxLength: 100 }), { maxItems: 5 })),
    }),
  );
