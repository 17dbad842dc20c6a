// Generated from schema/routes/application-role-connection.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { ApplicationRoleConnectionMetadata } from "../models/application-role-connection.ts";

/** Answer 200 of getApplicationRoleConnectionMetadataRecords. */
export const GetApplicationRoleConnectionMetadataRecordsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ApplicationRoleConnectionMetadata),
);

/** Answer 200 of updateApplicationRoleConnectionMetadataRecords. */
export const UpdateApplicationRoleConnectionMetadataRecordsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(
  () => array(ApplicationRoleConnectionMetadata),
);
