// Generated from schema/models/message.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/message.ts";
import type * as z from "zod";
import {
  array,
  integer,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { BaseThemeType } from "../../../models/message.ts";

/** Checks a {@link models.SharedClientThemeInput}. */
export const SharedClientThemeInput: z.ZodType<models.SharedClientThemeInput> = /* @__PURE__ */ sent(() =>
  strict({
    colors: array(string({ minLength: 6, maxLength: 6, pattern: /^[0-9A-Fa-f]{6}$/u }), { minItems: 1, maxItems: 5 }),
    gradient_angle: integer({ min: 0, max: 360 }),
    base_mix: integer({ min: 0, max: 100 }),
    base_theme: optional(nullable(member(BaseThemeType))),
  }),
);
