// Generated from schema/routes/auto-moderation.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { AutoModerationRule } from "../models/auto-moderation.ts";

/** Answer 200 of listAutoModerationRulesForGuild. */
export const ListAutoModerationRulesForGuildResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(AutoModerationRule),
);
