// Generated from schema/routes/soundboard.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { SoundboardSound } from "../models/soundboard.ts";

/** Answer 200 of listDefaultSoundboardSounds. */
export const ListDefaultSoundboardSoundsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(SoundboardSound),
);
