// Generated from schema/routes/sku.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Sku } from "../models/sku.ts";

/** Answer 200 of listSkus. */
export const ListSkusResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Sku));
