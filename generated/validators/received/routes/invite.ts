// Generated from schema/routes/invite.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { received, string } from "../../../../src/base/validation/received.ts";

/** Answer 200 of getTargetUsers. */
export const GetTargetUsersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => string());
