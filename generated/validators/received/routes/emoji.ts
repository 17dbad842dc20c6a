// Generated from schema/routes/emoji.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Emoji } from "../models/emoji.ts";

/** Answer 200 of listGuildEmojis. */
export const ListGuildEmojisResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Emoji));
