// Generated from schema/bodies/soundboard.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/soundboard.ts";
import type * as z from "zod";
import { id, nullable, number, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.SendSoundboardSoundBody}. */
export const SendSoundboardSoundBody: z.ZodType<models.SendSoundboardSoundBody> = /* @__PURE__ */ sent(() =>
  strict({
    sound_id: id(),
    source_guild_id: optional(id()),
  }),
);

/** Checks a {@link models.CreateGuildSoundboardSoundBody}. */
export const CreateGuildSoundboardSoundBody: z.ZodType<models.CreateGuildSoundboardSoundBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      name: string({ minLength: 2, maxLength: 32 }),
      sound: string({ pattern: /^data:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}$/u }),
      volume: optional(nullable(number({ min: 0, max: 1 }))),
      emoji_id: optional(nullable(id())),
      emoji_name: optional(nullable(string({ minLength: 1, maxLength: 32 }))),
    }),
);

/** Checks a {@link models.ModifyGuildSoundboardSoundBody}. */
export const ModifyGuildSoundboardSoundBody: z.ZodType<models.ModifyGuildSoundboardSoundBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      name: optional(string({ minLength: 2, maxLength: 32 })),
      volume: optional(nullable(number({ min: 0, max: 1 }))),
      emoji_id: optional(nullable(id())),
      emoji_name: optional(nullable(string({ minLength: 1, maxLength: 32 }))),
    }),
);
