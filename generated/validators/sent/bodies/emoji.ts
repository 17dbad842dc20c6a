// Generated from schema/bodies/emoji.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/emoji.ts";
import type * as z from "zod";
import {
  array,
  id,
  imageData,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.CreateGuildEmojiBody}. */
export const CreateGuildEmojiBody: z.ZodType<models.CreateGuildEmojiBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 2, maxLength: 32 }),
    image: imageData(),
    roles: optional(array(id(), { unique: true })),
  }),
);

/** Checks a {@link models.ModifyGuildEmojiBody}. */
export const ModifyGuildEmojiBody: z.ZodType<models.ModifyGuildEmojiBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 2, maxLength: 32 })),
    roles: optional(nullable(array(id(), { unique: true }))),
  }),
);

/** Checks a {@link models.CreateApplicationEmojiBody}. */
export const CreateApplicationEmojiBody: z.ZodType<models.CreateApplicationEmojiBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 2, maxLength: 32 }),
    image: imageData(),
  }),
);

/** Checks a {@link models.ModifyApplicationEmojiBody}. */
export const ModifyApplicationEmojiBody: z.ZodType<models.ModifyApplicationEmojiBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 2, maxLength: 32 })),
  }),
);
