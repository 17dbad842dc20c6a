// Generated from schema/routes/guild-template.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { GuildTemplate } from "../models/guild-template.ts";

/** Answer 200 of getGuildTemplates. */
export const GetGuildTemplatesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(GuildTemplate));
