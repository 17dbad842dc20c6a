// Generated from schema/bodies/sticker.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/sticker.ts";
import type * as z from "zod";
import { file, nullable, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.CreateGuildStickerBody}. */
export const CreateGuildStickerBody: z.ZodType<models.CreateGuildStickerBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 2, maxLength: 30 }),
    description: optional(string({ maxLength: 100, pattern: /^(?:|[^]{2,})$/u })),
    tags: string({ minLength: 1, maxLength: 200 }),
    file: file(),
  }),
);

/** Checks a {@link models.ModifyGuildStickerBody}. */
export const ModifyGuildStickerBody: z.ZodType<models.ModifyGuildStickerBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 2, maxLength: 30 })),
    description: optional(nullable(string({ minLength: 2, maxLength: 100 }))),
    tags: optional(string({ minLength: 1, maxLength: 200 })),
  }),
);
