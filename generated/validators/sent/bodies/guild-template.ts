// Generated from schema/bodies/guild-template.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/guild-template.ts";
import type * as z from "zod";
import { nullable, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.CreateGuildTemplateBody}. */
export const CreateGuildTemplateBody: z.ZodType<models.CreateGuildTemplateBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 100 }),
    description: optional(nullable(string({ maxLength: 120 }))),
  }),
);

/** Checks a {@link models.ModifyGuildTemplateBody}. */
export const ModifyGuildTemplateBody: z.ZodType<models.ModifyGuildTemplateBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ minLength: 1, maxLength: 100 })),
    description: optional(nullable(string({ maxLength: 120 }))),
  }),
);
