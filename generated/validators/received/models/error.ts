// Generated from schema/models/error.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/error.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
  number,
  optional,
  received,
  string,
  struct,
  unknown,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.ApiErrorDetail}. */
export const ApiErrorDetail: z.ZodType<models.ApiErrorDetail> = /* @__PURE__ */ received(() =>
  struct({
    code: byKind({ string: string(), number: number() }),
    message: string(),
  }),
);

/** Checks a {@link models.ApiFieldErrors}. */
export const ApiFieldErrors: z.ZodType<models.ApiFieldErrors> = /* @__PURE__ */ received(() =>
  struct({
    _errors: array(ApiErrorDetail),
  }),
);

/** Checks a {@link models.ApiError}. */
export const ApiError: z.ZodType<models.ApiError> = /* @__PURE__ */ received(() =>
  struct({
    code: number(),
    message: string(),
    errors: optional(unknown()),
  }),
);

/** Checks a {@link models.RateLimitResponse}. */
export const RateLimitResponse: z.ZodType<models.RateLimitResponse> = /* @__PURE__ */ received(() =>
  struct({
    message: string(),
    retry_after: number(),
    global: boolean(),
    code: optional(number()),
  }),
);
