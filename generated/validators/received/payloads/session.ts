// Generated from schema/events/session.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { received, unknown } from "../../../../src/base/validation/received.ts";

/** Payload of RESUMED. */
export const ResumedData: z.ZodType<unknown> = /* @__PURE__ */ received(() => unknown());
