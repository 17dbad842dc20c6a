// Generated from schema/models/soundboard.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/soundboard.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.SoundboardSound}. */
export const SoundboardSound: z.ZodType<models.SoundboardSound> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    sound_id: id(),
    volume: number(),
    emoji_id: nullable(id()),
    emoji_name: nullable(string()),
    guild_id: optional(id()),
    available: boolean(),
    user: optional(User),
  }),
);

/** Checks a {@link models.SoundboardSoundList}. */
export const SoundboardSoundList: z.ZodType<models.SoundboardSoundList> = /* @__PURE__ */ received(() =>
  struct({
    items: array(SoundboardSound),
  }),
);
