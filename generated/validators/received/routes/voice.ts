// Generated from schema/routes/voice.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { VoiceRegion } from "../models/voice.ts";

/** Answer 200 of listVoiceRegions. */
export const ListVoiceRegionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(VoiceRegion));
