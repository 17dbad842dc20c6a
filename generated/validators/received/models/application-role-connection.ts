// Generated from schema/models/application-role-connection.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-role-connection.ts";
import type * as z from "zod";
import { map, number, optional, received, string, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.ApplicationRoleConnectionMetadata}. */
export const ApplicationRoleConnectionMetadata: z.ZodType<models.ApplicationRoleConnectionMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      key: string(),
      name: string(),
      name_localizations: optional(map(string())),
      description: string(),
      description_localizations: optional(map(string())),
    }),
  );
