// Generated from schema/routes/sticker.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { GuildSticker } from "../models/sticker.ts";

/** Answer 200 of listGuildStickers. */
export const ListGuildStickersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(GuildSticker));
