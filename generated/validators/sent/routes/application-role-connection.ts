// Generated from schema/routes/application-role-connection.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, sent } from "../../../../src/base/validation/sent.ts";
import { ApplicationRoleConnectionMetadataInput } from "../models/application-role-connection.ts";

/** Body of updateApplicationRoleConnectionMetadataRecords. */
export const UpdateApplicationRoleConnectionMetadataRecordsBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(ApplicationRoleConnectionMetadataInput, { maxItems: 5 }),
);
