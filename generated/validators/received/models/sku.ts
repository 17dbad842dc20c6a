// Generated from schema/models/sku.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/sku.ts";
import type * as z from "zod";
import { id, number, received, string, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.Sku}. */
export const Sku: z.ZodType<models.Sku> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    application_id: id(),
    name: string(),
    slug: string(),
    flags: number(),
  }),
);
